using System.Text;
using System.Text.RegularExpressions;

namespace LivingNetworks.Standalone.Tests.Audience;

/// <summary>The table in <c>tests/audience.md</c>: who reads what, for people who know the domain.</summary>
public sealed partial class AudienceTable
{
    /// <summary>What stands in the table for a field that holds nothing for anybody in the world of the test.</summary>
    public const string Unseen = "(holds nothing in the world of this test)";

    private readonly string _text;
    private readonly Dictionary<string, string[]> _groups = [];

    private AudienceTable(string text)
    {
        _text = text;
        foreach (var row in Rows("## Groups of readers")) _groups[row[0]] = [.. Names(row[1])];
    }

    private static string Path { get; } = System.IO.Path.Combine(Root(), "tests", "audience.md");

    public static async Task<AudienceTable> Read() => new((await File.ReadAllTextAsync(Path)).ReplaceLineEndings("\n"));

    /// <summary>Who reads which level: yes, no, or only what arose since they came.</summary>
    public Dictionary<(string Reader, string Level), string> Levels()
    {
        var levels = new Dictionary<(string, string), string>();
        foreach (var row in Rows("## Levels"))
        {
            foreach (var reader in Names(row[0]))
            {
                for (var i = 0; i < AudienceWorld.Levels.Length; i++) levels[(reader, AudienceWorld.Levels[i])] = row[i + 1];
            }
        }

        return levels;
    }

    /// <summary>Who finds something in which field; null for a field that holds nothing for anybody in the world of the test.</summary>
    public Dictionary<string, HashSet<string>?> Fields()
    {
        var fields = new Dictionary<string, HashSet<string>?>();
        var type = "";
        foreach (var line in Section("## Fields").Split('\n'))
        {
            if (line.StartsWith("### ", StringComparison.Ordinal)) type = line[4..].Trim();
            if (CellsOf(line) is not [var names, var readers]) continue;
            foreach (var name in names.Split(',', StringSplitOptions.TrimEntries)) fields[$"{type}.{name.Trim('`')}"] = readers == Unseen ? null : [.. Names(readers)];
        }

        return fields;
    }

    /// <summary>Rows of a small table: the first cell, and what the second says.</summary>
    public Dictionary<string, string> Small(string heading) => Rows(heading).ToDictionary(r => r[0].Trim('`'), r => r[1]);

    /// <summary>The readers that a cell names: groups and readers, and after "without" those that are left out.</summary>
    public IEnumerable<string> Names(string cell)
    {
        var parts = cell.Split(" without ");
        IEnumerable<string> Of(string part) => part.Split([", ", " and "], StringSplitOptions.TrimEntries).SelectMany(name =>
            _groups.TryGetValue(name, out var group) ? group
            : name == "no one" ? []
            : AudienceWorld.Readers.Contains(name) ? [name]
            : throw new InvalidOperationException($"tests/audience.md names '{name}', whom nobody knows."));
        return parts.Length == 1 ? Of(parts[0]) : Of(parts[0]).Except(Of(parts[1]));
    }

    /// <summary>Writes the fields anew from what was found, in words as short as they get. What changes is for somebody to read.</summary>
    public async Task Write(IReadOnlyList<string> fields, Func<string, HashSet<string>> found)
    {
        var text = new StringBuilder();
        foreach (var type in fields.GroupBy(f => f.Split('.')[0]))
        {
            text.Append("### ").Append(type.Key).Append("\n\n| Fields | Who finds something there |\n|---|---|\n");
            foreach (var row in type.GroupBy(f => Say(found(f))).OrderByDescending(r => r.Count()).ThenBy(r => r.Key, StringComparer.Ordinal))
            {
                text.Append("| ").AppendJoin(", ", row.Select(f => $"`{f.Split('.')[1]}`")).Append(" | ").Append(row.Key).Append(" |\n");
            }

            text.Append('\n');
        }

        var section = Section("## Fields");
        var from = section.IndexOf("### ", StringComparison.Ordinal);
        await File.WriteAllTextAsync(Path, _text.Replace(section, (from < 0 ? section : section[..from]) + text.ToString(), StringComparison.Ordinal).TrimEnd() + "\n");
    }

    /// <summary>The shortest way to name a set of readers.</summary>
    public string Say(HashSet<string> readers)
    {
        if (readers.Count == 0) return Unseen;
        var best = Plain(readers);
        foreach (var (name, members) in _groups)
        {
            var missing = members.Where(m => !readers.Contains(m)).ToHashSet();
            if (missing.Count == 0 || missing.Count > 4 || missing.Count >= members.Length / 2) continue;
            var rest = readers.Except(members).ToHashSet();
            var said = $"{(rest.Count == 0 ? name : $"{name}, {Plain(rest)}")} without {string.Join(", ", AudienceWorld.Readers.Where(missing.Contains))}";
            if (said.Length < best.Length) best = said;
        }

        return best;
    }

    private string Plain(HashSet<string> readers)
    {
        var left = readers.ToHashSet();
        var said = new List<string>();
        foreach (var (name, members) in _groups.OrderByDescending(g => g.Value.Length))
        {
            if (!members.All(readers.Contains) || !members.Any(left.Contains)) continue;
            if (members.Count(left.Contains) < 2) continue;
            said.Add(name);
            left.ExceptWith(members);
        }

        return string.Join(", ", said.Concat(AudienceWorld.Readers.Where(left.Contains)));
    }

    private IEnumerable<string[]> Rows(string heading) => Section(heading).Split('\n').Select(CellsOf).OfType<string[]>();

    private static string[]? CellsOf(string line)
    {
        if (!line.StartsWith("| ", StringComparison.Ordinal) || !line.EndsWith(" |", StringComparison.Ordinal)) return null;
        var cells = line[2..^2].Split(" | ", StringSplitOptions.TrimEntries);
        return cells[0] is "Reader" or "Group" or "Fields" or "Path" or "Level" or "Mutations" or "Words" ? null : cells;
    }

    private string Section(string heading) => SectionOf().Matches(_text).Select(m => m.Value).SingleOrDefault(s => s.StartsWith(heading + "\n", StringComparison.Ordinal))
        ?? throw new InvalidOperationException($"tests/audience.md has no section '{heading}'.");

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(folder.FullName, "LivingNetworks.sln"))) folder = folder.Parent ?? throw new InvalidOperationException("This test does not run inside the repository.");
        return folder.FullName;
    }

    [GeneratedRegex(@"^## .*?(?=^## |\z)", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex SectionOf();
}

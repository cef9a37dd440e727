using System.Text.RegularExpressions;

namespace LivingNetworks.Platform.Tests;

/// <summary>tests/features.md says what works; it names tests that exist.</summary>
public sealed partial class FeaturesFile
{
    /// <summary>Red once: <c>LightingASpark.Needs_a_name_and_a_desire_and_nothing</c>, and <c>Nobody.Is_here</c>.</summary>
    [Fact]
    public void Names_only_tests_that_exist()
    {
        var known = Tests().ToHashSet(StringComparer.Ordinal);

        Assert.InRange(known.Count, 300, 30_000);
        Assert.All(Rows(), row =>
        {
            Assert.NotEmpty(row.Tests);
            Assert.All(row.Tests, test => Assert.True(known.Contains(test), $"{row.Number} names {test}, which is no test"));
        });
    }

    /// <summary>Red once each: a row F151, a second row F004, and F004 both as a row and among those not begun.</summary>
    [Fact]
    public void Has_every_feature_once()
    {
        var all = Rows().Select(row => row.Number).Where(number => number[0] == 'F').Concat(NotBegun()).Order(StringComparer.Ordinal);

        Assert.Equal(Enumerable.Range(1, 150).Select(n => $"F{n:000}"), all);
    }

    /// <summary>Red once: a row without a word of what works.</summary>
    [Fact]
    public void Says_what_works() => Assert.All(Rows(), row => Assert.False(string.IsNullOrWhiteSpace(row.What), row.Number));

    private static IEnumerable<(string Number, string What, string[] Tests)> Rows()
    {
        var rows = Repository.Read("tests/features.md").Split('\n').Where(line => Row().IsMatch(line)).ToList();
        Assert.NotEmpty(rows);
        return rows.Select(line => line.Split('|') is [_, var number, var what, var tests, _]
            ? (number.Trim(), what, TestName().Matches(tests).Select(m => m.Groups[1].Value).ToArray())
            : throw new InvalidDataException($"Not three columns: {line}"));
    }

    private static IEnumerable<string> NotBegun()
    {
        var after = Repository.Read("tests/features.md").Split("## Not begun");
        Assert.Equal(2, after.Length);
        return Number().Matches(after[1]).Select(m => m.Value);
    }

    /// <summary>Every test as Class.Method: a method under [Fact] or [Theory], or one of ours that ends so, in the class above it or in a class that inherits it.</summary>
    private static IEnumerable<string> Tests()
    {
        var tests = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var bases = new List<(string Class, string Base)>();
        foreach (var file in Repository.Files("tests", "*.cs"))
        {
            var (name, marked) = ("", false);
            foreach (var line in File.ReadLines(Repository.At(file)))
            {
                if (Class().Match(line) is { Success: true } type)
                {
                    name = type.Groups[1].Value;
                    if (type.Groups[2].Success) bases.Add((name, type.Groups[2].Value));
                }
                else if (Mark().IsMatch(line)) marked = true;

                if (!marked || Method().Match(line) is not { Success: true } method) continue;
                marked = false;
                if (!tests.TryGetValue(name, out var methods)) tests[name] = methods = [];
                methods.Add(method.Groups[1].Value);
            }
        }

        foreach (var (type, parent) in bases) if (tests.TryGetValue(parent, out var inherited)) tests[type] = [.. tests.GetValueOrDefault(type, []), .. inherited];
        return tests.SelectMany(type => type.Value.Select(method => $"{type.Key}.{method}"));
    }

    [GeneratedRegex(@"`(\w+\.\w+)`")]
    private static partial Regex TestName();

    [GeneratedRegex(@"^\| [FAO]\d")]
    private static partial Regex Row();

    [GeneratedRegex(@"\bF\d{3}\b")]
    private static partial Regex Number();

    [GeneratedRegex(@"^(?:public |internal |abstract |sealed |partial )+class (\w+)(?:\([^)]*\))?(?: : (\w+))?")]
    private static partial Regex Class();

    [GeneratedRegex(@"^\s*\[(?:\w*Fact|\w*Theory)\b")]
    private static partial Regex Mark();

    [GeneratedRegex(@"\bpublic (?:\w+ )*(?:Task|void) (\w+)\(")]
    private static partial Regex Method();
}

using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace LivingNetworks.Platform.Tests;

/// <summary>What comes from others is written down, and nothing secret goes out.</summary>
public sealed partial class TheSupplyChain
{
    private static readonly string[] Fine = ["MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "0BSD", "MPL-2.0"];

    /// <summary>Red once: the row of YamlDotNet taken out.</summary>
    [Fact]
    public void Every_package_stands_among_the_licences()
    {
        var said = Row().Matches(Repository.Read(".github/licences.md")).Select(m => $"{m.Groups[3].Value} {m.Groups[1].Value} {m.Groups[2].Value}").ToHashSet(StringComparer.OrdinalIgnoreCase);
        Assert.InRange(said.Count, 200, 5000);
        Assert.Equal([], Used().Except(said, StringComparer.OrdinalIgnoreCase).Take(20));
        Assert.Equal([], said.Except(Used(), StringComparer.OrdinalIgnoreCase).Take(20));
    }

    /// <summary>What ships may be passed on by whoever runs the platform, without opening their own work or paying.</summary>
    [Fact]
    public void What_ships_may_be_passed_on()
    {
        var ships = Repository.Read(".github/licences.md").Split("## Builds and tests")[0];
        // Read by a person: passing on is allowed.
        string[] seen = ["Microsoft Software License (redistributable)", "public domain (SQLite)", "Python-2.0"];
        Assert.Equal([], Row().Matches(ships).Where(m => !seen.Contains(m.Groups[4].Value) && !Words().Split(m.Groups[4].Value).Where(w => w.Length > 0).All(Fine.Contains)).Select(m => m.Value));
    }

    /// <summary>A project without its list would take whatever the feed has. Red once: one list removed.</summary>
    [Fact]
    public void Every_project_has_the_list_of_what_it_restored() =>
        Assert.All(Repository.Files(".", "*.csproj"), project => Assert.True(File.Exists(Repository.At(Path.Combine(Path.GetDirectoryName(project)!, "packages.lock.json"))), project));

    /// <summary>A tag can be moved to other code, a commit cannot. Red once: actions/checkout@v4.</summary>
    [Fact]
    public void Every_action_is_pinned_to_a_commit()
    {
        var uses = Repository.Files(".github/workflows", "*.yml").SelectMany(file => Uses().Matches(Repository.Read(file)).Select(m => m.Groups[1].Value)).ToList();
        Assert.InRange(uses.Count, 6, 1000);
        Assert.All(uses, action => Assert.Matches(@"^[\w-]+/[\w-]+@[0-9a-f]{40} # v\d", action));
    }

    /// <summary>Keys, tokens, passwords and names of other registries stay out of the files that go out. The next test knows each form.</summary>
    [Fact]
    public void No_file_that_goes_out_holds_a_secret()
    {
        var found = Tracked().Where(file => !Picture().IsMatch(file) && File.Exists(Repository.At(file)))
            .SelectMany(file => File.ReadLines(Repository.At(file)).Select((line, number) => (file, number: number + 1, line)))
            .Where(l => Secret().IsMatch(l.line) && !Example().IsMatch(l.line)).Select(l => $"{l.file}:{l.number}");
        Assert.Equal([], found);
    }

    [Theory]
    [InlineData("-----BEGIN PRIVATE", " KEY-----")]
    [InlineData("ghp_", "aB3dE5fG7hI9jK1lM3nO5pQ7rS9tU1vW3xY5")]
    [InlineData("AKIA", "IOSFODNN7EXAMPLQ")]
    [InlineData("Password=", "hunter2hunter2")]
    [InlineData("\"Mail__Password\": ", "\"hunter2hunter2\"")]
    [InlineData("\"resolved\": \"https://npm.", "acme-corp.net/x/-/x-1.0.0.tgz\"")]
    public void The_scan_knows_a_secret_when_it_sees_one(string begin, string end) => Assert.True(Secret().IsMatch(begin + end) && !Example().IsMatch(begin + end));

    private static IEnumerable<string> Used() =>
        Repository.Files(".", "packages.lock.json").SelectMany(file => JsonDocument.Parse(Repository.Read(file)).RootElement.GetProperty("dependencies").EnumerateObject()
                .SelectMany(framework => framework.Value.EnumerateObject()).Where(p => p.Value.GetProperty("type").GetString() != "Project")
                .Select(p => $"nuget {p.Name} {p.Value.GetProperty("resolved").GetString()}"))
            .Concat(Repository.Files(".", "package-lock.json").SelectMany(file => JsonDocument.Parse(Repository.Read(file)).RootElement.GetProperty("packages").EnumerateObject()
                .Where(p => p.Name.Length > 0 && p.Value.TryGetProperty("version", out _))
                .Select(p => $"npm {p.Name[(p.Name.LastIndexOf("node_modules/", StringComparison.Ordinal) + "node_modules/".Length)..]} {p.Value.GetProperty("version").GetString()}")))
            .Distinct();

    /// <summary>What a commit carries: tracked files, or all files of a tree that is no repository.</summary>
    private static List<string> Tracked()
    {
        var start = new ProcessStartInfo("git", ["-C", Repository.Root, "ls-files"]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var git = Process.Start(start)!;
        var files = git.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        git.WaitForExit();
        return git.ExitCode == 0 && files.Length > 0 ? [.. files] : [.. Repository.Files(".", "*")];
    }

    [GeneratedRegex(@"^\| ([^|]+) \| ([^|]+) \| (nuget|npm) \| ([^|]+) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"[ ()]|\bOR\b|\bAND\b")]
    private static partial Regex Words();

    [GeneratedRegex(@"uses: (\S+@.+)$", RegexOptions.Multiline)]
    private static partial Regex Uses();

    [GeneratedRegex(@"\.(png|snk|woff2|ico|jpg)$")]
    private static partial Regex Picture();

    [GeneratedRegex("""
        -----BEGIN\ [A-Z ]*PRIVATE\ KEY-----
        | \bgh[pousr]_[A-Za-z0-9]{30,} | \bgithub_pat_\w{30,} | \bAKIA[0-9A-Z]{16}\b | \bxox[abprs]-[A-Za-z0-9-]{10,} | \bsk-[A-Za-z0-9]{20,} | \beyJ[\w-]{20,}\.eyJ[\w-]{20,}
        | (?i:password|pwd|secret|apikey)"?\s*[:=]\s*"[A-Za-z0-9+/!_-]{12,}" | \b(Password|Pwd)=[A-Za-z0-9+/!_-]{12,} | (?i:password|secret):\s+[A-Za-z0-9+/!_-]{12,}\s*$
        | "(resolved|registry)":\s*"https?://(?!registry\.npmjs\.org/)
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Secret();

    /// <summary>Invented for tests, and of no use anywhere else.</summary>
    [GeneratedRegex("zeven-groene-zwanen-42|zwaluw-clientgeheim")]
    private static partial Regex Example();
}

using System.Text.RegularExpressions;

namespace LivingNetworks.Platform.Tests;

/// <summary>What holds for the repository as a whole.</summary>
public sealed partial class TheTree
{
    /// <summary>Red once: Measurement.Tests taken out of the solution.</summary>
    [Fact]
    public void Has_every_project_in_the_solution()
    {
        // Folders that begin with a dot hold tools that are built when they are called.
        var projects = Repository.Files(".", "*.csproj").Where(path => !path.Split('/').Any(part => part.StartsWith('.'))).ToList();

        Assert.InRange(projects.Count, 30, 1000);
        Assert.Equal(projects.Order(), Entry().Matches(Repository.Read("LivingNetworks.sln")).Select(m => m.Groups[1].Value.Replace('\\', '/')).Order());
    }

    /// <summary>Red once: 801 lines in Domain/Insight.cs.</summary>
    [Fact]
    public void Has_no_file_that_is_too_long_to_read()
    {
        var sources = new[] { "src", "services", "gateway" }
            .SelectMany(folder => new[] { "*.cs", "*.razor", "*.css", "*.js", "*.graphql" }.SelectMany(kind => Repository.Files(folder, kind)))
            .Where(file => !file.Contains("/Migrations/", StringComparison.Ordinal) && file != "gateway/schema.graphql" && !file.Contains("/wwwroot/lib/", StringComparison.Ordinal))
            .ToList();

        Assert.InRange(sources.Count, 400, 20_000);
        Assert.All(sources, file => Assert.True(File.ReadLines(Repository.At(file)).Count() <= 800, $"{file} has more than 800 lines"));
    }

    /// <summary>Keys, databases and settings of a machine stay on it. A key ring had been committed before this was guarded. Red once: *.db taken out of .gitignore.</summary>
    [Fact]
    public void Ignores_what_a_run_leaves_behind()
    {
        var ignored = Repository.Read(".gitignore").Split('\n');

        Assert.All(["*.db", "/data/", "data/keys/", "gateway/data/", ".env"], line => Assert.Contains(line, ignored));
    }

    [GeneratedRegex("""= "[^"]+", "([^"]+\.csproj)",""")]
    private static partial Regex Entry();
}

using System.Globalization;
using System.Text.RegularExpressions;
using LivingNetworks.GraphQL.Tests.Reference;

namespace LivingNetworks.GraphQL.Tests;

/// <summary>The table of limits in the README tells the defaults that the options have.</summary>
public sealed partial class ReadmeTests
{
    [Fact]
    public async Task The_table_of_limits_tells_every_default()
    {
        var readme = await File.ReadAllTextAsync(System.IO.Path.Combine(ReferenceProcess.Folder, "..", "..", "..", "src", "GraphQL", "README.md"));
        var rows = Row().Matches(readme).Select(match => (Type: match.Groups[1].Value, Name: match.Groups[2].Value, Default: match.Groups[3].Value)).ToList();

        foreach (var row in rows)
        {
            var type = typeof(IRequestExecutor).Assembly.GetType($"LivingNetworks.GraphQL.{row.Type}") ?? throw new InvalidOperationException(row.Type);
            var value = type.GetProperty(row.Name)?.GetValue(Activator.CreateInstance(type)) ?? throw new InvalidOperationException(row.Name);
            Assert.Equal(row.Default, Convert.ToString(value, CultureInfo.InvariantCulture));
        }

        var told = rows.Select(row => row.Name).ToHashSet();
        var limits = new[] { typeof(RequestExecutorOptions), typeof(PersistedOperationOptions), typeof(GraphQLServerOptions), typeof(CostOptions), typeof(GraphQLSocketOptions) }
            .SelectMany(type => type.GetProperties().Select(property => property.Name))
            .Where(name => name.StartsWith("Max", StringComparison.Ordinal));
        Assert.Empty(limits.Except(told));
    }

    [GeneratedRegex(@"^\| `(\w+)\.(\w+)` \| ([^|]+) \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}

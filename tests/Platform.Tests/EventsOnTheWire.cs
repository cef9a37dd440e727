using System.Text.RegularExpressions;

namespace LivingNetworks.Platform.Tests;

/// <summary>What other services hear is a contract that a reviewer sees change.</summary>
public sealed partial class EventsOnTheWire
{
    public static TheoryData<string> Services => [.. Repository.Services];

    /// <summary>Red once: RoundOpened.json renamed, and an event record added to Sessions.Contracts.</summary>
    [Theory, MemberData(nameof(Services))]
    public void Every_event_has_a_golden_file(string service)
    {
        var golden = Directory.GetFiles(Repository.At($"tests/{service}.Tests/Events"), "*.json").Select(file => Path.GetFileNameWithoutExtension(file)!).ToHashSet();
        var events = Repository.Files($"services/{service}.Contracts", "*.cs").SelectMany(file => Event().Matches(Repository.Read(file))).Select(m => m.Groups[1].Value).ToList();

        Assert.NotEmpty(events);
        Assert.All(events, name => Assert.True(golden.Contains(name) || golden.Contains(OnTheWire(service, name)), $"{name} has no golden file"));
        Assert.Equal(events.Count, golden.Count); // no file without its event either
    }

    private static string OnTheWire(string service, string name) => $"{service.ToLowerInvariant()}.{WordStart().Replace(name, "-").ToLowerInvariant()}";

    // A record ends its head at ; or {, and its list of bases stands after the last closing parenthesis.
    [GeneratedRegex(@"public sealed record (\w+)(?:\((?:[^()]|\([^()]*\))*\))?\s*:\s*[\w\s,<>?]*\b(?:IEvent|IChangesBelongings|I\w*Event)\b")]
    private static partial Regex Event();

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])")]
    private static partial Regex WordStart();
}

using System.Collections.Concurrent;
using System.Text.Json;
using LivingNetworks.Hosting;
using LivingNetworks.LearningLog.Contracts;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Sessions.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace LivingNetworks.Gateway.Tests;

/// <summary>A page over many networks asks each service once per level, however many networks there are.</summary>
public sealed class OneCallPerServiceAndLevel : IAsyncLifetime
{
    private const int Networks = 12;

    private static readonly Guid[] Ids = [.. Enumerable.Range(1, Networks).Select(i => new Guid(i, 0, 0, new byte[8]))];

    private readonly ConcurrentBag<string> _calls = [];
    private WebApplication _services = null!;
    private RunningGateway _gateway = null!;

    [Fact]
    public async Task Holds_for_the_networks_of_a_person_with_meetings_people_and_changes()
    {
        var answer = await _gateway.Ask(
            "{ myNetworks(first: 50) { nodes { name nextSession { title } people(first: 5) { nodes { person { displayName } } } changesNow(first: 3) { text } staircase { shared } } } }");
        Assert.False(answer.TryGetProperty("errors", out _), answer.GetRawText());
        var nodes = answer.GetProperty("data").GetProperty("myNetworks").GetProperty("nodes");
        Assert.Equal(Networks, nodes.GetArrayLength());
        Assert.All(nodes.EnumerateArray(), n => Assert.Equal("Iemand", n.GetProperty("people").GetProperty("nodes")[0].GetProperty("person").GetProperty("displayName").GetString()));
        Assert.Equal(
            ["changes-now", "my-networks", "next-session-of-networks", "people-and-what-they-bring", "staircase-counts"],
            _calls.Order(StringComparer.Ordinal));
    }

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        _services = builder.Build();
        _services.MapPost("/queries/{name}", Answer);
        await _services.StartAsync();
        _gateway = await RunningGateway.Start(new[] { "membership", "sessions", "learninglog", "assessment" }.ToDictionary(s => $"services:{s}:http:0", _ => (string?)_services.Urls.First()));
    }

    public async Task DisposeAsync()
    {
        await _gateway.DisposeAsync();
        await _services.DisposeAsync();
    }

    /// <summary>Services that answer what they are asked for, and count.</summary>
    private async Task Answer(HttpContext http, string name)
    {
        _calls.Add(name);
        var question = await JsonDocument.ParseAsync(http.Request.Body);
        Guid[] Asked(string field) => [.. question.RootElement.GetProperty(field).EnumerateArray().Select(id => id.GetGuid())];
        var now = DateTimeOffset.UnixEpoch;
        object view = name switch
        {
            "my-networks" => new Page<NetworkView>([.. Ids.Select(id => new NetworkView(
                id, "Netwerk", Viewpoint.Participant, NetworkState.Alive, null, NetworkForm.LearningNetwork, null, null, null, null, null, ["nl"], [], [], OpennessMode.Open, null,
                Membership.Contracts.DatePrecision.Day, null, null, null, null, null, null, null, null, null, null, null, null, now, 1))], null, false),
            "next-session-of-networks" => Asked("networkIds").Select(id => new NextSessionView(id, null)).ToList(),
            "people-and-what-they-bring" => Asked("networkIds").Select(id => new NetworkPeople(id, new Page<ParticipantView>(
                [new ParticipantView(Guid.NewGuid(), id, id, ParticipationState.TakingPart, null, [], [], null, null, null, null, 1)], null, false),
                [new PersonView(id, "Iemand", PersonState.Active, null, [], null, null, null, 1)])).ToList(),
            "changes-now" => Asked("networkIds").Select(id => new ChangesOfNetwork(id, Page<EntryView>.Empty)).ToList(),
            "staircase-counts" => Asked("networkIds").Select(id => new StaircaseOfNetwork(id, 0, 0, 0, 0, 0)).ToList(),
            _ => throw new InvalidOperationException(name),
        };
        await http.Response.WriteAsJsonAsync(view, view.GetType(), Wire.Json);
    }
}

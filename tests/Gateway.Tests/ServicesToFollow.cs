using System.Collections.Concurrent;
using System.Text.Json;
using LivingNetworks.Hosting;
using LivingNetworks.LearningLog.Contracts;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;

namespace LivingNetworks.Gateway.Tests;

/// <summary>A gateway with membership and the learning log, as far as following a network needs them: a test says who sees which network how, and who can read
/// which entry.</summary>
public sealed class ServicesToFollow : IAsyncLifetime
{
    private WebApplication _app = null!;

    /// <summary>The services answer questions when this is done.</summary>
    public Task Open { get; set; } = Task.CompletedTask;

    /// <summary>Further configuration of the gateway.</summary>
    public Dictionary<string, string?> Settings { get; } = [];

    public RunningGateway Gateway { get; private set; } = null!;

    public ConcurrentDictionary<(Guid Network, Guid Person), Viewpoint> Seen { get; } = [];

    public ConcurrentDictionary<(Guid Person, Guid Entry), bool> Readable { get; } = [];

    /// <summary>Who signs in with a password.</summary>
    public Guid Browser { get; } = Guid.NewGuid();

    /// <summary>Sessions of browsers that were ended elsewhere, by the address that signed in.</summary>
    public ConcurrentDictionary<string, bool> EndedSessions { get; } = [];

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        _app = builder.Build();
        _app.MapPost("/queries/{name}", Answer);
        _app.MapPost("/connect/token", Token);
        await _app.StartAsync();
        Gateway = await RunningGateway.Start(new[] { "membership", "learninglog" }.ToDictionary(s => $"services:{s}:http:0", _ => (string?)_app.Urls.First()).Concat(Settings).ToDictionary());
    }

    public async Task DisposeAsync()
    {
        await Gateway.DisposeAsync();
        await _app.DisposeAsync();
    }

    private async Task Answer(HttpContext http, string name)
    {
        var header = http.Request.Headers.Authorization.ToString();
        if (!header.StartsWith("Bearer ", StringComparison.Ordinal) || !Guid.TryParse(new JsonWebToken(header["Bearer ".Length..]).Subject, out var person))
        {
            http.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        var question = await JsonDocument.ParseAsync(http.Request.Body);
        await Open;
        Guid[] Asked(string field) => [.. question.RootElement.GetProperty(field).EnumerateArray().Select(id => id.GetGuid())];
        object view = name switch
        {
            "networks" => Asked("networkIds").Where(id => Seen.ContainsKey((id, person))).Select(id => View(id, Seen[(id, person)])).ToList(),
            "entries-of-ids" => Asked("entryIds").Where(id => Readable.ContainsKey((person, id))).Select(Entry).ToList(),
            "insights-of-ids" => new List<InsightView>(),
            _ => throw new InvalidOperationException(name),
        };
        await http.Response.WriteAsJsonAsync(view, view.GetType(), Wire.Json);
    }

    private async Task Token(HttpContext http)
    {
        var form = await http.Request.ReadFormAsync();
        var handle = (form["session"].Count > 0 ? form["session"] : form["username"]).ToString();
        if (!EndedSessions.ContainsKey(handle))
        {
            await http.Response.WriteAsJsonAsync(new Tokens(TestTokens.For(Browser, DateTimeOffset.UtcNow), "Bearer", 30, handle), Wire.Json);
            return;
        }

        http.Response.StatusCode = StatusCodes.Status400BadRequest;
        await http.Response.WriteAsJsonAsync(new TokensRefused("invalid_grant", "It is over.", "membership.session-over", RefusalKind.Unauthenticated, new("Voorbij.", "Over.")), Wire.Json);
    }

    private static NetworkView View(Guid id, Viewpoint viewpoint) => new(
        id, "Netwerk", viewpoint, NetworkState.Alive, null, NetworkForm.LearningNetwork, null, null, null, null, null, ["nl"], [], [], OpennessMode.Open, null,
        Membership.Contracts.DatePrecision.Day, null, null, null, null, null, null, null, null, null, null, null, null, DateTimeOffset.UnixEpoch, 1);

    private static EntryView Entry(Guid id) => new(
        id, Guid.Empty, EntryKind.Change, "Iets", [LearningLevel.Network], [], default, null, Audience.AudienceLevel.Inside, null, null, null, null, null,
        null, null, DateTimeOffset.UnixEpoch, false, null, null, false, false, null, 1);
}

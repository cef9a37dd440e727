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

/// <summary>Membership and the learning log, as far as one network needs them: a test says who sees it how, and who can read which entry.</summary>
public sealed class ServicesOfOneNetwork : IAsyncDisposable
{
    private readonly WebApplication _app;

    private ServicesOfOneNetwork(WebApplication app) => _app = app;

    public Guid Network { get; } = Guid.NewGuid();

    public ConcurrentDictionary<Guid, Viewpoint> Seen { get; } = [];

    public ConcurrentDictionary<(Guid Person, Guid Entry), bool> Readable { get; } = [];

    /// <summary>Who signs in with a password.</summary>
    public Guid Browser { get; } = Guid.NewGuid();

    public bool SessionIsOver { get; set; }

    public static async Task<ServicesOfOneNetwork> Start()
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var services = new ServicesOfOneNetwork(builder.Build());
        services._app.MapPost("/queries/{name}", services.Answer);
        services._app.MapPost("/connect/token", services.Token);
        await services._app.StartAsync();
        return services;
    }

    public Task<RunningGateway> Gateway() => RunningGateway.Start(
        new[] { "membership", "learninglog" }.ToDictionary(s => $"services:{s}:http:0", _ => (string?)_app.Urls.First()));

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task Answer(HttpContext http, string name)
    {
        var header = http.Request.Headers.Authorization.ToString();
        if (!header.StartsWith("Bearer ", StringComparison.Ordinal) || !Guid.TryParse(new JsonWebToken(header["Bearer ".Length..]).Subject, out var person))
        {
            http.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        var question = await JsonDocument.ParseAsync(http.Request.Body);
        Guid[] Asked(string field) => [.. question.RootElement.GetProperty(field).EnumerateArray().Select(id => id.GetGuid())];
        object view = name switch
        {
            "networks" => Asked("networkIds").Where(id => id == Network && Seen.ContainsKey(person)).Select(_ => View(Seen[person])).ToList(),
            "entries-of-ids" => Asked("entryIds").Where(id => Readable.ContainsKey((person, id))).Select(Entry).ToList(),
            "insights-of-ids" => new List<InsightView>(),
            _ => throw new InvalidOperationException(name),
        };
        await http.Response.WriteAsJsonAsync(view, view.GetType(), Wire.Json);
    }

    private Task Token(HttpContext http)
    {
        if (!SessionIsOver) return http.Response.WriteAsJsonAsync(new Tokens(TestTokens.For(Browser, DateTimeOffset.UtcNow), "Bearer", 30, "the session"), Wire.Json);
        http.Response.StatusCode = StatusCodes.Status400BadRequest;
        return http.Response.WriteAsJsonAsync(new TokensRefused("invalid_grant", "It is over.", "membership.session-over", RefusalKind.Unauthenticated, new("Voorbij.", "Over.")), Wire.Json);
    }

    private NetworkView View(Viewpoint viewpoint) => new(
        Network, "Netwerk", viewpoint, NetworkState.Alive, null, NetworkForm.LearningNetwork, null, null, null, null, null, ["nl"], [], [], OpennessMode.Open, null,
        Membership.Contracts.DatePrecision.Day, null, null, null, null, null, null, null, null, null, null, null, null, DateTimeOffset.UnixEpoch, 1);

    private EntryView Entry(Guid id) => new(
        id, Network, EntryKind.Change, "Iets", [LearningLevel.Network], [], default, null, Audience.AudienceLevel.Inside, null, null, null, null, null,
        null, null, DateTimeOffset.UnixEpoch, false, null, null, false, false, null, 1);
}

using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using LivingNetworks.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace LivingNetworks.Gateway.Tests;

/// <summary>One's own log as xAPI statements (measurement.md 6.1): what one did, and neither a name, nor a word, nor a questionnaire.</summary>
public sealed class TakingTheLearningLogAlong
{
    private const string Network = "1f0c2f0e-6d0b-4d0e-9a54-2b6f5f4f8f11", Words = "zwaluw van Fenna";

    private static readonly Dictionary<string, string> Own = new()
    {
        ["membership"] = $$"""
            { "person": [{ "displayName": "{{Words}}" }], "account": [{ "mail": "zwaluw@example.org" }],
              "participations": [{ "networkId": "{{Network}}", "network": "{{Words}}", "state": "TakingPart", "joinedOn": "2024-01-18", "gives": "{{Words}}" }, { "networkId": "{{Network}}", "state": "Invited" }] }
            """,
        ["sessions"] = $$"""
            { "attendance": [
                { "sessionId": "a1", "networkId": "{{Network}}", "startsAt": "2024-03-12T13:00:00+00:00", "endsAt": "2024-03-12T15:30:00+00:00", "seriesId": "s1", "came": true },
                { "sessionId": "a2", "networkId": "{{Network}}", "startsAt": "2024-04-12T13:00:00+00:00", "came": false }, { "sessionId": "a3", "networkId": "{{Network}}", "startsAt": "2024-05-12T13:00:00+00:00", "answer": "Yes" }],
              "sessionRoles": [
                { "sessionId": "a1", "networkId": "{{Network}}", "startsAt": "2024-03-12T13:00:00+00:00", "held": true, "roles": ["NoteKeeper", "Moderator"] },
                { "sessionId": "a2", "networkId": "{{Network}}", "startsAt": "2024-03-12T13:00:00+00:00", "held": true, "roles": ["NoteKeeper"] },
                { "sessionId": "a3", "networkId": "{{Network}}", "startsAt": "2024-03-12T13:00:00+00:00", "held": false, "roles": ["Host"] }],
              "sessions": [{ "id": "a1", "title": "{{Words}}" }],
              "exchanges": [{ "at": "2024-06-01T10:00:00+00:00", "id": "e1", "networkId": "{{Network}}", "isOffer": false, "text": "{{Words}}" }, { "at": "2024-06-01T10:00:00+00:00", "id": "e2", "networkId": "{{Network}}", "isOffer": true }],
              "reactions": [{ "at": "2024-06-02T10:00:00+00:00", "id": "r1", "askId": "e9", "text": "{{Words}}" }, { "at": "2024-06-03T10:00:00+00:00", "id": "r2", "askId": "e9", "text": "{{Words}}" }] }
            """,
        ["learninglog"] = $$"""
            { "entries": [
                { "at": "2024-07-01T10:00:00+00:00", "id": "l1", "networkId": "{{Network}}", "kind": "Success", "text": "{{Words}}", "audience": "Inside" },
                { "at": "2024-07-02T10:00:00+00:00", "id": "l2", "networkId": "{{Network}}", "kind": "Question", "text": "{{Words}}", "audience": "Circle" },
                { "at": "2024-07-03T10:00:00+00:00", "id": "l3", "networkId": "{{Network}}", "kind": "Question", "text": "{{Words}}", "audience": "Own" },
                { "at": "2024-07-04T10:00:00+00:00", "id": "l4", "networkId": "{{Network}}", "kind": "Bump", "text": "{{Words}}", "audience": "Inside", "withdrawnAt": "2024-08-01T10:00:00+00:00" }],
              "insights": [{ "at": "2024-07-05T10:00:00+00:00", "id": "i1", "networkId": "{{Network}}", "wording": "{{Words}}", "audience": "Confidant" }] }
            """,
    };

    /// <summary>Red once: with entries that were taken back, and with questionnaires among the services that are asked.</summary>
    [Fact]
    public async Task Says_what_one_did_under_a_name_that_is_not_ones_own()
    {
        var (asked, me) = (new ConcurrentQueue<string>(), Guid.NewGuid());
        await using var services = await Services.Start(asked);
        await using var gateway = await RunningGateway.Start(services.Addresses);
        var first = await Fetch(gateway, me);
        Assert.Equal(("1.0.3", "application/json", "private, no-store"), (first.Headers.GetValues("X-Experience-API-Version").Single(), first.Content.Headers.ContentType!.MediaType, first.Headers.CacheControl!.ToString().Replace("no-store, private", "private, no-store", StringComparison.Ordinal)));
        Assert.Equal("mijn-log.xapi.json", first.Content.Headers.ContentDisposition!.FileName);
        var text = await first.Content.ReadAsStringAsync();
        var statements = JsonElement.Parse(text).EnumerateArray().ToList();
        Assert.Equal(
            [
                "registered networks/" + Network, "attended sessions/a1", "host sessions/a1", "asked asks/e1", "commented asks/e9", "commented asks/e9",
                "shared entries/l1", "asked entries/l2", "experienced entries/l3", "experienced insights/i1",
            ],
            statements.Select(s => $"{s.GetProperty("verb").GetProperty("id").GetString()!.Split('/')[^1]} {s.GetProperty("object").GetProperty("id").GetString()![gateway.Http.BaseAddress!.ToString().Length..]}"));
        Assert.All(statements, s => IsAStatement(s, gateway.Http.BaseAddress!));
        Assert.Equal("PT2H30M", statements[1].GetProperty("result").GetProperty("duration").GetString());
        Assert.EndsWith("/series/s1", statements[1].GetProperty("context").GetProperty("contextActivities").GetProperty("parent")[0].GetProperty("id").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("zwaluw", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(me.ToString("N")[..12], text.Replace("-", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(asked, a => a.StartsWith("assessment", StringComparison.Ordinal));
        Assert.Single(asked.Select(a => a.Split(' ')[1]).Distinct()); // one line in the register

        // Again it is the same, of somebody else it is not.
        Assert.Equal(text, await (await Fetch(gateway, me)).Content.ReadAsStringAsync());
        var other = JsonElement.Parse(await (await Fetch(gateway, Guid.NewGuid())).Content.ReadAsStringAsync()).EnumerateArray().ToList();
        Assert.Empty(Ids(statements).Intersect(Ids(other)));
        Assert.Equal(statements.Count, Ids(statements).Distinct().Count());
        Assert.NotEqual(Name(statements[0]), Name(other[0]));
    }

    [Fact]
    public async Task Is_whole_or_not_there_and_for_whoever_signed_in()
    {
        await using var services = await Services.Start([]);
        var without = services.Addresses.Where(a => !a.Key.Contains("learninglog", StringComparison.Ordinal)).ToDictionary();
        await using var gateway = await RunningGateway.Start(without);
        using var resting = await Fetch(gateway, Guid.NewGuid());
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "text/plain"), (resting.StatusCode, resting.Content.Headers.ContentType!.MediaType));
        Assert.StartsWith("Een deel van het platform rust even.", await resting.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var nobody = await gateway.Http.GetAsync(new Uri("/exports/my-log.xapi.json", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Unauthorized, nobody.StatusCode);
    }

    /// <summary>What xAPI 1.0.3 asks of a statement (part two, 2.4), and what we ask of it.</summary>
    private static void IsAStatement(JsonElement statement, Uri home)
    {
        Assert.Subset(new HashSet<string> { "id", "actor", "verb", "object", "result", "context", "timestamp", "version" }, statement.EnumerateObject().Select(p => p.Name).ToHashSet());
        Assert.True(Guid.TryParseExact(statement.GetProperty("id").GetString(), "D", out _));
        var actor = statement.GetProperty("actor");
        Assert.Equal(["objectType", "account"], actor.EnumerateObject().Select(p => p.Name)); // no mbox, no name
        Assert.Equal("Agent", actor.GetProperty("objectType").GetString());
        Assert.Equal(home.GetLeftPart(UriPartial.Authority), actor.GetProperty("account").GetProperty("homePage").GetString());
        Assert.Matches("^p-[0-9a-f]{20}$", Name(statement));
        foreach (var iri in new[]
        {
            statement.GetProperty("verb").GetProperty("id"), statement.GetProperty("object").GetProperty("id"), statement.GetProperty("object").GetProperty("definition").GetProperty("type"),
        })
        {
            Assert.True(Uri.TryCreate(iri.GetString(), UriKind.Absolute, out _));
        }

        foreach (var map in new[] { statement.GetProperty("verb").GetProperty("display"), statement.GetProperty("object").GetProperty("definition").GetProperty("name") })
        {
            Assert.Equal(["nl", "en"], map.EnumerateObject().Select(p => p.Name));
        }

        Assert.True(DateTimeOffset.TryParse(statement.GetProperty("timestamp").GetString(), out _));
        Assert.Equal("1.0.3", statement.GetProperty("version").GetString());
        if (statement.GetProperty("context").TryGetProperty("team", out var team)) Assert.Equal(["objectType", "account"], team.EnumerateObject().Select(p => p.Name)); // a group without its members
    }

    private static string Name(JsonElement statement) => statement.GetProperty("actor").GetProperty("account").GetProperty("name").GetString()!;

    private static List<string> Ids(List<JsonElement> statements) => statements.ConvertAll(s => s.GetProperty("id").GetString()!);

    private static Task<HttpResponseMessage> Fetch(RunningGateway gateway, Guid person)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/exports/my-log.xapi.json?culture=nl");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", TestTokens.For(person, DateTimeOffset.UtcNow));
        return gateway.Http.SendAsync(request);
    }

    /// <summary>Four services that give what they keep of somebody.</summary>
    private sealed class Services(List<WebApplication> running) : IAsyncDisposable
    {
        public Dictionary<string, string?> Addresses { get; } = [];

        public static async Task<Services> Start(ConcurrentQueue<string> asked)
        {
            var services = new Services([]);
            foreach (var name in Own.Keys.Append("assessment"))
            {
                var builder = WebApplication.CreateBuilder();
                builder.WebHost.UseUrls("http://127.0.0.1:0");
                builder.Logging.SetMinimumLevel(LogLevel.None);
                var app = builder.Build();
                app.MapGet($"/exports/{name}/my-data.json", async http =>
                {
                    asked.Enqueue($"{name} {http.Request.Headers[Hosting.OwnDataExport.ExportIdHeader]}");
                    http.Response.ContentType = "application/json";
                    await http.Response.WriteAsync(Own.GetValueOrDefault(name, "{}"));
                });
                await app.StartAsync();
                services.Add(name, app);
            }

            return services;
        }

        public async ValueTask DisposeAsync()
        {
            foreach (var app in running) await app.DisposeAsync();
        }

        private void Add(string name, WebApplication app)
        {
            running.Add(app);
            Addresses[$"services:{name}:http:0"] = app.Urls.First();
        }
    }
}

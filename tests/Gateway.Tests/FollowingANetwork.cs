using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text.Json;
using LivingNetworks.Audience;
using LivingNetworks.Gateway.Clients;
using LivingNetworks.Gateway.Schema.Changes;
using LivingNetworks.GraphQL.Tests.WebSockets;
using LivingNetworks.LearningLog.Contracts;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Messaging;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Testing;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace LivingNetworks.Gateway.Tests;

/// <summary>Who follows a network is told which part changed, as far as they may know, while they may.</summary>
public sealed class FollowingANetwork : IClassFixture<ServicesToFollow>
{
    private readonly Guid _network = Guid.NewGuid();
    private readonly Guid _inside = Guid.NewGuid();
    private readonly Guid _outside = Guid.NewGuid();
    private readonly ServicesToFollow _services;

    public FollowingANetwork(ServicesToFollow services)
    {
        _services = services;
        _services.Seen[(_network, _inside)] = Viewpoint.Participant;
        _services.Seen[(_network, _outside)] = Viewpoint.OuterCircle;
    }

    private RunningGateway Gateway => _services.Gateway;

    private ChangeFeed Feed => Gateway.Services.GetRequiredService<ChangeFeed>();

    private string Query => $"subscription {{ networkChanged(networkId: \"{_network}\") {{ part network {{ name viewpoint }} }} }}";

    [Fact]
    public async Task Tells_which_part_changed_with_the_network_as_it_is_now()
    {
        using var client = await Follow(Token(_inside));

        await Happens(new GoalAdopted(_network, Guid.NewGuid(), 1, default, default, null, Guid.NewGuid(), default));
        Assert.Equal(Told("GOALS"), await client.Hear());
        _services.Seen[(_network, _inside)] = Viewpoint.Facilitator;
        await Happens(new SessionPlanned(Guid.NewGuid(), _network, default, default, default, null));

        Assert.Equal(Told("SESSIONS", "FACILITATOR"), await client.Hear());
    }

    [Fact]
    public async Task Comes_over_server_sent_events_too_and_ends_when_nobody_listens()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = Query }) };
        request.Headers.Authorization = new("Bearer", Token(_inside));
        request.Headers.Accept.ParseAdd("text/event-stream");
        using (var response = await Gateway.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead))
        using (var reader = new StreamReader(await response.Content.ReadAsStreamAsync()))
        {
            await Happens(new RuleRetired(_network, Guid.NewGuid(), Guid.NewGuid()));
            Assert.Equal("event: next", await reader.ReadLineAsync());
            Assert.Contains("\"part\":\"RULES\"", await reader.ReadLineAsync(), StringComparison.Ordinal);
            Assert.Equal(1, Feed.Watching(_network));
        }

        await NobodyWatches();
    }

    [Fact]
    public async Task Says_nothing_of_what_not_everybody_inside_may_know_of()
    {
        using var client = await Follow(Token(_inside));
        var (id, network) = (Guid.NewGuid(), _network);

        await Happens(new SessionPlanned(id, network, default, default, default, null), AudienceLevel.Circle);
        await Happens(new SessionPlanned(id, network, default, default, default, GroupId: id));
        await Happens(new EntryShared(id, network, default, [], AudienceLevel.Circle, id, null, null), AudienceLevel.Circle);
        await Happens(new EntryShared(id, network, default, [], AudienceLevel.Inside, null, null, null)); // from before this person came
        await Happens(new GroupFormed(network, id, default, default, true, []));
        await Happens(new SessionPlanned(id, Guid.NewGuid(), default, default, default, null)); // elsewhere
        await Feed.Hear(new BusMessage(id, "membership.something-new", "{}"));
        await Happens(new PhaseRead(network, id, default, 1, 2, 3, default));

        Assert.Equal(Told("NETWORK"), await client.Hear());
    }

    [Fact]
    public async Task Tells_of_the_log_to_those_who_can_read_the_entry()
    {
        using var client = await Follow(Token(_inside));
        var entry = Guid.NewGuid();
        _services.Readable[(_inside, entry)] = true;

        await Happens(new EntryShared(entry, _network, default, [], AudienceLevel.Inside, null, null, null));

        Assert.Equal(Told("LOG"), await client.Hear());
    }

    [Fact]
    public async Task Tells_the_outer_circle_only_of_what_is_for_them()
    {
        using var client = await Follow(Token(_outside));

        await Happens(new GoalAdopted(_network, Guid.NewGuid(), 1, default, default, null, Guid.NewGuid(), default));
        await Happens(new Assessment.Contracts.ResultReleased(Guid.NewGuid(), _network, []), AudienceLevel.OuterCircle);

        Assert.Equal(Told("MEASUREMENTS", "OUTER_CIRCLE"), await client.Hear());
    }

    [Fact]
    public async Task Tells_many_changes_at_once_part_by_part()
    {
        using var client = await Follow(Token(_inside));
        var open = new TaskCompletionSource();
        _services.Open = open.Task; // the gateway asks what may be told of the first, and meanwhile hears of all others
        for (var i = 0; i < 1000; i++)
        {
            await Happens(new ParticipantSteppedBack(_network, Guid.NewGuid(), Guid.NewGuid()));
            await Happens(new RuleRetired(_network, Guid.NewGuid(), Guid.NewGuid()));
        }

        await Happens(new GoalLetGo(_network, Guid.NewGuid(), Guid.NewGuid(), default));
        open.SetResult();
        var heard = new List<string>();
        do heard.Add(JsonElement.Parse(await client.Hear()).GetProperty("payload").GetProperty("data").GetProperty("networkChanged").GetProperty("part").GetString()!);
        while (heard[^1] != "GOALS");

        Assert.InRange(heard.Count, 2, 6); // two tellings of three parts at most
        Assert.Contains("PEOPLE", heard);
    }

    [Fact]
    public async Task Is_not_found_for_who_may_not_see_the_network()
    {
        using var client = await SocketClient.Introduced(Gateway.Graph, Token(Guid.NewGuid()));

        await client.Subscribe("1", Query);

        Assert.Contains("\"code\":\"NOT_FOUND\"", await client.Hear(), StringComparison.Ordinal);
        Assert.Equal(0, Feed.Watching(_network));
    }

    [Fact]
    public async Task Is_refused_to_somebody_unknown()
    {
        using var client = await SocketClient.Introduced(Gateway.Graph);

        await client.Subscribe("1", Query);

        Assert.Contains("\"code\":\"AUTH_NOT_AUTHENTICATED\"", await client.Hear(), StringComparison.Ordinal);
        Assert.Equal(0, Feed.Watching(_network));
    }

    [Fact]
    public async Task Ends_without_a_word_when_the_rights_have_ended()
    {
        using var client = await Follow(Token(_inside));
        await Happens(new RuleRetired(_network, Guid.NewGuid(), Guid.NewGuid()));
        Assert.Equal(Told("RULES"), await client.Hear());
        _services.Seen.TryRemove((_network, _inside), out _);

        await Happens(new RuleRetired(_network, Guid.NewGuid(), Guid.NewGuid()));

        Assert.Equal("""{"id":"1","type":"complete"}""", await client.Hear());
        await NobodyWatches();
    }

    [Fact]
    public async Task Ends_with_the_token_and_nothing_more_is_answered()
    {
        using var client = await Follow(Token(_inside, endsIn: TimeSpan.FromSeconds(6)));

        Assert.Equal("""{"id":"1","type":"complete"}""", await client.Hear());
        await client.Subscribe("2", "{ __typename }");

        Assert.Contains("\"code\":\"AUTH_NOT_AUTHENTICATED\"", await client.Hear(), StringComparison.Ordinal);
        await NobodyWatches();
    }

    [Theory]
    [InlineData("\"Bearer a.b.c\"")]
    [InlineData("\"Basic abc\"")]
    [InlineData("7")]
    public async Task A_token_that_does_not_hold_closes_the_connection(string header)
    {
        using var client = await SocketClient.Open(Gateway.Graph);

        await client.Send("{\"type\":\"connection_init\",\"payload\":{\"Authorization\":" + header + "}}");

        Assert.Equal("4403 Forbidden", await client.Hear());
    }

    [Fact]
    public async Task A_browser_follows_by_cookie_from_its_own_page_only()
    {
        _services.Seen[(_network, _services.Browser)] = Viewpoint.Participant;
        var cookie = await SignIn("own@b.example");
        var own = Gateway.Http.BaseAddress!.GetLeftPart(UriPartial.Authority);

        using var client = await SocketClient.Introduced(Gateway.Graph, headers: [("Cookie", cookie), ("Origin", own)]);
        await Begin(client);
        await Happens(new RuleRetired(_network, Guid.NewGuid(), Guid.NewGuid()));
        Assert.Equal(Told("RULES"), await client.Hear());

        foreach (var headers in new (string, string)[][] { [("Cookie", cookie), ("Origin", "https://elsewhere.example")], [("Cookie", cookie)] })
        {
            var refused = await Assert.ThrowsAsync<WebSocketException>(() => SocketClient.Open(Gateway.Graph, headers: headers));
            Assert.Contains("403", refused.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_browser_whose_session_was_ended_elsewhere_is_answered_no_more()
    {
        _services.Seen[(_network, _services.Browser)] = Viewpoint.Participant;
        var cookie = await SignIn("ended@b.example");
        using var client = await SocketClient.Introduced(Gateway.Graph, headers: [("Cookie", cookie), ("Origin", Gateway.Http.BaseAddress!.GetLeftPart(UriPartial.Authority))]);

        _services.EndedSessions["ended@b.example"] = true;
        await Task.Delay(TimeSpan.FromSeconds(1.2)); // as long as the gateway trusts the access token of the session
        await client.Subscribe("1", Query);

        Assert.Contains("\"code\":\"AUTH_NOT_AUTHENTICATED\"", await client.Hear(), StringComparison.Ordinal);
    }

    /// <summary>Red once: the new token set as a feature of the request, which several operations of one WebSocket may be reading at that moment.</summary>
    [Fact]
    public void A_token_takes_the_place_of_the_one_before_without_a_change_of_the_features()
    {
        var http = new DefaultHttpContext();
        CallerToken.Keep(http, null);
        var before = http.Features.Revision;

        CallerToken.Keep(http, new CallerToken("first"));
        var first = CallerToken.Of(http);
        CallerToken.Keep(http, new CallerToken("second"));
        var second = CallerToken.Of(http);
        CallerToken.Keep(http, null);

        Assert.Equal(("first", "second", null, before), (first?.Value, second?.Value, CallerToken.Of(http), http.Features.Revision));
    }

    private static string Token(Guid person, TimeSpan? endsIn = null) =>
        TestTokens.For(person, DateTimeOffset.UtcNow - TimeSpan.FromMinutes(10) + (endsIn ?? TimeSpan.FromMinutes(10)));

    private static string Told(string part, string viewpoint = "PARTICIPANT") =>
        """{"id":"1","type":"next","payload":{"data":{"networkChanged":{"part":"$PART","network":{"name":"Netwerk","viewpoint":"$VIEWPOINT"}}}}}"""
            .Replace("$PART", part, StringComparison.Ordinal).Replace("$VIEWPOINT", viewpoint, StringComparison.Ordinal);

    private async Task<SocketClient> Follow(string token)
    {
        var client = await SocketClient.Introduced(Gateway.Graph, token);
        await Begin(client);
        return client;
    }

    private async Task Begin(SocketClient client)
    {
        await client.Subscribe("1", Query);
        for (var i = 0; Feed.Watching(_network) == 0; i++)
        {
            Assert.True(i < 6_000, "Nobody watches the network.");
            await Task.Delay(10);
        }
    }

    private async Task NobodyWatches()
    {
        for (var i = 0; Feed.Watching(_network) > 0; i++)
        {
            Assert.True(i < 6_000, "Somebody still watches the network.");
            await Task.Delay(10);
        }
    }

    private Task Happens<TEvent>(TEvent happened, AudienceLevel audience = AudienceLevel.Inside)
        where TEvent : class, IEvent
    {
        var row = OutboxMessage.For(happened, audience, null, DateTimeOffset.UtcNow);
        return Feed.Hear(new BusMessage(row.EventId, row.Type, row.Body));
    }

    private async Task<string> SignIn(string mail)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["mail"] = mail, ["password"] = "x", ["returnUrl"] = "/" });
        using var response = await Gateway.Http.PostAsync(new Uri("/sign-in", UriKind.Relative), form);
        return response.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
    }
}

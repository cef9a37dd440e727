using System.Net;

namespace LivingNetworks.Standalone.Tests.Access;

/// <summary>A secret address for a calendar program, which cannot sign in.</summary>
[Collection(AccessWorld.Collection)]
public sealed class AFeedAddress(AccessWorld world)
{
    [Fact]
    public async Task Shows_ones_meetings_without_a_session_and_no_name_of_anybody()
    {
        var owner = await world.Browser(await world.Newcomer("Saar Engbers"));
        var session = await Meeting(owner);
        var (_, secret) = await world.AccessToken(owner, "FEEDS");

        using var answer = await world.Get($"/feeds/{secret}/me.ics");

        Assert.Equal((HttpStatusCode.OK, "text/calendar"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        var file = await answer.Content.ReadAsStringAsync();
        Assert.Contains($"UID:{session}@livingnetworks", file, StringComparison.Ordinal);
        Assert.DoesNotContain("Saar", file, StringComparison.Ordinal);
        Assert.DoesNotContain("Engbers", file, StringComparison.Ordinal);
        Assert.Contains("no-store", answer.Headers.CacheControl?.ToString(), StringComparison.Ordinal);
    }

    /// <summary>Whoever stole the address has nothing once it is revoked: not even for the moment of other tokens.</summary>
    /// <remarks>Red once: with the answer of membership believed for a moment here too.</remarks>
    [Fact]
    public async Task Is_dead_at_once_when_it_is_revoked_also_for_who_stole_it()
    {
        var owner = await world.Browser(await world.Newcomer());
        var (id, secret) = await world.AccessToken(owner, "FEEDS");
        using (var before = await world.Get($"/feeds/{secret}/me.ics")) Assert.Equal(HttpStatusCode.OK, before.StatusCode);

        await world.Revoke(owner, id);

        using var after = await world.Get($"/feeds/{secret}/me.ics");
        Assert.Equal((HttpStatusCode.NotFound, ""), (after.StatusCode, await after.Content.ReadAsStringAsync()));
        using var never = await world.Get("/feeds/lnp_nooit-gegeven/me.ics");
        Assert.Equal(HttpStatusCode.NotFound, never.StatusCode);
    }

    [Fact]
    public async Task Opens_nothing_else()
    {
        var owner = await world.Browser(await world.Newcomer());
        var (_, feed) = await world.AccessToken(owner, "FEEDS");
        var (_, program) = await world.AccessToken(owner, "READ WRITE");

        await world.Refused(feed, "request.outside-scope", "{ me { person { id } } }");
        await world.Refused(feed, "request.outside-scope", "mutation($input: DescribeMyselfInput!) { describeMyself(input: $input) { id } }", new { commandId = Guid.NewGuid(), displayName = "x" });
        // A code for a program does not belong in an address, which lies in logs and histories.
        using var answer = await world.Get($"/feeds/{program}/me.ics");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        // A cookie does not help where the secret is wrong.
        using var withCookie = await world.Get("/feeds/lnp_nooit-gegeven/me.ics", owner);
        Assert.Equal(HttpStatusCode.NotFound, withCookie.StatusCode);
    }

    private async Task<Guid> Meeting(string owner)
    {
        var network = (await world.Data(owner, "mutation($input: LightSparkInput!) { lightSpark(input: $input) { id } }",
            new { commandId = Guid.NewGuid(), name = "Reggezoom", desire = "Elkaar vinden zonder vergadering.", asFacilitator = true })).GetProperty("lightSpark").GetProperty("id").GetGuid();
        var starts = world.Clock.GetUtcNow().AddDays(2);
        for (var i = 0; ; i++)
        {
            var answer = await world.Ask(owner, "mutation($input: PlanSessionInput!) { planSession(input: $input) { id } }",
                new { commandId = Guid.NewGuid(), networkId = network, kind = "WORKING", title = "Met Saar Engbers", startsAt = starts, endsAt = starts.AddHours(2) });
            if (!answer.TryGetProperty("errors", out _)) return answer.GetProperty("data").GetProperty("planSession").GetProperty("id").GetGuid();
            Assert.True(i < 1_200, answer.GetRawText()); // until sessions has heard of the network
            await Task.Delay(50);
        }
    }
}

using System.Net;
using System.Text.Json;

namespace LivingNetworks.Standalone.Tests.Access;

[Collection(AccessWorld.Collection)]
public sealed class SeeingOnesSignIns(AccessWorld world)
{
    private const string Phone = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1";
    private const string Edge = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0.0.0 Safari/537.36 Edg/138.0.0.0";
    private const string Mine = "{ mySignIns { id device browser isThis lastUsedOn startedAt } }";

    [Fact]
    public async Task Tells_since_when_on_what_and_which_one_this_is()
    {
        var mail = await world.Newcomer();
        var phone = await world.Browser(mail, Phone);
        var desk = await world.Browser(mail, Edge);
        await world.Program(mail);

        var list = await SignIns(desk);

        Assert.Equal(
            [("PROGRAM", null, false), ("COMPUTER", "EDGE", true), ("PHONE", "SAFARI", false)],
            list.Select(s => (s.GetProperty("device").GetString(), s.GetProperty("browser").GetString(), s.GetProperty("isThis").GetBoolean())));
        Assert.All(list, s => Assert.Equal(world.Clock.GetUtcNow().ToString("yyyy-MM-dd", null), s.GetProperty("lastUsedOn").GetString()));
        Assert.True((await SignIns(phone))[2].GetProperty("isThis").GetBoolean());
    }

    /// <remarks>Red once: with the access token kept for nine minutes, as before.</remarks>
    [Fact]
    public async Task Ends_one_and_the_gateway_lets_it_in_no_more_after_half_a_minute()
    {
        var mail = await world.Newcomer();
        var (lost, mine) = (await world.Browser(mail, Phone), await world.Browser(mail, Edge));
        await SignIns(lost);
        var id = (await SignIns(mine)).Single(s => !s.GetProperty("isThis").GetBoolean()).GetProperty("id").GetGuid();

        var left = await world.Data(mine, "mutation($input: EndSignInInput!) { endSignIn(input: $input) { signIns { isThis } } }", new { commandId = Guid.NewGuid(), signInId = id });
        world.Clock.Advance(TimeSpan.FromSeconds(30));

        Assert.True(Assert.Single(left.GetProperty("endSignIn").GetProperty("signIns").EnumerateArray()).GetProperty("isThis").GetBoolean());
        await world.Refused(lost, "AUTH_NOT_AUTHENTICATED", Mine);
        Assert.Single(await SignIns(mine));
    }

    [Fact]
    public async Task Ends_all_others_programs_too()
    {
        var mail = await world.Newcomer();
        var (other, mine) = (await world.Browser(mail, Phone), await world.Browser(mail, Edge));
        var program = await world.Program(mail);
        var bearer = program.GetProperty("access_token").GetString()!;
        await world.Data(bearer, "{ me { person { id } } }");

        await world.Data(mine, "mutation($input: EndOtherSignInsInput!) { endOtherSignIns(input: $input) { signIns { id } } }", new { commandId = Guid.NewGuid() });
        world.Clock.Advance(TimeSpan.FromSeconds(30));

        await world.Refused(other, "AUTH_NOT_AUTHENTICATED", Mine);
        // Red once: an access token that was given served its ten minutes.
        await world.Refused(bearer, "AUTH_NOT_AUTHENTICATED", Mine);
        await world.Token([new("grant_type", "refresh_token"), new("refresh_token", program.GetProperty("refresh_token").GetString()!)], HttpStatusCode.BadRequest);
        Assert.Single(await SignIns(mine));
    }

    [Fact]
    public async Task Never_ends_or_shows_those_of_somebody_else()
    {
        var (mine, theirs) = (await world.Browser(await world.Newcomer(), Edge), await world.Browser(await world.Newcomer(), Phone));
        var id = (await SignIns(theirs))[0].GetProperty("id").GetGuid();

        await world.Refused(mine, "NOT_FOUND", "mutation($input: EndSignInInput!) { endSignIn(input: $input) { signIns { id } } }", new { commandId = Guid.NewGuid(), signInId = id });
        world.Clock.Advance(TimeSpan.FromSeconds(30));

        Assert.Equal(id, Assert.Single(await SignIns(theirs)).GetProperty("id").GetGuid());
        Assert.DoesNotContain(await SignIns(mine), s => s.GetProperty("id").GetGuid() == id);
        await world.Refused(null, "AUTH_NOT_AUTHENTICATED", Mine);
    }

    private async Task<List<JsonElement>> SignIns(string who) => [.. (await world.Data(who, Mine)).GetProperty("mySignIns").EnumerateArray()];
}

using System.Net;
using System.Text.Json;

namespace LivingNetworks.Standalone.Tests.Access;

[Collection(AccessWorld.Collection)]
public sealed class OpeningAccessToPrograms(AccessWorld world)
{
    private const string Me = "{ me { person { displayName } } }";
    private const string Describe = "mutation($input: DescribeMyselfInput!) { describeMyself(input: $input) { displayName } }";
    private const string Mine = "{ myAccessTokens { id name scopes endsOn lastUsedOn } }";

    [Fact]
    public async Task To_read_is_no_access_to_change()
    {
        var owner = await world.Browser(await world.Newcomer("Aicha Benali"));
        var (_, token) = await world.AccessToken(owner, "READ");

        Assert.Equal("Aicha Benali", Name(await world.Data(token, Me)));
        // Red once: without the look at scopes in the services.
        await world.Refused(token, "request.outside-scope", Describe, NewName("Iemand anders"));
        Assert.Equal("Aicha Benali", Name(await world.Data(token, Me)));
    }

    [Fact]
    public async Task To_change_lets_a_program_change_in_ones_name_but_never_ones_account()
    {
        var owner = await world.Browser(await world.Newcomer());
        var (id, token) = await world.AccessToken(owner, "WRITE");

        await world.Data(token, Describe, NewName("Aicha B."));

        Assert.Equal("Aicha B.", Name(await world.Data(owner, Me)));
        const string code = "account.in-person-only";
        await world.Refused(token, code, "mutation($input: MakeAccessTokenInput!) { makeAccessToken(input: $input) { secret } }", new { commandId = Guid.NewGuid(), name = "x", scopes = new[] { "WRITE" }, endsOn = Today(300) });
        await world.Refused(token, code, "mutation($input: RevokeAccessTokenInput!) { revokeAccessToken(input: $input) { tokens { id } } }", new { commandId = Guid.NewGuid(), tokenId = id });
        await world.Refused(token, code, "mutation($input: EndOtherSignInsInput!) { endOtherSignIns(input: $input) { signIns { id } } }", new { commandId = Guid.NewGuid() });
        await world.Refused(token, code, "mutation($input: ChangePasswordInput!) { changePassword(input: $input) { mail } }", new { commandId = Guid.NewGuid(), currentPassword = AccessWorld.Password, newPassword = "acht ganzen in de wei" });
        await world.Refused(token, code, "mutation($input: ErasePersonInput!) { erasePerson(input: $input) { id } }", new { commandId = Guid.NewGuid() });
        await world.Refused(token, code, "{ mySignIns { id } }");
        await world.Refused(token, code, Mine);
        Assert.Single((await world.Data(owner, "{ mySignIns { id } }")).GetProperty("mySignIns").EnumerateArray());
    }

    [Fact]
    public async Task Stops_within_half_a_minute_of_being_revoked_and_at_its_end()
    {
        var owner = await world.Browser(await world.Newcomer());
        var (revoked, ended) = (await world.AccessToken(owner, "READ"), await world.AccessToken(owner, "READ", days: 1));
        await world.Data(revoked.Secret, Me);
        await world.Data(ended.Secret, Me);

        await world.Revoke(owner, revoked.Id);
        world.Clock.Advance(TimeSpan.FromSeconds(30));

        using (var answer = await world.Post(revoked.Secret, Me)) Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        await world.Refused(revoked.Secret, "AUTH_NOT_AUTHENTICATED", Me);
        await world.Refused("lnp_nooit-gegeven", "AUTH_NOT_AUTHENTICATED", Me);
        await world.Data(ended.Secret, Me);
        world.Clock.Advance(TimeSpan.FromDays(2));
        await world.Refused(ended.Secret, "AUTH_NOT_AUTHENTICATED", Me);
        Assert.Empty((await world.Data(owner, Mine)).GetProperty("myAccessTokens").EnumerateArray());
    }

    [Fact]
    public async Task Shows_the_secret_once_and_lists_the_rest()
    {
        var owner = await world.Browser(await world.Newcomer());
        var command = new { commandId = Guid.NewGuid(), name = "mijn rekenblad", scopes = new[] { "READ" }, endsOn = Today(365) };
        const string make = "mutation($input: MakeAccessTokenInput!) { makeAccessToken(input: $input) { secret token { id } } }";

        var first = (await world.Data(owner, make, command)).GetProperty("makeAccessToken");
        var again = (await world.Data(owner, make, command)).GetProperty("makeAccessToken");

        // Red once: the kept answer to the command held the secret.
        Assert.StartsWith("lnp_", first.GetProperty("secret").GetString(), StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, again.GetProperty("secret").ValueKind);
        Assert.Equal(first.GetProperty("token").GetProperty("id").GetGuid(), again.GetProperty("token").GetProperty("id").GetGuid());
        await world.Data(first.GetProperty("secret").GetString(), Me);
        var kept = Assert.Single((await world.Data(owner, Mine)).GetProperty("myAccessTokens").EnumerateArray());
        Assert.Equal(("mijn rekenblad", "READ", Today(0)), (kept.GetProperty("name").GetString(), kept.GetProperty("scopes")[0].GetString(), kept.GetProperty("lastUsedOn").GetString()));
    }

    [Theory]
    [InlineData("rekenblad", 367, "account.token-ends-within-a-year")]
    [InlineData("rekenblad", -1, "account.token-ends-within-a-year")]
    [InlineData("reken\nblad", 30, "account.token-name-not-readable")]
    public async Task Is_refused_with_an_end_or_a_name_that_is_not_one(string name, int days, string code)
    {
        var owner = await world.Browser(await world.Newcomer());
        await world.Refused(owner, code, "mutation($input: MakeAccessTokenInput!) { makeAccessToken(input: $input) { secret } }", new { commandId = Guid.NewGuid(), name, scopes = new[] { "READ" }, endsOn = Today(days) });
        Assert.Empty((await world.Data(owner, Mine)).GetProperty("myAccessTokens").EnumerateArray());
    }

    private string Today(int days) => DateOnly.FromDateTime(world.Clock.GetUtcNow().UtcDateTime).AddDays(days).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static object NewName(string displayName) => new { commandId = Guid.NewGuid(), displayName };

    private static string? Name(JsonElement data) => data.GetProperty("me").GetProperty("person").GetProperty("displayName").GetString();
}

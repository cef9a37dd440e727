using System.Net;
using System.Text.Json;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Testing;

namespace LivingNetworks.Membership.Tests.Accounts;

public sealed class SigningKeysOverTime : IAsyncLifetime
{
    private AccountsWorld _world = null!;

    public async Task InitializeAsync() => _world = await AccountsWorld.Start();

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task Are_found_through_the_discovery_document_without_a_private_half()
    {
        using var discovery = JsonDocument.Parse(await _world.Http.GetStringAsync(new Uri("/.well-known/openid-configuration", UriKind.Relative)));
        var address = new Uri(discovery.RootElement.GetProperty("jwks_uri").GetString()!);
        using var keys = JsonDocument.Parse(await _world.Http.GetStringAsync(address));

        Assert.Equal("urn:livingnetworks:membership", discovery.RootElement.GetProperty("issuer").GetString());
        var key = Assert.Single(keys.RootElement.GetProperty("keys").EnumerateArray());
        Assert.Equal(["alg", "crv", "kid", "kty", "use", "x", "y"], key.EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Are_published_before_they_sign_and_until_their_last_token_has_ended()
    {
        await _world.Register("anna@example.org");
        var first = await KeyOfNewToken();
        Assert.Equal([first], await Published());

        _world.Clock.Advance(TimeSpan.FromDays(12));
        var published = await Published();
        Assert.Equal(2, published.Count); // seen red without PublishedBefore: the next key appeared with its first token
        Assert.Equal(first, await KeyOfNewToken());

        _world.Clock.Advance(TimeSpan.FromDays(2) - TimeSpan.FromMinutes(1));
        var last = await _world.SignedIn("anna@example.org");
        _world.Clock.Advance(TimeSpan.FromMinutes(2));
        var second = await KeyOfNewToken();
        Assert.NotEqual(first, second);
        Assert.Contains(second, published);
        Assert.Equal(HttpStatusCode.OK, await _world.MyAccountWith(last.AccessToken));

        _world.Clock.Advance(TimeSpan.FromHours(2));
        Assert.Equal([second], await Published());
    }

    [Fact]
    public async Task Are_made_anew_after_a_long_rest()
    {
        await _world.Register("anna@example.org");
        var first = await KeyOfNewToken();

        _world.Clock.Advance(TimeSpan.FromDays(400));

        Assert.NotEqual(first, await KeyOfNewToken());
        Assert.DoesNotContain(first, await Published());
    }

    [Fact]
    public async Task Are_the_same_for_replicas_and_after_a_restart()
    {
        await _world.Register("anna@example.org");
        var tokens = await _world.SignedIn("anna@example.org");

        await using var twin = await AccountsWorld.Twin(_world, dataFolder: null);

        Assert.Equal(await Published(), await Published(twin));
        Assert.Equal(HttpStatusCode.OK, await twin.MyAccountWith(tokens.AccessToken));
        Assert.Equal(HttpStatusCode.OK, await _world.MyAccountWith((await twin.SignedIn("anna@example.org")).AccessToken));
        Assert.Equal(await Published(), await Published(twin));
    }

    /// <summary>Found by the fault harness: a service an hour behind the key's first moment answered every request with an error.</summary>
    [Fact]
    public async Task Sign_also_where_a_clock_is_slow()
    {
        await _world.Register("anna@example.org");
        var key = await KeyOfNewToken();
        await using var slow = await AccountsWorld.Twin(_world, dataFolder: null);
        slow.Clock.Advance(TimeSpan.FromHours(-1));

        Assert.Equal([key], await Published(slow));
        Assert.Equal(HttpStatusCode.OK, await slow.MyAccountWith((await slow.SignedIn("anna@example.org")).AccessToken));
    }

    [Fact]
    public async Task Of_a_replica_with_another_data_folder_are_taken_by_the_others_too()
    {
        await _world.Register("anna@example.org");
        var tokens = await _world.SignedIn("anna@example.org");
        var elsewhere = Directory.CreateTempSubdirectory("ln-accounts-").FullName;

        await using var twin = await AccountsWorld.Twin(_world, elsewhere);

        var theirs = await twin.SignedIn("anna@example.org");
        Assert.Equal(HttpStatusCode.OK, await twin.MyAccountWith(tokens.AccessToken));
        _world.Clock.Advance(TimeSpan.FromSeconds(6));
        await _world.MyAccountWith(theirs.AccessToken); // the first sight of an unknown key makes a service look again
        Assert.Equal(HttpStatusCode.OK, await _world.MyAccountWith(theirs.AccessToken));
    }

    [Fact]
    public async Task Made_by_an_operator_are_known_for_two_days_before_they_sign()
    {
        await _world.Register("anna@example.org");
        var first = await KeyOfNewToken();
        Assert.Contains("1 keys are published now", await _world.Service.Operate("rotate-keys", ("DryRun", "true")), StringComparison.Ordinal);
        await _world.Service.Operate("rotate-keys");

        var published = await Published();
        Assert.Equal(2, published.Count);
        Assert.Equal(first, await KeyOfNewToken());
        _world.Clock.Advance(TimeSpan.FromDays(2) - TimeSpan.FromMinutes(1));
        var tokens = await _world.SignedIn("anna@example.org");
        _world.Clock.Advance(TimeSpan.FromMinutes(2));
        var second = await KeyOfNewToken();
        Assert.Equal(published.Single(k => k != first), second);
        Assert.Equal(HttpStatusCode.OK, await _world.MyAccountWith(tokens.AccessToken));
        Assert.Single(await _world.Service.Said<OperatorActed>(), a => a.Data.Act == OperatorAct.RotatedKeys);
    }

    [Fact]
    public async Task Made_after_a_leak_sign_at_once_and_who_is_signed_in_stays_so()
    {
        await _world.Register("anna@example.org");
        var tokens = await _world.SignedIn("anna@example.org");
        var first = Assert.Single(await Published());
        await _world.Service.Operate("rotate-keys", ("Now", "true"));

        Assert.NotEqual(first, await KeyOfNewToken());
        Assert.Equal(HttpStatusCode.OK, await _world.MyAccountWith(tokens.AccessToken));
        var renewed = (await _world.SignIn.Refresh(tokens.RefreshToken)).Value;
        Assert.Equal(HttpStatusCode.OK, await _world.MyAccountWith(renewed.AccessToken));

        _world.Clock.Advance(TimeSpan.FromHours(2));
        Assert.DoesNotContain(first, await Published());
        Assert.NotNull((await _world.SignIn.Refresh(renewed.RefreshToken)).Value);
    }

    private async Task<string> KeyOfNewToken()
    {
        var tokens = await _world.SignedIn("anna@example.org");
        Assert.Equal(HttpStatusCode.OK, await _world.MyAccountWith(tokens.AccessToken));
        using var header = JsonDocument.Parse(System.Buffers.Text.Base64Url.DecodeFromChars(tokens.AccessToken.Split('.')[0]));
        return header.RootElement.GetProperty("kid").GetString()!;
    }

    private Task<IReadOnlyList<string>> Published() => Published(_world);

    private static async Task<IReadOnlyList<string>> Published(AccountsWorld world)
    {
        using var keys = JsonDocument.Parse(await world.Http.GetStringAsync(new Uri("/.well-known/jwks.json", UriKind.Relative)));
        return [.. keys.RootElement.GetProperty("keys").EnumerateArray().Select(k => k.GetProperty("kid").GetString()!)];
    }
}

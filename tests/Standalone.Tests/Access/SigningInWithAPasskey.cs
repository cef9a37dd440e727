using System.Net;
using System.Text.Json;

namespace LivingNetworks.Standalone.Tests.Access;

/// <summary>Passkeys through the gateway, with a device that a test can make do it wrong; a real browser is in System.Tests.</summary>
[Collection(AccessWorld.Collection)]
public sealed class SigningInWithAPasskey(AccessWorld world)
{
    private const string Add = "mutation($input: AddPasskeyInput!) { addPasskey(input: $input) { passkeys { id name } } }";
    private const string Mine = "{ myPasskeys { id name lastUsedOn } }";

    private string Origin => world.Address.GetLeftPart(UriPartial.Authority);

    [Fact]
    public async Task Takes_the_place_of_address_and_password()
    {
        var owner = await world.Browser(await world.Newcomer("Aicha Benali"));
        var device = await Device(owner);

        var cookie = await SignedIn(device);

        Assert.NotNull(cookie);
        Assert.Equal("Aicha Benali", (await world.Data(cookie, "{ me { person { displayName } } }")).GetProperty("me").GetProperty("person").GetProperty("displayName").GetString());
        var passkey = Assert.Single((await world.Data(owner, Mine)).GetProperty("myPasskeys").EnumerateArray());
        Assert.Equal(("mijn laptop", DateOnly.FromDateTime(world.Clock.GetUtcNow().UtcDateTime).ToString("yyyy-MM-dd", null)), (passkey.GetProperty("name").GetString(), passkey.GetProperty("lastUsedOn").GetString()));
        Assert.NotNull(await SignedIn(device));
    }

    [Fact]
    public async Task Is_refused_for_a_copy_that_counts_behind()
    {
        var device = await Device(await world.Browser(await world.Newcomer()));
        Assert.NotNull(await SignedIn(device));
        Assert.NotNull(await SignedIn(device));

        device.Count = 0;

        Assert.Null(await SignedIn(device));
    }

    [Fact]
    public async Task Is_refused_when_the_same_answer_comes_twice()
    {
        // A device that does not count, so that nothing but the challenge tells.
        var device = await Device(await world.Browser(await world.Newcomer()));
        var (options, state) = await Challenge();
        device.Count = uint.MaxValue;
        var credential = device.Use(options);

        Assert.NotNull(await HandIn(state, credential));
        // Red once: without the row of the challenge that was answered.
        Assert.Null(await HandIn(state, credential));
    }

    [Theory]
    [InlineData("another origin")]
    [InlineData("another site")]
    [InlineData("not verified")]
    [InlineData("another challenge")]
    [InlineData("too late")]
    public async Task Is_refused_with(string wrong)
    {
        var device = await Device(await world.Browser(await world.Newcomer()));
        var (options, state) = await Challenge();
        if (wrong == "another origin") device.Origin = "https://elsewhere.example";
        if (wrong == "another site") device.Site = "elsewhere.example";
        if (wrong == "not verified") device.Verifies = false;
        if (wrong == "another challenge") state = (await Challenge()).State;
        var credential = device.Use(options);
        if (wrong == "too late") world.Clock.Advance(TimeSpan.FromMinutes(5));

        Assert.Null(await HandIn(state, credential));

        (device.Origin, device.Site, device.Verifies) = (Origin, null, true);
        Assert.NotNull(await SignedIn(device));
    }

    [Fact]
    public async Task Is_not_added_for_somebody_else_from_another_origin_or_twice()
    {
        var (owner, other) = (await world.Browser(await world.Newcomer()), await world.Browser(await world.Newcomer()));
        var device = new DeviceWithPasskey(Origin);
        var asked = (await world.Data(owner, "{ newPasskey { options state } }")).GetProperty("newPasskey");
        var (options, state) = (asked.GetProperty("options").GetString()!, asked.GetProperty("state").GetString()!);
        var credential = device.Make(options);

        await world.Refused(other, "account.passkey-not-taken", Add, Input(state, credential));
        await world.Refused(owner, "account.passkey-not-taken", Add, Input(state, new DeviceWithPasskey("https://elsewhere.example").Make(options)));
        await world.Refused(owner, "account.passkey-not-taken", Add, Input("verzonnen", credential));
        Assert.Empty((await world.Data(owner, Mine)).GetProperty("myPasskeys").EnumerateArray());
        Assert.Empty((await world.Data(other, Mine)).GetProperty("myPasskeys").EnumerateArray());

        await world.Data(owner, Add, Input(state, credential));
        await world.Refused(owner, "account.passkey-not-taken", Add, Input(state, credential));
        Assert.Single((await world.Data(owner, Mine)).GetProperty("myPasskeys").EnumerateArray());
    }

    [Fact]
    public async Task Ends_when_the_passkey_is_removed()
    {
        var owner = await world.Browser(await world.Newcomer());
        var other = await world.Browser(await world.Newcomer());
        var device = await Device(owner);
        var id = (await world.Data(owner, Mine)).GetProperty("myPasskeys")[0].GetProperty("id").GetGuid();
        const string remove = "mutation($input: RemovePasskeyInput!) { removePasskey(input: $input) { passkeys { id } } }";

        await world.Refused(other, "NOT_FOUND", remove, new { commandId = Guid.NewGuid(), passkeyId = id });
        Assert.NotNull(await SignedIn(device));
        await world.Data(owner, remove, new { commandId = Guid.NewGuid(), passkeyId = id });

        Assert.Null(await SignedIn(device));
        Assert.Empty((await world.Data(owner, Mine)).GetProperty("myPasskeys").EnumerateArray());
    }

    private async Task<DeviceWithPasskey> Device(string owner)
    {
        var device = new DeviceWithPasskey(Origin);
        var asked = (await world.Data(owner, "{ newPasskey { options state } }")).GetProperty("newPasskey");
        await world.Data(owner, Add, Input(asked.GetProperty("state").GetString()!, device.Make(asked.GetProperty("options").GetString()!)));
        return device;
    }

    private async Task<string?> SignedIn(DeviceWithPasskey device)
    {
        var (options, state) = await Challenge();
        return await HandIn(state, device.Use(options));
    }

    private async Task<(string Options, string State)> Challenge()
    {
        using var answer = await world.Form("/sign-in/passkey/challenge", []);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return (json.RootElement.GetProperty("options").GetString()!, json.RootElement.GetProperty("state").GetString()!);
    }

    /// <summary>The cookie of the session; null where it was refused.</summary>
    private async Task<string?> HandIn(string state, string credential)
    {
        using var answer = await world.Form("/sign-in/passkey", [new("state", state), new("credential", credential), new("returnUrl", "/")]);
        var cookie = AccessWorld.CookieOf(answer);
        Assert.Equal(cookie is null ? "/sign-in?passkey=refused&returnUrl=%2F" : "/", answer.Headers.Location?.ToString());
        return cookie;
    }

    private static object Input(string state, string credential) => new { commandId = Guid.NewGuid(), name = "mijn laptop", state, credential };
}

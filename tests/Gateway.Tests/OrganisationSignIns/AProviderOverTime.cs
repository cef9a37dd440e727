using LivingNetworks.OpenIdProvider;

namespace LivingNetworks.Gateway.Tests.OrganisationSignIns;

/// <summary>Time passes, keys change, and an organisation turns its provider off.</summary>
public sealed class AProviderOverTime : IAsyncLifetime, IDisposable
{
    private readonly OrganisationWorld _world = new();

    public async Task InitializeAsync()
    {
        await _world.InitializeAsync();
        await _world.TurnedOn();
    }

    public Task DisposeAsync() => _world.DisposeAsync();

    public void Dispose() => _world.Dispose();

    [Fact]
    public async Task Ends_a_sign_in_that_takes_longer_than_ten_minutes()
    {
        _world.Newcomer();
        var (slow, quick) = (_world.Browser(), _world.Browser());
        var (late, inTime) = (await _world.ToTheProvider(slow), await _world.ToTheProvider(quick));

        _world.Clock.Advance(TimeSpan.FromMinutes(9));
        Assert.Equal("/sign-in/question", await OrganisationWorld.Led(quick.Get(inTime)));
        _world.Clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal("/sign-in?trouble=attempt-over", await OrganisationWorld.Led(slow.Get(late)));

        // Who thinks too long about the question begins again as well.
        _world.Clock.Advance(TimeSpan.FromMinutes(30));
        Assert.Equal("/sign-in?trouble=attempt-over", await OrganisationWorld.Led(quick.Post("/sign-in/organisation/link", ("answer", "yes"))));
        Assert.False(quick.HasSession);
    }

    [Fact]
    public async Task Reads_new_keys_when_one_is_unknown_and_not_for_every_token()
    {
        _world.Newcomer();
        await _world.CameIn(_world.Browser());
        var before = _world.Provider.KeysAsked;

        _world.Clock.Advance(TimeSpan.FromMinutes(2));
        _world.Provider.RotateKeys();
        Assert.Equal("/networks", await _world.ThroughTheProvider(_world.Browser()));
        Assert.Equal(before + 1, _world.Provider.KeysAsked);

        // Made red by looking again for each token with an unknown key.
        _world.Provider.Fault = Fault.SignedWithAKeyNobodyKnows;
        for (var i = 0; i < 5; i++) Assert.Equal("/sign-in?trouble=not-understood", await _world.ThroughTheProvider(_world.Browser()));
        Assert.Equal(before + 1, _world.Provider.KeysAsked);
        _world.Clock.Advance(TimeSpan.FromMinutes(2));
        for (var i = 0; i < 5; i++) Assert.Equal("/sign-in?trouble=not-understood", await _world.ThroughTheProvider(_world.Browser()));
        Assert.Equal(before + 2, _world.Provider.KeysAsked);
    }

    [Fact]
    public async Task Turned_off_it_ends_nobodys_account_and_nobodys_session()
    {
        _world.Newcomer();
        var browser = _world.Browser();
        var me = await _world.CameIn(browser);
        var guest = $"guest@{_world.Domain}";
        await _world.Register(guest);

        // Guests and passwords stand beside it while it is on, also with an address of the organisation.
        var beside = _world.Browser();
        using (var signedIn = await beside.Post("/sign-in", ("mail", guest), ("password", OrganisationWorld.Password), ("returnUrl", "/networks"))) Assert.Equal("/networks", signedIn.Headers.Location?.ToString());

        var leaving = _world.Browser();
        var back = await _world.ToTheProvider(leaving);
        await _world.Do(_world.Coordinator, "turnOrganisationSignIn", new { organisationId = _world.Organisation, isOn = false });

        Assert.Equal("/sign-in?trouble=not-offered", await OrganisationWorld.Led(leaving.Get(back)));
        Assert.Equal("/sign-in?trouble=not-offered", await OrganisationWorld.Led(_world.Browser().Get($"/sign-in/organisation/{_world.Offer}")));
        Assert.Equal(me, await browser.Me());
        Assert.NotEqual(Guid.Empty, await beside.Me());
        Assert.False((await browser.Ask("{ mySignInLinks { links { isOffered } } }")).GetProperty("mySignInLinks").GetProperty("links")[0].GetProperty("isOffered").GetBoolean());

        // Who only ever came through the organisation gets in again with a letter.
        using var asked = await _world.Ask(null, "mutation($input: AskRecoveryInput!) { askRecovery(input: $input) { __typename } }", new { input = new { commandId = Guid.NewGuid(), mail = _world.Provider.Person.Mail, language = "nl" } });
        var code = await _world.CodeTo(_world.Provider.Person.Mail, "recover");
        using var recovered = await _world.Ask(null, "mutation($input: RecoverAccountInput!) { recoverAccount(input: $input) { mail } }", new { input = new { commandId = Guid.NewGuid(), code, password = OrganisationWorld.Password } });
        var again = _world.Browser();
        using (var signedIn = await again.Post("/sign-in", ("mail", _world.Provider.Person.Mail), ("password", OrganisationWorld.Password), ("returnUrl", "/networks"))) Assert.Equal("/networks", signedIn.Headers.Location?.ToString());
        Assert.Equal(me, await again.Me());
    }
}

/// <summary>From an address to the organisation through which one can sign in.</summary>
public sealed class FindingTheOrganisation(OrganisationWorld world) : IClassFixture<OrganisationWorld>
{
    [Fact]
    public async Task Looks_at_the_domain_alone_and_tells_nothing_of_persons()
    {
        await world.TurnedOn();
        await world.Member($"member@{world.Domain}");

        foreach (var mail in new[] { $"member@{world.Domain}", $"nobody@{world.Domain}", $" Nobody@{world.Domain.ToUpperInvariant()} " })
        {
            var led = await OrganisationWorld.Led(world.Browser().Post("/sign-in/organisation/find", ("mail", mail), ("returnUrl", "/networks")));
            Assert.Equal($"/sign-in?domain={world.Domain}&returnUrl=%2Fnetworks", led, ignoreCase: true);
            Assert.DoesNotContain("member", led, StringComparison.OrdinalIgnoreCase);
        }

        using var offers = await world.Ask(null, "query($d: String!) { signInOffers(mailDomain: $d) { id organisationName } }", new { d = world.Domain.ToUpperInvariant() });
        var offer = Assert.Single(offers.RootElement.GetProperty("data").GetProperty("signInOffers").EnumerateArray());
        Assert.Equal((world.Offer, "Gemeente Reggezoom"), (offer.GetProperty("id").GetGuid(), offer.GetProperty("organisationName").GetString()));
        foreach (var other in new[] { "elsewhere.example", "x", "%", $"sub.{world.Domain}" })
        {
            using var none = await world.Ask(null, "query($d: String!) { signInOffers(mailDomain: $d) { id } }", new { d = other });
            Assert.Empty(none.RootElement.GetProperty("data").GetProperty("signInOffers").EnumerateArray());
        }
    }
}

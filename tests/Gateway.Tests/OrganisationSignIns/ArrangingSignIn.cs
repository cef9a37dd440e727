using LivingNetworks.OpenIdProvider;

namespace LivingNetworks.Gateway.Tests.OrganisationSignIns;

/// <summary>A coordinator arranges how the organisation's people sign in.</summary>
public sealed class ArrangingSignIn(OrganisationWorld world) : IClassFixture<OrganisationWorld>, IAsyncLifetime
{
    private const string Arrangement =
        "query($id: UUID!) { signInOfOrganisation(organisationId: $id) { organisationName returnAddress shownDomains setUp { id issuer clientId mailDomains isOn version } } }";

    public Task InitializeAsync()
    {
        world.Provider.Fault = Fault.None;
        return Task.CompletedTask;
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Is_set_up_and_turned_on_and_never_shows_the_secret()
    {
        await world.Do(world.Coordinator, "setUpOrganisationSignIn", world.SetUp());
        using (var before = await world.Ask(world.Coordinator, Arrangement, new { id = world.Organisation }))
        {
            var arrangement = before.RootElement.GetProperty("data").GetProperty("signInOfOrganisation");
            Assert.Equal(OrganisationWorld.Web + "/sign-in/organisation/return", arrangement.GetProperty("returnAddress").GetString());
            Assert.Equal([world.Domain], arrangement.GetProperty("shownDomains").EnumerateArray().Select(d => d.GetString()));
            Assert.False(arrangement.GetProperty("setUp").GetProperty("isOn").GetBoolean());
        }

        Assert.True((await world.Do(world.Coordinator, "turnOrganisationSignIn", new { organisationId = world.Organisation, isOn = true })).GetProperty("isOn").GetBoolean());

        using var after = await world.Ask(world.Coordinator, Arrangement, new { id = world.Organisation });
        var text = after.RootElement.ToString();
        Assert.True(after.RootElement.GetProperty("data").GetProperty("signInOfOrganisation").GetProperty("setUp").GetProperty("isOn").GetBoolean(), text);
        Assert.DoesNotContain(TestProvider.ClientSecret, text, StringComparison.Ordinal);

        // Neither in the database: made red by keeping the secret as it came.
        await using var db = world.Database();
        Assert.DoesNotContain(TestProvider.ClientSecret, db.Set<Membership.Domain.OrganisationSignIn>().Single(s => s.OrganisationId == world.Organisation).SealedSecret, StringComparison.Ordinal);
        Assert.DoesNotContain(db.DoneCommands.Select(c => c.Answer + c.Fingerprint).ToList(), kept => kept.Contains(TestProvider.ClientSecret, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Is_not_there_for_anybody_but_the_coordinator()
    {
        var stranger = await world.Member($"stranger.{Guid.NewGuid():N}@{world.Domain}");
        var (_, otherCoordinator) = await world.OrganisationWithCoordinator("Zorg Reggezoom", "zorg.example");

        foreach (var person in new[] { stranger, otherCoordinator })
        {
            Assert.Equal(("NOT_FOUND", "organisationId"), await world.Refused(person, "setUpOrganisationSignIn", world.SetUp()));
            Assert.Equal(("NOT_FOUND", "organisationId"), await world.Refused(person, "turnOrganisationSignIn", new { organisationId = world.Organisation, isOn = false }));
            using var asked = await world.Ask(person, Arrangement, new { id = world.Organisation });
            Assert.Equal("NOT_FOUND", asked.RootElement.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
            using var tried = await world.Ask(person, "query($id: UUID!, $issuer: String!) { tryOrganisationSignIn(organisationId: $id, issuer: $issuer) { works } }", new { id = world.Organisation, issuer = world.Provider.Issuer });
            Assert.Equal("NOT_FOUND", tried.RootElement.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        }
    }

    [Theory]
    [InlineData("http://login.gemeente.example")]
    [InlineData("ftp://login.gemeente.example")]
    [InlineData("login.gemeente.example")]
    [InlineData("https://login.gemeente.example?a=b")]
    [InlineData("https://login.gemeente.example#part")]
    [InlineData("https://user:password@login.gemeente.example")]
    [InlineData("https://login gemeente.example")]
    public async Task Is_refused_when_the_address_of_the_provider_is_not_right(string issuer) =>
        Assert.Equal(("account.provider-issuer-not-right", "issuer"), await world.Refused(world.Coordinator, "setUpOrganisationSignIn", world.SetUp(issuer)));

    [Theory]
    [InlineData("gmail.com", "account.provider-domain-for-anybody")]
    [InlineData("elsewhere.example", "account.provider-domain-not-shown")]
    [InlineData("no domain", "account.provider-domain-not-recognised")]
    [InlineData("localhost", "account.provider-domain-not-recognised")]
    public async Task Is_refused_when_the_organisation_does_not_speak_for_a_domain(string domain, string code) =>
        Assert.Equal((code, "mailDomains"), await world.Refused(world.Coordinator, "setUpOrganisationSignIn", world.SetUp(domains: [world.Domain, domain])));

    [Fact]
    public async Task Never_gives_the_secret_to_another_provider()
    {
        await world.Do(world.Coordinator, "setUpOrganisationSignIn", world.SetUp());
        await world.Do(world.Coordinator, "turnOrganisationSignIn", new { organisationId = world.Organisation, isOn = true });

        // Made red by keeping the secret whatever the issuer.
        Assert.Equal(("account.provider-secret-needed", "clientSecret"), await world.Refused(world.Coordinator, "setUpOrganisationSignIn", world.SetUp("https://other.example", secret: null)));
        Assert.True((await world.Do(world.Coordinator, "setUpOrganisationSignIn", world.SetUp(secret: null))).GetProperty("isOn").GetBoolean());
        Assert.False((await world.Do(world.Coordinator, "setUpOrganisationSignIn", world.SetUp("https://other.example"))).GetProperty("isOn").GetBoolean());
        await world.Do(world.Coordinator, "setUpOrganisationSignIn", world.SetUp());
    }

    [Theory]
    [InlineData(Fault.OtherIssuerInDescription, "account.provider-other-issuer")]
    [InlineData(Fault.NoAuthorizationEndpoint, "account.provider-endpoint-missing")]
    [InlineData(Fault.NoTokenEndpoint, "account.provider-endpoint-missing")]
    [InlineData(Fault.NoKeysAddress, "account.provider-endpoint-missing")]
    [InlineData(Fault.NoKeys, "account.provider-no-keys")]
    [InlineData(Fault.OnlyPlainChallenge, "account.provider-not-capable")]
    [InlineData(Fault.OnlySharedSecretSignatures, "account.provider-not-capable")]
    [InlineData(Fault.NotJson, "account.provider-no-description")]
    [InlineData(Fault.NotThere, "account.provider-not-reachable")]
    [InlineData(Fault.Huge, "account.provider-answer-too-large")]
    [InlineData(Fault.RedirectLoop, "account.provider-redirects")]
    public async Task Says_plainly_what_is_wrong_with_a_provider_and_does_not_turn_it_on(Fault fault, string code)
    {
        var (organisation, coordinator) = await world.OrganisationWithCoordinator("Gemeente Dinkelzoom", $"{fault.ToString().ToLowerInvariant()}.example");
        using (var shown = await world.Ask(coordinator, Arrangement, new { id = organisation }))
        {
            var domain = shown.RootElement.GetProperty("data").GetProperty("signInOfOrganisation").GetProperty("shownDomains")[0].GetString();
            await world.Do(coordinator, "setUpOrganisationSignIn", new { organisationId = organisation, issuer = world.Provider.Issuer, clientId = "a", clientSecret = "b", mailDomains = new[] { domain } });
        }

        // A provider that answered before is looked at anew: what is remembered does not hide what is wrong now.
        world.Provider.Fault = fault;
        using var tried = await world.Ask(coordinator, "query($id: UUID!, $issuer: String!) { tryOrganisationSignIn(organisationId: $id, issuer: $issuer) { works code problem } }", new { id = organisation, issuer = world.Provider.Issuer });
        var trial = tried.RootElement.GetProperty("data").GetProperty("tryOrganisationSignIn");
        Assert.Equal((false, code), (trial.GetProperty("works").GetBoolean(), trial.GetProperty("code").GetString()));
        Assert.NotEmpty(trial.GetProperty("problem").GetString()!);

        Assert.Equal(code, (await world.Refused(coordinator, "turnOrganisationSignIn", new { organisationId = organisation, isOn = true })).Code);
        using var after = await world.Ask(coordinator, Arrangement, new { id = organisation });
        Assert.False(after.RootElement.GetProperty("data").GetProperty("signInOfOrganisation").GetProperty("setUp").GetProperty("isOn").GetBoolean());
    }
}

/// <summary>Nobody waits for a provider that never answers.</summary>
public sealed class AProviderThatDoesNotAnswer : IAsyncLifetime, IDisposable
{
    private readonly OrganisationWorld _world = new() { PatienceSeconds = "0.5" };

    public Task InitializeAsync() => _world.InitializeAsync();

    public Task DisposeAsync() => _world.DisposeAsync();

    public void Dispose() => _world.Dispose();

    [Fact]
    public async Task Is_not_waited_for()
    {
        _world.Provider.Fault = Fault.Slow;
        using var tried = await _world.Ask(_world.Coordinator, "query($id: UUID!, $issuer: String!) { tryOrganisationSignIn(organisationId: $id, issuer: $issuer) { works code } }", new { id = _world.Organisation, issuer = _world.Provider.Issuer });
        var trial = tried.RootElement.GetProperty("data").GetProperty("tryOrganisationSignIn");
        Assert.Equal((false, "account.provider-too-slow"), (trial.GetProperty("works").GetBoolean(), trial.GetProperty("code").GetString()));
    }
}

/// <summary>A coordinator names an address and the platform goes there: never into the network in which it stands.</summary>
public sealed class KeepingOutOfTheNetwork : IAsyncLifetime, IDisposable
{
    private readonly OrganisationWorld _world = new() { Networks = "" };

    public Task InitializeAsync() => _world.InitializeAsync();

    public Task DisposeAsync() => _world.DisposeAsync();

    public void Dispose() => _world.Dispose();

    /// <summary>Made red by letting every address pass in ProviderHttp: the provider of the test then answered.</summary>
    [Fact]
    public async Task Refuses_addresses_inside()
    {
        var port = new Uri(_world.Provider.Issuer).Port;
        string[] inside =
        [
            $"https://127.0.0.1:{port}", $"https://localhost:{port}", $"https://[::1]:{port}", $"https://[::ffff:127.0.0.1]:{port}", $"https://2130706433:{port}",
            "https://10.0.0.1", "https://172.16.0.1", "https://192.168.1.1", "https://169.254.169.254", "https://100.64.0.1", "https://0.0.0.0", "https://[fd00::1]", "https://[fe80::1]", "https://[64:ff9b::a00:1]",
        ];
        foreach (var issuer in inside)
        {
            using var tried = await _world.Ask(_world.Coordinator, "query($id: UUID!, $issuer: String!) { tryOrganisationSignIn(organisationId: $id, issuer: $issuer) { works code } }", new { id = _world.Organisation, issuer });
            var trial = tried.RootElement.GetProperty("data").GetProperty("tryOrganisationSignIn");
            Assert.True(trial.GetProperty("code").GetString() == "account.provider-not-public", $"{issuer}: {trial}");
        }

        Assert.Equal(0, _world.Provider.DescriptionsAsked);

        // Without https not even that: no address of this machine is allowed here.
        Assert.Equal("account.provider-issuer-not-right", (await _world.Refused(_world.Coordinator, "setUpOrganisationSignIn", _world.SetUp())).Code);

        // The pace holds too: whoever tries one address after another is asked to wait.
        var codes = new List<string?>();
        for (var i = 0; i < 8; i++)
        {
            using var tried = await _world.Ask(_world.Coordinator, "query($id: UUID!) { tryOrganisationSignIn(organisationId: $id, issuer: \"https://10.0.0.2\") { works } }", new { id = _world.Organisation });
            codes.Add(tried.RootElement.TryGetProperty("errors", out var errors) ? errors[0].GetProperty("extensions").GetProperty("code").GetString() : null);
        }

        Assert.Contains("account.too-many-tries", codes);
    }
}

using System.Net;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Domain;
using LivingNetworks.OpenIdProvider;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Gateway.Tests.OrganisationSignIns;

/// <summary>Somebody signs in through their organisation, with a browser and the gateway, over HTTP.</summary>
public sealed class SigningInThroughAnOrganisation(OrganisationWorld world) : IClassFixture<OrganisationWorld>, IAsyncLifetime
{
    public async Task InitializeAsync()
    {
        world.Provider.Fault = Fault.None;
        await world.TurnedOn();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Asks_before_anything_is_linked_and_makes_a_person_after_the_yes()
    {
        var anna = world.Newcomer("Anna\u202e Visser\n");
        var browser = world.Browser();
        var before = await world.Counted();

        Assert.Equal("/sign-in/question", await world.ThroughTheProvider(browser, "/networks?tab=1"));
        Assert.Equal(before, await world.Counted());
        Assert.False(browser.HasSession);
        using (var question = await browser.Get("/sign-in/organisation/question"))
        {
            var asked = System.Text.Json.JsonDocument.Parse(await question.Content.ReadAsStringAsync()).RootElement;
            Assert.Equal(("Gemeente Reggezoom", anna.Mail, "Anna Visser"), (asked.GetProperty("organisationName").GetString(), asked.GetProperty("mail").GetString(), asked.GetProperty("name").GetString()));
        }

        Assert.Equal("/networks?tab=1", await OrganisationWorld.Led(browser.Post("/sign-in/organisation/link", ("answer", "yes"))));

        var me = await browser.Me();
        await using var db = world.Database();
        var account = await db.Set<Account>().SingleAsync(a => a.PersonId == me);
        // The provider's word alone never makes an address held: an import does not take this person for somebody else.
        Assert.Equal((AccountState.Unconfirmed, null, anna.Mail, null), (account.State, account.HeldMail, account.SignInName, account.PasswordHash));
        Assert.Equal(world.Organisation, (await db.Set<SignInLink>().SingleAsync(l => l.PersonId == me)).OrganisationId);
        Assert.Null((await db.People.SingleAsync(p => p.Id == me)).HomeOrganisationId);
        Assert.Equal("Anna Visser", (await db.People.SingleAsync(p => p.Id == me)).DisplayName);
        Assert.Equal(SignInDevice.Phone, (await db.Set<AccountSignIn>().SingleAsync(s => s.PersonId == me)).Device);
    }

    [Fact]
    public async Task Keeps_nothing_after_a_no()
    {
        world.Newcomer();
        var browser = world.Browser();
        var before = await world.Counted();
        Assert.Equal("/sign-in/question", await world.ThroughTheProvider(browser));

        Assert.Equal("/sign-in", await OrganisationWorld.Led(browser.Post("/sign-in/organisation/link", ("answer", "no"))));

        Assert.Equal(before, await world.Counted());
        Assert.Equal("/sign-in?trouble=attempt-over", await OrganisationWorld.Led(browser.Post("/sign-in/organisation/link", ("answer", "yes"))));
    }

    [Fact]
    public async Task Knows_the_person_again_by_the_subject_and_never_by_the_address()
    {
        var anna = world.Newcomer();
        var first = await world.CameIn(world.Browser());

        // Anna married and has another address: still Anna.
        world.Provider.Person = anna with { Mail = $"anna.vos@{world.Domain}" };
        var again = world.Browser();
        Assert.Equal("/networks", await world.ThroughTheProvider(again));
        Assert.Equal(first, await again.Me());

        // Her old address went to a colleague: somebody else, who is asked, and gets nothing of hers. Made red by taking the address for the key.
        world.Provider.Person = new Somebody("another-subject", anna.Mail, "Anton Smit");
        var colleague = world.Browser();
        Assert.Equal("/sign-in/question", await world.ThroughTheProvider(colleague));
        Assert.Equal("/sign-in?trouble=prove-first", await OrganisationWorld.Led(colleague.Post("/sign-in/organisation/link", ("answer", "yes"))));
        Assert.False(colleague.HasSession);
    }

    /// <summary>Subjects differ in capitals alone at some providers. Made red with the subject itself in lower case as the key.</summary>
    [Fact]
    public async Task Tells_subjects_apart_that_differ_in_capitals()
    {
        var anna = world.Newcomer();
        await world.CameIn(world.Browser());
        world.Provider.Person = anna with { Subject = anna.Subject.ToUpperInvariant(), Mail = $"b{anna.Mail}" };
        Assert.Equal("/sign-in/question", await world.ThroughTheProvider(world.Browser()));
    }

    [Fact]
    public async Task Links_an_account_that_exists_only_with_its_letter_in_the_same_browser()
    {
        var anna = world.Newcomer();
        var member = await world.Member(anna.Mail);
        var (browser, other) = (world.Browser(), world.Browser());
        var before = await world.Counted();

        Assert.Equal("/sign-in/question", await world.ThroughTheProvider(browser));
        Assert.Equal("/sign-in/question", await OrganisationWorld.Led(browser.Post("/sign-in/organisation/link", ("answer", "yes"))));
        Assert.Equal(before, await world.Counted());
        Assert.False(browser.HasSession);

        // Who opens the letter elsewhere links nothing: a rogue provider sends such letters to people who click. Made red by leaving the ticket out of ProveLink.
        var code = await world.CodeTo(anna.Mail, "organisation");
        Assert.Equal("/sign-in?trouble=attempt-over", await OrganisationWorld.Led(other.Post("/sign-in/organisation/letter", ("code", code))));
        Assert.Equal("/sign-in?trouble=invalid", await OrganisationWorld.Led(browser.Post("/sign-in/organisation/letter", ("code", "guessed"))));
        Assert.Equal(before, await world.Counted());

        Assert.Equal("/networks", await OrganisationWorld.Led(browser.Post("/sign-in/organisation/letter", ("code", code))));
        Assert.Equal(member, await browser.Me());
        Assert.Equal((before.People, before.Links + 1, before.SignIns + 1), await world.Counted());
    }

    [Fact]
    public async Task Gives_an_imported_person_who_opens_the_letter_their_account()
    {
        var anna = world.Newcomer();
        var imported = await world.Imported(anna.Mail);
        var browser = world.Browser();
        await world.ThroughTheProvider(browser);
        await OrganisationWorld.Led(browser.Post("/sign-in/organisation/link", ("answer", "yes")));

        Assert.Equal("/networks", await OrganisationWorld.Led(browser.Post("/sign-in/organisation/letter", ("code", await world.CodeTo(anna.Mail, "organisation")))));

        Assert.Equal(imported, await browser.Me());
        await using var db = world.Database();
        Assert.Equal(AccountState.Confirmed, (await db.Set<Account>().SingleAsync(a => a.PersonId == imported)).State);
    }

    [Fact]
    public async Task Links_at_once_to_the_account_with_which_one_is_signed_in()
    {
        var anna = world.Newcomer();
        await world.Register(anna.Mail);
        var browser = world.Browser();

        // Somebody may have registered with a foreign address: without its password, the provider's word is not enough.
        await world.ThroughTheProvider(browser);
        Assert.Equal("/sign-in?trouble=prove-first", await OrganisationWorld.Led(browser.Post("/sign-in/organisation/link", ("answer", "yes"))));

        using (var signedIn = await browser.Post("/sign-in", ("mail", anna.Mail), ("password", OrganisationWorld.Password), ("returnUrl", "/"))) Assert.Equal("/", signedIn.Headers.Location?.ToString());
        var me = await browser.Me();
        await world.ThroughTheProvider(browser);
        using (var question = await browser.Get("/sign-in/organisation/question")) Assert.Contains("\"signedInAs\":\"Anna Visser\"", await question.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("/networks", await OrganisationWorld.Led(browser.Post("/sign-in/organisation/link", ("answer", "yes"))));
        Assert.Equal(me, await browser.Me());

        var fresh = world.Browser();
        Assert.Equal("/networks", await world.ThroughTheProvider(fresh));
        Assert.Equal(me, await fresh.Me());
    }

    [Fact]
    public async Task Does_not_link_to_whoever_happens_to_be_signed_in_when_the_address_is_of_another()
    {
        var owner = world.Newcomer();
        var member = await world.Member(owner.Mail);
        var browser = world.Browser();
        world.Newcomer("Bea Bos");
        var bea = await world.CameIn(browser);
        world.Provider.Person = owner;

        await world.ThroughTheProvider(browser);
        using (var question = await browser.Get("/sign-in/organisation/question")) Assert.DoesNotContain("signedInAs", await question.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("/sign-in/question", await OrganisationWorld.Led(browser.Post("/sign-in/organisation/link", ("answer", "yes"))));

        Assert.Equal(bea, await browser.Me());
        await using var db = world.Database();
        Assert.Equal(1, await db.Set<SignInLink>().CountAsync(l => l.PersonId == bea));
        Assert.Equal(0, await db.Set<SignInLink>().CountAsync(l => l.PersonId == member));
    }

    /// <summary>Each fault of a token: nobody is signed in, nobody is made, nothing is linked. Red once with the checks of IdTokens and of the issuer in Provider
    /// taken out, but for a token endpoint that refuses or gives no token: nothing could come of those.</summary>
    [Theory]
    [InlineData(Fault.WrongNonce)]
    [InlineData(Fault.NoNonce)]
    [InlineData(Fault.WrongIssuer)]
    [InlineData(Fault.WrongAudience)]
    [InlineData(Fault.SeveralAudiences)]
    [InlineData(Fault.OtherAuthorizedParty)]
    [InlineData(Fault.Expired)]
    [InlineData(Fault.NoExpiry)]
    [InlineData(Fault.IssuedLongAgo)]
    [InlineData(Fault.AlgorithmNone)]
    [InlineData(Fault.SignedWithTheSecret)]
    [InlineData(Fault.SignedWithAnotherKey)]
    [InlineData(Fault.SignedWithAKeyNobodyKnows)]
    [InlineData(Fault.NoSubject)]
    [InlineData(Fault.NoIdToken)]
    [InlineData(Fault.TokenEndpointRefuses)]
    [InlineData(Fault.NamesAnotherIssuer)]
    [InlineData(Fault.NamesNoIssuer)]
    public async Task Is_refused_when_the_answer_of_the_provider_is_not_right(Fault fault) => await Refused(fault, "not-understood");

    [Theory]
    [InlineData(Fault.MailVerifiedMissing)]
    [InlineData(Fault.MailNotVerified)]
    [InlineData(Fault.MailOfAnotherDomain)]
    [InlineData(Fault.NoMail)]
    public async Task Is_refused_when_the_provider_vouches_for_no_address_of_its_own(Fault fault) => await Refused(fault, "mail-not-vouched-for");

    [Fact]
    public async Task Says_calmly_that_the_organisation_said_no() => await Refused(Fault.SaysNo, "said-no");

    [Fact]
    public async Task Is_refused_when_the_state_is_of_another_sign_in() => await Refused(Fault.OtherState, "attempt-over");

    [Fact]
    public async Task Is_refused_in_another_browser_and_a_second_time()
    {
        world.Newcomer();
        var (browser, other, none) = (world.Browser(), world.Browser(), world.Browser());
        var before = await world.Counted();
        var back = await world.ToTheProvider(browser);
        await world.ToTheProvider(other);

        // Somebody makes another browser come back with an answer that is not its own: made red by leaving the state unchecked.
        Assert.Equal("/sign-in?trouble=attempt-over", await OrganisationWorld.Led(other.Get(back)));
        Assert.Equal("/sign-in?trouble=attempt-over", await OrganisationWorld.Led(none.Get(back)));
        Assert.Equal("/sign-in/question", await OrganisationWorld.Led(browser.Get(back)));
        Assert.Equal("/sign-in?trouble=attempt-over", await OrganisationWorld.Led(browser.Get(back)));
        Assert.Equal(before, await world.Counted());
    }

    [Fact]
    public async Task Is_refused_when_the_same_answer_comes_twice_at_one_moment()
    {
        world.Newcomer();
        await world.CameIn(world.Browser());
        var browser = world.Browser();
        var back = await world.ToTheProvider(browser);
        var before = await world.Counted();

        var led = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => OrganisationWorld.Led(browser.Get(back))));

        Assert.Equal(1, led.Count(l => l == "/networks"));
        Assert.Equal(5, led.Count(l => l == "/sign-in?trouble=attempt-over"));
        Assert.Equal(before with { SignIns = before.SignIns + 1 }, await world.Counted());
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    [InlineData("/\\elsewhere.example")]
    public async Task Ends_on_this_site_only(string returnUrl)
    {
        world.Newcomer();
        await world.CameIn(world.Browser());
        Assert.Equal("/", await world.ThroughTheProvider(world.Browser(), returnUrl));
    }

    [Fact]
    public async Task Is_refused_from_a_foreign_page()
    {
        world.Newcomer();
        var browser = world.Browser();
        await world.ThroughTheProvider(browser);
        foreach (var path in new[] { "link", "letter", "find" })
        {
            using var answer = await browser.Post($"/sign-in/organisation/{path}", "https://elsewhere.example", ("answer", "yes"), ("code", "x"), ("mail", "a@b.example"));
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        }

        Assert.False(browser.HasSession);
    }

    [Fact]
    public async Task Sends_the_fixed_address_a_challenge_a_state_and_a_nonce_and_keeps_the_cookie_from_scripts()
    {
        world.Newcomer();
        var browser = world.Browser();
        await world.ToTheProvider(browser);
        var cookie = browser.LastCookie;
        await world.ToTheProvider(browser);

        var (first, second) = (world.Provider.Asked[^2], world.Provider.Asked[^1]);
        Assert.Equal(OrganisationWorld.Web + "/sign-in/organisation/return", first["redirect_uri"]);
        Assert.Equal(("code", "S256", "openid email profile"), (first["response_type"], first["code_challenge_method"], first["scope"]));
        foreach (var once in new[] { "state", "nonce", "code_challenge" }) Assert.NotEqual(first[once], second[once]);
        Assert.StartsWith("ln-organisation=", cookie, StringComparison.Ordinal);
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("path=/sign-in", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("max-age=600", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(first["state"], cookie, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Can_be_seen_and_undone_by_the_person_and_by_nobody_else()
    {
        world.Newcomer();
        var browser = world.Browser();
        var me = await world.CameIn(browser);
        var link = Assert.Single((await browser.Ask("{ mySignInLinks { links { id organisationName isOffered } } }")).GetProperty("mySignInLinks").GetProperty("links").EnumerateArray());
        Assert.Equal("Gemeente Reggezoom", link.GetProperty("organisationName").GetString());
        using (var taken = await world.Service.As(me).Get("/exports/membership/my-data.json"))
        {
            var mine = await taken.Content.ReadAsStringAsync();
            Assert.True(taken.IsSuccessStatusCode && mine.Contains("\"signInLinks\"", StringComparison.Ordinal) && mine.Contains("Gemeente Reggezoom", StringComparison.Ordinal), mine);
        }

        Assert.True(link.GetProperty("isOffered").GetBoolean());

        Assert.Equal(("NOT_FOUND", "linkId"), await world.Refused(world.Coordinator, "undoSignInLink", new { linkId = link.GetProperty("id").GetGuid() }, "links { id }"));
        var left = await world.Do(me, "undoSignInLink", new { linkId = link.GetProperty("id").GetGuid() }, "links { id }");
        Assert.Empty(left.GetProperty("links").EnumerateArray());

        await using var db = world.Database();
        Assert.False(await db.Set<SignInLink>().AnyAsync(l => l.PersonId == me));
        Assert.Equal("/sign-in/question", await world.ThroughTheProvider(world.Browser()));
        Assert.Equal(me, await browser.Me()); // undoing ends no session
    }

    [Fact]
    public async Task Leaves_no_link_behind_when_the_person_is_erased()
    {
        var anna = world.Newcomer();
        var me = await world.CameIn(world.Browser());
        Assert.Equal("membership.erasure-code", (await world.Refused(me, "erasePerson", new { word = "wissen" })).Code);
        await world.Do(me, "askErasureCode", new { }, "worksForMinutes");
        await world.Do(me, "erasePerson", new { code = await world.CodeTo(anna.Mail, "privacy") }, "id");
        await using var db = world.Database();
        Assert.False(await db.Set<SignInLink>().AnyAsync(l => l.PersonId == me));
        Assert.Equal("/sign-in/question", await world.ThroughTheProvider(world.Browser()));
    }

    /// <summary>Whoever proves an address by recovering its account is the only one left in it: a provider that vouched for it before may have lied.</summary>
    [Fact]
    public async Task Ends_when_the_address_turns_out_to_be_of_another()
    {
        var anna = world.Newcomer();
        var me = await world.CameIn(world.Browser());
        using (var asked = await world.Ask(null, "mutation($input: AskRecoveryInput!) { askRecovery(input: $input) { __typename } }", new { input = new { commandId = Guid.NewGuid(), mail = anna.Mail, language = "nl" } }))
        {
            Assert.False(asked.RootElement.TryGetProperty("errors", out _), asked.RootElement.ToString());
        }

        using var recovered = await world.Ask(null, "mutation($input: RecoverAccountInput!) { recoverAccount(input: $input) { mail } }",
            new { input = new { commandId = Guid.NewGuid(), code = await world.CodeTo(anna.Mail, "recover"), password = OrganisationWorld.Password } });
        Assert.False(recovered.RootElement.TryGetProperty("errors", out _), recovered.RootElement.ToString());

        await using var db = world.Database();
        Assert.False(await db.Set<SignInLink>().AnyAsync(l => l.PersonId == me));
        var browser = world.Browser();
        Assert.Equal("/sign-in/question", await world.ThroughTheProvider(browser));
        Assert.Equal("/sign-in/question", await OrganisationWorld.Led(browser.Post("/sign-in/organisation/link", ("answer", "yes"))));
        Assert.False(browser.HasSession);
    }

    private async Task Refused(Fault fault, string trouble)
    {
        world.Newcomer();
        var browser = world.Browser();
        var back = await Armed(browser, fault);
        var before = await world.Counted();

        Assert.Equal($"/sign-in?trouble={trouble}", await OrganisationWorld.Led(browser.Get(back)));

        Assert.Equal(before, await world.Counted());
        Assert.False(browser.HasSession);
        Assert.Equal("/sign-in?trouble=attempt-over", await OrganisationWorld.Led(browser.Post("/sign-in/organisation/link", ("answer", "yes"))));
        Assert.Equal(before, await world.Counted());
    }

    private Task<string> Armed(Browser browser, Fault fault)
    {
        world.Provider.Fault = fault;
        return world.ToTheProvider(browser);
    }
}

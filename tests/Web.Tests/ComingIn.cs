using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using LivingNetworks.Web.Account;
using LivingNetworks.Web.Networks;

namespace LivingNetworks.Web.Tests;

public sealed class ComingIn : IAsyncLifetime
{
    private const string Password = "een korte lange zin";
    private static readonly InvitationView Invitation = new(Guid.NewGuid(), Guid.NewGuid(), "Ronde Podia", "Saar Engbers", "FACILITATOR", null, "J4KQ-7XWM");
    private readonly Dashboard _dashboard = new();

    public Task InitializeAsync() => _dashboard.InitializeAsync();

    public Task DisposeAsync() => _dashboard.DisposeAsync();

    // Red once: with a button to send the registration before the circuit is there.
    [Theory]
    [InlineData("/account/register", "Een account aanvragen", "Ask for an account")]
    [InlineData("/account/claim", "Welkom", "Welcome")]
    [InlineData("/account/confirm", "Je e-mailadres bevestigen", "Confirm your e-mail address")]
    [InlineData("/account/ask-link", "Aanmelden met een brief", "Sign in with a letter")]
    [InlineData("/account/ask-recovery", "Een nieuw wachtwoord kiezen", "Choose a new password")]
    [InlineData("/account/link", "Aanmelden", "Sign in")]
    [InlineData("/account/organisation", "Je account koppelen", "Link your account")]
    [InlineData("/account/recover", "Een nieuw wachtwoord kiezen", "Choose a new password")]
    public async Task Needs_no_session_in_either_language(string path, string dutch, string english)
    {
        foreach (var (language, title) in new[] { ("nl", dutch), ("en", english) })
        {
            using var response = await _dashboard.Get(path, $"ln-lang={language}");
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            var page = new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());

            Assert.Equal(title, Assert.Single(page.QuerySelectorAll("h1")).TextContent);
            Assert.All(page.QuerySelectorAll("main input:not([type=hidden]), main select"), field => Assert.NotNull(page.QuerySelector($"label[for='{field.Id}']")));
            // Sent before the circuit is there, a field with a name would end up in the address.
            Assert.All(page.QuerySelectorAll("main input:not([type=hidden])"), field => Assert.Null(field.GetAttribute("name")));
            Assert.True(Assert.IsAssignableFrom<IHtmlButtonElement>(page.QuerySelector("main form button")).IsDisabled);
        }

        Assert.Empty(_dashboard.Asked);
    }

    [Fact]
    public async Task Starts_from_the_page_to_sign_in()
    {
        using var response = await _dashboard.Get("/sign-in");

        var page = new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());
        Assert.All(["register", "ask-link", "ask-recovery"], way => Assert.NotNull(page.QuerySelector($"main a[href='/account/{way}']")));
    }

    [Fact]
    public async Task With_the_code_of_a_letter_leads_to_sign_in()
    {
        await using var part = await _dashboard.Part<ClaimPage>(false, "/account/claim#c0de");
        await part.Fill("password", Password);
        await part.Fill("repeat", Password);
        await part.Send();

        var asked = Assert.Single(_dashboard.Asked);
        Assert.Equal(("ClaimAccount", ""), (asked.Operation, asked.Cookie));
        Assert.Equal("c0de", asked.Variables.GetProperty("input").GetProperty("code").GetString());
        Assert.Equal(Password, asked.Variables.GetProperty("input").GetProperty("password").GetString());
        Assert.NotNull((await part.Page()).QuerySelector("a[href='/sign-in']"));
        Assert.Contains("forgetFragment", part.AskedOfBrowser);
    }

    [Fact]
    public async Task With_the_letter_of_a_registration_asks_the_password_once()
    {
        await using var part = await _dashboard.Part<ConfirmPage>(false, "/account/confirm#c0de");
        await part.Fill("password", Password);
        await part.Send();

        Assert.Equal("c0de", Assert.Single(_dashboard.Asked).Variables.GetProperty("input").GetProperty("code").GetString());
        Assert.NotNull((await part.Page()).QuerySelector("a[href='/sign-in']"));
    }

    /// <summary>The page only shows a button: who merely opens the link, such as a program that looks at mail, uses nothing up.</summary>
    [Fact]
    public async Task With_a_link_waits_for_the_button()
    {
        await using var part = await _dashboard.Part<LinkPage>(false, "/account/link#c0de");

        var form = Assert.Single((await part.Page()).QuerySelectorAll("form").OfType<IHtmlFormElement>());
        Assert.Equal(("post", "/sign-in/link"), (form.Method, form.GetAttribute("action")));
        Assert.Equal("c0de", form.QuerySelector("[name=code]")!.GetAttribute("value"));
        Assert.False(Assert.IsAssignableFrom<IHtmlButtonElement>(Assert.Single(form.QuerySelectorAll("button"))).IsDisabled);
        Assert.Empty(_dashboard.Asked);
    }

    [Theory]
    [InlineData("AskSignInLink")]
    [InlineData("AskRecovery")]
    public async Task With_a_letter_says_the_same_to_everybody(string operation)
    {
        await using var part = operation == "AskRecovery" ? await _dashboard.Part<AskRecoveryPage>(false, "/account/ask-recovery") : await _dashboard.Part<AskLinkPage>(false, "/account/ask-link");
        await part.Fill("mail", "aicha@voorbeeld.nl");
        await part.Send();

        var asked = Assert.Single(_dashboard.Asked);
        Assert.Equal((operation, "aicha@voorbeeld.nl", "nl"), (asked.Operation, asked.Variables.GetProperty("input").GetProperty("mail").GetString(), asked.Variables.GetProperty("input").GetProperty("language").GetString()));
        Assert.Contains("Als er een account is met aicha@voorbeeld.nl", (await part.Page()).QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_a_forgotten_password_chooses_another()
    {
        await using var part = await _dashboard.Part<RecoverPage>(false, "/account/recover#c0de");
        await part.Fill("password", Password);
        await part.Fill("repeat", Password);
        await part.Send();

        var asked = Assert.Single(_dashboard.Asked);
        Assert.Equal(("RecoverAccount", "c0de", Password),
            (asked.Operation, asked.Variables.GetProperty("input").GetProperty("code").GetString(), asked.Variables.GetProperty("input").GetProperty("password").GetString()));
        Assert.NotNull((await part.Page()).QuerySelector("a[href='/sign-in']"));
        Assert.Contains("forgetFragment", part.AskedOfBrowser);
    }

    [Fact]
    public async Task Without_a_code_asks_to_open_the_letter_again()
    {
        await using var part = await _dashboard.Part<ClaimPage>(false, "/account/claim");
        await part.Send();

        var page = await part.Page();
        Assert.Empty(_dashboard.Asked);
        Assert.Contains("Open de koppeling", page.QuerySelector(".note")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("a[href='/account/register']"));
        Assert.NotNull(page.QuerySelector("form button[disabled]"));
    }

    // Red once: with the field of a refusal left unread.
    [Theory]
    [InlineData("password", "account.password-too-short", "#password-note")]
    [InlineData("code", "account.code-not-valid", "#code-note")]
    public async Task Says_beside_the_field_why_not(string field, string code, string place)
    {
        _dashboard.Answers("ClaimAccount", Refused("claimAccount", code, field));
        await using var part = await _dashboard.Part<ClaimPage>(false, "/account/claim#c0de");
        await part.Fill("password", "kort");
        await part.Fill("repeat", "kort");
        await part.Send();

        var page = await part.Page();
        Assert.Equal("Zo niet.", page.QuerySelector($"{place} [data-code='{code}']")!.TextContent);
        Assert.Single(page.QuerySelectorAll("[data-code]"));
        Assert.Null(page.QuerySelector("a[href='/sign-in']"));
        Assert.DoesNotContain("forgetFragment", part.AskedOfBrowser);
    }

    [Fact]
    public async Task Is_not_tried_with_two_different_passwords()
    {
        await using var part = await _dashboard.Part<ClaimPage>(false, "/account/claim#c0de");
        await part.Fill("password", Password);
        await part.Fill("repeat", "iets heel anders");
        await part.Send();

        Assert.Empty(_dashboard.Asked);
        Assert.NotNull((await part.Page()).QuerySelector("#repeat-note [data-code='account.passwords-differ']"));
    }

    [Fact]
    public async Task By_registering_ends_at_the_letter()
    {
        await using var part = await _dashboard.Part<RegisterPage>(false, "/account/register");
        await part.Fill("mail", "aicha@voorbeeld.nl");
        await part.Fill("name", "Aicha Benali");
        await part.Fill("password", Password);
        await part.Fill("repeat", Password);
        await part.Fill("language", "en");
        await part.Send();

        var input = Assert.Single(_dashboard.Asked).Variables.GetProperty("input");
        Assert.Equal(("aicha@voorbeeld.nl", "Aicha Benali", "en"),
            (input.GetProperty("mail").GetString(), input.GetProperty("displayName").GetString(), input.GetProperty("language").GetString()));
        var page = await part.Page();
        Assert.Equal("Kijk in je mail", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("aicha@voorbeeld.nl", page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mail", "#mail-note")]
    [InlineData("displayName", "#name-note")]
    [InlineData(null, ".outcome li")]
    public async Task By_registering_says_why_not(string? field, string place)
    {
        _dashboard.Answers("RegisterAccount", Refused("registerAccount", "account.no", field));
        await using var part = await _dashboard.Part<RegisterPage>(false, "/account/register");
        await part.Send();

        Assert.Contains("Zo niet.", (await part.Page()).QuerySelector(place)!.TextContent, StringComparison.Ordinal);
    }

    // Red once: without the field for the reason.
    [Fact]
    public async Task On_an_invitation_asks_for_a_reason_only_when_both_roles_meet()
    {
        _dashboard.Answers("AcceptInvitation", Refused("acceptInvitation", "membership.both-roles-need-a-reason", "bothRolesBecause"));
        await using var part = await _dashboard.Part<Invitation>(true, "/", ("Given", Invitation));
        Assert.Null((await part.Page()).QuerySelector("textarea"));

        await part.Press("button primary");
        Assert.Contains("Zo niet.", (await part.Page()).QuerySelector($"#why-{Invitation.Id}-note")!.TextContent, StringComparison.Ordinal);

        _dashboard.Answers("AcceptInvitation", """{ "data": { "acceptInvitation": { "networkId": "0190a1b2-0000-7000-8000-000000000003" } } }""");
        await part.Fill($"why-{Invitation.Id}", "Er is nog niemand anders");
        await part.Press("button primary");

        var input = _dashboard.Asked.Last().Variables.GetProperty("input");
        Assert.Equal(("J4KQ-7XWM", "Er is nog niemand anders"), (input.GetProperty("code").GetString(), input.GetProperty("bothRolesBecause").GetString()));
        Assert.NotNull((await part.Page()).QuerySelector(".done"));
    }

    [Fact]
    public async Task On_an_invitation_may_be_declined_without_a_reason()
    {
        await using var part = await _dashboard.Part<MyNetworksPage>(true, "/");
        _dashboard.Answers("MyNetworks", """{ "data": { "me": { "person": { "displayName": "Aicha" } }, "myInvitations": [], "myNetworks": { "nodes": [] } } }""");
        await part.Press("button");

        Assert.Equal("J4KQ-7XWM", _dashboard.Asked.Single(a => a.Operation == "DeclineInvitation").Variables.GetProperty("input").GetProperty("code").GetString());
        var page = await part.Page();
        Assert.Empty(page.QuerySelectorAll(".card.warm"));
        Assert.Contains("Ronde Podia", page.QuerySelector(".done")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_a_network_of_ones_own_leads_to_its_home()
    {
        await using var part = await _dashboard.Part<StartNetwork>(true, "/");
        await part.Fill("spark-name", "Levende Grond");
        await part.Fill("spark-desire", "Een gezonde bodem");
        await part.Send();

        var input = Assert.Single(_dashboard.Asked).Variables.GetProperty("input");
        Assert.Equal("Levende Grond", input.GetProperty("name").GetString());
        Assert.False(input.GetProperty("asFacilitator").GetBoolean());
        Assert.EndsWith("/networks/0190a1b2-0000-7000-8000-000000000004", part.Place.Uri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_a_network_that_already_lives_leads_to_its_home()
    {
        await using var part = await _dashboard.Part<BringNetwork>(true, "/");
        await part.Fill("bring-name", "Reggezoom Samen");
        await part.Fill("bring-desire", "Elkaar vinden");
        await part.Fill("bring-started", "2024-09-01");
        await part.Send();

        var input = Assert.Single(_dashboard.Asked).Variables.GetProperty("input");
        Assert.Equal(("2024-09-01", "MONTH"), (input.GetProperty("startedOn").GetString(), input.GetProperty("startedPrecision").GetString()));
        Assert.EndsWith("/networks/0190a1b2-0000-7000-8000-000000000004", part.Place.Uri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_a_network_stays_where_it_is_when_refused()
    {
        _dashboard.Answers("BringNetworkOnBoard", Refused("bringNetworkOnBoard", "membership.date-ahead", "startedOn"));
        await using var part = await _dashboard.Part<BringNetwork>(true, "/");
        await part.Send();

        Assert.NotNull((await part.Page()).QuerySelector("#bring-started-note [data-code]"));
        Assert.DoesNotContain("/networks/", part.Place.Uri, StringComparison.Ordinal);
    }

    private static string Refused(string root, string code, string? field) => $$"""
        { "data": { "{{root}}": null },
          "errors": [ { "message": "Zo niet.", "path": ["{{root}}"], "extensions": { "code": "{{code}}"{{(field is null ? "" : $", \"field\": \"{field}\"")}} } } ] }
        """;
}

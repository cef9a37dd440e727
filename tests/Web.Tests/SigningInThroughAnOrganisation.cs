using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using LivingNetworks.Web.SignIn;

namespace LivingNetworks.Web.Tests;

public sealed class SigningInThroughAnOrganisation(Dashboard dashboard) : IClassFixture<Dashboard>
{
    [Fact]
    public async Task Stands_beside_the_other_ways_for_the_domain_of_an_address()
    {
        var page = await Stranger("/sign-in?domain=reggezoom.example&returnUrl=%2Fnetworks%2Fx");

        var way = page.QuerySelector("main a[href^='/sign-in/organisation/']")!;
        Assert.Equal("Aanmelden via Gemeente Reggezoom", way.TextContent);
        Assert.Equal("/sign-in/organisation/0190a1b2-0000-7000-8000-0000000000a1?returnUrl=%2Fnetworks%2Fx", way.GetAttribute("href"));
        Assert.NotNull(page.QuerySelector("main #password"));
        Assert.NotNull(page.QuerySelector("main a[href='/account/ask-link']"));

        // The address goes to the gateway in a form, and never into a URL.
        var find = page.QuerySelectorAll("main form button").OfType<IHtmlButtonElement>().Single(b => b.GetAttribute("formaction") is not null);
        Assert.Equal("/sign-in/organisation/find", find.GetAttribute("formaction"));
        Assert.Equal("post", ((IHtmlFormElement)find.Closest("form")!).Method);
        Assert.NotEqual(find, page.QuerySelector("main form button")); // Enter signs in with the password
    }

    [Fact]
    public async Task Says_that_a_domain_belongs_to_no_organisation()
    {
        await using var other = new Other();
        await other.Dashboard.InitializeAsync();
        other.Dashboard.Answers("SignInOffers", """{"data":{"signInOffers":[]}}""");
        using var response = await other.Dashboard.Get("/sign-in?domain=elsewhere.example");
        Assert.Contains("geen organisatie waarlangs", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("said-no", "heeft je niet aangemeld")]
    [InlineData("toooften", "Wacht een paar minuten")]
    [InlineData("<script>alert(1)</script>", "Probeer het straks opnieuw")]
    public async Task Says_calmly_why_it_ended(string trouble, string words)
    {
        var page = await Stranger("/sign-in?trouble=" + Uri.EscapeDataString(trouble));
        var alert = page.QuerySelector("main [role=alert]")!;
        Assert.Contains(words, alert.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("script", alert.InnerHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asks_in_the_browser_in_which_it_began_and_in_no_other()
    {
        dashboard.Answers("question", """{"organisationName":"Gemeente <b>Reggezoom</b>","mail":"anna@reggezoom.example","name":"Anna","letterSent":false}""");
        var asked = await Stranger("/sign-in/question", "ln-organisation=ticket");
        Assert.Equal("Koppelen met Gemeente <b>Reggezoom</b>?", asked.QuerySelector("h1")!.TextContent);
        Assert.Contains("anna@reggezoom.example", asked.QuerySelector("main dl")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["yes", "no"], asked.QuerySelectorAll("main form[action='/sign-in/organisation/link'] button[name=answer]").Select(b => b.GetAttribute("value")));

        var elsewhere = await Stranger("/sign-in/question");
        Assert.Null(elsewhere.QuerySelector("main form"));
        Assert.DoesNotContain("anna@", elsewhere.QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        dashboard.Answers("question", """{"organisationName":"Gemeente","mail":"anna@reggezoom.example","name":"Anna","letterSent":true}""");
        var letter = await Stranger("/sign-in/question", "ln-organisation=ticket; ln-lang=en");
        Assert.Equal("Look in your mail", letter.QuerySelector("h1")!.TextContent);
        Assert.NotNull(letter.QuerySelector("main a[href='/sign-in?returnUrl=%2Fsign-in%2Fquestion']"));
    }

    [Fact]
    public async Task Says_to_the_coordinator_what_is_wrong_with_a_provider()
    {
        var given = new ArrangementView("Gemeente", "https://netwerk.example/sign-in/organisation/return", ["reggezoom.example"], null);
        await using var part = await dashboard.Part<ProviderForm>(true, "/organisations/x/sign-in", ("Organisation", Guid.NewGuid()), ("Given", given));
        var page = await part.Page();
        Assert.Equal("reggezoom.example", page.QuerySelector("#domains")!.GetAttribute("value") ?? page.QuerySelector("#domains")!.TextContent);

        await part.Fill("issuer", "https://login.reggezoom.example");
        await part.Press("button");
        Assert.Equal("De aanbieder noemt zichzelf anders.", (await part.Page()).QuerySelector("#trial")!.TextContent.Trim());

        await part.Fill("client", "netwerken");
        await part.Fill("secret", "een geheim");
        await part.Send();
        var input = dashboard.Asked.Last(a => a.Operation == "SetUpOrganisationSignIn").Variables.GetProperty("input");
        Assert.Equal(("https://login.reggezoom.example", "een geheim"), (input.GetProperty("issuer").GetString(), input.GetProperty("clientSecret").GetString()));
        Assert.Equal("", (await part.Page()).QuerySelector("#secret")!.GetAttribute("value") ?? "");
    }

    private async Task<IHtmlDocument> Stranger(string path, string? cookies = null)
    {
        using var response = await dashboard.Get(path, cookies);
        var html = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, html);
        return new HtmlParser().ParseDocument(html);
    }

    private sealed class Other : IAsyncDisposable
    {
        public Dashboard Dashboard { get; } = new();

        public async ValueTask DisposeAsync() => await Dashboard.DisposeAsync();
    }
}

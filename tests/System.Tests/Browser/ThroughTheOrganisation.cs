using LivingNetworks.OpenIdProvider;
using Microsoft.Playwright;

namespace LivingNetworks.SystemTests.Browser;

/// <summary>A municipality lets its people sign in with the account that they have there: the whole way, in a browser, with a provider of its own beside the platform.</summary>
[Collection(Demonstration.Collection)]
public sealed class ThroughTheOrganisation(Demonstration demonstration) : IAsyncLifetime
{
    private const string Coordinator = "Noor Wessels";

    private TestProvider _provider = null!;

    public async Task InitializeAsync() => _provider = await TestProvider.Start(returnAddress: new Uri(demonstration.Address, "/sign-in/organisation/return").ToString());

    public async Task DisposeAsync() => await _provider.DisposeAsync();

    [BrowserFact]
    public async Task Comes_in_after_a_yes_sees_the_link_and_undoes_it()
    {
        var arranges = await demonstration.Ask(Coordinator, "{ mySignInLinks { arranges { id name } } }", new { });
        var organisation = arranges.GetProperty("mySignInLinks").GetProperty("arranges")[0];
        var name = organisation.GetProperty("name").GetString()!;
        await Arrange(organisation.GetProperty("id").GetGuid(), name);

        _provider.ShowsAPage = true;
        _provider.Person = new Somebody("4711", "fenna.nieuw@reggezoom.example", "Fenna Nieuw");
        await using var fenna = await demonstration.Visit(Look.Phone);
        var page = fenna.Page;
        await page.GotoAsync("/sign-in?returnUrl=%2Faccount%2Forganisations");
        await page.Locator("#mail").FillAsync("fenna.nieuw@reggezoom.example");
        await page.GetByRole(AriaRole.Button, new() { Name = "Via mijn organisatie" }).ClickAsync();
        var way = page.GetByRole(AriaRole.Link, new() { Name = $"Aanmelden via {name}" });
        await way.WaitForAsync();
        Assert.DoesNotContain("fenna", page.Url, StringComparison.OrdinalIgnoreCase);
        await IsGood(fenna);

        // First a no: back at the page for signing in, and nobody is signed in.
        await way.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Verder als Fenna Nieuw" }).ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = $"Koppelen met {name}?" }).WaitForAsync();
        await IsGood(fenna);
        await page.GetByRole(AriaRole.Button, new() { Name = "Nee, niet koppelen" }).ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = "Aanmelden", Exact = true }).WaitForAsync();
        Assert.DoesNotContain(await page.Context.CookiesAsync(), c => c.Name is "ln-session" or "ln-organisation");

        // Then a yes.
        await page.GotoAsync("/sign-in?domain=reggezoom.example&returnUrl=%2Faccount%2Forganisations");
        await way.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Verder als Fenna Nieuw" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Ja, koppel" }).ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = "Aanmelden via organisaties" }).WaitForAsync();
        await fenna.IsLive();
        Assert.Contains(name, await fenna.Words(), StringComparison.Ordinal);
        await IsGood(fenna);

        await page.GetByRole(AriaRole.Button, new() { Name = $"Koppeling met {name} ongedaan maken" }).ClickAsync();
        await page.GetByText("De koppeling is ongedaan gemaakt.").WaitForAsync();
        await page.GetByText("Je bent nog met geen organisatie gekoppeld.").WaitForAsync();
    }

    [BrowserFact]
    public async Task Reads_calmly_that_the_organisation_said_no_and_can_go_another_way()
    {
        var arranges = await demonstration.Ask(Coordinator, "{ mySignInLinks { arranges { id name } } }", new { });
        await Arrange(arranges.GetProperty("mySignInLinks").GetProperty("arranges")[0].GetProperty("id").GetGuid(), arranges.GetProperty("mySignInLinks").GetProperty("arranges")[0].GetProperty("name").GetString()!);
        _provider.Fault = Fault.SaysNo;

        await using var visitor = await demonstration.Visit(Look.EnglishDesk);
        await visitor.Page.GotoAsync("/sign-in?domain=reggezoom.example");
        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Sign in through" }).First.ClickAsync();
        await visitor.Page.GetByRole(AriaRole.Alert).Filter(new() { HasText = "Your organisation did not sign you in" }).WaitForAsync();
        Assert.DoesNotContain("elsewhere.example", await visitor.Page.ContentAsync(), StringComparison.Ordinal);
        await visitor.IsAccessible();
        await visitor.SignIn(demonstration.MailOf("participant"), demonstration.PasswordOf("participant"));
    }

    /// <summary>The coordinator fills in the form, tries the connection, saves and turns it on.</summary>
    private async Task Arrange(Guid organisation, string name)
    {
        await using var coordinator = await demonstration.SignedIn(Coordinator, Look.Phone);
        await coordinator.Open($"/organisations/{organisation}/sign-in");
        var page = coordinator.Page;
        await page.GetByRole(AriaRole.Heading, new() { Name = $"Aanmelden met het eigen account van {name}" }).WaitForAsync();
        Assert.Contains(new Uri(demonstration.Address, "/sign-in/organisation/return").ToString(), await coordinator.Words(), StringComparison.Ordinal);

        await page.GetByLabel("Adres van de aanbieder").FillAsync("https://127.0.0.1:1");
        await page.GetByRole(AriaRole.Button, new() { Name = "Verbinding proberen" }).ClickAsync();
        await page.GetByText("Op dit adres antwoordt nu geen aanbieder.").WaitForAsync();
        await page.GetByLabel("Adres van de aanbieder").FillAsync(_provider.Issuer);
        await page.GetByRole(AriaRole.Button, new() { Name = "Verbinding proberen" }).ClickAsync();
        await page.GetByText("De aanbieder antwoordt, en alles wat nodig is staat er.").WaitForAsync();

        await page.GetByLabel("Kenmerk (client ID)").FillAsync(TestProvider.ClientId);
        await page.GetByLabel("Geheim (client secret)").FillAsync(TestProvider.ClientSecret);
        Assert.Contains("reggezoom.example", await page.GetByLabel("Maildomeinen").InputValueAsync(), StringComparison.Ordinal);
        await page.GetByRole(AriaRole.Button, new() { Name = "Bewaren" }).ClickAsync();
        await page.GetByText("Bewaard.", new() { Exact = true }).WaitForAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Aanzetten" }).ClickAsync();
        await page.GetByText("Het staat aan: mensen kunnen zich zo aanmelden.").WaitForAsync();
        Assert.DoesNotContain(TestProvider.ClientSecret, await page.ContentAsync(), StringComparison.Ordinal);
        await IsGood(coordinator);
        coordinator.StayedHomeWithoutComplaints();
    }

    private static async Task IsGood(Visitor visitor)
    {
        await visitor.IsAccessible();
        await visitor.FitsTheScreen();
    }
}

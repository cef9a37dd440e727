using System.Text.Json;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace LivingNetworks.SystemTests.Browser;

/// <summary>How a visitor looks at the pages.</summary>
internal sealed record Look(int Width, int Height, string Language = "nl", string Theme = "light")
{
    public static readonly Look Desk = new(1200, 800);

    public static readonly Look Phone = new(360, 740);

    public static readonly Look EnglishDesk = Desk with { Language = "en" };

    /// <summary>The Dutch or the English of two texts.</summary>
    public string Say(string dutch, string english) => Language == "en" ? english : dutch;
}

/// <summary>Somebody with a browser of their own. Whatever it asks for and complains about is kept.</summary>
internal sealed class Visitor : IAsyncDisposable
{
    private static readonly string[] Rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    private readonly Demonstration _demonstration;
    private readonly List<string> _asked = [];
    private readonly List<string> _complaints = [];

    private Visitor(Demonstration demonstration, IPage page, Look look)
    {
        (_demonstration, Page, Look) = (demonstration, page, look);
        page.Request += (_, request) => _asked.Add(request.Url);
        page.WebSocket += (_, socket) => _asked.Add(socket.Url);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") _complaints.Add($"{page.Url}: {message.Text}");
        };
        page.PageError += (_, error) => _complaints.Add($"{page.Url}: {error}");
    }

    public IPage Page { get; }

    public Look Look { get; }

    public static async Task<Visitor> Open(IBrowser browser, Demonstration demonstration, Look look, string? session)
    {
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = demonstration.Address.ToString(),
            ViewportSize = new ViewportSize { Width = look.Width, Height = look.Height },
            HasTouch = look.Width < 500,
            Locale = "nl-NL",
            TimezoneId = "Europe/Amsterdam",
            StorageState = session,
        });
        context.SetDefaultTimeout(60_000);
        await context.AddCookiesAsync(
        [
            new Cookie { Name = "ln-lang", Value = look.Language, Url = demonstration.Address.ToString() },
            new Cookie { Name = "ln-theme", Value = look.Theme, Url = demonstration.Address.ToString() },
        ]);
        return new Visitor(demonstration, await context.NewPageAsync(), look);
    }

    /// <summary>Fills in the form and waits for the first page behind it.</summary>
    public async Task SignIn(string mail, string password)
    {
        await Page.GotoAsync("/sign-in");
        await Page.GetByLabel(Look.Say("E-mailadres", "E-mail address")).FillAsync(mail);
        await Page.GetByLabel(Look.Say("Wachtwoord", "Password")).FillAsync(password);
        await Page.GetByRole(AriaRole.Button, new() { Name = Look.Say("Aanmelden", "Sign in"), Exact = true }).ClickAsync();
        await Page.GetByRole(AriaRole.Heading, new() { Name = Look.Say("Mijn netwerken", "My networks") }).WaitForAsync();
    }

    /// <summary>Opens a page of the network, and waits until it answers to taps.</summary>
    public Task OpenInNetwork(string path) => Open($"/networks/{_demonstration.Network}{path}");

    /// <summary>Opens a page, and waits until it answers to taps.</summary>
    public async Task Open(string path)
    {
        await Page.GotoAsync(path);
        await IsLive();
    }

    /// <summary>Waits until the page that was drawn first is taken over by its circuit, which draws it with a mark; before that a tap is lost.</summary>
    public Task IsLive() => Page.WaitForFunctionAsync(
        "() => document.querySelector('main[data-live] h1') !== null && document.querySelector('.waiting') === null");

    /// <summary>Opens the same page again until something stands on it that another service has to hear of first.</summary>
    public async Task ReloadUntil(string words)
    {
        for (var attempt = 0; attempt < 40; attempt++)
        {
            await Page.ReloadAsync();
            await IsLive();
            if (await Page.GetByText(words).CountAsync() > 0) return;
        }

        Assert.Fail($"'{words}' does not stand on {Page.Url}.");
    }

    /// <summary>What stands on the page.</summary>
    public Task<string> Words() => Page.Locator("body").InnerTextAsync();

    /// <summary>Asserts that axe finds no violation of WCAG 2.2 AA.</summary>
    public async Task IsAccessible()
    {
        Assert.Single(Page.Frames); // axe looks where it is loaded
        if (await Page.EvaluateAsync<bool>("() => window.axe === undefined")) await Page.EvaluateAsync(Axe);
        var found = await Page.EvaluateAsync<JsonElement>("""
            async rules => {
              const { passes, violations } = await axe.run(document, { runOnly: rules, resultTypes: ['violations'] });
              return { passes: passes.length, violations: violations.flatMap(v => v.nodes.map(n => `${v.id}: ${n.html} ${n.failureSummary}`)) };
            }
            """, Rules);
        Assert.True(found.GetProperty("passes").GetInt32() > 0, "axe looked at nothing.");
        Assert.True(found.GetProperty("violations").GetArrayLength() == 0, Page.Url + "\n" + string.Join("\n", found.GetProperty("violations").EnumerateArray()));
    }

    /// <summary>Asserts that nothing has to be shifted sideways to be read, once pictures have followed the width.</summary>
    /// <param name="looks">How often is looked before it counts, ten times a second.</param>
    public async Task FitsTheScreen(int looks = 300)
    {
        string[] wider = [];
        for (var look = 1; look <= looks; look++)
        {
            wider = await Page.EvaluateAsync<string[]>("""
                () => document.documentElement.scrollWidth <= innerWidth ? [] :
                  [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1).map(e => e.outerHTML.slice(0, 120)).concat('the page')
                """);
            if (wider.Length == 0) return;
            await Page.WaitForTimeoutAsync(100);
        }

        Assert.Fail($"{Page.Url} is wider than {Page.ViewportSize?.Width}: {string.Join("\n", wider.Take(5))}");
    }

    /// <summary>Asserts that no request went anywhere else and that the browser had nothing to complain about.</summary>
    public void StayedHomeWithoutComplaints()
    {
        Assert.NotEmpty(_asked);
        Assert.All(_asked.Where(url => !url.StartsWith("data:", StringComparison.Ordinal) && !url.StartsWith("blob:", StringComparison.Ordinal)),
            url => Assert.Equal(_demonstration.Address.Authority, new Uri(url).Authority));
        Assert.Empty(_complaints);
    }

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();
}

using Microsoft.Playwright;

namespace LivingNetworks.SystemTests.Browser;

/// <summary>Somebody without a mouse.</summary>
[Collection(Demonstration.Collection)]
public sealed class WithTheKeyboardAlone(Demonstration demonstration)
{
    private const int MostTabs = 60;

    [BrowserFact]
    public async Task One_signs_in_and_reaches_a_session_room()
    {
        await using var visitor = await demonstration.Visit(Look.Desk);
        var page = visitor.Page;
        await page.GotoAsync("/sign-in");
        await TabTo(page, "#mail");
        await page.Keyboard.TypeAsync(demonstration.MailOf("newcomer"));
        await TabTo(page, "#password");
        await page.Keyboard.TypeAsync(demonstration.PasswordOf("newcomer"));
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(url => new Uri(url).AbsolutePath == "/");
        await visitor.IsLive();

        await TabTo(page, $"main a[href='/networks/{demonstration.Network}']");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync($"**/networks/{demonstration.Network}");
        await visitor.IsLive();
        await Assertions.Expect(page.Locator("main")).ToBeFocusedAsync(); // a reader begins where the page does, and only then goes on

        await TabTo(page, "main a[href*='/sessions/']");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/sessions/**");
        await page.GetByRole(AriaRole.Heading, new() { Name = "Wat we gaan doen" }).WaitForAsync();
        visitor.StayedHomeWithoutComplaints();
    }

    [BrowserFact]
    public async Task One_fills_in_a_scan_of_ones_own()
    {
        await using var visitor = await demonstration.SignedIn("newcomer", Look.Desk);
        var page = visitor.Page;
        await visitor.Open("/my-scan?list=HOM");
        await TabTo(page, "main button");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("main fieldset input[type=radio]").First.WaitForAsync();
        await TabTo(page, "main fieldset input[type=radio]");
        await page.Keyboard.PressAsync("Space");
        await Assertions.Expect(page.Locator(":focus")).ToBeCheckedAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(page.Locator(":focus")).ToBeCheckedAsync();
        await TabTo(page, "main form button");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByText("Bewaard.", new() { Exact = true }).WaitForAsync();
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("main fieldset").First.Locator("input[type=radio]:checked")).ToHaveCountAsync(1);
        visitor.StayedHomeWithoutComplaints();
    }

    /// <summary>Presses Tab until the element has the focus, and asserts that one sees it has.</summary>
    private static async Task TabTo(IPage page, string selector)
    {
        for (var i = 0; i < MostTabs; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<string?>("s => document.activeElement?.matches(s) ? getComputedStyle(document.activeElement).outlineStyle : null", selector) is not { } shown) continue;
            Assert.NotEqual("none", shown);
            return;
        }

        Assert.Fail($"{selector} is not reached with Tab on {page.Url}.");
    }
}

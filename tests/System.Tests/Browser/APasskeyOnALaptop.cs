using Microsoft.Playwright;

namespace LivingNetworks.SystemTests.Browser;

/// <summary>A passkey in a real browser, with the device that Chromium keeps for tests.</summary>
[Collection(Demonstration.Collection)]
public sealed class APasskeyOnALaptop(Demonstration demonstration)
{
    [BrowserFact]
    public async Task Is_made_by_name_signs_in_and_is_removed()
    {
        await using var visitor = await demonstration.Visit(Look.Desk);
        var page = visitor.Page;
        var devtools = await page.Context.NewCDPSessionAsync(page);
        await devtools.SendAsync("WebAuthn.enable");
        await devtools.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object>
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2", ["transport"] = "internal", ["hasResidentKey"] = true, ["hasUserVerification"] = true, ["isUserVerified"] = true, ["automaticPresenceSimulation"] = true,
            },
        });
        await visitor.SignIn(demonstration.MailOf("coordinator"), demonstration.PasswordOf("coordinator"));

        await visitor.Open("/account");
        await page.GetByLabel("Hoe noem je deze sleutel?").FillAsync("mijn laptop");
        await page.GetByRole(AriaRole.Button, new() { Name = "Een toegangssleutel maken" }).ClickAsync();
        await page.GetByText("De toegangssleutel is gemaakt.").WaitForAsync();
        await page.GetByText("mijn laptop", new() { Exact = true }).WaitForAsync();
        await visitor.IsAccessible();

        await SignInWithIt(page);
        await visitor.Open("/account");
        await page.GetByRole(AriaRole.Button, new() { Name = "Weghalen: mijn laptop" }).ClickAsync();
        await page.GetByText("Met deze sleutel kan niemand zich meer aanmelden.").WaitForAsync();

        await SignOut(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Aanmelden met een toegangssleutel" }).ClickAsync();
        await page.GetByText("Met deze toegangssleutel lukt het niet.").WaitForAsync();
        visitor.StayedHomeWithoutComplaints();
    }

    private static async Task SignInWithIt(IPage page)
    {
        await SignOut(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Aanmelden met een toegangssleutel" }).ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = "Mijn netwerken" }).WaitForAsync();
    }

    private static async Task SignOut(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Afmelden", Exact = true }).ClickAsync();
        await page.WaitForURLAsync("**/sign-in");
    }
}

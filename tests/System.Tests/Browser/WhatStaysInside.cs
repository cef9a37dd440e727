using Microsoft.Playwright;

namespace LivingNetworks.SystemTests.Browser;

/// <summary>What a visitor may not see or do, seen from the browser.</summary>
[Collection(Demonstration.Collection)]
public sealed class WhatStaysInside(Demonstration demonstration)
{
    private const string OnlyInside = "Ik kan de aannemer gewoon bellen.";

    [BrowserFact]
    public async Task Is_not_on_any_page_of_a_sponsor()
    {
        await using var participant = await demonstration.SignedIn("participant", Look.Desk);
        await participant.OpenInNetwork("/changes");
        Assert.Contains(OnlyInside, await participant.Words(), StringComparison.Ordinal);

        await using var sponsor = await demonstration.SignedIn("sponsor", Look.Desk);
        foreach (var path in new[] { "", "/calendar", "/people", "/changes", "/timeline", "/market", "/vitality", "/import" })
        {
            await sponsor.OpenInNetwork(path);
            var html = await sponsor.Page.ContentAsync();
            foreach (var secret in new[] { OnlyInside, "aannemer", "Tijmen", "Aicha", "mantelzorg" })
            {
                Assert.False(html.Contains(secret, StringComparison.OrdinalIgnoreCase), $"A sponsor reads '{secret}' on {path}.");
            }
        }

        sponsor.StayedHomeWithoutComplaints();
    }

    [BrowserTheory]
    [InlineData("nl", "Dit e-mailadres en wachtwoord passen niet bij elkaar. Probeer het nog eens.")]
    [InlineData("en", "This e-mail address and password do not match. Please try again.")]
    public async Task Stays_inside_when_the_password_is_another_one(string language, string words)
    {
        await using var visitor = await demonstration.Visit(Look.Desk with { Language = language });
        await visitor.Page.GotoAsync("/sign-in");
        await visitor.Page.Locator("#mail").FillAsync("iemand.anders@reggezoom.example");
        await visitor.Page.Locator("#password").FillAsync("geen van de wachtwoorden");
        await visitor.Page.Keyboard.PressAsync("Enter");
        await visitor.Page.GetByRole(AriaRole.Alert).Filter(new() { HasText = words }).WaitForAsync();
        Assert.DoesNotContain(await visitor.Page.Context.CookiesAsync(), c => c.Name == "ln-session");
        await visitor.IsAccessible();
        visitor.StayedHomeWithoutComplaints();
    }

    [BrowserFact]
    public async Task Stays_inside_after_signing_out_also_for_whoever_kept_the_cookie()
    {
        await using var visitor = await demonstration.Visit(Look.Desk);
        await visitor.SignIn(demonstration.MailOf("coordinator"), demonstration.PasswordOf("coordinator"));
        var kept = (await visitor.Page.Context.CookiesAsync()).Single(c => c.Name == "ln-session");

        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Afmelden" }).ClickAsync();
        await visitor.Page.WaitForURLAsync("**/sign-in");
        await visitor.Page.GotoAsync($"/networks/{demonstration.Network}");
        await visitor.Page.WaitForURLAsync("**/sign-in?returnUrl=**");

        await using var thief = await demonstration.Visit(Look.Desk);
        await thief.Page.Context.AddCookiesAsync([new Cookie { Name = kept.Name, Value = kept.Value, Url = demonstration.Address.ToString() }]);
        await thief.Page.GotoAsync("/");
        await thief.Page.WaitForURLAsync("**/sign-in**");
        visitor.StayedHomeWithoutComplaints();
    }

    [BrowserFact]
    public async Task Shows_what_looks_like_markup_as_the_text_it_is()
    {
        const string text = "Kijk <img src=x onerror=\"document.title='overgenomen'\"> hier";
        await using var visitor = await demonstration.SignedIn("participant", Look.Desk);
        await visitor.OpenInNetwork("/changes");
        var page = visitor.Page;
        if (!await page.Locator("#entry-text").IsVisibleAsync()) await page.Locator("details:has(#entry-text) > summary").ClickAsync();
        await page.Locator("#entry-text").FillAsync(text);
        await page.GetByRole(AriaRole.Button, new() { Name = "Opschrijven" }).ClickAsync();
        await page.GetByText("Het staat erbij.").WaitForAsync();

        await visitor.OpenInNetwork("/changes");
        await page.GetByText(text, new() { Exact = true }).First.WaitForAsync();
        Assert.Equal(0, await page.Locator("main img").CountAsync());
        Assert.Equal("Onze veranderingen", await page.TitleAsync());
        visitor.StayedHomeWithoutComplaints();
    }
}

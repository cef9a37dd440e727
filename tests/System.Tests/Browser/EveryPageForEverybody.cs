using System.Text.Json;
using Microsoft.Playwright;

namespace LivingNetworks.SystemTests.Browser;

/// <summary>Every page with the data of the demonstration, on a desk and on a phone.</summary>
/// <remarks>Red once: an entry with one long unbroken word pushed the columns past the edge of the phone. That axe, the width, foreign hosts and
/// complaints are noticed at all is shown by <see cref="TheChecksOfAPage"/>.</remarks>
[Collection(Demonstration.Collection)]
public sealed class EveryPageForEverybody(Demonstration demonstration)
{
    /// <summary>The pages inside the network; the address of the session is filled in.</summary>
    private static readonly string[] Inside =
        ["", "/calendar", "/sessions/{session}", "/people", "/changes", "/timeline", "/market", "/vitality", "/rounds", "/import", "/rules-card", "/organisations", "/notes", "/privacy", "/register", "/talks", "/checklists", "/connections", "/own-questions"];

    /// <summary>The pages of somebody who did not sign in.</summary>
    private static readonly string[] Outside = ["/sign-in", "/account/ask-link", "/account/ask-recovery", "/account/link", "/account/recover", "/open", "/open/{network}", "/guides", "/guidance"];

    [BrowserFact]
    public async Task Has_no_violation_and_fits_in_Dutch_and_light() => await LookAround(Look.Desk);

    [BrowserFact]
    public async Task Has_no_violation_and_fits_in_English_and_dark() => await LookAround(Look.EnglishDesk with { Theme = "dark" });

    /// <remarks>Red once: a scan of one's own came out of the printer without its questions, being a form.</remarks>
    [BrowserTheory]
    [InlineData("/guides?kind=FOCUS_GROUP", "Welke woorden gebruiken wij elk")]
    [InlineData("/guidance", "Houd de structuur dun.")]
    [InlineData("/my-scan?list=HOM", "Collega's zijn benieuwd naar wat er elders gebeurt.")]
    public async Task Prints_what_is_read_and_not_what_is_pressed(string path, string words)
    {
        await using var visitor = await demonstration.SignedIn("newcomer", Look.Desk);
        await visitor.Open(path);
        if (path.StartsWith("/my-scan", StringComparison.Ordinal)) await visitor.Page.Locator("main button").First.ClickAsync();
        await visitor.Page.GetByText(words).First.WaitForAsync();
        await visitor.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(visitor.Page.GetByText(words).First).ToBeVisibleAsync();
        foreach (var pressed in await visitor.Page.Locator("button, nav").AllAsync()) Assert.False(await pressed.IsVisibleAsync());
        Assert.Equal("%PDF"u8.ToArray(), (await visitor.Page.PdfAsync(new() { Format = "A4" }))[..4]);
        visitor.StayedHomeWithoutComplaints();
    }

    private async Task LookAround(Look look)
    {
        await using (var stranger = await demonstration.Visit(look))
        {
            foreach (var path in Outside.Append($"/privacy/receipt/{await demonstration.Receipt()}"))
            {
                await stranger.Open(path.Replace("{network}", demonstration.Network.ToString(), StringComparison.Ordinal));
                await LookAt(stranger);
            }

            stranger.StayedHomeWithoutComplaints();
        }

        await using var ambassador = await Ambassador(look);
        var session = await HeldSession();
        await using var visitor = await demonstration.SignedIn("facilitator", look);
        foreach (var path in new[] { "/", "/account", "/organisations", "/privacy", "/my-scan", "/my-facilitating" })
        {
            await visitor.Open(path);
            await LookAt(visitor);
        }

        await visitor.Open("/organisations");
        await visitor.Page.Locator("section[aria-labelledby=speak] a").First.ClickAsync();
        await visitor.Page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "Kenniscentrum Sociale Praktijk" }).WaitForAsync();
        await LookAt(visitor);
        foreach (var path in Inside)
        {
            await visitor.OpenInNetwork(path.Replace("{session}", session.ToString(), StringComparison.Ordinal));
            await LookAt(visitor);
        }

        await LookAtOneself(visitor);
        await TalkTogether(visitor);
        await AgreeToAStudy(visitor);
        visitor.StayedHomeWithoutComplaints();
        await ambassador.Page.GetByRole(AriaRole.Button, new() { Name = look.Say("Ambassadeurschap neerleggen", "Lay the ambassadorship down") }).ClickAsync();
        await ambassador.Page.GetByText(look.Say("Je bent geen ambassadeur", "You are no ambassador")).WaitForAsync();
        ambassador.StayedHomeWithoutComplaints();
    }

    /// <summary>Somebody who is asked as ambassador, reads the question, says yes and is named on the page for anybody.</summary>
    private async Task<Visitor> Ambassador(Look look)
    {
        var person = (await demonstration.Ask("participant", "{ me { person { id displayName } } }", new { })).GetProperty("me").GetProperty("person");
        var today = DateOnly.FromDateTime(DateTime.UtcNow);
        await demonstration.Do("facilitator", "askAmbassador", new
        {
            networkId = demonstration.Network, personId = person.GetProperty("id").GetGuid(), message = "Een dorp dat elkaar kent, kan meer.", circles = new[] { "de ondernemersvereniging" }, from = today.AddDays(-1), to = today.AddDays(30),
        });
        var ambassador = await demonstration.SignedIn("participant", look);
        await ambassador.Open("/");
        await LookAt(ambassador);
        await ambassador.Page.GetByLabel(look.Say("Als het netwerk open is, mag iedereen mijn naam", "If the network is open, everyone may see my name")).CheckAsync();
        await ambassador.Page.GetByRole(AriaRole.Button, new() { Name = look.Say("Ja, dit vertel ik verder", "Yes, I will carry this") }).ClickAsync();
        await ambassador.Page.GetByRole(AriaRole.Heading, new() { Name = look.Say("Je bent ambassadeur van", "You are an ambassador of") }).WaitForAsync();
        await LookAt(ambassador);

        await using var stranger = await demonstration.Visit(look);
        await stranger.Open($"/open/{demonstration.Network}");
        Assert.Contains(person.GetProperty("displayName").GetString()!, await stranger.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("ondernemersvereniging", await stranger.Words(), StringComparison.Ordinal);
        await LookAt(stranger);
        return ambassador;
    }

    /// <summary>A scan of one's own with its questions, an answer that is kept, and the scan removed again.</summary>
    private static async Task LookAtOneself(Visitor visitor)
    {
        await visitor.Open("/my-scan?list=HOM");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = visitor.Look.Say("Begin", "Begin"), Exact = true }).ClickAsync();
        await visitor.Page.GetByRole(AriaRole.Radio, new() { Name = visitor.Look.Say("grotendeels", "largely") }).First.CheckAsync();
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = visitor.Look.Say("Bewaar ‘Thuis’", "Keep ‘At home’") }).ClickAsync();
        await visitor.Page.GetByText(visitor.Look.Say("Bewaard.", "Kept."), new() { Exact = true }).WaitForAsync();
        await LookAt(visitor);
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = visitor.Look.Say("Wis deze lijst", "Remove this list") }).ClickAsync();
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = visitor.Look.Say("Begin", "Begin"), Exact = true }).WaitForAsync();
    }

    /// <summary>A talk that is started, gets a view, and is concluded with a route.</summary>
    private async Task TalkTogether(Visitor visitor)
    {
        var talk = (await demonstration.Do("facilitator", "startConversationScan", new { networkId = demonstration.Network, instrument = "SUI" })).GetProperty("id").GetGuid();
        await visitor.OpenInNetwork($"/talks/SUI/{talk}");
        await visitor.Page.GetByLabel(visitor.Look.Say("Wie kijkt zo?", "Who sees it so?")).FillAsync("de bewoners");
        await visitor.Page.GetByLabel(visitor.Look.Say("Antwoord", "Answer"), new() { Exact = true }).SelectOptionAsync("1");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = visitor.Look.Say("Zet een blik erbij", "Add a view") }).ClickAsync();
        await visitor.Page.GetByRole(AriaRole.Heading, new() { Name = visitor.Look.Say("Om te overwegen", "To consider") }).WaitForAsync();
        await LookAt(visitor);
        await visitor.Page.GetByLabel(visitor.Look.Say("Wat concluderen jullie samen?", "What do you conclude together?")).FillAsync("Eerst een werkgroep.");
        await visitor.Page.GetByLabel(visitor.Look.Say("Waar gaan jullie heen", "Where do you go")).SelectOptionAsync("WORKING_GROUP");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = visitor.Look.Say("Rond het gesprek af", "Conclude the talk") }).ClickAsync();
        await visitor.Page.GetByText(visitor.Look.Say("Jullie gaan verder met een werkgroep.", "You go on with a working group.")).WaitForAsync();
        await LookAt(visitor);
    }

    /// <summary>A page that asks, one that says that one agreed, and taking it back.</summary>
    private async Task AgreeToAStudy(Visitor visitor)
    {
        const string title = "Leren in netwerken";
        await AskForConsent(title);
        await visitor.OpenInNetwork("/studies");
        await LookAt(visitor);

        var card = visitor.Page.Locator("section.card").Filter(new() { HasText = title });
        await card.GetByRole(AriaRole.Button, new() { Name = visitor.Look.Say($"Ja, lees bij mij mee voor ‘{title}’", $"Yes, read along with me for ‘{title}’") }).ClickAsync();
        await card.GetByRole(AriaRole.Status).Filter(new() { HasText = visitor.Look.Say("Je zei ja op", "You said yes on") }).WaitForAsync();
        await LookAt(visitor);
        await card.GetByRole(AriaRole.Button, new() { Name = visitor.Look.Say($"Neem mijn ja voor ‘{title}’ terug", $"Take my yes for ‘{title}’ back") }).ClickAsync();
        await card.GetByRole(AriaRole.Button, new() { Name = visitor.Look.Say("Ja, lees bij mij mee", "Yes, read along with me") }).WaitForAsync();
        await LookAtTheDesk(visitor.Look);
    }

    /// <summary>The researcher's desk with every form open, and what somebody said as it comes back to them.</summary>
    private async Task LookAtTheDesk(Look look)
    {
        await using (var researcher = await demonstration.SignedIn("researcher", look))
        {
            await researcher.OpenInNetwork("/studies");
            await researcher.Page.GetByRole(AriaRole.Link, new() { Name = look.Say("Naar de onderzoekstafel", "To the research desk") }).ClickAsync();
            await researcher.Page.GetByRole(AriaRole.Heading, new() { Name = look.Say("Wie willen we horen?", "Whom do we want to hear?") }).WaitForAsync();
            foreach (var closed in await researcher.Page.Locator("main summary").AllAsync()) await closed.ClickAsync();
            await LookAt(researcher);
            researcher.StayedHomeWithoutComplaints();
        }

        await using var respondent = await demonstration.SignedIn("Hilde Pasman", look);
        await respondent.OpenInNetwork("/studies");
        await respondent.Page.GetByRole(AriaRole.Button, new() { Name = look.Say("Dit klopt, gebruik het maar", "This is right, you can use it") }).WaitForAsync();
        await LookAt(respondent);
        respondent.StayedHomeWithoutComplaints();
    }

    private async Task AskForConsent(string title)
    {
        var here = await demonstration.Ask("facilitator", "query($id: UUID!) { studiesOfNetwork(networkId: $id) { studies { id } } }", new { id = demonstration.Network });
        if (here.GetProperty("studiesOfNetwork").GetProperty("studies").GetArrayLength() > 0) return;
        var researcher = (await demonstration.Ask("participant", "{ me { person { id } } }", new { })).GetProperty("me").GetProperty("person").GetProperty("id").GetGuid();
        await demonstration.Do("facilitator", "assignRole", new { networkId = demonstration.Network, personId = researcher, role = "RESEARCHER" });
        var study = await Demonstration.OnceHeard(() => demonstration.Do("facilitator", "designStudy", new
        {
            title, questions = new[] { "Helpt samen leren om beter samen te werken?" }, consentTextNl = "Mogen we lezen wat je met de buitencirkel deelt?", consentTextEn = "May we read what you share with the outer circle?",
            networkIds = new[] { demonstration.Network }, researcherIds = new[] { researcher },
        }));
        await demonstration.Do("facilitator", "openStudy", new { studyId = study.GetProperty("id").GetGuid() });
    }

    private static async Task LookAt(Visitor visitor)
    {
        Assert.Equal(visitor.Look.Language, await visitor.Page.Locator("html").GetAttributeAsync("lang"));
        await visitor.Page.SetViewportSizeAsync(Look.Phone.Width, Look.Phone.Height);
        await visitor.FitsTheScreen();

        // Back before axe looks, so that pictures that follow the width are done with it when the next page is opened.
        await visitor.Page.SetViewportSizeAsync(visitor.Look.Width, visitor.Look.Height);
        await visitor.IsAccessible();
    }

    private async Task<Guid> HeldSession()
    {
        var until = DateTimeOffset.UtcNow;
        var calendar = await demonstration.Ask("facilitator",
            "query($id: UUID!, $from: DateTime!, $until: DateTime!) { networkCalendar(networkId: $id, from: $from, until: $until, first: 100) { nodes { id state kind } } }",
            new { id = demonstration.Network, from = until.AddYears(-3), until });
        return calendar.GetProperty("networkCalendar").GetProperty("nodes").EnumerateArray().First(s => s.GetProperty("state").GetString() == "LOOKED_BACK").GetProperty("id").GetGuid();
    }
}

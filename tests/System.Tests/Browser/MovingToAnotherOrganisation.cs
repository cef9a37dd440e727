using Microsoft.Playwright;

namespace LivingNetworks.SystemTests.Browser;

/// <summary>Somebody goes from one organisation to another in mid-season, through the web, while contacts of both, a sponsor and the network look on.</summary>
/// <remarks>Red once: without the organisation in <c>AudiencePolicy.ToldTo</c> the contact of B read what A had been told.</remarks>
[Collection(Demonstration.Collection)]
public sealed class MovingToAnotherOrganisation(Demonstration demonstration)
{
    private const string Mover = "Lisa Mulder";

    private const string OnlyMine = "Dit schrijf ik alleen voor mezelf op.";

    private const string Confided = "Dit vertel ik alleen aan Rutger.";

    private const string ToA = "Bij A beginnen we nu elke dag met een kop koffie.";

    private const string ToB = "Bij B bellen we nu eerst voor we mailen.";

    [BrowserFact]
    public async Task Loses_nothing_and_shows_nobody_what_is_not_theirs()
    {
        await using var mover = await demonstration.SignedIn(Mover, Look.Desk);
        await using var contactOfA = await demonstration.SignedIn("coordinator", Look.Desk);
        await using var contactOfB = await demonstration.SignedIn("Koen Tijink", Look.Desk);
        await using var participant = await demonstration.SignedIn("participant", Look.Desk);
        await using var sponsor = await demonstration.SignedIn("sponsor", Look.Desk);
        var a = await Starts(contactOfA, "Aanhuis Werkplaats");
        var b = await Starts(contactOfB, "Brughuis Atelier");
        await Confide();

        // At A: asked, confirmed, told, written.
        await Asks(mover, "Aanhuis Werkplaats");
        Assert.DoesNotContain("thuisbasis (", await Shown(mover, "/changes"), StringComparison.Ordinal);
        await Confirms(contactOfA, a);
        var hats = (await demonstration.Do(Mover, "addHat", new { label = "vormgever van A", organisationId = a }, "hats { id label }")).GetProperty("hats").GetArrayLength();
        Assert.True(hats > 0);
        await mover.Open("/organisations");
        await Press(mover, "Vertel dat ik meedoe in Reggezoom Samen");
        await mover.Page.GetByRole(AriaRole.Button, new() { Name = "Vertel niet meer dat ik meedoe in Reggezoom Samen" }).WaitForAsync();
        await Writes(mover, OnlyMine, "OWN");
        await Writes(mover, ToA, "HOME_BASE");

        await Sees(contactOfA, $"/organisations/{a}", [ToA, $"{Mover} doet mee in Reggezoom Samen"], [OnlyMine, Confided]);
        await Sees(contactOfB, $"/organisations/{b}", ["Onze mensen"], [Mover, ToA, OnlyMine, Confided]);
        await Sees(contactOfB, $"/organisations/{a}", ["Aanhuis Werkplaats"], [Mover, ToA, OnlyMine, Confided]);
        await Sees(participant, Changes, [ToA], [OnlyMine, Confided]);
        await Sees(sponsor, Changes, [], [ToA, OnlyMine, Confided, Mover]);

        // To B: B confirms, the person leaves A and takes one hat off.
        await Asks(mover, "Brughuis Atelier");
        await Confirms(contactOfB, b);
        await mover.Open("/organisations");
        await mover.Page.GetByText("Vertrekken bij Aanhuis Werkplaats").ClickAsync();
        await mover.Page.GetByLabel("vormgever van A").CheckAsync();
        await Press(mover, "Ik vertrek");
        await mover.Page.GetByText("Je bent vertrokken bij Aanhuis Werkplaats.").WaitForAsync();
        await mover.Page.GetByText("Je thuisbasis is Brughuis Atelier.").WaitForAsync();
        await mover.IsAccessible();
        await Writes(mover, ToB, "HOME_BASE");

        // A keeps what it was told and hears no more; B hears what comes and nothing of before, not even that the person takes part.
        await Sees(contactOfA, $"/organisations/{a}", [ToA], [ToB, OnlyMine, Confided, Mover]);
        await Sees(contactOfB, $"/organisations/{b}", [ToB, Mover], [ToA, OnlyMine, Confided, "doet mee in"]);
        await Sees(participant, Changes, [ToA, ToB], [OnlyMine, Confided]);
        await Sees(sponsor, Changes, [], [ToA, ToB, OnlyMine, Confided, Mover]);
        await Sees(mover, Changes, [ToA, ToB, OnlyMine, Confided], []);
        await mover.OpenInNetwork("/people");
        await mover.Page.GetByText("Brughuis Atelier").First.WaitForAsync();
        Assert.DoesNotContain("vormgever van A", await mover.Words(), StringComparison.Ordinal);
        foreach (var visitor in new[] { mover, contactOfA, contactOfB, participant, sponsor }) visitor.StayedHomeWithoutComplaints();
    }

    private string Changes => $"/networks/{demonstration.Network}/changes";

    /// <summary>Registers an organisation, speaks for it, and reads what its people tell it.</summary>
    private static async Task<Guid> Starts(Visitor visitor, string name)
    {
        await visitor.Open("/organisations");
        await visitor.Page.GetByLabel("De naam begint met").FillAsync(name);
        await Press(visitor, "Zoek");
        await Press(visitor, $"Meld {name} aan en spreek voor haar");
        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = name }).ClickAsync();
        await visitor.Page.GetByRole(AriaRole.Heading, new() { Name = "Onze contactpersonen" }).WaitForAsync();
        await visitor.Page.GetByText("Noem een contactpersoon").ClickAsync();
        await visitor.Page.GetByLabel("Wie?").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await visitor.Page.GetByLabel("Waarvoor?").SelectOptionAsync("HOME_BASE");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Noem", Exact = true }).ClickAsync();
        await visitor.Page.GetByText("leest wat onze mensen vertellen", new() { Exact = false }).First.WaitForAsync();
        var organisation = Guid.Parse(visitor.Page.Url.Split('/')[^1]);
        // The contact reads along once the log has heard of it.
        await visitor.ReloadUntil("Wat onze mensen ons vertelden");
        return organisation;
    }

    private static async Task Asks(Visitor visitor, string name)
    {
        await visitor.Open("/organisations");
        await visitor.Page.GetByLabel("De naam begint met").FillAsync(name);
        await Press(visitor, "Zoek");
        await Press(visitor, $"Vraag {name}");
        await visitor.Page.GetByText("Je vraag ligt bij de organisatie.").WaitForAsync();
    }

    private static async Task Confirms(Visitor visitor, Guid organisation)
    {
        await visitor.Open($"/organisations/{organisation}");
        await Press(visitor, $"Ja, {Mover} hoort bij ons");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = $"{Mover} hoort niet meer bij ons" }).WaitForAsync();
    }

    /// <summary>Writes until it was taken: the log may hear of a new home base a moment later, and until then it says no rather than telling another one.</summary>
    private async Task Writes(Visitor visitor, string text, string audience)
    {
        await visitor.Open(Changes);
        var page = visitor.Page;
        await page.Locator("#entry-text").FillAsync(text);
        await page.Locator("#entry-audience").SelectOptionAsync(audience);
        var (done, refused) = (page.GetByText("Het staat erbij."), page.Locator(".refused"));
        for (var attempt = 0; attempt < 40; attempt++)
        {
            await page.GetByRole(AriaRole.Button, new() { Name = "Opschrijven" }).ClickAsync();
            await done.Or(refused).First.WaitForAsync();
            if (await done.IsVisibleAsync()) return;
        }

        Assert.Fail($"'{text}' was not taken: {await visitor.Words()}");
    }

    private async Task Confide()
    {
        var rutger = await demonstration.Ask("Rutger Nijland", "{ me { person { id } } }", new { });
        await demonstration.Do(
            Mover, "writeEntry",
            new { networkId = demonstration.Network, kind = "CHANGE", text = Confided, levels = new[] { "INDIVIDUAL" }, audience = "CONFIDANT", confidantIds = new[] { rutger.GetProperty("me").GetProperty("person").GetProperty("id").GetGuid() } },
            "entryId");
    }

    private async Task<string> Shown(Visitor visitor, string path)
    {
        await visitor.OpenInNetwork(path);
        return await visitor.Words();
    }

    private static async Task Press(Visitor visitor, string words)
    {
        try
        {
            await visitor.Page.GetByRole(AriaRole.Button, new() { Name = words, Exact = true }).ClickAsync();
        }
        catch (TimeoutException)
        {
            Assert.Fail($"There is no '{words}' on {visitor.Page.Url}: {await visitor.Words()}");
        }
    }

    private static async Task Sees(Visitor visitor, string path, string[] there, string[] notThere)
    {
        await visitor.Open(path);
        foreach (var words in there) await visitor.Page.GetByText(words).First.WaitForAsync();
        var html = await visitor.Page.ContentAsync();
        foreach (var words in notThere) Assert.False(html.Contains(words, StringComparison.OrdinalIgnoreCase), $"'{words}' stands on {visitor.Page.Url}");
    }
}

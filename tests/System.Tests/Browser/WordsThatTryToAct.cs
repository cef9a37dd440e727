using System.Text;
using System.Text.Json;

namespace LivingNetworks.SystemTests.Browser;

/// <summary>Somebody writes markup and script in every text that one can write; whoever looks at it sees the characters and nothing happens.</summary>
[Collection(Demonstration.Collection)]
public sealed class WordsThatTryToAct(Demonstration demonstration)
{
    private const string Acts = "\"><img src=x onerror=sung=1><svg onload=sung=1><script>sung=1</script>";

    private static readonly string[] Pages = ["", "/calendar", "/sessions/{session}", "/people", "/changes", "/timeline", "/market", "/vitality", "/import", "/rules-card", "/organisations", "/notes", "/privacy"];

    [BrowserFact]
    public async Task Are_shown_as_they_were_written_on_every_page_and_do_nothing()
    {
        var (network, session, hat) = await Write();
        await using var visitor = await demonstration.SignedIn("facilitator", Look.Desk);
        visitor.Page.Dialog += (_, dialog) => Assert.Fail($"A dialog opened: {dialog.Message}");
        var shown = 0;
        foreach (var path in Pages.Select(p => $"/networks/{network}{p.Replace("{session}", session, StringComparison.Ordinal)}").Prepend("/").Append("/open").Append($"/open/{network}"))
        {
            await visitor.Open(path);
            if ((await visitor.Words()).Contains("<img src=x onerror", StringComparison.OrdinalIgnoreCase)) shown++;
            Assert.False(await visitor.Page.EvaluateAsync<bool>("() => 'sung' in window"), $"{path} let written words act.");
            Assert.Equal(0, await visitor.Page.Locator("img[src='x'], svg[onload]").CountAsync());
        }

        Assert.True(shown >= 10, $"The words stood on {shown} pages only.");
        foreach (var (path, place) in new[]
        {
            ("/people", "main .cards h2"), ("/people", "section[aria-labelledby=ambassadors] blockquote"), ("/changes", "section[aria-labelledby=entries] small"),
            ("/organisations", "main"), ("/notes", "main"), ("/privacy", "main"), ("/sessions/" + session, "section[aria-labelledby=look-back] li"),
        })
        {
            await visitor.Open($"/networks/{network}{path}");
            Assert.Contains("<img src=x onerror", string.Join('\n', await visitor.Page.Locator(place).AllInnerTextsAsync()), StringComparison.OrdinalIgnoreCase);
        }

        visitor.StayedHomeWithoutComplaints();

        // Other tests look at the same people and at every open network.
        await demonstration.Do("facilitator", "removeHat", new { hatId = hat });
        await demonstration.Do("facilitator", "setOpenness", new { networkId = network, mode = "BROODING", adoptedInSessionId = session });
    }

    /// <summary>A network of its own, of which every text is the same piece of markup.</summary>
    private async Task<(string Network, string Session, string Hat)> Write()
    {
        string Of(JsonElement made, string id = "id") => made.GetProperty(id).GetString()!;
        Task<JsonElement> Do(string mutation, object input, string fields = "__typename") => Demonstration.OnceHeard(() => demonstration.Do("facilitator", mutation, input, fields));

        var today = DateTime.UtcNow;
        string Day(int days) => today.AddDays(days).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var network = Of(await Do("bringNetworkOnBoard", new { name = Acts, desire = Acts, startedOn = Day(-30), horizonMonths = 24 }, "id"));
        await Do("describeNetwork", new { networkId = network, shape = Acts, sector = Acts, themes = new[] { Acts } });
        await Do("setOrigins", new { networkId = network, origins = new[] { new { kind = "IMPOSED", weight = 100, imposedDetails = Acts } } });
        await Do("discoverMotto", new { networkId = network, wording = Acts });
        var session = Of(await Do("planSession", new { networkId = network, kind = "PLENARY", title = Acts, purpose = Acts, place = Acts, startsAt = today.AddHours(1), endsAt = today.AddHours(2) }, "id"));
        await Do("planSession", new { networkId = network, kind = "KITCHEN_VISIT", title = Acts, purpose = Acts, place = Acts, startsAt = today.AddHours(72), endsAt = today.AddHours(74) });
        await Do("composeAgenda", new
        {
            sessionId = session, whereLookBack = Acts,
            items = new object[] { new { kind = "OPENING_WITH_RULES", title = Acts, minutes = 10 }, new { kind = "CHECK_IN", title = Acts, minutes = 10 }, new { kind = "CONTENT", title = Acts, minutes = 30 }, new { kind = "REFLECTION", title = Acts, minutes = 10 } },
        });
        await Do("inviteGuest", new { sessionId = session, name = Acts, organisationName = Acts, brings = Acts });
        var rule = Of(await Do("proposeRule", new { networkId = network, kind = "CUSTOM", wordingNl = Acts, wordingEn = Acts }, "id"));
        Assert.NotEmpty(rule);
        await Do("proposeGoal", new { networkId = network, kind = "STRATEGIC", wording = Acts, because = Acts });
        await Do("formGroup", new { networkId = network, kind = "WORKING", name = Acts, purpose = Acts });
        await Do("suggestPerson", new { networkId = network, name = Acts, why = Acts });
        await Do("draftInvitation", new { networkId = network, inviteeName = Acts, personalNote = Acts });
        await Do("readPhase", new { networkId = network, connect = 40, experiment = 30, motion = 30, why = Acts, by = "GROUP" });
        await Do("shareUrgency", new { networkId = network, wording = Acts });
        var person = await Person(network);
        await Do("askAmbassador", new { networkId = network, personId = person, message = Acts, circles = new[] { Acts }, from = Day(-1), to = Day(30) });
        var organisation = Of(await Do("registerOrganisation", new { name = Acts, kind = "COMPANY", region = Acts }, "id"));
        await Do("relateOrganisation", new { networkId = network, organisationId = organisation, kind = "SPONSORS", from = Day(-9) });
        await Do("describeNetwork", new { networkId = network, contactForOutside = Acts });
        await Do("openSession", new { sessionId = session });
        await Do("recordPresence", new { sessionId = session, present = new[] { person } });
        await Do("holdSession", new { sessionId = session });
        await Do("lookBack", new { sessionId = session, whatIsDifferentNow = new[] { Acts }, gaveEnergy = new[] { Acts }, costEnergy = new[] { Acts }, forNextTime = new[] { Acts } });
        await Do("setOpenness", new { networkId = network, mode = "OPEN", adoptedInSessionId = session, why = Acts });
        var hat = (await Do("addHat", new { label = Acts }, "hats { id label }")).GetProperty("hats").EnumerateArray().Single(h => h.GetProperty("label").GetString() == Acts).GetProperty("id").GetString()!;
        var entry = Of(await Do("writeEntry", new { networkId = network, kind = "CHANGE", text = Acts, levels = new[] { "NETWORK" }, audience = "INSIDE", showsAuthor = true, hatId = hat }, "entryId"), "entryId");
        await Do("formInsight", new { networkId = network, wording = Acts, entryIds = new[] { entry }, levels = new[] { "NETWORK" } });
        await Do("noticeReturn", new { networkId = network, kind = "CONTENT", level = "NETWORK", text = Acts, attributable = "CONTRIBUTED", forWhom = Acts, evidence = Acts, source = Acts, quantity = 3, unit = "<svg onload=sung=1>" });
        await Do("addTimelinePoint", new { networkId = network, onDate = new { date = Day(-3), precision = "DAY" }, title = Acts, height = 3, kind = "PEAK" });
        await Do("drawCurve", new { networkId = network, points = new[] { new { onDate = new { date = Day(-20), precision = "DAY" }, height = 1, label = Acts }, new { onDate = new { date = Day(-2), precision = "DAY" }, height = 3, label = Acts } } });
        await Do("startActivity", new { networkId = network, title = Acts, kind = "EVENT" });
        await Do("offerTask", new { networkId = network, text = Acts });
        var party = new { kind = "ORGANISATION", name = Acts };
        var ask = Of(await Do("placeAsk", new { networkId = network, ask = new { party, kind = "HANDS", text = Acts } }, "id"));
        await Do("reactToAsk", new { askId = ask, text = Acts });
        var edition = Of(await Do("announceMarket", new { networkId = network, title = Acts, date = Day(0), place = Acts, rulesText = Acts }, "id"));
        await Do("moveMarketOn", new { editionId = edition, to = "COLLECTING" });
        await Do("placeOffer", new { networkId = network, editionId = edition, offer = new { party, kind = "HANDS", text = Acts } });
        await Do("placeAsk", new { networkId = network, editionId = edition, ask = new { party, kind = "HANDS", text = Acts } });
        await Do("writeFacilitatorNote", new { networkId = network, text = Acts, themes = new[] { Acts }, conditions = new[] { Acts } });
        for (var version = 1; version <= 2; version++) await Do("writePrivacyStatement", new { networkId = network, reason = Acts, additionsNl = Acts, additionsEn = Acts });
        return (network, session, hat);
    }

    /// <summary>Somebody whose name, and whatever they bring, is markup: nobody chooses such a name in a form, but a file can hold it.</summary>
    private async Task<string> Person(string network)
    {
        var cell = $"\"{Acts.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
        var file = $"naam;e-mail;brengt;zoekt\r\n{cell};sung-{network}@reggezoom.example;{cell};{cell}\r\n";
        await demonstration.Do("facilitator", "importPeople", new { networkId = network, fileBase64 = Convert.ToBase64String(Encoding.UTF8.GetBytes(file)) }, "takenIn");
        var people = await demonstration.Ask("facilitator", "query($id: UUID!) { network(id: $id) { people { nodes { personId person { displayName } } } } }", new { id = network });
        return people.GetProperty("network").GetProperty("people").GetProperty("nodes").EnumerateArray()
            .Single(p => p.GetProperty("person").GetProperty("displayName").GetString() == Acts).GetProperty("personId").GetString()!;
    }
}

using System.Diagnostics;
using System.Text.Json;
using Microsoft.Playwright;

namespace LivingNetworks.SystemTests.Browser;

/// <summary>A round of vitality, from the questions on a phone to the radar.</summary>
/// <remarks>Red once: the dialogue was held without participants, and the radar rightly kept the round back.</remarks>
[Collection(Demonstration.Collection)]
public sealed class AQuestionnaireOnAPhone(Demonstration demonstration)
{
    private const int Items = 25;

    private static readonly string[] Others =
    [
        "Rutger Nijland", "Tijmen Haverkort", "Hilde Pasman", "Gijs Roelvink", "Maaike Scholten", "Yara Koopman", "Sjoerd Lammertink", "Fenna Oldenhof", "Johan Brink", "Marije Dijkhuis",
    ];

    [BrowserFact]
    public async Task Is_answered_in_Dutch_and_in_English_and_becomes_a_shape_on_the_radar()
    {
        var (round, dialogue) = await OpenRound("Gesprek over vitaliteit");

        await Answer("participant", Look.Phone, round, 0);
        await Answer("Noor Wessels", Look.Phone with { Language = "en" }, round, 1);
        await TheOthersAnswer(round);
        await Close(round);
        await IsWithheldUntilTheTalk();
        await Hold(dialogue);
        await TalkThrough(round);

        await SeesTheRadar(Look.Desk, "n = 12", "Wederzijdse afhankelijkheid");
        await SeesTheRadar(Look.EnglishDesk, "n = 12", "Interdependence");
        await Prints(Look.Desk, round, "Verslag voor ons gesprek", "12 van de");
        await Prints(Look.EnglishDesk, round, "Report for our talk", "12 of the");

        var (next, nextDialogue) = await OpenRound("Nog eens over vitaliteit");
        foreach (var (i, name) in Others.Append("participant").Index()) await AnswerAtOnce(name, next, 3 * i + 1);
        await CopiesASheetOfPaper(next, 3 * 11 + 1);
        await Close(next);
        await Hold(nextDialogue);
        await Compares(Look.Desk, next, "Wat er veranderde sinds de vorige ronde", "vermoedelijk tussen");
        await Compares(Look.EnglishDesk, next, "What changed since the round before", "probably between");
    }

    [BrowserTheory]
    [InlineData("nl", "Veilige ruimte")]
    [InlineData("en", "Safe space")]
    public async Task Of_past_rounds_shows_each_with_n_and_a_table_beside_the_radar(string language, string characteristic)
    {
        await using var visitor = await demonstration.SignedIn("participant", Look.Desk with { Language = language });
        await visitor.OpenInNetwork("/vitality");
        await Assertions.Expect(visitor.Page.Locator(".radar svg")).ToHaveCountAsync(1);
        var table = visitor.Page.Locator("table").First;
        Assert.Contains(characteristic, await table.InnerTextAsync(), StringComparison.Ordinal);
        Assert.True(await table.GetByText("n = ").CountAsync() >= 3, await table.InnerTextAsync());
        visitor.StayedHomeWithoutComplaints();
    }

    /// <summary>Of another questionnaire than the rounds above are held with.</summary>
    [BrowserFact]
    public async Task Takes_a_question_out_of_a_file_after_showing_what_is_in_it()
    {
        await using var visitor = await demonstration.SignedIn("facilitator", Look.Phone);
        var page = visitor.Page;
        await visitor.OpenInNetwork("/own-questions?list=FUN");
        await page.Locator("#questions-file").SetInputFilesAsync(new FilePayload
        {
            Name = "vragen.tsv", MimeType = "text/tab-separated-values",
            Buffer = System.Text.Encoding.UTF8.GetBytes("class\ttype/scale\tname\ttext\tlanguage\nQ\t5\tlachen\tWe lachen genoeg samen.\tnl\nQ\tN\tgetal\tHoeveel mensen ken je?\tnl\nQ\t5\tlachen\tWe lake genôch.\tfy\n"),
        });
        await Assertions.Expect(page.Locator("tr[data-code='assessment.question-of-another-type']")).ToContainTextAsync("numerical input");
        await page.GetByLabel("Stel vraag lachen").CheckAsync();
        await page.Locator("#take-en-1").FillAsync("We laugh together enough.");
        await visitor.FitsTheScreen();
        await visitor.IsAccessible();
        await page.GetByRole(AriaRole.Button, new() { Name = "Voeg deze vragen toe" }).ClickAsync();
        await Assertions.Expect(page.Locator("#own-nl-1")).ToHaveValueAsync("We lachen genoeg samen.");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("We lake genôch.");
        visitor.StayedHomeWithoutComplaints();
    }

    private async Task<(Guid Round, Guid Dialogue)> OpenRound(string title)
    {
        var dialogue = await demonstration.PlanForToday(title);
        await using var visitor = await demonstration.SignedIn("facilitator", Look.Phone);
        var page = visitor.Page;
        await visitor.OpenInNetwork("/rounds");
        await page.GetByLabel("Wanneer praten jullie erover?").SelectOptionAsync(new SelectOptionValue { Value = dialogue.ToString() });
        await page.GetByLabel("Wat deden jullie anders").FillAsync("Vaker buiten afgesproken");
        await page.GetByLabel("Groepen, elk op een eigen regel").FillAsync("Inwoners\nGemeente");
        await visitor.FitsTheScreen();
        await visitor.IsAccessible();
        var planned = page.Locator("section[data-state=PREPARED]");
        await Press(page, "Ronde plannen", planned); // until the meeting was heard of
        var round = Guid.Parse((await planned.GetAttributeAsync("aria-labelledby"))!["round-".Length..]);
        await Press(page, "We hebben het samen aangekondigd", page.Locator("section[data-state=ANNOUNCED_IN_PERSON]"));
        await Press(page, "Openzetten", page.Locator("section[data-state=OPEN]"));
        visitor.StayedHomeWithoutComplaints();
        return (round, dialogue);
    }

    private async Task Close(Guid round)
    {
        await using var visitor = await demonstration.SignedIn("facilitator", Look.Desk);
        await visitor.OpenInNetwork("/rounds");
        var card = visitor.Page.Locator($"section[aria-labelledby=round-{round}]");
        await Assertions.Expect(card).ToContainTextAsync("12 van");
        await Press(visitor.Page, "Sluiten", visitor.Page.GetByText("Na sluiten kan niemand meer antwoorden"));
        await Press(visitor.Page, "Ja, voorgoed sluiten", visitor.Page.Locator($"section[data-state=CLOSED][aria-labelledby=round-{round}]"));
        visitor.StayedHomeWithoutComplaints();
    }

    /// <summary>Writes down what the group made of it, makes tasks of two actions, and shares one characteristic.</summary>
    private async Task TalkThrough(Guid round)
    {
        await using var visitor = await demonstration.SignedIn("facilitator", Look.Desk);
        var page = visitor.Page;
        await visitor.OpenInNetwork("/rounds");
        var card = page.Locator($"section[aria-labelledby=round-{round}]");
        await card.GetByLabel("Wat herkennen jullie?").FillAsync("We herkennen het.");
        await card.GetByLabel("Wat gaan jullie proberen?").FillAsync("Een keer samen eten\nBij elkaar op bezoek");
        await Press(page, "Bewaren", page.Locator($"section[data-state=TALKED_THROUGH][aria-labelledby=round-{round}]")); // until the talk was heard to be held
        await Press(page, "Maak een klus van: Een keer samen eten", card.GetByText("Staat bij de klussen"));
        await Press(page, "Maak een klus van: Bij elkaar op bezoek", card.GetByText("Staat bij de klussen").Nth(1));
        var tasks = await demonstration.Ask("facilitator", "query($id: UUID!) { openTasks(networkId: $id, first: 100) { nodes { text } } }", new { id = demonstration.Network });
        var texts = tasks.GetProperty("openTasks").GetProperty("nodes").EnumerateArray().Select(t => t.GetProperty("text").GetString()).ToList();
        Assert.Contains("Een keer samen eten", texts);
        Assert.Contains("Bij elkaar op bezoek", texts);

        await card.GetByText("Delen met de kring om ons heen").ClickAsync();
        await card.GetByLabel("Veilige ruimte").CheckAsync();
        await Press(page, "Deel deze", card.GetByText("Gedeeld met de kring om jullie heen: Veilige ruimte"));
        await visitor.IsAccessible();
        visitor.StayedHomeWithoutComplaints();
    }

    /// <summary>The report reads well on the screen and becomes a PDF.</summary>
    private async Task Prints(Look look, Guid round, string title, string answered)
    {
        await using var visitor = await demonstration.SignedIn("participant", look);
        await visitor.OpenInNetwork($"/rounds/{round}/report");
        await visitor.Page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = title }).WaitForAsync();
        await Assertions.Expect(visitor.Page.Locator("main")).ToContainTextAsync(answered);
        await Assertions.Expect(visitor.Page.Locator("main")).ToContainTextAsync("Een keer samen eten");
        await visitor.FitsTheScreen();
        await visitor.IsAccessible();
        var pdf = await visitor.Page.PdfAsync(new() { Format = "A4" });
        Assert.Equal("%PDF"u8.ToArray(), pdf[..4]);
        if (Environment.GetEnvironmentVariable("LIVINGNETWORKS_KEEP_PICTURES") is { } folder) await File.WriteAllBytesAsync(Path.Combine(folder, $"report-{look.Language}.pdf"), pdf);
        visitor.StayedHomeWithoutComplaints();
    }

    /// <summary>Presses a button until what it does is there: another service may not have heard yet of what came before, and says so.</summary>
    private static async Task Press(IPage page, string button, ILocator done)
    {
        for (var patience = Stopwatch.StartNew(); ; await Task.Delay(200))
        {
            await page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).First.ClickAsync();
            await Assertions.Expect(done.Or(page.Locator(".refused")).First).ToBeVisibleAsync();
            if (await done.First.IsVisibleAsync() || patience.Elapsed > TimeSpan.FromSeconds(60)) break;
        }

        await Assertions.Expect(done.First).ToBeVisibleAsync();
    }

    private async Task Answer(string who, Look look, Guid round, int seed)
    {
        await using var visitor = await demonstration.SignedIn(who, look);
        var page = visitor.Page;
        await visitor.OpenInNetwork("");
        await page.GetByRole(AriaRole.Link, new() { Name = look.Say("Naar de vragen", "To the questions") }).ClickAsync();
        await page.WaitForURLAsync($"**/rounds/{round}");
        await page.ReloadAsync();
        await visitor.IsLive();
        var questions = page.Locator("fieldset.question");
        await Assertions.Expect(questions).ToHaveCountAsync(Items);
        await visitor.FitsTheScreen();
        await visitor.IsAccessible();

        for (var i = 0; i < 5; i++) await Choose(page, i, seed);
        await page.GetByText(look.Say("Bewaard op dit apparaat.", "Kept on this device.")).WaitForAsync();
        // The note stands there from the first choice on: leaving is safe once the fifth is kept too.
        await page.WaitForFunctionAsync("key => Object.keys(JSON.parse(localStorage.getItem(key) ?? '{}').Answers ?? {}).length === 5", $"ln-answers-{round}");
        await page.GetByLabel("Inwoners").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = look.Say("Maak een code", "Make a code") }).ClickAsync();
        await page.GetByText(look.Say("Jouw code is", "Your code is")).WaitForAsync();
        await page.WaitForFunctionAsync("key => /^([a-z]{6} ?){3}$/.test(JSON.parse(localStorage.getItem(key) ?? '{}').SeriesCode ?? '')", $"ln-answers-{round}");
        await page.ReloadAsync();
        await visitor.IsLive();
        for (var i = 0; i < 5; i++) await Assertions.Expect(Radio(page, i, seed)).ToBeCheckedAsync();

        var send = page.GetByRole(AriaRole.Button, new() { Name = look.Say("Versturen", "Send") });
        await send.ClickAsync();
        await page.GetByText(look.Say("Nog open: 6, 7", "Still open: 6, 7")).WaitForAsync();
        for (var i = 5; i < Items; i++) await Choose(page, i, seed);
        await send.ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = look.Say("Dank je wel", "Thank you") }).WaitForAsync();

        Assert.Equal(0, await page.EvaluateAsync<int>("() => Object.keys(localStorage).filter(k => k.startsWith('ln-answers')).length"));
        var mine = await demonstration.Ask(who, "{ myOpenRounds { roundId iAnswered } }", new { });
        Assert.True(mine.GetProperty("myOpenRounds").EnumerateArray().Single(r => r.GetProperty("roundId").GetGuid() == round).GetProperty("iAnswered").GetBoolean());
        visitor.StayedHomeWithoutComplaints();
    }

    private static ILocator Radio(IPage page, int question, int seed) =>
        page.Locator("fieldset.question").Nth(question).Locator($"input[value=\"{Step(question, seed)}\"]");

    private static Task Choose(IPage page, int question, int seed) => Radio(page, question, seed).CheckAsync();

    /// <summary>Answers that differ from person to person, so that a mean tells on nobody.</summary>
    private static int Step(int question, int seed) => 2 + (question + seed) % 4;

    /// <summary>Ten more people: five on phones of their own at the same time, and five with programs of their own.</summary>
    private async Task TheOthersAnswer(Guid round)
    {
        var phones = new List<(Visitor Visitor, int Seed)>();
        foreach (var (i, name) in Others.Index().Take(5)) phones.Add((await demonstration.SignedIn(name, Look.Phone), i + 2));
        await Task.WhenAll(phones.Select(async phone =>
        {
            var (visitor, seed) = phone;
            await using var _ = visitor;
            await visitor.OpenInNetwork($"/rounds/{round}");
            await Assertions.Expect(visitor.Page.Locator("fieldset.question")).ToHaveCountAsync(Items);
            for (var i = 0; i < Items; i++) await Choose(visitor.Page, i, seed);
            await visitor.Page.GetByLabel(GroupOf(seed)).CheckAsync();
            await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Versturen" }).ClickAsync();
            await visitor.Page.GetByRole(AriaRole.Heading, new() { Name = "Dank je wel" }).WaitForAsync();
            visitor.StayedHomeWithoutComplaints();
        }));

        foreach (var (i, name) in Others.Index().Skip(5)) await AnswerAtOnce(name, round, i + 2, GroupOf(i + 2));
    }

    private static string GroupOf(int seed) => seed % 2 == 0 ? "Inwoners" : "Gemeente";

    /// <summary>The report of the next round stands beside the round before, with how sure one can be.</summary>
    private async Task Compares(Look look, Guid round, string heading, string interval)
    {
        await using var visitor = await demonstration.SignedIn("participant", look);
        await visitor.OpenInNetwork($"/rounds/{round}/report");
        var change = visitor.Page.Locator("section[aria-labelledby=change]");
        await Assertions.Expect(change.GetByRole(AriaRole.Heading, new() { Name = heading })).ToBeVisibleAsync();
        await Assertions.Expect(change.Locator("tbody tr")).ToHaveCountAsync(5);
        await Assertions.Expect(change).ToContainTextAsync(interval);
        await Assertions.Expect(visitor.Page.Locator(".radar svg .earlier")).ToHaveCountAsync(1);
        await visitor.IsAccessible();
        visitor.StayedHomeWithoutComplaints();
    }

    /// <summary>The last person answers with a pen; two people copy the sheet with the keyboard of a phone alone, and only then it counts.</summary>
    private async Task CopiesASheetOfPaper(Guid round, int seed)
    {
        string code;
        await using (var printing = await demonstration.SignedIn("facilitator", Look.Desk))
        {
            await printing.OpenInNetwork($"/rounds/{round}/paper");
            await printing.Page.Locator("#sheets").FillAsync("1");
            await printing.Page.GetByRole(AriaRole.Button, new() { Name = "Maak de bladen" }).ClickAsync();
            var sheet = printing.Page.Locator("section.sheet");
            await Assertions.Expect(sheet).ToHaveCountAsync(1);
            await Assertions.Expect(sheet.Locator("tbody tr")).ToHaveCountAsync(Items);
            await printing.IsAccessible();
            code = string.Concat((await sheet.Locator("strong").First.InnerTextAsync()).Where(char.IsAsciiDigit));
            await printing.Page.EmulateMediaAsync(new() { Media = Media.Print });
            await Assertions.Expect(sheet).ToBeVisibleAsync();
            await Assertions.Expect(printing.Page.Locator("main form")).ToBeHiddenAsync();
            printing.StayedHomeWithoutComplaints();
        }

        foreach (var (who, said) in new[] { ("facilitator", "Nu neemt iemand anders ditzelfde blad over"), ("participant", "Dit blad telt mee") })
        {
            await using var visitor = await demonstration.SignedIn(who, Look.Phone);
            var page = visitor.Page;
            await visitor.OpenInNetwork($"/rounds/{round}/copy");
            await page.Locator("form.copy[data-moves]").WaitForAsync();
            await visitor.FitsTheScreen();
            await visitor.IsAccessible();
            await page.Locator("#copy-code").FocusAsync();
            await page.Keyboard.TypeAsync(code);
            await page.Keyboard.PressAsync("Tab");
            await page.Keyboard.TypeAsync(string.Concat(Enumerable.Range(0, Items).Select(question => Step(question, seed))));
            await Assertions.Expect(page.Locator("#copy-group")).ToBeFocusedAsync();
            await page.Keyboard.PressAsync("Tab");
            await page.Keyboard.PressAsync("Enter");
            await Assertions.Expect(page.Locator("main [role=status]").Filter(new() { HasText = said })).ToBeVisibleAsync();
            await Assertions.Expect(page.Locator("#copy-0")).ToHaveValueAsync("");
            visitor.StayedHomeWithoutComplaints();
        }
    }

    private async Task AnswerAtOnce(string who, Guid round, int seed, string? group = null)
    {
        var asked = await demonstration.Ask(who, "query($round: UUID!) { myAnswerTicket(roundId: $round) { ticket } instrument(code: \"VIT\") { items { code } } }", new { round });
        var items = asked.GetProperty("instrument").GetProperty("items").EnumerateArray().Select(i => i.GetProperty("code").GetString()).ToArray();
        await demonstration.Do(who, "submitAnswers", new
        {
            ticket = asked.GetProperty("myAnswerTicket").GetProperty("ticket").GetString(),
            answers = items.Select((item, i) => new { item, value = Step(i, seed) }),
            group,
        }, "roundId");
    }

    private async Task Hold(Guid session)
    {
        var present = new List<Guid>();
        foreach (var name in Others) present.Add((await demonstration.Ask(name, "{ me { person { id } } }", new { })).GetProperty("me").GetProperty("person").GetProperty("id").GetGuid());
        await demonstration.Do("facilitator", "openSession", new { sessionId = session }, "session { id }");
        await demonstration.Do("facilitator", "recordPresence", new { sessionId = session, present }, "session { id }");
        await demonstration.Do("facilitator", "holdSession", new { sessionId = session }, "session { id }");
    }

    /// <summary>The figures wait for the talk that was planned with the round.</summary>
    private async Task IsWithheldUntilTheTalk()
    {
        await using var visitor = await demonstration.SignedIn("participant", Look.Desk);
        await visitor.OpenInNetwork("/vitality");
        await Assertions.Expect(visitor.Page.Locator("[data-reason=NOT_RELEASED]")).ToHaveCountAsync(1);
        await Assertions.Expect(visitor.Page.Locator(".radar figcaption")).Not.ToContainTextAsync("n = 12");
    }

    private async Task SeesTheRadar(Look look, string n, string characteristic)
    {
        await using var visitor = await demonstration.SignedIn("participant", look);
        await visitor.OpenInNetwork("/vitality");
        var page = visitor.Page;
        await Assertions.Expect(page.Locator(".radar figcaption")).ToContainTextAsync(n);
        await Assertions.Expect(page.Locator(".radar svg .dot")).ToHaveCountAsync(5);
        await Assertions.Expect(page.Locator("table").First).ToContainTextAsync(characteristic);
        await Assertions.Expect(page.Locator("table").First.Locator("thead")).ToContainTextAsync(n);
        await visitor.IsAccessible();
        visitor.StayedHomeWithoutComplaints();
    }
}

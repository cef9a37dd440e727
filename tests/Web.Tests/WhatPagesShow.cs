using System.Net;
using LivingNetworks.Web.Changes;

namespace LivingNetworks.Web.Tests;

public sealed class WhatPagesShow : IAsyncLifetime
{
    private const string N = "/networks/0190a1b2-0000-7000-8000-000000000001";
    private readonly Dashboard _dashboard = new();

    public Task InitializeAsync() => _dashboard.InitializeAsync();

    public Task DisposeAsync() => _dashboard.DisposeAsync();

    [Fact]
    public async Task A_talk_shows_every_view_with_whose_it_is_and_where_it_points()
    {
        var page = await _dashboard.Page(N + "/talks/SUI/0190a1b2-0000-7000-8000-000000000906");
        var views = page.QuerySelectorAll(".views li").Select(d => d.TextContent.Trim()).ToList();
        Assert.Equal(["de bewoners: nee · Het is stuk.", "de gemeente: ja"], views);
        Assert.Contains("eerst bemiddeling (de bewoners)", page.QuerySelector("[aria-labelledby=consider]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_scan_of_ones_own_says_first_who_sees_it_and_stands_beside_the_earlier_one()
    {
        var page = await _dashboard.Page("/my-scan?list=FCS");
        var text = page.QuerySelector("main")!.TextContent;
        Assert.True(text.IndexOf("Alleen jij leest dit.", StringComparison.Ordinal) < text.IndexOf("Analytisch vermogen", StringComparison.Ordinal));
        Assert.Equal("Ik wachtte tot zij begonnen.", page.QuerySelector("textarea[id='FCS-1-did']")!.GetAttribute("value") ?? page.QuerySelector("textarea[id='FCS-1-did']")!.TextContent);
        Assert.Contains(": soms", page.QuerySelector("[aria-labelledby=block-FC1]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Connections_are_lines_between_numbers_a_table_and_words_for_each_figure()
    {
        var page = await _dashboard.Page(N + "/connections");
        var card = page.QuerySelector("[aria-labelledby=NET-1]")!;
        Assert.Equal((4, 4, 3), (card.QuerySelectorAll("svg .node").Length, card.QuerySelectorAll("svg .tie").Length, card.QuerySelectorAll("svg .once").Length));
        Assert.Equal(["Woningstichting De Heuvelrug", "Gemeente Reggezoom, Thuiszorg Marke", "Streekbank Oost", "Gemeente Reggezoom"], card.QuerySelectorAll("tbody td:last-child").Select(c => c.TextContent));
        Assert.Contains("4 van de 5 organisaties staan in het beeld", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var said = card.QuerySelectorAll("dt").Select(t => t.TextContent.Replace('\u00a0', ' ')).ToList();
        Assert.Contains("Losse delen: 1", said);
        Assert.Contains("Naar buiten of naar binnen: 0,20", said);
        Assert.Contains("Hetzelfde zonder wie begeleidt: te weinig antwoorden (minstens 80% is nodig: één organisatie kan alle wegen veranderen)", said);
        Assert.DoesNotContain(card.QuerySelectorAll("dt"), t => t.TextContent.Contains('_', StringComparison.Ordinal));
        Assert.Equal(card.QuerySelectorAll("dt").Length, card.QuerySelectorAll("dd").Count(w => w.TextContent.Trim().Length > 20 && w.TextContent.Contains('.', StringComparison.Ordinal)));
        Assert.Contains("3 verbindingen bleven, 2 kwamen erbij, 1 hielden op", card.TextContent, StringComparison.Ordinal);
        Assert.Equal("Woningstichting De Heuvelrug en Streekbank Oost", page.QuerySelector("[aria-labelledby=wishes] li")!.TextContent);
        Assert.True(page.QuerySelectorAll("[aria-labelledby=under] fieldset input[checked]").Length == 1);
    }

    [Fact]
    public async Task Short_lines_are_ones_own_and_the_network_is_a_number()
    {
        var section = (await _dashboard.Page(N + "/connections")).QuerySelector("[aria-labelledby=short-lines]")!;
        Assert.Equal(["Gijs Roelvink", "iemand die hier niet meer is"], section.QuerySelectorAll("li strong").Select(n => n.TextContent));
        Assert.Equal(["wacht op jouw ja", "jullie zeiden allebei ja"], section.QuerySelectorAll("li small").Select(n => n.TextContent));
        Assert.Single(section.QuerySelectorAll("li button"), b => b.TextContent.StartsWith("Ja, wij hebben een lijn", StringComparison.Ordinal));
        Assert.Equal(["Gijs Roelvink", "Aicha Benali"], section.QuerySelectorAll("#line-with option").Select(o => o.TextContent)); // not with oneself
        Assert.Contains("14 bevestigde lijnen tussen 17 van de 25 mensen", section.TextContent, StringComparison.Ordinal);
        Assert.Single(section.QuerySelectorAll("dt"));
    }

    [Fact]
    public async Task Meetings_are_a_choice_of_ones_own_and_figures_of_the_whole()
    {
        var section = (await _dashboard.Page(N + "/connections")).QuerySelector("[aria-labelledby=meeting-ties]")!;
        Assert.Contains("Jouw bijeenkomsten tellen niet mee.", section.TextContent, StringComparison.Ordinal);
        Assert.Contains("17 van de 25 mensen doen mee", section.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Ja, laat mijn bijeenkomsten meetellen", "Maak een nieuw beeld", "Zet het uit en gooi weg wat ervan bewaard is"], section.QuerySelectorAll("button").Select(b => b.TextContent));
        Assert.Equal(["Hoe dicht", "Kan elkaar niet bereiken"], section.QuerySelectorAll("tbody th").Select(h => h.TextContent)); // nothing that would be about a few
        Assert.Equal(["22%", "minder dan 80% doet mee"], section.QuerySelectorAll("tbody td:nth-child(2)").Select(v => v.TextContent.Replace("\u00a0", "", StringComparison.Ordinal).Replace(" %", "%", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_checklist_shows_how_it_stands_with_reason_and_choice()
    {
        var lines = (await _dashboard.Page(N + "/checklists")).QuerySelectorAll("section.card > p").Select(l => l.TextContent).ToList();
        Assert.Contains("wij kiezen anders, want ... · Onze vraag is eenvoudig.", lines);
        Assert.Contains(lines, l => l.StartsWith("Eenzaamheid · Die raakt ons allemaal. · Wanneer kijken we er weer naar?", StringComparison.Ordinal));
        Assert.Contains("nog niet ingevuld", lines);
    }

    [Fact]
    public async Task The_home_of_a_network_opens_on_the_next_meeting_and_not_on_figures()
    {
        var page = await _dashboard.Page(N);

        var first = page.QuerySelector("main section")!;
        Assert.Equal("Volgende bijeenkomst", first.QuerySelector(".over")!.TextContent);
        Assert.Contains("donderdag 10 december 2026", first.TextContent, StringComparison.Ordinal);
        Assert.Contains("19:30 – 21:30", first.TextContent, StringComparison.Ordinal);
        Assert.Contains("Gijs Roelvink", first.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_rules_that_were_adopted_stand_on_the_sign()
    {
        var page = await _dashboard.Page(N + "/rules-card");

        Assert.Equal(3, page.QuerySelectorAll("main ol li").Length);
        Assert.DoesNotContain("Nog een voorstel", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_form_for_an_entry_starts_with_what_is_different_now()
    {
        var page = await _dashboard.Page(N + "/changes");

        Assert.Equal("Wat doen we nu anders?", page.QuerySelector("main form label")!.TextContent);
        Assert.DoesNotContain("geleerd", page.QuerySelector("main form")!.TextContent, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_study_says_who_would_read_what_and_asks_without_pressing()
    {
        var page = await _dashboard.Page(N + "/studies");

        string Card(string title) => page.QuerySelectorAll("main section").Single(s => s.QuerySelector("h2")!.TextContent == title).TextContent;
        var asked = Card("Leren in netwerken");
        Assert.Contains("Ottolien Kuipers", asked, StringComparison.Ordinal);
        Assert.Contains("wat jij hier met de buitencirkel deelt", asked, StringComparison.Ordinal);
        Assert.Contains("Je hoeft niets te doen", asked, StringComparison.Ordinal);
        Assert.Contains("Ja, lees bij mij mee voor ‘Leren in netwerken’", asked, StringComparison.Ordinal);
        var agreed = Card("Vitaliteit gevolgd");
        Assert.Contains("Je zei ja op 3 okt 2026.", agreed, StringComparison.Ordinal);
        Assert.Contains("Neem mijn ja voor ‘Vitaliteit gevolgd’ terug", agreed, StringComparison.Ordinal);
        Assert.DoesNotContain("Ja, lees bij mij mee", agreed, StringComparison.Ordinal);
        Assert.DoesNotContain("Ja, lees bij mij mee", Card("Nog in de maak"), StringComparison.Ordinal);
        var over = Card("Een eerder onderzoek");
        Assert.Contains("Afgesloten op 1 jun 2026.", over, StringComparison.Ordinal);
        Assert.DoesNotContain("Sluit ‘", over, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_somebody_said_to_researchers_comes_back_to_them_and_what_was_found_to_the_network()
    {
        var page = await _dashboard.Page(N + "/studies");
        Assert.Equal("We bellen elkaar nu gewoon.", page.QuerySelector("[aria-labelledby=my-words] textarea")!.GetAttribute("value") ?? page.QuerySelector("[aria-labelledby=my-words] textarea")!.TextContent);
        Assert.Equal(["Dit klopt, gebruik het maar", "Haal dit weg"], page.QuerySelectorAll("[aria-labelledby=my-words] button").Select(b => b.TextContent));
        var found = page.QuerySelector("[aria-labelledby=found-here]")!.TextContent;
        Assert.Contains("Praten over verandering opent praten over leren.", found, StringComparison.Ordinal);
        Assert.Contains("Iets hieronder is teruggenomen.", found, StringComparison.Ordinal);
        Assert.Contains("Wat verraste: Dat gevraagd worden zelf al leren is.", found, StringComparison.Ordinal);
        Assert.Single(page.QuerySelectorAll("main a[href$='/studies/0190a1b2-0000-7000-8000-000000000141']")); // to the desk of the one study that the visitor does
    }

    [Fact]
    public async Task A_research_desk_shows_planned_beside_done_as_dots_and_as_a_table_and_pairs_that_are_never_crossed()
    {
        var page = await _dashboard.Page(N + "/studies/0190a1b2-0000-7000-8000-000000000141");
        var dots = page.QuerySelectorAll("[aria-labelledby=progress] svg.dots");
        Assert.Equal("Interviews, Reggezoom Samen: 3 gedaan van 4 gepland", dots[0].GetAttribute("aria-label"));
        Assert.Equal((3, 1), (dots[0].QuerySelectorAll(".done").Length, dots[0].QuerySelectorAll(".open").Length));
        Assert.Equal(["Interviews", "Reggezoom Samen", "4", "3"], page.QuerySelectorAll("[aria-labelledby=progress] tbody tr")[0].Children.Select(c => c.TextContent));
        var coverage = page.QuerySelector("[aria-labelledby=coverage]")!;
        Assert.Equal(12, coverage.QuerySelectorAll("tbody tr").Length);
        Assert.Contains("Tot nu toe zijn alleen oudgedienden gehoord.", coverage.TextContent, StringComparison.Ordinal);
        var people = page.QuerySelector("[aria-labelledby=respondents]")!.TextContent;
        Assert.Contains("Vernietig ook je aantekeningen op papier.", people, StringComparison.Ordinal);
        Assert.Contains("Els neemt het terug", people, StringComparison.Ordinal);
        Assert.DoesNotContain("Wilg neemt het terug", people, StringComparison.Ordinal); // who joined with a code decides that themself
        var talks = page.QuerySelector("[aria-labelledby=talks]")!.TextContent;
        Assert.Contains("wacht op wie het zei", talks, StringComparison.Ordinal);
        Assert.Contains("taal en aandacht voor leren en veranderen", talks, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_for_anybody_shows_open_networks_and_nothing_of_inside()
    {
        var list = await _dashboard.Page("/open");
        Assert.Equal(["Levende Grond"], list.QuerySelectorAll("main h2").Select(h => h.TextContent));

        var page = await _dashboard.Page("/open/0190a1b2-0000-7000-8000-000000000002");
        var text = page.QuerySelector("main")!.TextContent;
        Assert.All(new[] { "Grond onder de voeten", "Dat de bodem meetelt.", "Ankie Bakhuis", "De bodem leeft.", "grond@voorbeeld.nl" }, shown => Assert.Contains(shown, text, StringComparison.Ordinal));
        Assert.DoesNotContain("Alleen voor binnen", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Mijn eigen woorden", text, StringComparison.Ordinal);
    }

    /// <summary>Also for somebody who may see the page elsewhere: the address says that it is for anybody.</summary>
    [Fact]
    public async Task A_network_that_is_not_open_has_no_page_for_anybody()
    {
        _dashboard.Answers("OpenNetwork", """{"data":{"networkPage":{"id":"0190a1b2-0000-7000-8000-000000000002","name":"Ronde Podia","openness":"SELECTIVE","mottos":[],"themes":[],"startedOn":null,"startedPrecision":"DAY","contactForOutside":"ons@voorbeeld.nl","ambassadors":[]},"statements":{"nodes":[]}}}""");
        using var response = await _dashboard.Get("/open/0190a1b2-0000-7000-8000-000000000002", "ln-session=abc");
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());
        Assert.DoesNotContain("Ronde Podia", page.DocumentElement.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("ons@voorbeeld.nl", page.DocumentElement.TextContent, StringComparison.Ordinal);
        Assert.Equal("Niet gevonden", page.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Somebody_who_is_asked_as_ambassador_reads_the_message_and_says_yes_or_no()
    {
        var sections = (await _dashboard.Page("/")).QuerySelectorAll("main section[aria-labelledby^=ambassador-]");
        Assert.Equal(2, sections.Length);
        Assert.Contains("Saar Engbers", sections[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("De bodem leeft.", sections[0].TextContent, StringComparison.Ordinal);
        Assert.False(sections[0].QuerySelector("input[type=checkbox]")!.HasAttribute("checked"));
        Assert.Equal(["Ja, dit vertel ik verder", "Nee, dank je"], sections[0].QuerySelectorAll("button").Select(b => b.TextContent.Trim()));
        Assert.Contains("Ambassadeurschap neerleggen", sections[1].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_people_page_names_ambassadors_as_long_as_it_lasts_with_the_wording_they_agreed_to()
    {
        var section = (await _dashboard.Page(N + "/people")).QuerySelector("section[aria-labelledby=ambassadors]")!;
        Assert.Equal(["Jelmer Postuma"], section.QuerySelectorAll("h3").Select(h => h.TextContent));
        Assert.Equal("De bodem leeft.", section.QuerySelector("article blockquote")!.TextContent.Trim());
        Assert.Contains("Je vroeg Renske de Haan", section.TextContent, StringComparison.Ordinal);
        Assert.Contains("Het waterschap vroeg door.", section.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_entry_names_the_hat_beside_the_author()
    {
        var entries = (await _dashboard.Page(N + "/changes")).QuerySelectorAll("section[aria-labelledby=entries] li");
        Assert.Contains("Aicha Benali (buurvrouw)", entries[0].TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("buurvrouw", entries[1].TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("0190a1b2-0000-7000-8000-000000000502", "0190a1b2-0000-7000-8000-000000000502")]
    public async Task Somebody_who_shows_their_name_may_choose_a_hat_and_wears_none_by_themself(string? chosen, string? asked)
    {
        HatView[] hats = [new(Guid.Parse("0190a1b2-0000-7000-8000-000000000502"), "buurvrouw")];
        await using var part = await _dashboard.Part<WriteEntry>(true, N + "/changes", (nameof(WriteEntry.Network), Guid.NewGuid()), (nameof(WriteEntry.Hats), hats));
        Assert.Null((await part.Page()).QuerySelector("#entry-hat"));
        await part.Tick("entry-shows-author");
        Assert.Equal(["geen, ik zeg het als mezelf", "buurvrouw"], (await part.Page()).QuerySelectorAll("#entry-hat option").Select(o => o.TextContent));
        await part.Fill("entry-text", "We bellen nu gewoon.");
        if (chosen is not null) await part.Fill("entry-hat", chosen);
        await part.Send();
        var input = Assert.Single(_dashboard.Asked).Variables.GetProperty("input");
        Assert.Equal(asked, input.TryGetProperty("hatId", out var hat) ? hat.GetString() : null);
    }

    [Fact]
    public async Task The_market_shows_totals_per_edition()
    {
        var page = await _dashboard.Page(N + "/market");

        var row = page.QuerySelectorAll("main table tbody tr").Single(r => r.TextContent.Contains("Eerste beursvloer", StringComparison.Ordinal));
        Assert.Equal(["30", "30", "38", "42", "92", "€\u00a084.900"], row.QuerySelectorAll("td").Select(c => c.TextContent));
    }

    [Fact]
    public async Task The_radar_stands_beside_a_table_with_n_and_spread()
    {
        var page = await _dashboard.Page(N + "/vitality");

        Assert.Contains("n = 16", page.QuerySelector("main svg.picture")!.GetAttribute("aria-label"), StringComparison.Ordinal);
        var table = page.QuerySelector("main table")!;
        Assert.Equal(3, table.QuerySelectorAll("thead th").Length - 1);
        Assert.Contains("74", table.TextContent, StringComparison.Ordinal);
        Assert.Contains("± 12", table.TextContent, StringComparison.Ordinal);
        Assert.Contains("80 of meer", table.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_report_of_a_round_says_what_was_seen_and_what_could_not_be()
    {
        var page = await _dashboard.Page(N + "/rounds/0190a1b2-0000-7000-8000-000000000054/report");
        var said = page.QuerySelector("main")!.TextContent;
        Assert.Contains("16 van de 25 mensen antwoordden (64%)", said, StringComparison.Ordinal);
        Assert.Contains("tussen 49% en 81%", said, StringComparison.Ordinal);
        Assert.Contains("een verandering kleiner dan 12", said, StringComparison.Ordinal);
        Assert.Contains("Kleine groepen samen", said, StringComparison.Ordinal);
        Assert.Contains("Van 11 mensen horen de antwoorden van beide rondes bij elkaar", said, StringComparison.Ordinal);
        Assert.Contains("Een buurt bezoeken", said, StringComparison.Ordinal);
        Assert.Single(page.QuerySelectorAll("main .radar svg"));
        Assert.DoesNotMatch("bewezen|significant|veroorzaakt|score", said.ToLowerInvariant());
    }

    [Theory]
    [InlineData("Vraag het Noor maar, of bel 06-12345678.", "Noor, 06-12345678")]
    [InlineData("Mail naar noor@reggezoom.nl", "noor, noor@reggezoom.nl")]
    [InlineData("Van der Meulenstraat 12 is te ver.", "")]
    [InlineData("Er waren er 12 van de 25 in 2025.", "")]
    public void A_remark_is_looked_through_for_names_and_addresses_before_it_is_sent(string remark, string found) =>
        Assert.Equal(found, LivingNetworks.Web.Vitality.Recognisable.In(remark, ["Noor van der Meulen"]), ignoreCase: true);

    [Fact]
    public async Task A_round_with_too_few_answers_has_words_and_no_figures()
    {
        var page = await _dashboard.Page(N + "/vitality");

        var note = page.QuerySelector("main [data-reason=TOO_FEW]")!;
        Assert.Contains("te weinig antwoorden", note.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Achteraf", page.QuerySelector("main table")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task My_own_line_is_marked_as_mine_alone()
    {
        var page = await _dashboard.Page(N + "/timeline");

        Assert.Equal(12, page.QuerySelectorAll("main table tbody tr").Length);
        Assert.Equal(2, page.QuerySelectorAll("main table tbody small").Count(s => s.TextContent == "van mij, alleen ik zie dit"));
        Assert.Equal(2, page.QuerySelectorAll("main .dot.mine").Length);
    }

    [Fact]
    public async Task The_questionnaire_says_who_sees_what_before_the_first_question()
    {
        var page = await _dashboard.Page(N + "/rounds/0190a1b2-0000-7000-8000-000000000051", "en");

        var text = page.QuerySelector("main")!.TextContent;
        Assert.InRange(text.IndexOf("Nobody sees what you answer", StringComparison.Ordinal), 0, text.IndexOf("For what I want to achieve", StringComparison.Ordinal));
        Assert.Equal(4 * 6 + 3 + 2, page.QuerySelectorAll("main input[type=radio]").Length); // three questions and one of their own, two groups or none, and the remark
    }

    [Fact]
    public async Task Questions_of_the_networks_own_stand_on_the_phone_and_in_the_report_and_warn_before_they_tell_who_somebody_is()
    {
        var phone = await _dashboard.Page(N + "/rounds/0190a1b2-0000-7000-8000-000000000051");
        Assert.Contains("We lopen genoeg samen buiten.", phone.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(phone.QuerySelector("textarea#OWN-2"));
        Assert.Equal("ar", phone.QuerySelector("#in-language option[lang]")!.GetAttribute("value"));

        var report = (await _dashboard.Page(N + "/rounds/0190a1b2-0000-7000-8000-000000000054/report")).QuerySelector("[aria-labelledby=own-results]")!.TextContent;
        Assert.Contains("Geen duidelijke verandering.", report, StringComparison.Ordinal);
        Assert.Contains("Meer stilte", report, StringComparison.Ordinal);
        Assert.Contains("niet vergeleken: Er is koffie.", report, StringComparison.Ordinal);

        var own = await _dashboard.Page(N + "/own-questions");
        Assert.Contains("Hier staat: functie, position.", own.QuerySelector("#own-note-2")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(own.QuerySelector("#own-note-1")!.TextContent);
        Assert.Equal("rtl", own.QuerySelector("ul[lang=ar]")!.GetAttribute("dir"));
    }

    [Fact]
    public async Task A_sheet_of_paper_has_a_code_and_no_name_and_what_was_copied_never_comes_back()
    {
        var paper = await _dashboard.Page(N + "/rounds/0190a1b2-0000-7000-8000-000000000051/paper");
        Assert.Equal(["Code 0216 5233", "Code 7143 1773"], paper.QuerySelectorAll(".sheet strong").Select(s => s.TextContent));
        Assert.All(paper.QuerySelectorAll(".sheet"), sheet => Assert.Equal(4, sheet.QuerySelectorAll("tbody tr").Length));
        Assert.DoesNotContain("Noor", paper.QuerySelector(".sheet")!.TextContent, StringComparison.Ordinal);

        var copy = await _dashboard.Page(N + "/rounds/0190a1b2-0000-7000-8000-000000000051/copy");
        Assert.Equal(4, copy.QuerySelectorAll("main input[maxlength='1'][inputmode=numeric]").Length);
        Assert.All(copy.QuerySelectorAll("main input.digit"), field => Assert.True(string.IsNullOrEmpty(field.GetAttribute("value"))));
        Assert.Contains("Code 02165233: 1", copy.QuerySelector("[aria-labelledby=look-again]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_participants_say_about_a_facilitator_stands_beside_the_own_scan_with_what_cannot_be_shown()
    {
        var page = await _dashboard.Page("/my-facilitating?network=0190a1b2-0000-7000-8000-000000000001");
        var rows = page.QuerySelectorAll("main tbody tr").Select(r => string.Join('|', r.Children.Select(c => c.TextContent.Trim()))).ToList();
        Assert.Equal("Analytisch vermogen|9|58|17|75", rows[0]);
        Assert.StartsWith("Sensitiviteit||", rows[1], StringComparison.Ordinal);
        Assert.Equal("Vakmanschap|9|83 of meer||", rows[2]);
        Assert.Single(page.QuerySelectorAll("#about-dialogue option"));
    }

    [Theory]
    [InlineData("INVITED", 0, "We beginnen")]
    [InlineData("UNDERWAY", 7, "Wie is er?")]
    public async Task Attendance_is_ticked_once_the_doors_are_open(string state, int boxes, string title)
    {
        var given = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Answers", "SessionRoom.json"));
        _dashboard.Answers("SessionRoom", given.Replace("\"UNDERWAY\"", $"\"{state}\"", StringComparison.Ordinal));

        var page = await _dashboard.Page(N + "/sessions/0190a1b2-0000-7000-8000-000000000011");

        Assert.Equal(boxes, page.QuerySelectorAll(".present-list input[type=checkbox]").Length);
        Assert.Equal(title, page.QuerySelector("#attendance")!.TextContent);
    }

    [Fact]
    public async Task Import_is_offered_to_facilitators_only()
    {
        Assert.NotNull((await _dashboard.Page(N + "/import")).QuerySelector("input[type=file]"));

        _dashboard.Answers("ImportStart", """{ "data": { "network": { "id": "0190a1b2-0000-7000-8000-000000000001", "name": "Reggezoom Samen", "viewpoint": "PARTICIPANT" } } }""");
        Assert.Null((await _dashboard.Page(N + "/import")).QuerySelector("input[type=file]"));
    }

    [Fact]
    public async Task One_resting_service_leaves_the_rest_of_the_home_as_it_is()
    {
        var given = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Answers", "NetworkHome.json"));
        var node = System.Text.Json.Nodes.JsonNode.Parse(given)!;
        node["data"]!["network"]!["changesNow"] = null;
        node["errors"] = System.Text.Json.Nodes.JsonNode.Parse("""[ { "message": "rust", "path": ["network", "changesNow"], "extensions": { "code": "SERVICE_RESTING" } } ]""");
        _dashboard.Answers("NetworkHome", node.ToJsonString());

        var page = await _dashboard.Page(N);

        Assert.Equal("SERVICE_RESTING", Assert.Single(page.QuerySelectorAll("main [data-reason]")).GetAttribute("data-reason"));
        Assert.Contains("Wat hier gezegd wordt, blijft hier.", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nl", "2026-11-20T09:00:00Z", null, "Van vrijdag 20 november 2026 10:00 tot vrijdag 20 november 2026 10:30.", "er is iets kapot")]
    [InlineData("en", "2026-11-20T09:00:00Z", null, "From Friday 20 November 2026 10:00 until Friday 20 November 2026 10:30.", "something is broken")]
    [InlineData("nl", null, null, "Het is nog niet begonnen", "er is iets kapot")]
    [InlineData("nl", null, "2026-11-20T10:00:00Z", "Het is niet begonnen", "er is iets kapot")]
    public async Task The_home_of_a_network_tells_first_that_an_operator_looks_into_the_database(string language, string? from, string? closed, string when, string why)
    {
        var node = System.Text.Json.Nodes.JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Answers", "NetworkHome.json")))!;
        node["data"]!["emergencyNotices"] = new System.Text.Json.Nodes.JsonArray(System.Text.Json.Nodes.JsonNode.Parse($$"""
            { "id": "0190a1b2-0000-7000-8000-0000000000d1", "aboutEveryNetwork": true, "reason": "REPAIR", "from": {{Json(from)}}, "until": "2026-11-20T09:30:00Z", "closedAt": {{Json(closed)}} }
            """));
        _dashboard.Answers("NetworkHome", node.ToJsonString());

        var notice = (await _dashboard.Page(N, language)).QuerySelector("main section")!;

        Assert.Contains(when, notice.TextContent, StringComparison.Ordinal);
        Assert.Contains(why, notice.TextContent, StringComparison.Ordinal);

        static string Json(string? moment) => moment is null ? "null" : $"\"{moment}\"";
    }

    [Fact]
    public async Task The_register_says_who_did_what_and_names_no_operator()
    {
        var rows = (await _dashboard.Page(N + "/register")).QuerySelectorAll("main tbody tr").Select(r => r.QuerySelectorAll("td").Select(c => c.TextContent).ToArray()).ToList();

        Assert.Equal(["De lijst met mensen van een netwerk", "Bram Wolbers"], rows[0]);
        Assert.Equal("iemand die hier niet meer is", rows[1][1]);
        Assert.Equal(["Wat zijn tijd had gehad is verwijderd", "een beheerder"], rows[2]);
    }

    [Fact]
    public async Task The_privacy_of_a_network_shows_what_holds_now_with_its_earlier_versions_and_a_form_for_who_may_change_it()
    {
        var page = await _dashboard.Page(N + "/privacy", "en");
        Assert.Equal(["Who takes care of this", "How long we keep it", "What this network adds itself"], page.QuerySelectorAll("article h2").Select(h => h.TextContent));
        Assert.Contains("We record meetings if everybody agrees.", page.QuerySelector("article")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("A facilitator.", page.QuerySelector("details details, section details")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("main form #additions-nl"));

        var given = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Answers", "PrivacyStatement.json"));
        _dashboard.Answers("PrivacyStatement", given.Replace("\"mayChange\": true", "\"mayChange\": false", StringComparison.Ordinal).Replace("\"isInside\": true", "\"isInside\": false", StringComparison.Ordinal));
        var reader = await _dashboard.Page(N + "/privacy", "en");
        Assert.Null(reader.QuerySelector("main form"));
        Assert.Null(reader.QuerySelector("main a[href$='/register']"));
    }

    [Fact]
    public async Task Being_erased_is_confirmed_by_the_password_or_by_a_letter_where_there_is_none()
    {
        var page = await _dashboard.Page("/privacy");
        Assert.NotNull(page.QuerySelector("main form #password"));
        Assert.Null(page.QuerySelector("#ask-code"));

        _dashboard.Answers("MyData", """{ "data": { "myAccount": { "mail": "aicha@voorbeeld.nl", "passwordSetAt": null }, "myRegister": { "nodes": [] } } }""");
        var without = await _dashboard.Page("/privacy");
        Assert.Null(without.QuerySelector("main form"));
        Assert.Equal("Stuur mij die brief", without.QuerySelector("#ask-code")!.TextContent);
        Assert.Contains("aicha@voorbeeld.nl", without.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }
}

using AngleSharp.Dom;

namespace LivingNetworks.Web.Tests;

public sealed class EveryPage(Dashboard dashboard) : IClassFixture<Dashboard>
{
    private const string N = "/networks/0190a1b2-0000-7000-8000-000000000001";

    public static TheoryData<string, string, string> Pages() => new()
    {
        { "/", "Mijn netwerken", "My networks" },
        { N, "Reggezoom Samen", "Reggezoom Samen" },
        { "/open", "Open netwerken", "Open networks" },
        { "/open/0190a1b2-0000-7000-8000-000000000002", "Levende Grond", "Levende Grond" },
        { N + "/rules-card", "Onze spelregels", "Our ground rules" },
        { N + "/calendar", "Agenda", "Calendar" },
        { N + "/sessions/0190a1b2-0000-7000-8000-000000000011", "Plenaire bijeenkomst bij de woningstichting", "Plenaire bijeenkomst bij de woningstichting" },
        { N + "/people", "Mensen en wat ze brengen", "People and what they bring" },
        { N + "/changes", "Onze veranderingen", "Our changes" },
        { N + "/timeline", "Tijdlijn van pieken en dalen", "Timeline of highs and lows" },
        { N + "/market", "Beursvloer", "Market floor" },
        { N + "/notes", "Mijn notities", "My notes" },
        { N + "/organisations", "Organisaties om ons heen", "Organisations around us" },
        { N + "/connections", "Verbindingen", "Connections" },
        { N + "/studies", "Onderzoek", "Research" },
        { N + "/studies/0190a1b2-0000-7000-8000-000000000141", "Onderzoekstafel", "Research desk" },
        { "/my-scan", "Mijn scan en notities", "My scan and notes" },
        { "/guides", "Vragen en kaarten voor een gesprek", "Questions and cards for a talk" },
        { "/guidance?theme=START", "Raad voor beginnen en begeleiden", "Advice for starting and guiding" },
        { N + "/talks", "Samen kijken", "Looking together" },
        { N + "/talks/SUI/0190a1b2-0000-7000-8000-000000000906", "Past een levend netwerk bij onze vraag?", "Does a living network suit our question?" },
        { N + "/checklists", "Altijd nodig, of het hangt ervan af", "Always needed, or it depends" },
        { "/organisations", "Mijn organisaties", "My organisations" },
        { "/organisations/0190a1b2-0000-7000-8000-000000000061", "Thuiszorg Marke", "Thuiszorg Marke" },
        { N + "/vitality", "Vitaliteit", "Vitality" },
        { N + "/rounds", "Rondes", "Rounds" },
        { N + "/own-questions", "Onze eigen vragen", "Our own questions" },
        { N + "/rounds/0190a1b2-0000-7000-8000-000000000051/paper", "Vragen op papier", "Questions on paper" },
        { N + "/rounds/0190a1b2-0000-7000-8000-000000000051/copy", "Bladen overnemen", "Copying sheets" },
        { "/my-facilitating?network=0190a1b2-0000-7000-8000-000000000001", "Wat deelnemers van mijn begeleiding merken", "What participants notice of my facilitating" },
        { N + "/rounds/0190a1b2-0000-7000-8000-000000000054/report", "Verslag voor ons gesprek", "Report for our talk" },
        { N + "/rounds/0190a1b2-0000-7000-8000-000000000051", "Vitaliteit: onderweg, december 2026", "Vitality: along the way, December 2026" },
        { "/account/organisations", "Aanmelden via organisaties", "Signing in through organisations" },
        { "/organisations/0190a1b2-0000-7000-8000-0000000000a3/sign-in", "Aanmelden met het eigen account van Gemeente Reggezoom", "Signing in with the own account of Gemeente Reggezoom" },
        { "/account", "Mijn account", "My account" },
        { "/privacy", "Mijn gegevens", "My data" },
        { "/privacy/receipt/8f14e45fceea167a5a36dedd4bea2543", "Bewijs van wissen", "Receipt of erasure" },
        { N + "/register", "Register", "Register" },
        { N + "/privacy", "Privacy in dit netwerk", "Privacy in this network" },
        { N + "/import", "Een bestaand netwerk inlezen", "Bring an existing network on board" },
    };

    [Theory, MemberData(nameof(Pages))]
    public async Task Is_there_in_both_languages(string path, string dutch, string english)
    {
        foreach (var (language, title) in new[] { ("nl", dutch), ("en", english) })
        {
            var page = await dashboard.Page(path, language);
            Assert.Equal(title, page.QuerySelector("h1")!.TextContent);
            Assert.False(string.IsNullOrWhiteSpace(page.Title));
            Assert.Null(page.QuerySelector("main .waiting"));
            Assert.Null(page.QuerySelector("main [role=alert]"));
        }
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task Can_be_heard_and_walked_through(string path, string dutch, string english)
    {
        _ = (dutch, english);
        var page = await dashboard.Page(path);

        Assert.Single(page.QuerySelectorAll("h1"));
        var levels = page.QuerySelectorAll("main h1, main h2, main h3").Select(h => h.TagName[1] - '0').ToList();
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"a heading of level {pair.Second} follows one of {pair.First}"));
        Assert.All(page.QuerySelectorAll("main input:not([type=hidden]), main select, main textarea"),
            field => Assert.True(field.Closest("label") is not null || page.QuerySelector($"label[for='{field.Id}']") is not null, field.OuterHtml));
        Assert.All(page.QuerySelectorAll("main svg.picture"), picture =>
        {
            Assert.Equal("img", picture.GetAttribute("role"));
            Assert.False(string.IsNullOrWhiteSpace(picture.GetAttribute("aria-label")));
            Assert.NotNull(page.QuerySelector("main table"));
        });
        var ids = page.QuerySelectorAll("[id]").Select(e => e.Id).ToList();
        Assert.Equal(ids.Distinct(), ids);
    }

    [Fact]
    public async Task Says_calmly_when_the_gateway_is_out_of_reach()
    {
        await using var alone = WebSite.Build(["--urls=http://127.0.0.1:0", "--services:gateway:http:0=http://127.0.0.1:9"]);
        await alone.StartAsync();
        using var browser = new HttpClient { BaseAddress = new Uri(alone.Urls.First()) };
        browser.DefaultRequestHeaders.Add("Cookie", "ln-session=abc");

        foreach (var page in Pages())
        {
            var html = await browser.GetStringAsync((string)page[0]);
            Assert.Contains("even niet bereikbaar", html, StringComparison.Ordinal);
        }
    }
}

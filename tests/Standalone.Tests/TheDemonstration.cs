using System.Net.Http.Json;
using System.Text.Json;
using LivingNetworks.GraphQL.Tests.Reference;
using Xunit.Abstractions;

namespace LivingNetworks.Standalone.Tests;

/// <summary>The classes that look at one running demonstration, one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class OneDemonstration : ICollectionFixture<DemonstrationFixture>
{
    public const string Name = "one demonstration";
}

/// <summary>The demonstration, started once for its classes as the README says.</summary>
public sealed class DemonstrationFixture : IAsyncLifetime
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("ln-demo-").FullName;

    public RunningStandalone App { get; private set; } = null!;

    public string Facilitator { get; private set; } = "";

    public string Network { get; private set; } = "";

    public async Task InitializeAsync()
    {
        App = await RunningStandalone.Start(Folder, "--demo");
        Facilitator = await App.Token("facilitator");
        Network = (await App.Data(Facilitator, "{ myNetworks { nodes { id } } }")).GetProperty("myNetworks").GetProperty("nodes")[0].GetProperty("id").GetString()!;
    }

    public async Task DisposeAsync()
    {
        await App.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }
}

/// <summary>The figures of scenario A, asked through GraphQL.</summary>
[Collection(OneDemonstration.Name)]
public sealed class TheDemonstration(DemonstrationFixture demo, ITestOutputHelper output)
{
    private RunningStandalone App => demo.App;

    private async Task<JsonElement> Network(string fields) =>
        (await App.Data(demo.Facilitator, $"query($id: UUID!) {{ network(id: $id) {{ {fields} }} }}", new { id = demo.Network })).GetProperty("network");

    [Fact]
    public async Task Has_25_participants()
    {
        var people = (await Network("people(first: 100) { nodes { state } }")).GetProperty("people").GetProperty("nodes");
        Assert.Equal(25, people.EnumerateArray().Count(p => p.GetProperty("state").GetString() == "TAKING_PART"));
    }

    [Fact]
    public async Task Has_two_pictures_of_its_organisations_of_which_the_sponsor_sees_figures_and_no_names()
    {
        const string ask = "query($id: UUID!) { tieRounds(networkId: $id) { asked answered organisations { name } questions { item ties { fromId } figures { kind value } change { compared kept started ended } } } }";
        var rounds = (await App.Data(demo.Facilitator, ask, new { id = demo.Network })).GetProperty("tieRounds");
        Assert.Equal([(13, 12), (13, 12)], rounds.EnumerateArray().Select(r => (r.GetProperty("asked").GetInt32(), r.GetProperty("answered").GetInt32())));
        var useful = rounds[0].GetProperty("questions")[0];
        Assert.Equal(31, useful.GetProperty("ties").GetArrayLength());
        Assert.Equal(12, useful.GetProperty("change").GetProperty("compared").GetInt32());
        Assert.Equal(23, useful.GetProperty("change").GetProperty("kept").GetInt32() + useful.GetProperty("change").GetProperty("ended").GetInt32());
        var around = (await App.Data(await App.Token("sponsor"), ask, new { id = demo.Network })).GetProperty("tieRounds");
        Assert.Equal(1, around.GetArrayLength());
        Assert.Equal(System.Text.Json.JsonValueKind.Null, around[0].GetProperty("organisations").ValueKind);
        Assert.Equal("NET-1", Assert.Single(around[0].GetProperty("questions").EnumerateArray()).GetProperty("item").GetString());
    }

    [Fact]
    public async Task Has_fourteen_confirmed_connections_of_25_people_as_a_number()
    {
        var lines = (await App.Data(demo.Facilitator, "query($id: UUID!) { shortLines(networkId: $id) { mine { id } counts { lines people members figures { kind value } } } }", new { id = demo.Network })).GetProperty("shortLines");
        Assert.Equal(0, lines.GetProperty("mine").GetArrayLength());
        var count = Assert.Single(lines.GetProperty("counts").EnumerateArray());
        Assert.Equal(14, count.GetProperty("lines").GetInt32());
        Assert.InRange(count.GetProperty("members").GetInt32(), 25, 27);
        Assert.Contains(count.GetProperty("figures").EnumerateArray(), f => f.GetProperty("kind").GetString() == "DENSITY" && f.GetProperty("value").GetDouble() > 0);
    }

    [Fact]
    public async Task Has_a_picture_from_meetings_of_those_who_said_yes()
    {
        var meetings = (await App.Data(demo.Facilitator, "query($id: UUID!) { meetingTies(networkId: $id) { isSharing picture { members people ties figures { kind value why } } } }", new { id = demo.Network })).GetProperty("meetingTies");
        Assert.True(meetings.GetProperty("isSharing").GetBoolean());
        var picture = meetings.GetProperty("picture");
        Assert.Equal((27, 24, 28), (picture.GetProperty("members").GetInt32(), picture.GetProperty("people").GetInt32(), picture.GetProperty("ties").GetInt32()));
        var figures = picture.GetProperty("figures").EnumerateArray().ToDictionary(f => f.GetProperty("kind").GetString()!, f => f.GetProperty("value"));
        Assert.InRange(figures["BETWEEN_GROUPS"].GetDouble(), 0.5, 1);
        Assert.InRange(figures["BETWEEN_GROUPS_EXPECTED"].GetDouble(), 0.8, 1);
        Assert.InRange(figures["FRAGMENTATION"].GetDouble(), 0.1, 0.9);
    }

    [Fact]
    public async Task Lets_people_take_along_what_they_did_as_statements_without_names_and_words()
    {
        async Task<string> Log(string who)
        {
            using var http = new HttpClient { BaseAddress = App.Address };
            http.DefaultRequestHeaders.Authorization = new("Bearer", await App.Token(who));
            return await http.GetStringAsync(new Uri("/exports/my-log.xapi.json", UriKind.Relative));
        }

        var (facilitator, participant) = (await Log("facilitator"), await Log("participant"));
        string[] Verbs(string log) => [.. JsonElement.Parse(log).EnumerateArray().Select(s => s.GetProperty("verb").GetProperty("id").GetString()!.Split('/')[^1]).Distinct().Order()];
        Assert.Superset(new HashSet<string> { "registered", "attended", "shared" }, Verbs(participant).ToHashSet());
        Assert.Superset(new HashSet<string> { "asked" }, Verbs(facilitator).ToHashSet());
        output.WriteLine($"{JsonElement.Parse(participant).GetArrayLength()} statements of a participant: {string.Join(' ', Verbs(participant))}; of the facilitator: {string.Join(' ', Verbs(facilitator))}");
        Assert.All(["Noor", "Saar", "Reggezoom Samen", "Plenaire", "mbox", "@", "VIT"], word => Assert.DoesNotContain(word, facilitator + participant, StringComparison.Ordinal));
        Assert.Contains("\"duration\": \"PT4H\"", participant, StringComparison.Ordinal);
        Assert.Equal(participant, await Log("participant"));
    }

    [Theory]
    [InlineData(1, 30, 30, 92, 84900)]
    [InlineData(2, 34, 36, 101, 91200)]
    public async Task Has_the_market(int number, int asking, int offering, int matches, int total)
    {
        var markets = (await Network("markets { number totals { askingOrganisations offeringOrganisations matches totalValue currency } }")).GetProperty("markets");
        var totals = markets.EnumerateArray().Single(m => m.GetProperty("number").GetInt32() == number).GetProperty("totals");
        Assert.Equal((asking, offering, matches, total), (
            totals.GetProperty("askingOrganisations").GetInt32(), totals.GetProperty("offeringOrganisations").GetInt32(),
            totals.GetProperty("matches").GetInt32(), (int)totals.GetProperty("totalValue").GetDecimal()));
        Assert.Equal("EUR", totals.GetProperty("currency").GetString());
    }

    [Fact]
    public async Task Has_three_rounds_of_vitality()
    {
        var rounds = (await Network("vitality { rounds { moment dimensions { code n mean } } }")).GetProperty("vitality").GetProperty("rounds");
        var means = rounds.EnumerateArray().Select(r => r.GetProperty("dimensions").EnumerateArray().Select(d => (d.GetProperty("n").GetInt32(), (int)d.GetProperty("mean").GetDouble())).ToArray()).ToArray();
        Assert.Equal([(19, 52), (19, 61), (19, 66), (19, 48), (19, 55)], means[0]);
        Assert.Equal([(18, 60), (18, 58), (18, 67), (18, 57), (18, 64)], means[1]);
        Assert.Equal([(16, 74), (16, 70), (16, 69), (16, 66), (16, 73)], means[2]);
    }

    [Fact]
    public async Task Has_a_study_with_planned_beside_done_and_two_findings_that_came_back_first()
    {
        var researcher = await App.Token("researcher");
        var studies = await App.Data(demo.Facilitator, "query($id: UUID!) { studiesOfNetwork(networkId: $id) { studies { id title phase } } findings(networkId: $id) { statement audience givenBack { surprise } } }", new { id = demo.Network });
        var study = Assert.Single(studies.GetProperty("studiesOfNetwork").GetProperty("studies").EnumerateArray());
        Assert.Equal(("Leren in netwerken", "PUBLISHED"), (study.GetProperty("title").GetString(), study.GetProperty("phase").GetString()));
        var findings = studies.GetProperty("findings").EnumerateArray().ToList();
        Assert.Equal(2, findings.Count);
        Assert.All(findings, f => Assert.Equal("OUTER_CIRCLE", f.GetProperty("audience").GetString()));
        Assert.All(findings, f => Assert.NotEqual(0, f.GetProperty("givenBack").GetArrayLength()));

        var desk = await App.Data(
            researcher, "query($id: UUID!) { studyProgress(studyId: $id) { committeeSize steps { kind planned realised } } coverageMatrix(studyId: $id) { pairs { code one { heard } other { heard } warning { nl } } } }",
            new { id = study.GetProperty("id").GetString() });
        Assert.Equal(6, desk.GetProperty("studyProgress").GetProperty("committeeSize").GetInt32());
        Assert.Equal(
            [("DOCUMENTS", 1, 1), ("INTERVIEW", 4, 4), ("FOCUS_GROUP", 1, 1), ("ANALYSIS", 2, 2), ("FEEDBACK", 1, 1)],
            desk.GetProperty("studyProgress").GetProperty("steps").EnumerateArray().Select(s => (s.GetProperty("kind").GetString(), s.GetProperty("planned").GetInt32(), s.GetProperty("realised").GetInt32())));
        var since = desk.GetProperty("coverageMatrix").GetProperty("pairs").EnumerateArray().Single(p => p.GetProperty("code").GetString() == "SINCE");
        Assert.Equal((6, 0), (since.GetProperty("one").GetProperty("heard").GetInt32(), since.GetProperty("other").GetProperty("heard").GetInt32()));
        Assert.Contains("alleen oudgedienden", since.GetProperty("warning").GetProperty("nl").GetString(), StringComparison.Ordinal);

        var sponsor = await App.Data(await App.Token("sponsor"), "query($id: UUID!) { findings(networkId: $id) { statement givenBack { surprise } } }", new { id = demo.Network });
        Assert.Equal([0, 0], sponsor.GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("givenBack").GetArrayLength()));
    }

    [Fact]
    public async Task Has_the_curve_of_highs_and_lows()
    {
        var data = await App.Data(demo.Facilitator, "query($id: UUID!) { timeline(networkId: $id) { points { items { height } } groupCurves { points { height } } } }", new { id = demo.Network });
        var heights = data.GetProperty("timeline").GetProperty("points").GetProperty("items").EnumerateArray().Select(p => p.GetProperty("height").GetInt32());
        Assert.Equal([1, 3, -2, 2, -2, 5, -4, 1, 3, 3, -1, -1, 3, 4, 5], heights);
        Assert.Equal(14, data.GetProperty("timeline").GetProperty("groupCurves")[0].GetProperty("points").GetArrayLength());
    }

    [Fact]
    public async Task Has_pulses_phases_the_staircase_and_a_next_meeting()
    {
        var network = await Network("pulses { mood } phaseReadings { connect experiment motion } staircase { individual shared practised anchored collectiveLearning } nextSession { title }");
        Assert.Equal([4.4, 2.9, 4.7, 3.7, 2.8, 3.9], network.GetProperty("pulses").EnumerateArray().Select(p => p.GetProperty("mood").GetDouble()));
        Assert.All(network.GetProperty("phaseReadings").EnumerateArray(), r => Assert.Equal(100, r.GetProperty("connect").GetInt32() + r.GetProperty("experiment").GetInt32() + r.GetProperty("motion").GetInt32()));
        Assert.Equal(2, network.GetProperty("staircase").GetProperty("collectiveLearning").GetInt32());
        Assert.Equal("Avond van het zelfstandige netwerk", network.GetProperty("nextSession").GetProperty("title").GetString());
    }

    /// <summary>Somebody of the outer circle: the page of the network, and nothing of what is said inside.</summary>
    [Fact]
    public async Task Shows_a_sponsor_nothing_of_what_is_inside()
    {
        var sponsor = await App.Token("sponsor");
        var answer = await App.Ask(sponsor, "query($id: UUID!) { network(id: $id) { name desire people { nodes { personId } } changesNow { text } rules { rules { id } } staircase { shared } pulses { mood } } networkLog(networkId: $id) { nodes { text } } }", new { id = demo.Network });
        var network = answer.GetProperty("data").GetProperty("network");
        Assert.Equal("Reggezoom Samen", network.GetProperty("name").GetString());
        foreach (var field in new[] { "desire", "people", "changesNow", "rules", "pulses" }) Assert.True(Closed(network.GetProperty(field)), $"{field}: {network.GetProperty(field)}");
        Assert.Equal(0, network.GetProperty("staircase").GetProperty("shared").GetInt32()); // of those that one may read: none
        Assert.True(Closed(answer.GetProperty("data").GetProperty("networkLog")), answer.GetRawText());
        Assert.All(answer.GetProperty("errors").EnumerateArray(), e => Assert.Contains(e.GetProperty("extensions").GetProperty("code").GetString(), new[] { "NOT_IN_CIRCLE", "NOT_FOUND" }));
    }

    [Fact]
    public async Task Is_not_found_by_somebody_who_does_not_belong_to_it()
    {
        var answer = await App.Ask(null, "query($id: UUID!) { network(id: $id) { name } }", new { id = demo.Network });
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("data").GetProperty("network").ValueKind);
        var code = answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString();
        Assert.Contains(code, new[] { "NOT_FOUND", "AUTH_NOT_AUTHENTICATED" });
    }

    /// <summary>The gateway as somebody runs it, by the npm package graphql-http. Was red for 47DE and 80D8.</summary>
    [ReferenceFact]
    public Task Passes_every_audit_of_GraphQL_over_HTTP() => Audits.AllPass(new Uri(App.Address, "/graphql").ToString(), output);

    /// <summary>A list that hides something is empty or absent; it is never a count.</summary>
    private static bool Closed(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => true,
        JsonValueKind.Array => value.GetArrayLength() == 0,
        JsonValueKind.Object when value.TryGetProperty("nodes", out var nodes) => nodes.GetArrayLength() == 0,
        _ => false,
    };

    [Fact]
    public async Task Tells_who_follows_the_network_of_a_new_meeting()
    {
        using var http = new HttpClient { BaseAddress = App.Address, Timeout = TimeSpan.FromSeconds(60) };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = JsonContent.Create(new { query = $"subscription {{ networkChanged(networkId: \"{demo.Network}\") {{ part network {{ name }} }} }}" }),
        };
        request.Headers.Authorization = new("Bearer", demo.Facilitator);
        request.Headers.Accept.ParseAdd("text/event-stream");
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync());

        var startsAt = DateTimeOffset.UtcNow.AddYears(1);
        await App.Data(
            demo.Facilitator,
            "mutation($input: PlanSessionInput!) { planSession(input: $input) { id } }",
            new { input = new { commandId = Guid.NewGuid(), networkId = demo.Network, kind = "WORKING", title = "Nieuw", startsAt, endsAt = startsAt.AddHours(2) } });

        string? line;
        do line = await reader.ReadLineAsync();
        while (line is not null && !line.Contains("\"part\":\"SESSIONS\"", StringComparison.Ordinal));
        Assert.NotNull(line);
    }
}

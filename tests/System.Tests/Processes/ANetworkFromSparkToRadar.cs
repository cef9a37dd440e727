using System.Text.Json;
using Microsoft.Data.Sqlite;
using Xunit.Abstractions;

namespace LivingNetworks.SystemTests.Processes;

/// <summary>The main job of the system over real processes, with a service and the broker killed on the way.</summary>
/// <remarks>Red on a busy machine while a publish was cancelled after five seconds: a channel to the broker that came back never sent again.</remarks>
[Collection(RunningSystem.Collection)]
public sealed class ANetworkFromSparkToRadar(RunningSystem system, ITestOutputHelper output)
{
    private const int People = 8;

    private const string RadarQuery = """
        query($id: UUID!) {
          network(id: $id) {
            vitality {
              rounds { withheld response { answers invited percent } dimensions { code n mean spread withheld } }
            }
          }
        }
        """;

    [ProcessFact]
    public Task Has_every_effect_exactly_once_though_the_learning_log_and_the_broker_are_killed() => system.Telling(output, async () =>
    {
        var network = await NetworkOfPeople.Spark(system, "Kanaalzone Samen");

        await system.LearningLog.Kill();
        await TheRestOfThePageAnswers(network);
        await network.ComesAlive();
        for (var i = 1; i <= People / 2; i++) await network.Welcome(await system.Register($"Deelnemer{i}"));
        var meeting = await network.Plan("Eerste bijeenkomst", 1);

        await system.Broker.Kill();
        for (var i = People / 2 + 1; i <= People; i++) await network.Welcome(await system.Register($"Deelnemer{i}"));
        var dialogue = await network.Plan("Gesprek over de uitkomsten", 2);
        var goal = await network.Facilitator.Do("proposeGoal", new { networkId = network.Id, kind = "NETWORK", wording = "Elkaar binnen een dag bereiken." }, "id version");
        var rule = await network.Facilitator.Do("proposeRule", new { networkId = network.Id, wordingNl = "We bellen eerst.", wordingEn = "We call first." });

        system.LearningLog.Start();
        await system.LearningLog.IsAlive();
        await system.Broker.Start();

        await Meet(network, meeting, goal.Id(), rule.Id());
        var entry = await LogAndWiden(network, meeting);
        await Measure(network, dialogue);
        await EverySuggestionIsThereOnce(network, meeting, goal.Id());
        await EverybodyReadsTheLog(network, entry);
        await EveryEventWasAppliedOnce(network);
        await system.EveryServiceIsHealthy();
    });

    [ProcessFact]
    public Task Shows_the_dashboard_through_the_gateway() => system.Telling(output, async () =>
    {
        using var page = await system.Page("/sign-in");
        Assert.True(page.IsSuccessStatusCode, $"The gateway answered {page.StatusCode}.");
        Assert.Equal("text/html", page.Content.Headers.ContentType?.MediaType);
        Assert.Contains("<form", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    });

    /// <summary>With the learning log away, only its own fields are empty.</summary>
    private static async Task TheRestOfThePageAnswers(NetworkOfPeople network)
    {
        const string query = "query($id: UUID!) { network(id: $id) { name state nextSession { id } changesNow { text } rounds { id } } }";
        var page = await network.Facilitator.Ask(query, new { id = network.Id });
        Assert.Equal(["SERVICE_RESTING"], page.Codes);
        Assert.Equal(["network", "changesNow"], page.Errors[0].Items("path").Select(p => p.GetString()));
        Assert.True(page.Data.IsNull("network.changesNow"));
        Assert.Equal("Kanaalzone Samen", page.Data.Text("network.name"));
        Assert.Equal("FORMING", page.Data.Text("network.state"));
        Assert.Empty(page.Data.Items("network.rounds"));
    }

    /// <summary>A session is held with everybody there, adopts a goal and a rule, and looks back.</summary>
    private static async Task Meet(NetworkOfPeople network, Guid meeting, Guid goalId, Guid ruleId)
    {
        await network.Hold(meeting, network.People);
        var room = (await network.Facilitator.Ask("query($id: UUID!) { sessionRoom(id: $id) { session { numberPresent } attendance { personId came } } }", new { id = meeting })).Whole();
        Assert.Equal(People, room.At("sessionRoom.session.numberPresent").GetInt32());
        Assert.Equal(network.People.Select(p => p.Id).Order(), room.Items("sessionRoom.attendance").Select(a => a.Id("personId")).Order());

        await network.Facilitator.DoOnceHeard("adoptRules", new { networkId = network.Id, ruleIds = new[] { ruleId }, adoptedInSessionId = meeting }, "membership.adoption-without-session", "rules { id }");
        await network.Facilitator.DoOnceHeard("adoptGoal", new { goalId, adoptedInSessionId = meeting }, "membership.adoption-without-session");
        var agreed = (await network.People[0].Ask("query($id: UUID!) { network(id: $id) { goals { id state } rules { rules { id state } } } }", new { id = network.Id })).Whole();
        Assert.Equal([(goalId, "ADOPTED")], agreed.Items("network.goals").Select(g => (g.Id(), g.Text("state")!)));
        Assert.Equal([(ruleId, "ADOPTED")], agreed.Items("network.rules.rules").Select(r => (r.Id(), r.Text("state")!)));

        await network.People[0].Do("lookBack", new { sessionId = meeting, whatIsDifferentNow = new[] { "We bellen elkaar." } }, "sessionId");
    }

    /// <summary>Somebody writes for those who were there; it goes to everybody inside once the person who is recognisable agrees.</summary>
    private static async Task<Guid> LogAndWiden(NetworkOfPeople network, Guid meeting)
    {
        var (author, recognised, facilitator) = (network.People[0], network.People[1], network.Facilitator);
        await Waiting.Until("the learning log to know who is inside", async () =>
            (await recognised.Ask("query($id: UUID!) { timelineSuggestions(networkId: $id) { nodes { reason } } }", new { id = network.Id })).Codes.Count == 0);
        var entry = await network.Write(author, "Ik bel nu eerst de buurman.", new { sessionId = meeting, recognisablePersonIds = new[] { recognised.Id } });
        Assert.Empty((await network.LogOf(facilitator)).Whole().Items("networkLog.nodes"));

        var request = await author.Do("askWidening", new { itemKind = "ENTRY", itemId = entry, toAudience = "INSIDE" }, "requestId state");
        Assert.Equal("ASKED", request.Text("state"));
        Assert.Empty((await network.LogOf(facilitator)).Whole().Items("networkLog.nodes"));
        var inbox = (await recognised.Ask("{ wideningInbox { nodes { requestId itemId } } }")).Whole().Items("wideningInbox.nodes");
        Assert.Equal([(request.Id("requestId"), entry)], inbox.Select(r => (r.Id("requestId"), r.Id("itemId"))));
        var answered = await recognised.Do("answerWidening", new { requestId = request.Id("requestId"), agrees = true }, "state");
        Assert.Equal("WIDENED", answered.Text("state"));
        return entry;
    }

    /// <summary>Eight people answer, the round is closed, and the figures come with the conversation about them.</summary>
    private async Task Measure(NetworkOfPeople network, Guid dialogue)
    {
        var facilitator = network.Facilitator;
        var instrument = (await facilitator.Ask("""{ instrument(code: "VIT") { dimensions { code } items { code dimension isReversed } } }""")).Whole().At("instrument");
        var sheets = Sheets(instrument);
        var round = await network.PlanRound(dialogue);
        await facilitator.Do("openRound", new { roundId = round });

        var asks = await facilitator.Ask("query($id: UUID!) { myAnswerTicket(roundId: $id) { ticket } }", new { id = round });
        asks.IsRefused("assessment.only-participants-answer");
        var tickets = new List<string>();
        foreach (var (person, sheet) in network.People.Zip(sheets)) tickets.Add(await NetworkOfPeople.SubmitAnswers(person, system.Anybody, round, sheet.Answers));
        await system.Anybody.Do("submitAnswers", new { ticket = tickets[0], answers = sheets[1].Answers }, "roundId"); // a second time says nothing new

        var closed = await facilitator.Do("closeRound", new { roundId = round }, "state answers invited");
        Assert.Equal(("CLOSED", People, People), (closed.Text("state"), closed.At("answers").GetInt32(), closed.At("invited").GetInt32()));
        var before = (await network.People[0].Ask(RadarQuery, new { id = network.Id })).Whole().Items("network.vitality.rounds").Single();
        Assert.Equal("NOT_RELEASED", before.Text("withheld"));
        Assert.All(before.Items("dimensions"), d => Assert.True(d.IsNull("mean") && d.IsNull("n")));

        await network.Hold(dialogue, network.People);
        await facilitator.DoOnceHeard("recordReading", new { roundId = round, madeOfIt = "We herkennen onszelf." }, "assessment.dialogue-not-held");
        var radar = (await network.People[^1].Ask(RadarQuery, new { id = network.Id })).Whole().Items("network.vitality.rounds").Single();
        Assert.True(radar.IsNull("withheld"));
        Assert.Equal((People, People, 100), (radar.At("response.answers").GetInt32(), radar.At("response.invited").GetInt32(), radar.At("response.percent").GetInt32()));
        Assert.Equal(instrument.Items("dimensions").Select(d => d.Text("code")), radar.Items("dimensions").Select(d => d.Text("code")));
        foreach (var dimension in radar.Items("dimensions"))
        {
            var scores = sheets.Select(s => s.Scores[dimension.Text("code")!]).ToList();
            Assert.Equal(People, dimension.At("n").GetInt32());
            Assert.Equal(Math.Round(scores.Average(), MidpointRounding.AwayFromZero), dimension.At("mean").GetDouble());
            var deviation = Math.Sqrt(scores.Sum(s => Math.Pow(s - scores.Average(), 2)) / (People - 1));
            Assert.Equal(Math.Round(deviation, MidpointRounding.AwayFromZero), dimension.At("spread").GetDouble());
        }
    }

    /// <summary>Eight unlike sheets, with the score of each characteristic on 0 to 100 reckoned here by hand.</summary>
    private static List<(List<object> Answers, Dictionary<string, double> Scores)> Sheets(JsonElement instrument)
    {
        int[] liking = [2, 4, 3, 5, 2, 4, 3, 4];
        return [.. liking.Select((like, person) =>
        {
            var answers = new List<object>();
            var steps = new Dictionary<string, List<int>>();
            foreach (var (i, item) in instrument.Items("items").Index())
            {
                var value = Math.Clamp(like + (i + person) % 3 - 1, 1, 5);
                answers.Add(new { item = item.Text("code"), value = item.At("isReversed").GetBoolean() ? 6 - value : value });
                var dimension = item.Text("dimension")!;
                if (!steps.TryGetValue(dimension, out var known)) steps[dimension] = known = [];
                known.Add(value);
            }

            return (answers, steps.ToDictionary(s => s.Key, s => s.Value.Average(v => (v - 1) * 25.0)));
        })];
    }

    /// <summary>What was told while the learning log or the broker was away suggested one point each.</summary>
    private static async Task EverySuggestionIsThereOnce(NetworkOfPeople network, Guid meeting, Guid goal)
    {
        (string, Guid)[] expected = [("GOAL_ADOPTED", goal), ("NETWORK_BECAME_ALIVE", network.Id), ("SESSION_LOOKED_BACK", meeting)];
        const string query = "query($id: UUID!) { timelineSuggestions(networkId: $id) { nodes { reason subjectId } } }";
        var suggestions = await Waiting.For(
            "the suggestions", () => network.Facilitator.Ask(query, new { id = network.Id }), a => a.Whole().Items("timelineSuggestions.nodes").Length >= expected.Length);
        Assert.Equal(expected, suggestions.Data.Items("timelineSuggestions.nodes").Select(s => (s.Text("reason")!, s.Id("subjectId"))).Order());
    }

    /// <summary>Everybody was welcomed once, belongs here, and reads the one entry there is.</summary>
    private static async Task EverybodyReadsTheLog(NetworkOfPeople network, Guid entry)
    {
        foreach (var reader in network.People.Append(network.Facilitator))
        {
            var log = (await network.LogOf(reader)).Whole();
            Assert.Equal([entry], log.Items("networkLog.nodes").Select(e => e.Id("entryId")));
        }

        const string query = "query($id: UUID!) { network(id: $id) { changesNow { entryId } people { nodes { personId } } nextSession { id } } }";
        var page = (await network.Facilitator.Ask(query, new { id = network.Id })).Whole();
        Assert.Equal([entry], page.Items("network.changesNow").Select(e => e.Id("entryId")));
        Assert.Equal(network.People.Select(p => p.Id).Order(), page.Items("network.people.nodes").Select(p => p.Id("personId")).Order());
    }

    /// <summary>In the files of the services: nothing waits to be sent, and whoever listens to a kind of event has applied each of that kind, once.</summary>
    private async Task EveryEventWasAppliedOnce(NetworkOfPeople network)
    {
        var databases = RunningSystem.DatabasesWithEvents.ToList();
        await Waiting.Until("every outbox to be sent and every inbox to have caught up", async () =>
        {
            var sent = new List<(string EventId, string Type)>();
            foreach (var database in databases)
            {
                if ((await Rows(database, "SELECT EventId, Type FROM Outbox WHERE SentAt IS NULL")).Count > 0) return false;
                sent.AddRange(await Rows(database, "SELECT EventId, Type FROM Outbox"));
            }

            var typeOf = sent.ToDictionary(e => e.EventId, e => e.Type);
            foreach (var database in databases)
            {
                var applied = (await Rows(database, "SELECT EventId, Consumer FROM Inbox")).Select(r => r.First).ToHashSet();
                Assert.All(applied, id => Assert.True(typeOf.ContainsKey(id), $"{database} applied {id}, which nobody sent."));
                var heard = applied.Select(id => typeOf[id]).ToHashSet();
                if (sent.Exists(e => heard.Contains(e.Type) && !applied.Contains(e.EventId))) return false;
            }

            return true;
        });

        Assert.Equal(People, (await Rows("MembershipDb", $"SELECT EventId, Type FROM Outbox WHERE Type = 'membership.participant-welcomed' AND StreamId = '{network.Id.ToString().ToUpperInvariant()}'")).Count);
        var belongings = await Rows("LearningLogDb", $"SELECT PersonId, Standing FROM Belongings WHERE NetworkId = '{network.Id.ToString().ToUpperInvariant()}' AND Standing <> 'CircleMember'");
        Assert.Equal(belongings.Count, belongings.Distinct().Count());
        Assert.Equal(People, belongings.Count(b => b.Second == "Participant"));
    }

    private async Task<List<(string First, string Second)>> Rows(string database, string query)
    {
        await using var connection = new SqliteConnection($"Data Source={system.FileOf(database)};Mode=ReadOnly;Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = query;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<(string, string)>();
        while (await reader.ReadAsync()) rows.Add((reader.GetValue(0).ToString()!, reader.GetValue(1).ToString()!));
        return rows;
    }
}

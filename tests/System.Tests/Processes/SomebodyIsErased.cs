using System.Text.Json;
using Microsoft.Data.Sqlite;
using Xunit.Abstractions;

namespace LivingNetworks.SystemTests.Processes;

/// <summary>A person leaves for good while services and the broker are away one by one; nobody is told their name afterwards, and nothing of the group changes.</summary>
[Collection(RunningSystem.Collection)]
public sealed class SomebodyIsErased(RunningSystem system, ITestOutputHelper output)
{
    private const string Name = "Zwaantje";

    private const string ReceiptQuery = "query($code: String!) { erasureReceipt(code: $code) { askedAt isComplete parts { part doneAt } } }";

    private const string Pages = """
        query($network: UUID!, $meeting: UUID!, $insight: UUID!) {
          network(id: $network) {
            vitality { rounds { withheld response { answers invited percent } dimensions { code n mean spread } } }
            staircase { individual shared practised anchored }
            markets { state totals { asks offers matches totalValue askingOrganisations offeringOrganisations } }
            goals { wording state }
          }
          sessionRoom(id: $meeting) { session { numberPresent state } lookBack { whatIsDifferentNow } }
          insight(id: $insight) { wording stage }
        }
        """;

    /// <summary>Red while the event itself stood in the outbox with the id, while answers of others kept the name, and while invitations did.</summary>
    [ProcessFact]
    public Task And_nothing_names_them_though_the_services_were_away_one_by_one() => system.Telling(output, async () =>
    {
        var network = await NetworkOfPeople.Alive(system, "Kanaalzone Zuid", 7);
        var person = await system.Register(Name);
        await network.Welcome(person);
        var (meeting, insight) = await LivesHere(network, person);
        var before = await Shown(network, meeting, insight);

        await system.Broker.Kill();
        var second = await network.Plan("Nog een bijeenkomst", 1);
        await network.Hold(second, network.People);
        await system.LearningLog.Kill();
        var code = Convert.ToHexString(System.Security.Cryptography.RandomNumberGenerator.GetBytes(16));
        (await person.Try("erasePerson", new { word = "wissen" }, "id")).IsRefused("membership.erasure-password");
        Assert.Equal("ERASED", (await person.Do("erasePerson", new { password = RunningSystem.Password, receiptCode = code }, "state")).Text("state"));
        Assert.False(await Receipt(code));
        await system.Broker.Start();
        await system.Service("sessions").Kill();
        system.LearningLog.Start();
        await system.LearningLog.IsAlive();
        await system.Service("assessment").Kill();
        system.Service("sessions").Start();
        await system.Service("sessions").IsAlive();
        await system.Service("membership").Kill();
        system.Service("assessment").Start();
        system.Service("membership").Start();
        await system.EveryServiceIsHealthy();

        await Waiting.Until("the receipt to be complete", () => Receipt(code));
        Assert.Empty(await Traces(person));
        await Waiting.For("the bytes of the files to forget as well", () => Task.FromResult(string.Join(", ", Bytes(person))), files => files.Length == 0);
        Assert.Equal(before, await Shown(network, meeting, insight));
        (await person.Try("describeMyself", new { displayName = "Toch weer" }, "id")).IsRefused("AUTH_NOT_AUTHENTICATED");
        (await system.Anybody.Ask(ReceiptQuery, new { code = code + "0" })).IsRefused("NOT_FOUND");
    });

    /// <summary>Everything that the person leaves behind: words of their own, of the group, and about them.</summary>
    private async Task<(Guid Meeting, Guid Insight)> LivesHere(NetworkOfPeople network, Caller person)
    {
        var (other, facilitator) = (network.People[0], network.Facilitator);
        await person.Do("addHat", new { label = "bestuurder", audience = "INSIDE" });
        await person.Do("shareDesire", new { networkId = network.Id, wording = "Dat het lukt.", shared = false, audience = "INSIDE" }, "id");
        await facilitator.Do("suggestPerson", new { networkId = network.Id, name = Name, why = "Kent iedereen." });
        await person.Do("proposeGoal", new { networkId = network.Id, kind = "NETWORK", wording = "Elke week bellen." });

        var meeting = await network.Plan("Werkbijeenkomst", 1);
        await facilitator.DoOnceHeard("assignSessionRole", new { sessionId = meeting, personId = person.Id, role = "PROCESS_WATCHER" }, "sessions.person-not-here");
        await facilitator.Do("inviteGuest", new { sessionId = meeting, name = Name, personId = person.Id }, "id");
        await network.Hold(meeting, network.People);
        await person.Do("lookBack", new { sessionId = meeting, whatIsDifferentNow = new[] { "We bellen elkaar." } }, "sessionId");
        await person.Do("agreePracticeAssignment", new { sessionId = meeting, whatToTry = "Bellen" });
        var task = (await facilitator.Do("offerTask", new { networkId = network.Id, text = "Soep koken" })).Id();
        await person.Do("pickUpTask", new { taskId = task });
        await Trade(network, person, other);

        await Waiting.Until("the learning log to know the circle of the meeting", async () => (await network.LogOf(person)).Codes.Count == 0);
        var own = await network.Write(person, "Ik bel nu eerst.", new { sessionId = meeting, audience = "INSIDE" });
        await network.Write(person, "Alleen voor mij.", new { audience = "OWN" });
        await network.Write(other, "In vertrouwen.", new { audience = "CONFIDANT", confidantIds = new[] { person.Id } });
        var about = await network.Write(other, "We spraken samen.", new { sessionId = meeting, recognisablePersonIds = new[] { person.Id } });
        await other.Do("askWidening", new { itemKind = "ENTRY", itemId = about, toAudience = "INSIDE" }, "requestId");
        var insight = (await person.Do("formInsight", new { networkId = network.Id, wording = "Bellen werkt beter dan mailen.", entryIds = new[] { own }, levels = new[] { "NETWORK" } }, "insightId")).Id("insightId");
        await person.DoOnceHeard("shareInsight", new { insightId = insight, sessionId = meeting, audience = "INSIDE" }, "learninglog.session-not-held", "insightId");
        await person.Do("showPractice", new { insightId = insight, behaviour = "Eerst bellen", personIds = new[] { person.Id, other.Id } }, "insightId");
        await Measure(network);
        return (meeting, insight);
    }

    private static async Task Trade(NetworkOfPeople network, Caller person, Caller other)
    {
        var edition = (await network.Facilitator.Do("announceMarket", new { networkId = network.Id, title = "Beursvloer", date = DateOnly.FromDateTime(DateTime.UtcNow) })).Id();
        foreach (var state in new[] { "COLLECTING", "PREPARED", "OPEN" }) await network.Facilitator.Do("moveMarketOn", new { editionId = edition, to = state });
        var ask = (await person.Do("placeAsk", new { networkId = network.Id, editionId = edition, ask = new { party = new { kind = "PERSON", id = person.Id }, kind = "HANDS", text = "Wie helpt mij verhuizen?" } })).Id();
        var offer = (await other.Do("placeOffer", new { networkId = network.Id, editionId = edition, offer = new { party = new { kind = "PERSON", id = other.Id }, kind = "HANDS", text = "Ik heb een bus." } })).Id();
        await person.Do("placeAsk", new { networkId = network.Id, editionId = edition, ask = new { party = new { kind = "PERSON", id = person.Id }, kind = "HANDS", text = "Wie kan schilderen?" } });
        var match = (await person.Do("shakeOnMatch", new { handshake = new { askId = ask, offerId = offer, estimatedValue = 100 } })).Id();
        await network.Facilitator.Do("countMarket", new { editionId = edition });
        await person.Do("recordMatchKept", new { matchId = match, outcome = "KEPT", broughtAsker = "Een leeg huis" });
    }

    private async Task Measure(NetworkOfPeople network)
    {
        var dialogue = await network.Plan("Gesprek over de uitkomsten", 2);
        var round = await network.PlanRound(dialogue);
        await network.Facilitator.Do("openRound", new { roundId = round });
        var items = (await network.Facilitator.Ask("""{ instrument(code: "VIT") { items { code } } }""")).Whole().Items("instrument.items");
        foreach (var (i, who) in network.People.Index())
        {
            await NetworkOfPeople.SubmitAnswers(who, system.Anybody, round, items.Select(item => new { item = item.Text("code"), value = 1 + (i % 5) }));
        }

        await network.Facilitator.Do("closeRound", new { roundId = round });
        await network.Hold(dialogue, network.People);
        await network.Facilitator.DoOnceHeard("recordReading", new { roundId = round, madeOfIt = "We herkennen onszelf." }, "assessment.dialogue-not-held");
    }

    private static async Task<string> Shown(NetworkOfPeople network, Guid meeting, Guid insight)
    {
        var shown = (await network.People[0].Ask(Pages, new { network = network.Id, meeting, insight })).Whole();
        Assert.Equal(8, shown.At("sessionRoom.session.numberPresent").GetInt32());
        Assert.Equal(8, shown.Items("network.vitality.rounds").Single().At("response.answers").GetInt32());
        return shown.GetRawText();
    }

    private async Task<bool> Receipt(string code)
    {
        var answer = await system.Anybody.Ask(ReceiptQuery, new { code });
        if (answer.Codes.SequenceEqual(["SERVICE_RESTING"])) return false;
        var receipt = answer.Whole().At("erasureReceipt");
        Assert.Equal(["MEMBERSHIP", "SESSIONS", "LEARNING_LOG", "ASSESSMENT"], receipt.Items("parts").Select(p => p.Text("part")));
        Assert.Equal(receipt.At("isComplete").GetBoolean(), receipt.Items("parts").All(p => !p.IsNull("doneAt")));
        return receipt.At("isComplete").GetBoolean();
    }

    /// <summary>Every cell of every table of every database in which the person's id, name or address stands.</summary>
    private async Task<List<string>> Traces(Caller person)
    {
        string[] sought = [person.Id.ToString(), person.Id.ToString("N"), Name];
        var found = new List<string>();
        foreach (var file in system.AllFiles)
        {
            await using var connection = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
            await connection.OpenAsync();
            var tables = await Texts(connection, "SELECT name FROM sqlite_master WHERE type = 'table'");
            Assert.NotEmpty(tables);
            foreach (var table in tables)
            {
                foreach (var column in await Texts(connection, $"SELECT name FROM pragma_table_info('{table}')"))
                {
                    var cells = await Texts(connection, $"SELECT CAST(\"{column}\" AS TEXT) FROM \"{table}\" WHERE \"{column}\" IS NOT NULL");
                    found.AddRange(cells.Where(c => sought.Any(s => c.Contains(s, StringComparison.OrdinalIgnoreCase))).Select(c => $"{Path.GetFileName(file)} {table}.{column}: {c}"));
                }
            }
        }

        return found;
    }

    /// <summary>The files, and the logs beside them, in which the name or the id can still be read by whoever opens the file itself.</summary>
    private List<string> Bytes(Caller person)
    {
        string[] sought = [person.Id.ToString(), Name];
        return [.. system.AllFiles.SelectMany(file => new[] { file, file + "-wal" }).Where(File.Exists).Where(file =>
        {
            using var reader = new StreamReader(new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite), System.Text.Encoding.Latin1);
            var text = reader.ReadToEnd();
            return sought.Any(s => text.Contains(s, StringComparison.OrdinalIgnoreCase));
        })];
    }

    private static async Task<List<string>> Texts(SqliteConnection connection, string query)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = query;
        await using var reader = await command.ExecuteReaderAsync();
        var texts = new List<string>();
        while (await reader.ReadAsync()) texts.Add(reader.GetString(0));
        return texts;
    }
}

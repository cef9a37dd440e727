using System.Text.Json;
using Xunit.Abstractions;

namespace LivingNetworks.SystemTests.Processes;

/// <summary>What one cannot do, asked as users do, with the state read back afterwards.</summary>
[Collection(RunningSystem.Collection)]
public sealed class WhatTheSystemRefuses(RunningSystem system, ITestOutputHelper output)
{
    private const int SmallestGroup = 5;
    private const int SmallestRound = 8;

    [ProcessTheory]
    [InlineData("nl", "Een netwerk neemt iets aan in een bijeenkomst")]
    [InlineData("en", "A network adopts in a session")]
    public Task A_goal_is_not_adopted_without_a_session(string language, string begins) => system.Telling(output, async () =>
    {
        var network = await NetworkOfPeople.Alive(system, "Zonder bijeenkomst", 1);
        var goal = await network.Facilitator.Do("proposeGoal", new { networkId = network.Id, kind = "NETWORK", wording = "Elkaar vinden." });
        var planned = await network.Plan("Nog niet geweest", 1);

        foreach (var session in new[] { Guid.NewGuid(), planned })
        {
            var refused = await network.People[0].Try("adoptGoal", new { goalId = goal.Id(), adoptedInSessionId = session }, "id state", language);
            Assert.StartsWith(begins, refused.IsRefused("membership.adoption-without-session"), StringComparison.Ordinal);
            Assert.Equal("adoptedInSessionId", refused.Errors[0].Text("extensions.field"));
        }

        var goals = (await network.People[0].Ask("query($id: UUID!) { network(id: $id) { goals { id state adoptedAt } } }", new { id = network.Id })).Whole().Items("network.goals");
        Assert.Equal([(goal.Id(), "PROPOSED", true)], goals.Select(g => (g.Id(), g.Text("state")!, g.IsNull("adoptedAt"))));
    });

    [ProcessTheory]
    [InlineData("nl", "Plan eerst")]
    [InlineData("en", "First plan")]
    public Task A_round_is_neither_planned_nor_opened_without_a_planned_dialogue(string language, string begins) => system.Telling(output, async () =>
    {
        var network = await NetworkOfPeople.Alive(system, "Zonder gesprek", 1);
        var dialogue = await network.Plan("Gesprek", 2);
        var round = await network.PlanRound(dialogue);
        await network.Facilitator.Do("cancelSession", new { sessionId = dialogue });
        await Waiting.Until("assessment to hear that the dialogue is off", async () =>
            (await Rounds(network)).Items("network.rounds").Single().At("dialogueIsCancelled").GetBoolean());

        var opened = await network.Facilitator.Try("openRound", new { roundId = round }, "id", language);
        Assert.StartsWith(begins, opened.IsRefused("assessment.round-without-dialogue"), StringComparison.Ordinal);
        var opensAt = DateTimeOffset.UtcNow;
        foreach (var session in new[] { Guid.NewGuid(), dialogue })
        {
            var planned = await network.Facilitator.Try(
                "planRound", new { networkId = network.Id, moment = "INTERIM", opensAt, closesAt = opensAt.AddHours(1), dialogueSessionId = session }, "id", language);
            Assert.StartsWith(begins, planned.IsRefused("assessment.round-without-dialogue"), StringComparison.Ordinal);
        }

        Assert.Equal([(round, "ANNOUNCED_IN_PERSON")], (await Rounds(network)).Items("network.rounds").Select(r => (r.Id(), r.Text("state")!)));

        static async Task<JsonElement> Rounds(NetworkOfPeople network) =>
            (await network.Facilitator.Ask("query($id: UUID!) { network(id: $id) { rounds { id state dialogueIsCancelled } } }", new { id = network.Id })).Whole();
    });

    [ProcessFact]
    public Task Results_of_fewer_than_five_answers_stay_hidden() => system.Telling(output, async () =>
    {
        var network = await NetworkOfPeople.Alive(system, "Met weinigen", SmallestRound);
        var dialogue = await network.Plan("Gesprek", 2);
        var round = await network.PlanRound(dialogue);
        await network.Facilitator.Do("openRound", new { roundId = round });
        var items = (await system.Anybody.Ask("""{ instrument(code: "VIT") { items { code } } }""")).Whole().Items("instrument.items");
        foreach (var (i, person) in network.People.Take(SmallestGroup - 1).Index())
        {
            await NetworkOfPeople.SubmitAnswers(person, system.Anybody, round, items.Select(item => new { item = item.Text("code"), value = 2 + i }));
        }

        await network.Facilitator.Do("closeRound", new { roundId = round });
        await network.Hold(dialogue, network.People);
        await network.Facilitator.DoOnceHeard("recordReading", new { roundId = round, madeOfIt = "We praten liever." }, "assessment.dialogue-not-held");

        const string query = "query($id: UUID!) { round(id: $id) { state answers result { withheld response { answers } dimensions { n mean atLeast atMost spread distribution withheld } remarks } } }";
        foreach (var reader in network.People.Append(network.Facilitator))
        {
            var seen = (await reader.Ask(query, new { id = round })).Whole().At("round");
            Assert.Equal("TALKED_THROUGH", seen.Text("state"));
            Assert.True(seen.IsNull("answers"));
            Assert.Equal("TOO_FEW", seen.Text("result.withheld"));
            Assert.True(seen.IsNull("result.response"));
            Assert.Empty(seen.Items("result.remarks"));
            Assert.NotEmpty(seen.Items("result.dimensions"));
            Assert.All(seen.Items("result.dimensions"), d =>
            {
                Assert.Equal("TOO_FEW", d.Text("withheld"));
                Assert.All(d.EnumerateObject().Where(field => field.Name != "withheld"), field => Assert.Equal(JsonValueKind.Null, field.Value.ValueKind));
            });
        }
    });

    [ProcessFact]
    public Task A_newcomer_does_not_find_what_was_said_inside_before() => system.Telling(output, async () =>
    {
        var network = await NetworkOfPeople.Alive(system, "Met een nieuwkomer", 1);
        var before = await network.Write(network.People[0], "Dit was voor jouw tijd.", new { audience = "INSIDE" });
        var newcomer = await system.Register("Jesse");
        await network.Welcome(newcomer);
        var after = await network.Write(network.People[0], "Dit is van nu.", new { audience = "INSIDE" });

        var log = (await Waiting.For("the newcomer to be known in the learning log", () => network.LogOf(newcomer), a => a.Codes.Count == 0)).Data;
        Assert.Equal([after], log.Items("networkLog.nodes").Select(e => e.Id("entryId")));
        Assert.False(log.At("networkLog.pageInfo.hasNextPage").GetBoolean());
        var searched = await newcomer.Ask("query($id: UUID!) { networkLog(networkId: $id, search: \"voor jouw tijd\") { nodes { entryId } } }", new { id = network.Id });
        Assert.Empty(searched.Whole().Items("networkLog.nodes"));
        (await newcomer.Ask("query($id: UUID!) { entry(entryId: $id) { text } }", new { id = before })).IsRefused("NOT_FOUND");
        var page = (await newcomer.Ask("query($id: UUID!) { network(id: $id) { changesNow { entryId } } }", new { id = network.Id })).Whole();
        Assert.Equal([after], page.Items("network.changesNow").Select(e => e.Id("entryId")));

        Assert.Equal([after, before], (await network.LogOf(network.People[0])).Whole().Items("networkLog.nodes").Select(e => e.Id("entryId")));
    });

    [ProcessTheory]
    [InlineData("nl", "Dit is niet gevonden")]
    [InlineData("en", "This was not found")]
    public Task An_outsider_finds_nothing_that_is_inside(string language, string begins) => system.Telling(output, async () =>
    {
        var network = await NetworkOfPeople.Alive(system, "Een geheim clubje", 1);
        var session = await network.Plan("Besloten bijeenkomst", 2);
        var round = await network.PlanRound(session);
        var entry = await network.Write(network.People[0], "Alleen voor binnen.", new { audience = "INSIDE" });
        var outsider = await system.Register("Buurvrouw");

        (string Query, Guid Id)[] closed =
        [
            ("session(id: $id) { title }", session),
            ("sessionRoom(id: $id) { session { title } }", session),
            ("round(id: $id) { answers invited }", round),
            ("entry(entryId: $id) { text }", entry),
            ("networkLog(networkId: $id) { nodes { text } }", network.Id),
            ("timelineSuggestions(networkId: $id) { nodes { reason } }", network.Id),
            ("goalHistory(networkId: $id) { nodes { wording } }", network.Id),
            ("welcomeTrails(networkId: $id) { nodes { personId } }", network.Id),
            ("peopleOfNetwork(networkId: $id) { nodes { personId } }", network.Id),
            ("person(id: $id) { displayName }", network.People[0].Id),
        ];
        foreach (var (query, id) in closed)
        {
            var answer = await outsider.Ask($"query($id: UUID!) {{ {query} }}", new { id }, language);
            Assert.StartsWith(begins, answer.IsRefused("NOT_FOUND"), StringComparison.Ordinal);
        }

        (await outsider.Try("writeEntry", new { networkId = network.Id, kind = "CHANGE", text = "Ik doe mee.", levels = new[] { "NETWORK" } }, "entryId")).IsRefused("NOT_FOUND");
        (await outsider.Try("holdSession", new { sessionId = session }, "session { id }")).IsRefused("NOT_FOUND");
        (await outsider.Try("closeRound", new { roundId = round }, "id")).IsRefused("NOT_FOUND");
        Assert.Equal([entry], (await network.LogOf(network.People[0])).Whole().Items("networkLog.nodes").Select(e => e.Id("entryId")));

        var page = await outsider.Ask("query($id: UUID!) { network(id: $id) { changesNow { text } nextSession { title } rounds { answers } people { nodes { personId } } goals { wording } } }", new { id = network.Id }, language);
        Assert.All(page.Codes, code => Assert.Contains(code, new[] { "NOT_FOUND", "NOT_IN_CIRCLE" }));
        Assert.NotEmpty(page.Codes);
        var inside = page.Data.At("network");
        if (inside.ValueKind == JsonValueKind.Object) Assert.All(inside.EnumerateObject(), field => Assert.Equal(JsonValueKind.Null, field.Value.ValueKind));
    });

    [ProcessFact]
    public Task Nothing_inside_is_told_to_somebody_who_is_not_signed_in() => system.Telling(output, async () =>
    {
        var network = await NetworkOfPeople.Spark(system, "Achter de deur");
        (await network.LogOf(system.Anybody)).IsRefused("NOT_FOUND");
        (await system.Anybody.Try("bringNetworkToLife", new { networkId = network.Id }, "id")).IsRefused("AUTH_NOT_AUTHENTICATED");
        Assert.Equal("FORMING", (await Named(network)).Text("state"));
    });

    [ProcessFact]
    public Task A_command_that_is_sent_again_acts_once() => system.Telling(output, async () =>
    {
        var network = await NetworkOfPeople.Alive(system, "Twee keer gezegd", 0);
        await network.Plan("Om te zien dat sessions ons kent", 1);
        var startsAt = DateTimeOffset.UtcNow.AddDays(7);
        var command = new { commandId = Guid.NewGuid(), networkId = network.Id, kind = "PLENARY", title = "Eén keer maar", startsAt, endsAt = startsAt.AddHours(2) };
        var first = await network.Facilitator.Do("planSession", command, "id title");
        Assert.Equal(first.GetRawText(), (await network.Facilitator.Do("planSession", command, "id title")).GetRawText());
        (await network.Facilitator.Try("planSession", new { command.commandId, command.networkId, command.kind, title = "Iets anders", startsAt, endsAt = startsAt.AddHours(2) }, "id"))
            .IsRefused("request.command-id-reused");

        var calendar = (await network.Facilitator.Ask(
            "query($id: UUID!, $from: DateTime!, $until: DateTime!) { networkCalendar(networkId: $id, from: $from, until: $until) { nodes { id } } }",
            new { id = network.Id, from = startsAt.AddDays(-1), until = startsAt.AddDays(1) })).Whole();
        Assert.Equal([first.Id()], calendar.Items("networkCalendar.nodes").Select(s => s.Id()));
    });

    [ProcessTheory]
    [InlineData("nl", "Iemand heeft dit intussen gewijzigd")]
    [InlineData("en", "Someone changed this in the meantime")]
    public Task An_edit_of_what_somebody_else_changed_meanwhile_conflicts(string language, string begins) => system.Telling(output, async () =>
    {
        var network = await NetworkOfPeople.Alive(system, "Zoals het heette", 1);
        var seen = (await Named(network)).At("version").GetInt64();
        await network.People[0].Do("describeNetwork", new { networkId = network.Id, name = "Zoals het heet", expectedVersion = seen });

        var stale = await network.Facilitator.Try("describeNetwork", new { networkId = network.Id, name = "Zoals ik het wil", expectedVersion = seen }, "id", language);
        Assert.StartsWith(begins, stale.IsRefused("request.changed-meanwhile"), StringComparison.Ordinal);
        Assert.Equal("Zoals het heet", (await Named(network)).Text("name"));
    });

    private static async Task<JsonElement> Named(NetworkOfPeople network) =>
        (await network.Facilitator.Ask("query($id: UUID!) { network(id: $id) { name state version } }", new { id = network.Id })).Whole().At("network");
}

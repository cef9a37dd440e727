using System.Diagnostics;
using System.Text.Json;
using LivingNetworks.SystemTests.Processes;

namespace LivingNetworks.Faults;

/// <summary>After a run: compares what the clients know with what the platform says, and lets the product's own <c>verify</c> look as well.</summary>
internal static class Reckoning
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    private static readonly string[] MadeByCommands = ["network|", "goal|", "rule|", "session|", "task|", "entry|"];

    private const string NetworkQuery = """
        query($id: UUID!, $from: DateTime!, $until: DateTime!) {
          network(id: $id) { state goals { id wording state } rules { rules { wordingNl } } people(first: 50) { nodes { personId state } } }
          networkCalendar(networkId: $id, from: $from, until: $until, first: 50) { nodes { id title state numberPresent numberComing } }
          openTasks(networkId: $id, first: 50) { nodes { id text pickedUpBy } }
          timelineSuggestions(networkId: $id, first: 50) { nodes { reason subjectId } }
        }
        """;

    /// <summary>Waits until nothing is on its way, and says what stayed.</summary>
    public static async Task Settle(World world, Findings findings)
    {
        var watch = Stopwatch.StartNew();
        while (true)
        {
            var events = await Events.Look(world);
            var inFlight = events.InFlight.ToList();
            if (inFlight.Count + events.Unsent == 0 || watch.Elapsed > world.Patience)
            {
                findings.Lost.AddRange(inFlight.Select(e => $"event {e}"));
                if (inFlight.Count == 0 && events.Unsent > 0) findings.Stuck.Add($"{events.Unsent} events wait in outboxes");
                findings.Doubled.AddRange(events.NeverSaid.Select(e => $"event of what did not happen, or happened again as another: {e}"));
                return;
            }

            await Task.Delay(Pause);
        }
    }

    /// <summary>Holds the ledger against what everybody can read.</summary>
    public static async Task Compare(World world, Ledger ledger, Load load, int[] lettersBefore, Findings findings)
    {
        await LettersAreThere(world, ledger, lettersBefore);
        var facts = await Read(world, ledger, load, lettersBefore);
        var expected = new HashSet<string>();
        foreach (var said in ledger.All)
        {
            if (said.Detail is { } detail) findings.Stuck.Add($"{said} {detail}");
            if (said.Fact is { } fact)
            {
                expected.Add(fact);
                var times = facts.GetValueOrDefault(fact);
                if (times > 1) findings.Doubled.Add($"{said}: {fact} is there {times} times");
                if (said.Outcome == Outcome.Acknowledged && times == 0) findings.WrongSuccesses.Add($"{said}: {fact} is not there");
                if (said.Outcome == Outcome.Refused && times > 0) findings.Divergent.Add($"{said} was refused, and {fact} is there");
            }

            foreach (var effect in said.Effects)
            {
                var times = facts.GetValueOrDefault(effect);
                if (times == 0) findings.Lost.Add($"{said}: {effect} is not there");
                if (times > 1) findings.Doubled.Add($"{said}: {effect} is there {times} times");
            }
        }

        foreach (var (fact, _) in facts.Where(f => MadeByCommands.Any(m => f.Key.StartsWith(m, StringComparison.Ordinal)) && !expected.Contains(f.Key))) findings.Divergent.Add($"nobody asked for {fact}");
        if (load.Round != Guid.Empty && facts.TryGetValue($"answers|{load.Round}", out var answers) && answers != load.Answers)
        {
            (answers < load.Answers ? findings.WrongSuccesses : findings.Doubled).Add($"round {load.Round} counts {answers} answers, and {load.Answers} were received");
        }
    }

    /// <summary>Letters are written to disk a moment after the event was applied.</summary>
    private static async Task LettersAreThere(World world, Ledger ledger, int[] lettersBefore)
    {
        if (!ledger.All.Any(s => s is { Command: "remindOfRound", Outcome: Outcome.Acknowledged })) return;
        var watch = Stopwatch.StartNew();
        for (var i = 1; i < World.Clients; i++)
        {
            while (await world.LettersFor(i) <= lettersBefore[i] && watch.Elapsed < world.Patience) await Task.Delay(Pause);
        }
    }

    /// <summary>The product's own look at everything: its exit code must be 0.</summary>
    public static async Task Verify(World world, Findings findings)
    {
        var start = new ProcessStartInfo("dotnet", [Repository.Program("src/Standalone", "Standalone"), "verify"]) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (key, value) in world.Databases) start.Environment[key] = value;
        using var verify = Process.Start(start)!;
        var (output, errors) = (verify.StandardOutput.ReadToEndAsync(), verify.StandardError.ReadToEndAsync());
        await verify.WaitForExitAsync();
        if (verify.ExitCode == 0) return;
        var lines = (await output).Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(l => !l.StartsWith('#')).ToList();
        findings.Divergent.AddRange(lines.Count > 0 ? lines.Select(l => $"verify: {l}") : [$"verify ended with {verify.ExitCode}: {await errors}"]);
    }

    /// <summary>Every fact with how often the platform shows it.</summary>
    private static async Task<Dictionary<string, int>> Read(World world, Ledger ledger, Load load, int[] lettersBefore)
    {
        var facts = new Dictionary<string, int>();
        void Add(string fact, int times = 1) => facts[fact] = facts.GetValueOrDefault(fact) + times;

        for (var i = 0; i < World.Clients; i++)
        {
            var (me, guest, id) = (world.People[i], world.People[(i + 1) % World.Clients], load.Networks[i]);
            await foreach (var name in NetworksOf(me)) if (name == $"netwerk {i} {load.Seed}") Add($"network|{name}");
            if (id == Guid.Empty) continue;
            var now = DateTimeOffset.UtcNow;
            var seen = await Whole(me, NetworkQuery, new { id, from = now.AddDays(-1), until = now.AddDays(3) });
            if (seen.Text("network.state") == "ALIVE") Add($"alive|{id}");
            foreach (var goal in seen.Items("network.goals"))
            {
                Add($"goal|{goal.Text("wording")}");
                if (goal.Text("state") == "ADOPTED") Add($"adopted|{goal.Id()}");
            }

            foreach (var rule in seen.Items("network.rules.rules").Where(r => !r.IsNull("wordingNl"))) Add($"rule|{rule.Text("wordingNl")}");
            foreach (var person in seen.Items("network.people.nodes").Where(p => p.Text("state") == "TAKING_PART")) Add($"takes-part|{id}|{person.Id("personId")}");
            foreach (var session in seen.Items("networkCalendar.nodes")) AddSession(session);
            foreach (var task in seen.Items("openTasks.nodes"))
            {
                Add($"task|{task.Text("text")}");
                if (!task.IsNull("pickedUpBy")) Add($"picked-up|{task.Id()}");
            }

            foreach (var suggestion in seen.Items("timelineSuggestions.nodes")) Add($"suggestion|{suggestion.Text("reason")}|{suggestion.Id("subjectId")}");
            var belongs = ledger.All.Any(s => s.Fact == $"takes-part|{id}|{guest.Id}" && s.Outcome == Outcome.Acknowledged);
            if (!belongs) continue;
            foreach (var entry in (await Whole(guest, "query($id: UUID!) { networkLog(networkId: $id, first: 50) { nodes { text } } }", new { id })).Items("networkLog.nodes")) Add($"entry|{entry.Text("text")}");
        }

        var (from, until) = (DateTimeOffset.UtcNow.AddHours(20), DateTimeOffset.UtcNow.AddDays(3));
        await foreach (var session in All(world.People[0], "networkCalendar", after => ("""
            query($id: UUID!, $from: DateTime!, $until: DateTime!, $after: String) {
              networkCalendar(networkId: $id, from: $from, until: $until, first: 100, after: $after) { nodes { id title state numberPresent numberComing } pageInfo { hasNextPage endCursor } } }
            """, new { id = world.Common, from, until, after })))
        {
            if (session.Text("title")!.EndsWith($" {load.Seed}", StringComparison.Ordinal)) AddSession(session);
        }

        if (load.Round != Guid.Empty)
        {
            var round = (await Whole(world.People[0], "query($id: UUID!) { round(id: $id) { id state answers } }", new { id = load.Round })).At("round");
            Add($"round|{load.Round}");
            if (round.Text("state") == "CLOSED") Add($"closed|{load.Round}");
            if (!round.IsNull("answers")) Add($"answers|{load.Round}", round.At("answers").GetInt32());
        }

        for (var i = 1; i < World.Clients; i++) Add($"reminded|{i}", await world.LettersFor(i) - lettersBefore[i]);
        return facts;

        void AddSession(JsonElement session)
        {
            Add($"session|{session.Text("title")}");
            if (session.Text("state") is "HELD" or "LOOKED_BACK") Add($"held|{session.Id()}");
            if (!session.IsNull("numberPresent")) Add($"present|{session.Id()}", session.At("numberPresent").GetInt32());
            if (!session.IsNull("numberComing")) Add($"coming|{session.Id()}", session.At("numberComing").GetInt32());
        }
    }

    private static async IAsyncEnumerable<string> NetworksOf(Caller who)
    {
        const string Query = "query($after: String) { myNetworks(first: 50, after: $after) { nodes { name } pageInfo { hasNextPage endCursor } } }";
        await foreach (var network in All(who, "myNetworks", after => (Query, new { after }))) yield return network.Text("name")!;
    }

    /// <summary>All of a list, page after page: what is in the network of all ten grows from run to run.</summary>
    private static async IAsyncEnumerable<JsonElement> All(Caller who, string list, Func<string?, (string Query, object Variables)> ask)
    {
        string? after = null;
        do
        {
            var (query, variables) = ask(after);
            var page = (await Whole(who, query, variables)).At(list);
            foreach (var item in page.Items("nodes")) yield return item;
            after = page.At("pageInfo.hasNextPage").GetBoolean() ? page.Text("pageInfo.endCursor") : null;
        }
        while (after is not null);
    }

    /// <summary>Everything has come back, so a whole answer comes; on a busy machine perhaps not the first time.</summary>
    private static async Task<JsonElement> Whole(Caller who, string query, object variables)
    {
        var answer = await Waiting.For($"an answer to {who.Name}", () => who.Ask(query, variables), a => !a.Codes.Contains("SERVICE_RESTING"));
        return answer.Whole();
    }
}

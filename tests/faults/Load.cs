using System.Text.Json;
using System.Text.Json.Nodes;
using LivingNetworks.SystemTests.Processes;

namespace LivingNetworks.Faults;

/// <summary>Ten clients at once, each with a network of its own into which it welcomes the next one; what they do there crosses all four services.
/// A command that is not answered is given again with the same id.</summary>
/// <param name="world">The platform.</param>
/// <param name="ledger">Where it is noted.</param>
/// <param name="seed">What chance follows.</param>
/// <param name="ways">How many of its ways each client goes.</param>
internal sealed class Load(World world, Ledger ledger, int seed, int ways = Load.AllWays)
{
    public const int AllWays = 5;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    /// <summary>What a person is told who had better ask again: a part rests, a token is not good by the clock over there, somebody was just before.</summary>
    private static readonly HashSet<string?> AskAgain = ["SERVICE_RESTING", "AUTH_NOT_AUTHENTICATED", "request.changed-meanwhile"];

    private readonly TaskCompletionSource<Guid> _round = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _struck = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _working = World.Clients;

    public int Seed => seed;

    /// <summary>The network of each client, from the moment at which it has one.</summary>
    public Guid[] Networks { get; } = new Guid[World.Clients];

    /// <summary>The round in the network of all ten; empty when it came to none.</summary>
    public Guid Round { get; private set; }

    /// <summary>Whoever answered in that round.</summary>
    public int Answers => ledger.All.Count(s => s is { Command: "submitAnswers", Outcome: Outcome.Acknowledged });

    /// <summary>Nobody has anything to do any more but for what is left until the fault has come.</summary>
    public bool WaitsForTheFault => _working == 0;

    /// <summary>The fault has come: what is left is done after it.</summary>
    public void HasStruck() => _struck.TrySetResult();

    public Task Run() => Task.WhenAll(Enumerable.Range(0, World.Clients).Select(Client).Append(Measure()));

    /// <summary>A client that cannot go on stops, and the ledger says why.</summary>
    private static async Task UntilStopped(Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (ClientStopped)
        {
            // Noted where it happened.
        }
    }

    /// <summary>The work of one client. What follows from what is done in order; the rest in an order of chance.</summary>
    private async Task Client(int number)
    {
        try
        {
            await UntilStopped(() => Work(number));
        }
        finally
        {
            Interlocked.Decrement(ref _working);
        }
    }

    private async Task Work(int number)
    {
        var chance = new Random(seed * World.Clients + number);
        var (me, guest) = (world.People[number], world.People[(number + 1) % World.Clients]);
        var network = await Found(number, me);
        await Welcome(network, me, guest);
        Func<Task>[] all = [() => Agree(number, network, me, guest), () => Do(number, network, me, guest), () => AskWhatCannotBe(number, network, me, guest), () => Write(number, network, guest, chance), () => Answer(number)];
        chance.Shuffle(all);
        foreach (var way in all.Take(ways)) await way();
    }

    private async Task<Guid> Found(int number, Caller me)
    {
        var name = Name("netwerk", number);
        var network = Networks[number] = await Give(me, Guid.Empty, "lightSpark", new { name, desire = "Zien of alles heel blijft.", asFacilitator = true }, "id", a => a.Id(), _ => $"network|{name}");
        await Give(me, network, "exploreNetwork", new { networkId = network }, "id", a => a.Id(), _ => null);
        await Give(me, network, "formNetwork", new { networkId = network }, "id", a => a.Id(), _ => null);
        await Give(me, network, "bringNetworkToLife", new { networkId = network }, "id", a => a.Id(), _ => $"alive|{network}", _ => [$"suggestion|NETWORK_BECAME_ALIVE|{network}"]);
        return network;
    }

    private async Task Welcome(Guid network, Caller me, Caller guest)
    {
        var invitationId = await Give(me, network, "draftInvitation", new { networkId = network, inviteeName = guest.Name, channel = "CALL" }, "id", a => a.Id(), _ => null);
        await Give(me, network, "logPersonalContact", new { invitationId, firstContact = "CALL" }, "id", a => a.Id(), _ => null);
        var code = await Give(me, network, "sendInvitation", new { invitationId }, "code", a => a.Text("code"), _ => null);
        var participationId = await Give(guest, network, "acceptInvitation", new { code }, "participationId", a => a.Id("participationId"), _ => null);
        await Give(me, network, "startWelcome", new { participationId }, "state", a => 0, _ => null);
        await Give(me, network, "completeWelcomeStep", new { participationId, step = "PERSONAL_TALK" }, "state", a => 0, _ => null);
        await Give(me, network, "completeWelcomeStep", new { participationId, step = "RULES_TOLD" }, "state", a => 0, _ => null);
        await Give(me, network, "takePart", new { participationId }, "state", a => 0, _ => $"takes-part|{network}|{guest.Id}");
    }

    /// <summary>A meeting is planned and held, a goal is adopted in it, and it looks back: sessions, membership and learning log hear of each other.</summary>
    private async Task Agree(int number, Guid network, Caller me, Caller guest)
    {
        var wording = Name("doel", number);
        var goalId = await Give(me, network, "proposeGoal", new { networkId = network, kind = "NETWORK", wording }, "id", a => a.Id(), _ => $"goal|{wording}");
        var sessionId = await Plan(network, me, Name("bijeenkomst", number), 1);
        await Give(me, network, "openSession", new { sessionId }, "session { state }", a => 0, _ => null);
        await Give(me, network, "recordPresence", new { sessionId, present = new[] { guest.Id } }, "session { numberPresent }", a => 0, _ => $"present|{sessionId}", notYet: "sessions.person-not-here");
        await Give(me, network, "holdSession", new { sessionId }, "session { state }", a => 0, _ => $"held|{sessionId}");
        await Give(me, network, "adoptGoal", new { goalId, adoptedInSessionId = sessionId }, "id", a => a.Id(), _ => $"adopted|{goalId}", _ => [$"suggestion|GOAL_ADOPTED|{goalId}"], notYet: "membership.adoption-without-session");
        await Give(guest, network, "lookBack", new { sessionId, whatIsDifferentNow = new[] { "We bellen elkaar." } }, "sessionId", a => 0, _ => null, _ => [$"suggestion|SESSION_LOOKED_BACK|{sessionId}"]);
    }

    private async Task Do(int number, Guid network, Caller me, Caller guest)
    {
        var rule = Name("regel", number);
        await Give(me, network, "proposeRule", new { networkId = network, wordingNl = rule }, "id", a => a.Id(), _ => $"rule|{rule}");
        var sessionId = await Plan(network, me, Name("afspraak", number), 5);
        await Give(guest, network, "answerInvitation", new { sessionId, answer = "YES" }, "id", a => a.Id(), _ => $"coming|{sessionId}", notYet: "NOT_FOUND");
        var (wanted, left) = (Name("taak", number), Name("klus", number));
        var taskId = await Give(me, network, "offerTask", new { networkId = network, text = wanted }, "id", a => a.Id(), _ => $"task|{wanted}", notYet: "NOT_FOUND");
        await Give(guest, network, "pickUpTask", new { taskId }, "id", a => a.Id(), _ => $"picked-up|{taskId}", notYet: "NOT_FOUND");
        await Give(me, network, "offerTask", new { networkId = network, text = left }, "id", a => a.Id(), _ => $"task|{left}", notYet: "NOT_FOUND", isPatient: false);
    }

    private async Task Write(int number, Guid network, Caller guest, Random chance)
    {
        for (var i = 0; i < 2; i++)
        {
            var text = Name($"wat anders is {i}", number);
            await Give(guest, network, "writeEntry", new { networkId = network, kind = "CHANGE", text, levels = new[] { "NETWORK" }, audience = "INSIDE" }, "entryId", a => a.Id("entryId"),
                _ => $"entry|{text}", notYet: "NOT_FOUND", isPatient: chance.Next(3) > 0);
        }
    }

    /// <summary>What must be refused, and must leave nothing.</summary>
    private async Task AskWhatCannotBe(int number, Guid network, Caller me, Caller guest)
    {
        var startsAt = DateTimeOffset.UtcNow.AddHours(3);
        var title = Name("onmogelijk", number);
        await Give(me, network, "planSession", new { networkId = network, kind = "WORKING", title, startsAt, endsAt = startsAt.AddHours(-1) }, "id", a => 0, _ => $"session|{title}", notYet: "NOT_FOUND", mayBeRefused: true);
        var stranger = world.People[(number + 5) % World.Clients];
        var text = Name("van een vreemde", number);
        await Give(stranger, network, "writeEntry", new { networkId = network, kind = "CHANGE", text, levels = new[] { "NETWORK" } }, "entryId", a => 0, _ => $"entry|{text}", mayBeRefused: true);
    }

    /// <summary>A round in the network of all ten: planned with the meeting that sessions told of, opened, reminded of by letters from membership. However late the fault
    /// comes, another meeting is planned and the round is closed after it.</summary>
    private Task Measure() => UntilStopped(async () =>
    {
        try
        {
            var me = world.People[0];
            var dialogueSessionId = await Plan(world.Common, me, Name("gesprek", 0), 30);
            var opensAt = DateTimeOffset.UtcNow;
            Round = await Give(me, world.Common, "planRound", new { networkId = world.Common, moment = "INTERIM", opensAt, closesAt = opensAt.AddHours(20), dialogueSessionId }, "id", a => a.Id(), a => a.ValueKind == JsonValueKind.Undefined ? null : $"round|{a.Id()}", notYet: "assessment.round-without-dialogue");
            await Give(me, world.Common, "announceRound", new { roundId = Round }, "id", a => a.Id(), _ => null);
            await Give(me, world.Common, "openRound", new { roundId = Round }, "id", a => a.Id(), _ => null, notYet: "assessment.too-few");
            await Give(me, world.Common, "remindOfRound", new { roundId = Round }, "id", a => a.Id(), _ => null, _ => [.. Enumerable.Range(1, World.Clients - 1).Select(i => $"reminded|{i}")]);
            _round.TrySetResult(Round);
            while (_working > 0) await Task.Delay(Pause);
            await _struck.Task;
            await Plan(world.Common, me, Name("later", 0), 60);
            await Give(me, world.Common, "closeRound", new { roundId = Round }, "id", a => a.Id(), _ => $"closed|{Round}");
        }
        finally
        {
            _round.TrySetResult(Guid.Empty);
        }
    });

    /// <summary>Answers in the round, as one who takes part; the first facilitates it and gives no answers.</summary>
    private async Task Answer(int number)
    {
        if (number == 0) return;
        var roundId = await _round.Task;
        if (roundId == Guid.Empty) return;
        var me = world.People[number];
        var ticket = await Ask(me, "query($id: UUID!) { myAnswerTicket(roundId: $id) { ticket } }", new { id = roundId }, a => a.Text("myAnswerTicket.ticket"));
        var instrument = await Ask(me, """{ instrument(code: "VIT") { items { code } } }""", null, a => a.Items("instrument.items").Select(i => i.Text("code")).ToList());
        if (ticket is null || instrument is null) return;
        var answers = instrument.Select((item, i) => new { item, value = 1 + (i + number) % 5 });
        await Give(new Caller(world.Http, "somebody", Guid.Empty, null), world.Common, "submitAnswers", new { ticket, answers }, "roundId", a => 0, _ => null);
    }

    private Task<Guid> Plan(Guid network, Caller me, string title, int inHours)
    {
        var startsAt = DateTimeOffset.UtcNow.AddHours(inHours);
        return Give(me, network, "planSession", new { networkId = network, kind = "WORKING", title, startsAt, endsAt = startsAt.AddHours(2) }, "id", a => a.Id(), _ => $"session|{title}", notYet: "NOT_FOUND");
    }

    private string Name(string what, int number) => $"{what} {number} {seed}";

    private async Task<T?> Ask<T>(Caller who, string query, object? variables, Func<JsonElement, T> read)
    {
        var end = DateTime.UtcNow + world.Patience;
        while (DateTime.UtcNow < end)
        {
            if (await Try(() => who.Ask(query, variables)) is { Errors.Count: 0 } answer) return read(answer.Data);
            await Task.Delay(Pause);
        }

        return default;
    }

    /// <summary>Gives a command until there is an answer, and notes what came of it.</summary>
    /// <param name="fact">What its own service tells once it happened.</param>
    /// <param name="effects">What others tell once they heard.</param>
    /// <param name="notYet">The refusal as long as the service has not heard what it needs.</param>
    /// <param name="isPatient">Whether it is given again when no answer came.</param>
    /// <param name="mayBeRefused">Whether a refusal is what is expected.</param>
    private async Task<T?> Give<T>(
        Caller who, Guid network, string command, object input, string fields, Func<JsonElement, T> read, Func<JsonElement, string?> fact, Func<JsonElement, IReadOnlyList<string>>? effects = null,
        string? notYet = null, bool isPatient = true, bool mayBeRefused = false)
    {
        var filled = JsonSerializer.SerializeToNode(input)!.AsObject();
        var commandId = Guid.NewGuid();
        filled["commandId"] = commandId;
        var end = DateTime.UtcNow + world.Patience;
        var last = "no answer";
        while (DateTime.UtcNow < end)
        {
            ledger.NoteTry();
            var answer = await Try(() => who.Try(command, filled.DeepClone(), fields));
            if (answer is { Errors.Count: 0 })
            {
                var view = answer.Data.GetProperty(command);
                ledger.Note(new Said(command, commandId, network, Outcome.Acknowledged, fact(view), effects?.Invoke(view) ?? [], mayBeRefused ? "it was done, and should have been refused" : null));
                return read(view);
            }

            last = answer?.ToString() ?? last;
            if (answer is { Codes: [{ } code] } && !AskAgain.Contains(code) && code != notYet)
            {
                ledger.Note(new Said(command, commandId, network, Outcome.Refused, fact(default), [], mayBeRefused ? null : $"was refused: {answer}"));
                return mayBeRefused ? default : throw new ClientStopped();
            }

            if (!isPatient && answer?.Codes.SequenceEqual([notYet]) != true) break;
            await Task.Delay(Pause);
        }

        ledger.Note(new Said(command, commandId, network, Outcome.Unknown, fact(default), [], isPatient ? $"had no answer in {world.Patience.TotalSeconds:0} s; at last: {last}" : null));
        return isPatient ? throw new ClientStopped() : default;
    }

    /// <summary>Null where no whole answer came.</summary>
    private static async Task<Answer?> Try(Func<Task<Answer>> ask)
    {
        try
        {
            var answer = await ask();
            _ = answer.Codes;
            return answer;
        }
        catch (Exception unanswered) when (unanswered is HttpRequestException or OperationCanceledException or JsonException or IOException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }
}

/// <summary>A client cannot go on; the ledger says why.</summary>
internal sealed class ClientStopped : Exception;

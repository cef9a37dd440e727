using System.Text.Json;

namespace LivingNetworks.SystemTests.Processes;

/// <summary>A network with its facilitator and the people who came, each step taken as its people would: through the gateway.</summary>
internal sealed class NetworkOfPeople
{
    private NetworkOfPeople(Guid id, Caller facilitator) => (Id, Facilitator) = (id, facilitator);

    public Guid Id { get; }

    public Caller Facilitator { get; }

    /// <summary>Who takes part, in the order in which they came.</summary>
    public List<Caller> People { get; } = [];

    /// <summary>A facilitator lights the spark of a network, explores and forms it.</summary>
    public static async Task<NetworkOfPeople> Spark(RunningSystem system, string name)
    {
        var facilitator = await system.Register("Saar");
        var spark = await facilitator.Do("lightSpark", new { name, desire = "Elkaar vinden zonder vergadering.", asFacilitator = true });
        var network = new NetworkOfPeople(spark.Id(), facilitator);
        await facilitator.Do("exploreNetwork", new { networkId = network.Id });
        await facilitator.Do("formNetwork", new { networkId = network.Id });
        return network;
    }

    /// <summary>A network that lives, with so many people who take part.</summary>
    public static async Task<NetworkOfPeople> Alive(RunningSystem system, string name, int people)
    {
        var network = await Spark(system, name);
        await network.ComesAlive();
        for (var i = 0; i < people; i++) await network.Welcome(await system.Register($"Deelnemer{i + 1}"));
        return network;
    }

    public Task<JsonElement> ComesAlive() => Facilitator.Do("bringNetworkToLife", new { networkId = Id }, "id state");

    /// <summary>Invited after a personal contact, welcomed step by step, and then taking part.</summary>
    public async Task Welcome(Caller person)
    {
        var invitation = (await Facilitator.Do("draftInvitation", new { networkId = Id, inviteeName = person.Name, channel = "CALL" })).Id();
        await Facilitator.Do("logPersonalContact", new { invitationId = invitation, firstContact = "CALL" });
        var code = (await Facilitator.Do("sendInvitation", new { invitationId = invitation }, "code")).Text("code");
        var participationId = (await person.Do("acceptInvitation", new { code }, "participationId")).Id("participationId");
        await Facilitator.Do("startWelcome", new { participationId }, "state");
        await Facilitator.Do("completeWelcomeStep", new { participationId, step = "PERSONAL_TALK" }, "state");
        await Facilitator.Do("completeWelcomeStep", new { participationId, step = "RULES_TOLD" }, "state");
        Assert.Equal("TAKING_PART", (await Facilitator.Do("takePart", new { participationId }, "state")).Text("state"));
        People.Add(person);
    }

    /// <summary>Plans a meeting that starts so many hours from now. What is written in a working session begins in the circle of those present.</summary>
    public async Task<Guid> Plan(string title, double inHours)
    {
        var startsAt = DateTimeOffset.UtcNow.AddHours(inHours);
        var planned = await Facilitator.DoOnceHeard("planSession", new { networkId = Id, kind = "WORKING", title, startsAt, endsAt = startsAt.AddHours(2) }, "NOT_FOUND");
        return planned.Id();
    }

    /// <summary>Opens a session, records who is there and closes it.</summary>
    public async Task Hold(Guid sessionId, params IEnumerable<Caller> present)
    {
        await Facilitator.Do("openSession", new { sessionId }, "session { state }");
        await Facilitator.DoOnceHeard("recordPresence", new { sessionId, present = present.Select(p => p.Id) }, "sessions.person-not-here", "session { numberPresent }");
        Assert.Equal("HELD", (await Facilitator.Do("holdSession", new { sessionId }, "session { state }")).Text("session.state"));
    }

    /// <summary>Plans and announces a round whose results are talked through in a session.</summary>
    public async Task<Guid> PlanRound(Guid dialogueSessionId)
    {
        var opensAt = DateTimeOffset.UtcNow;
        var round = await Facilitator.DoOnceHeard(
            "planRound", new { networkId = Id, moment = "BASELINE", opensAt, closesAt = opensAt.AddHours(1), dialogueSessionId }, "assessment.round-without-dialogue");
        await Facilitator.Do("announceRound", new { roundId = round.Id() });
        return round.Id();
    }

    /// <summary>Answers with the ticket that this person gets; the answers themselves travel without a sign-in.</summary>
    public static async Task<string> SubmitAnswers(Caller person, Caller anybody, Guid roundId, object answers)
    {
        var ask = await Waiting.For(
            $"the ticket of {person.Name}", () => person.Ask("query($id: UUID!) { myAnswerTicket(roundId: $id) { ticket } }", new { id = roundId }), a => !a.Codes.SequenceEqual(["NOT_FOUND"]));
        var ticket = ask.Whole().Text("myAnswerTicket.ticket")!;
        await anybody.Do("submitAnswers", new { ticket, answers }, "roundId");
        return ticket;
    }

    /// <summary>Writes down what changed.</summary>
    public async Task<Guid> Write(Caller author, string text, object? more = null)
    {
        var entry = JsonSerializer.SerializeToNode(new { networkId = Id, kind = "CHANGE", text, levels = new[] { "NETWORK" } })!.AsObject();
        foreach (var (key, value) in JsonSerializer.SerializeToNode(more ?? new { })!.AsObject()) entry[key] = value?.DeepClone();
        return (await author.DoOnceHeard("writeEntry", entry, "NOT_FOUND", "entryId")).Id("entryId");
    }

    /// <summary>The log of the network as somebody reads it.</summary>
    public Task<Answer> LogOf(Caller reader) => reader.Ask(
        "query($id: UUID!) { networkLog(networkId: $id) { nodes { entryId text } pageInfo { hasNextPage endCursor } } }", new { id = Id });
}

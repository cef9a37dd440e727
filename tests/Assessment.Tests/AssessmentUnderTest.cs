using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Audience;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Testing;

namespace LivingNetworks.Assessment.Tests;

/// <summary>The assessment service with both its databases; every test makes a network of its own in it.</summary>
public class AssessmentUnderTest : IAsyncLifetime, IDisposable
{
    private TestDatabase? _answers;
    private string? _peopleConnection;

    /// <summary>The provider of both databases; the usual one of this run if none is named.</summary>
    public string? Provider { get; init; }

    /// <summary>The service.</summary>
    public ServiceUnderTest<AssessmentDb> Service { get; private set; } = null!;

    /// <summary>The moment of the service's clock.</summary>
    public DateTimeOffset Now => Service.Clock.GetUtcNow();

    /// <summary>Connection to the database that knows people.</summary>
    public string PeopleConnection => _peopleConnection!;

    /// <summary>Connection to the database that knows answers.</summary>
    public string AnswersConnection => _answers!.Connection;

    public async Task InitializeAsync()
    {
        _answers = new TestDatabase(Provider);
        Service = await ServiceUnderTest<AssessmentDb>.Start(
            (args, configure) => AssessmentService.Build(args, builder =>
            {
                configure?.Invoke(builder);
                _peopleConnection = builder.Configuration[$"ConnectionStrings:{AssessmentDb.Name}"];
            }),
            AssessmentDb.Name, AssessmentReactions.All,
            new Dictionary<string, string?> { [$"ConnectionStrings:{AnswersDb.Name}"] = _answers.Connection }, Provider);
    }

    public async Task DisposeAsync() => await Service.DisposeAsync();

    public void Dispose()
    {
        _answers?.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>A network with participants, a facilitator who does not take part, and a sponsor.</summary>
    public async Task<TestNetwork> Network(int participants = 8)
    {
        var network = new TestNetwork(this, Guid.NewGuid(), Guid.NewGuid(), [.. Enumerable.Range(0, participants).Select(_ => Guid.NewGuid())], Guid.NewGuid());
        await Service.Belong(
        [
            .. network.Participants.Select(p => network.Fact(p, Standing.Participant)),
            network.Fact(network.Facilitator, Standing.Facilitator),
            network.Fact(network.Sponsor, Standing.Sponsor),
        ]);
        return network;
    }

    /// <summary>Runs SQL in one of the databases, as somebody who got hold of it would.</summary>
    public static List<object?[]> Query(string connection, string sql)
    {
        using var db = TestDatabase.Open(connection);
        using var command = db.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<object?[]>();
        while (reader.Read())
        {
            var row = new object?[reader.FieldCount];
            reader.GetValues(row!);
            rows.Add(row);
        }

        return rows;
    }
}

/// <summary>The same on SQLite, for tests that look at the bytes of its file.</summary>
public sealed class AssessmentInFiles : AssessmentUnderTest
{
    public AssessmentInFiles() => Provider = "Sqlite";
}

/// <summary>One network in a test.</summary>
public sealed class TestNetwork(AssessmentUnderTest service, Guid id, Guid facilitator, List<Guid> participants, Guid sponsor)
{
    /// <summary>An answer to every item, from the item's place.</summary>
    public static List<GivenAnswer> Answers(Func<int, int?> value) =>
        [.. "IEDGS".SelectMany((letter, l) => Enumerable.Range(1, 5).Select(i => new GivenAnswer($"VIT-{letter}{i}", value(l * 5 + i - 1))))];

    /// <summary>Answers that put every dimension on one step, reversed items turned round.</summary>
    public static List<GivenAnswer> OnStep(int step) => Answers(place => place is 4 or 13 ? 6 - step : step);

    public Guid Id { get; } = id;

    public Guid Facilitator { get; } = facilitator;

    public List<Guid> Participants { get; } = participants;

    public Guid Sponsor { get; } = sponsor;

    public ServiceUnderTest<AssessmentDb> Service => service.Service;

    public ServiceUnderTest<AssessmentDb>.Caller Someone => Service.As(Participants[0]);

    public BelongingFact Fact(Guid person, Standing standing, DateTimeOffset? until = null, DateTimeOffset? readsFrom = null, long version = 1) =>
        new(person, Id, standing, Guid.Empty, service.Now.AddYears(-3), until, readsFrom ?? service.Now.AddYears(-3), version);

    /// <summary>A session that sessions said was planned.</summary>
    public async Task<Guid> Session(DateTimeOffset? startsAt = null)
    {
        var session = Guid.NewGuid();
        var start = startsAt ?? service.Now.AddDays(14);
        await Service.Hear(new SessionPlanned(session, Id, SessionKind.Plenary, start, start.AddHours(2), null));
        return session;
    }

    /// <summary>Sessions said that it was held.</summary>
    public Task Held(Guid session, int present = 6) => Service.Hear(new SessionHeld(
        session, Id, SessionKind.Plenary, null, service.Now, service.Now, present, present, false, 60, 30, 30, []));

    public PlanRound Plan(Guid session, RoundMoment moment = RoundMoment.Baseline, string? note = null) =>
        new(Guid.NewGuid(), Id, moment, service.Now, service.Now.AddDays(7), session, InterventionNote: note);

    public async Task<RoundView> Planned(RoundMoment moment = RoundMoment.Baseline) => await Someone.Send(Plan(await Session(), moment));

    public async Task<RoundView> Opened(RoundMoment moment = RoundMoment.Baseline)
    {
        var round = await Planned(moment);
        return await Someone.Send(new OpenRound(Guid.NewGuid(), round.Id));
    }

    /// <summary>A person asks for a ticket and hands in answers without signing in.</summary>
    public async Task Answer(Guid round, Guid person, List<GivenAnswer> answers, string? remark = null)
    {
        var ticket = await Service.As(person).Ask(new MyAnswerTicket(round));
        await Service.Anonymous.Send(new SubmitAnswers(Guid.NewGuid(), ticket.Ticket, answers, remark, remark is not null));
    }

    public Task<RoundView> Close(Guid round) => Someone.Send(new CloseRound(Guid.NewGuid(), round));

    /// <summary>A whole round in which each participant stands on a step; ends when it is closed.</summary>
    public async Task<RoundView> Closed(params int[] steps)
    {
        var round = await Opened();
        for (var i = 0; i < steps.Length; i++) await Answer(round.Id, Participants[i], OnStep(steps[i]));
        return await Close(round.Id);
    }

    /// <summary>The same, talked through as well.</summary>
    public async Task<RoundView> TalkedThrough(params int[] steps)
    {
        var round = await Closed(steps);
        await Held(round.DialogueSessionId!.Value);
        return await Someone.Send(new RecordReading(Guid.NewGuid(), round.Id, "We zijn gegroeid."));
    }

    public async Task<RoundView?> Sees(Guid person, Guid round) => (await Service.As(person).Ask(new RoundsById([round]))).SingleOrDefault();

    public async Task<RoundResultView?> SeesResult(Guid person, Guid round) => (await Service.As(person).Ask(new RoundResults([round]))).SingleOrDefault();
}

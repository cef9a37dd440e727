using System.Text.Json;
using LivingNetworks.Audience;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Messaging;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;
using LivingNetworks.Testing;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Sessions.Tests;

public sealed class The_database
{
    // Red once: a property added to Session without a migration.
    [Fact]
    public void Has_a_migration_for_every_change_on_both_providers()
    {
        using var sqlite = new SqliteSessionsDb(new DbContextOptionsBuilder<SqliteSessionsDb>().UseSqlite("Data Source=:memory:").Options);
        using var sqlServer = new SqlServerSessionsDb(new DbContextOptionsBuilder<SqlServerSessionsDb>().UseSqlServer("Server=nowhere").Options);
        Assert.False(sqlite.Database.HasPendingModelChanges());
        Assert.False(sqlServer.Database.HasPendingModelChanges());
    }

    // Red once: a column for the mood beside the giver.
    [Fact]
    public void Keeps_no_column_that_leads_from_a_person_to_a_reading()
    {
        using var db = new SqliteSessionsDb(new DbContextOptionsBuilder<SqliteSessionsDb>().UseSqlite("Data Source=:memory:").Options);
        Assert.Equal(["PersonId", "SessionId"], db.Model.FindEntityType(typeof(Domain.PulseGiver))!.GetProperties().Select(p => p.Name).Order());
        Assert.Equal(["SessionId", "Version"], db.Model.FindEntityType(typeof(Domain.Pulse))!.GetProperties().Select(p => p.Name).Order());
        Assert.DoesNotContain(db.Model.GetEntityTypes().SelectMany(t => t.GetProperties()), p => p.Name is "Mood" or "Tempo" or "RoomToSpeak");
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Carries_a_session_through_its_life_on_every_provider(string provider)
    {
        await using var service = await ServiceUnderTest<SessionsDb>.Start(SessionsService.Build, "SessionsDb", SessionsReactions.All, provider: provider);
        var (network, facilitator) = (Guid.NewGuid(), Guid.NewGuid());
        await service.Belong(new BelongingFact(facilitator, network, Standing.Facilitator, Guid.Empty, DateTimeOffset.UnixEpoch, null, DateTimeOffset.UnixEpoch, 1));
        var now = service.Clock.GetUtcNow();
        var session = await service.As(facilitator).Send(new PlanSession(Guid.NewGuid(), network, SessionKind.Plenary, "Plenair", now, now.AddHours(2), Setting: [SessionSetting.Meal]));
        await service.As(facilitator).Send(new OpenSession(Guid.NewGuid(), session.Id));
        await service.As(facilitator).Send(new RecordPresence(Guid.NewGuid(), session.Id, [facilitator]));
        await service.As(facilitator).Send(new HoldSession(Guid.NewGuid(), session.Id));
        var next = await service.As(facilitator).Send(new PlanSession(Guid.NewGuid(), network, SessionKind.Plenary, "Plenair 2", now.AddDays(1), now.AddDays(1).AddHours(2)));
        Assert.Equal(next.Id, Assert.Single(await service.As(facilitator).Ask(new NextSessionOfNetworks([network]))).Session!.Id);
        Assert.Equal([SessionSetting.Meal], (await service.As(facilitator).Ask(new SessionRoom(session.Id))).Session.Setting);
        Assert.Single((await service.As(facilitator).Ask(new OpenEnds(network))).Items);
        Assert.Single((await service.As(facilitator).Ask(new LearningToDoing(network))).Items);
    }
}

public sealed class Forgetting_a_person(Village village) : IClassFixture<Village>
{
    [Fact]
    public async Task Removes_what_was_theirs_and_keeps_what_was_the_groups()
    {
        var network = await village.Network();
        var person = network.ParticipantIds[0];
        var session = await network.Held();
        await network.Participant(0).Send(new LookBack(Guid.NewGuid(), session.Id, ["We bellen eerst"]));
        await network.Participant(0).Send(new AgreePracticeAssignment(Guid.NewGuid(), session.Id, "Bellen"));
        await network.Participant(0).Send(new PlaceAsk(Guid.NewGuid(), network.Id, new(new(PartyKind.Person, person), ExchangeKind.Hands, "Wie helpt mij verhuizen?")));
        var task = await network.Facilitator.Send(new OfferTask(Guid.NewGuid(), network.Id, "Soep"));
        await network.Participant(0).Send(new PickUpTask(Guid.NewGuid(), task.Id));
        await village.Service.Hear(new PersonErased(person, [network.Fact(person, Standing.Participant, until: network.Now, version: 2)]));

        var room = await network.Room(session.Id);
        Assert.DoesNotContain(room.Attendance!, a => a.PersonId == person);
        Assert.Equal((6, "We bellen eerst"), (room.Session.NumberPresent, Assert.Single(room.LookBack!.WhatIsDifferentNow)));
        Assert.Empty(room.Assignments);
        Assert.Empty((await network.Facilitator.Ask(new StandingAsks(network.Id))).Items);
        Assert.Null(Assert.Single((await network.Facilitator.Ask(new OpenTasks(network.Id))).Items).PickedUpBy);
        Assert.DoesNotContain(person.ToString(), JsonSerializer.Serialize(room), StringComparison.OrdinalIgnoreCase);
    }
}

public sealed class An_event_on_the_wire
{
    private static readonly Guid Id = new("11111111-1111-1111-1111-111111111111"), Network = new("22222222-2222-2222-2222-222222222222"), Other = new("33333333-3333-3333-3333-333333333333");
    private static readonly DateTimeOffset At = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly BelongingFact Fact = new(Other, Network, Standing.CircleMember, Id, At, null, At, 7);

    private static readonly JsonSerializerOptions Indented = new(EventJson.Options) { WriteIndented = true };

    private static readonly IEvent[] Samples =
    [
        new SessionPlanned(Id, Network, SessionKind.Plenary, At, At.AddHours(2), Other), new SessionMoved(Id, Network, At, At.AddHours(2), At.AddDays(-7)), new SessionCancelled(Id, Network),
        new SessionHeld(Id, Network, SessionKind.Plenary, null, At, At.AddHours(2), 20, 22, true, 90, 20, 30, [Fact]), new PresenceCorrected(Id, Network, 19, 21, [Fact]),
        new SessionCirclesLeft(Other, Network, [Fact with { Until = At }]), new SessionLookedBack(Id, Network, null, At), new LookBackConfirmed(Id, Network), new MastercircleHarvested(Id, Network, new DateOnly(2026, 3, 2), 4),
        new OutsideStimulusHeld(Id, Network, At), new KitchenVisitHeld(Id, Network, At, 11), new ActivityStarted(Id, Network, ActivityKind.Event, null, [Other], true),
        new ActivityHarvested(Id, Network, ActivityKind.Event, null), new ActivityDropped(Id, Network, ActivityKind.Event, null),
        new EnergyChecked(Id, Network, Other, Contribution.Partly, EnergyEffect.Gives, EnergyDecision.Adapt), new TaskPickedUp(Id, Network, true),
        new AssignmentAgreed(Id, Network, Other), new AssignmentToldBack(Id, Network, Other), new MarketOpened(Id, Network, 1, new DateOnly(2026, 3, 20)),
        new MatchAgreed(Id, Network, Other, Id, Other), new MatchKept(Id, Network, Other, MatchState.Kept),
        new MarketCounted(Id, Network, 1, new DateOnly(2026, 3, 20), 30, 30, 92, 92, 92, 84_900m, "EUR"),
        new PersonForgotten(Id),
    ];

    public static TheoryData<string> Names => [.. typeof(SessionHeld).Assembly.GetTypes().Where(t => t.IsAssignableTo(typeof(IEvent))).Select(t => t.Name)];

    // Red once: a property added to SessionCancelled. LIVINGNETWORKS_WRITE_GOLDEN=1 writes the files anew, for the reviewer to read the difference.
    [Theory]
    [MemberData(nameof(Names))]
    public void Has_the_shape_that_was_agreed(string name)
    {
        var sample = Assert.Single(Samples, s => s.GetType().Name == name);
        var json = JsonSerializer.Serialize(sample, sample.GetType(), Indented).ReplaceLineEndings("\n") + "\n";
        var file = Path.Combine(Folder(), EventNames.Of(sample.GetType()) + ".json");
        if (Environment.GetEnvironmentVariable("LIVINGNETWORKS_WRITE_GOLDEN") == "1") File.WriteAllText(file, json);
        Assert.Equal(File.ReadAllText(file), json);
    }

    private static string Folder([System.Runtime.CompilerServices.CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Events");
}

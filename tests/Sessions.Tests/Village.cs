using LivingNetworks.Audience;
using LivingNetworks.Messaging;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;
using LivingNetworks.Testing;
using Caller = LivingNetworks.Testing.ServiceUnderTest<LivingNetworks.Sessions.Data.SessionsDb>.Caller;

namespace LivingNetworks.Sessions.Tests;

/// <summary>The sessions service for one test class; every test makes networks of its own in it.</summary>
public sealed class Village : IAsyncLifetime
{
    /// <summary>The moment at which each test begins.</summary>
    public static readonly DateTimeOffset Morning = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    public ServiceUnderTest<SessionsDb> Service { get; private set; } = null!;

    public async Task InitializeAsync() => Service = await ServiceUnderTest<SessionsDb>.Start(SessionsService.Build, "SessionsDb", SessionsReactions.All);

    public async Task DisposeAsync() => await Service.DisposeAsync();

    /// <summary>A network with a facilitator and so many participants, on the morning of the test.</summary>
    public async Task<Network> Network(int participants = 6)
    {
        Service.Clock.Set(Morning);
        var network = new Network(this, Guid.NewGuid(), Guid.NewGuid(), [.. Enumerable.Range(0, participants).Select(_ => Guid.NewGuid())]);
        await Service.Belong([network.Fact(network.FacilitatorId, Standing.Facilitator), .. network.ParticipantIds.Select(p => network.Fact(p, Standing.Participant))]);
        return network;
    }
}

/// <summary>One network in a test, with what its people do.</summary>
public sealed class Network(Village village, Guid id, Guid facilitatorId, Guid[] participantIds)
{
    public Guid Id => id;

    public Guid FacilitatorId => facilitatorId;

    public Guid[] ParticipantIds => participantIds;

    public ServiceUnderTest<SessionsDb> Service => village.Service;

    public Caller Facilitator => Service.As(facilitatorId);

    public Caller Stranger => Service.As(Guid.NewGuid());

    public DateTimeOffset Now => Service.Clock.GetUtcNow();

    public Caller Participant(int index) => Service.As(participantIds[index]);

    public BelongingFact Fact(Guid person, Standing standing, Guid? circle = null, DateTimeOffset? readsFrom = null, DateTimeOffset? until = null, long version = 1) =>
        new(person, id, standing, circle ?? Guid.Empty, DateTimeOffset.UnixEpoch, until, readsFrom ?? DateTimeOffset.UnixEpoch, version);

    /// <summary>A group of the network.</summary>
    public async Task<Guid> Group(params Guid[] members)
    {
        var group = Guid.NewGuid();
        await Service.Belong([.. members.Select(m => Fact(m, Standing.CircleMember, group))]);
        return group;
    }

    public PlanSession Plan(SessionKind kind = SessionKind.Plenary, DateTimeOffset? startsAt = null, int hours = 3, Guid? groupId = null, string title = "Plenair") =>
        new(Guid.NewGuid(), id, kind, title, startsAt ?? Now.AddHours(1), (startsAt ?? Now.AddHours(1)).AddHours(hours), groupId);

    public Task<SessionView> Planned(SessionKind kind = SessionKind.Plenary, DateTimeOffset? startsAt = null, Guid? groupId = null, Caller? by = null) =>
        (by ?? Facilitator).Send(Plan(kind, startsAt, groupId: groupId));

    /// <summary>A session that is underway now.</summary>
    public async Task<SessionView> Underway(SessionKind kind = SessionKind.Plenary, DateTimeOffset? startsAt = null)
    {
        var session = await Planned(kind, startsAt);
        return (await Facilitator.Send(new OpenSession(Guid.NewGuid(), session.Id))).Session;
    }

    /// <summary>A session that was held with these people, or with all participants.</summary>
    public async Task<SessionView> Held(SessionKind kind = SessionKind.Plenary, DateTimeOffset? startsAt = null, params Guid[] present)
    {
        var session = await Underway(kind, startsAt);
        await Facilitator.Send(new RecordPresence(Guid.NewGuid(), session.Id, present.Length > 0 ? present : participantIds));
        return (await Facilitator.Send(new HoldSession(Guid.NewGuid(), session.Id))).Session;
    }

    public Task<SessionRoomView> Room(Guid sessionId, Caller? by = null) => (by ?? Facilitator).Ask(new SessionRoom(sessionId));

    /// <summary>The events of a type about this network.</summary>
    public async Task<IReadOnlyList<TEvent>> Said<TEvent>()
        where TEvent : class, IEvent => [.. (await Service.Said<TEvent>()).Select(e => e.Data).Where(e => e.NetworkId == id)];

}

using LivingNetworks.Messaging;

namespace LivingNetworks.Sessions.Contracts;

/// <summary>An activity started.</summary>
public sealed record ActivityStarted(Guid ActivityId, Guid NetworkId, ActivityKind Kind, Guid? GroupId, IReadOnlyList<Guid> GoalIds, bool Emergent) : IEvent
{
    Guid? IEvent.NetworkId => NetworkId;

    Guid IEvent.SubjectId => ActivityId;
}

/// <summary>What grew of an activity was gathered.</summary>
public sealed record ActivityHarvested(Guid ActivityId, Guid NetworkId, ActivityKind Kind, Guid? GroupId) : IEvent
{
    Guid? IEvent.NetworkId => NetworkId;

    Guid IEvent.SubjectId => ActivityId;
}

/// <summary>An activity was let go.</summary>
public sealed record ActivityDropped(Guid ActivityId, Guid NetworkId, ActivityKind Kind, Guid? GroupId) : IEvent
{
    Guid? IEvent.NetworkId => NetworkId;

    Guid IEvent.SubjectId => ActivityId;
}

/// <summary>The group looked at an activity and decided.</summary>
public sealed record EnergyChecked(Guid ActivityId, Guid NetworkId, Guid SessionId, Contribution Contributes, EnergyEffect Energy, EnergyDecision Decision) : IEvent
{
    Guid? IEvent.NetworkId => NetworkId;

    Guid IEvent.SubjectId => ActivityId;
}

/// <summary>A task was picked up; by whom is not told.</summary>
public sealed record TaskPickedUp(Guid TaskId, Guid NetworkId, bool OwnInitiative) : IEvent
{
    Guid? IEvent.NetworkId => NetworkId;

    Guid IEvent.SubjectId => TaskId;
}

/// <summary>Something to try was agreed; by whom is not told.</summary>
public sealed record AssignmentAgreed(Guid AssignmentId, Guid NetworkId, Guid SessionId) : IEvent
{
    Guid? IEvent.NetworkId => NetworkId;

    Guid IEvent.SubjectId => AssignmentId;
}

/// <summary>Somebody told back what came of trying; who, and with what outcome, is not told.</summary>
public sealed record AssignmentToldBack(Guid AssignmentId, Guid NetworkId, Guid SessionId) : IEvent
{
    Guid? IEvent.NetworkId => NetworkId;

    Guid IEvent.SubjectId => AssignmentId;
}

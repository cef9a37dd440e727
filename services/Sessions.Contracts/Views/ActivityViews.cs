namespace LivingNetworks.Sessions.Contracts;

/// <summary>An activity of the network.</summary>
public sealed record ActivityView(
    Guid Id, Guid NetworkId, Guid? GroupId, string Title, ActivityKind Kind, ActivityBasis Basis, IReadOnlyList<Guid> GoalIds, ActivityState State, bool Emergent,
    bool SinglePartyRisk, bool KeptApart, Guid? GrewOutOfSessionId, DateTimeOffset StartedAt, IReadOnlyList<EnergyCheckView> Checks, IReadOnlyList<HintView> Hints,
    long Version);

/// <summary>A look of the group at an activity.</summary>
public sealed record EnergyCheckView(Guid SessionId, DateTimeOffset CheckedAt, Contribution Contributes, EnergyEffect Energy, EnergyDecision Decision);

/// <summary>A piece of work that is offered or being done.</summary>
public sealed record TaskView(
    Guid Id, Guid NetworkId, Guid? ActivityId, string Text, TaskState State, Guid? PickedUpBy, bool OwnInitiative, DateTimeOffset OfferedAt, long Version);

/// <summary>Something to try in one's own practice. Known to those present in the session where it was agreed.</summary>
public sealed record AssignmentView(
    Guid Id, Guid NetworkId, Guid SessionId, Guid? PersonId, Guid? GroupId, string WhatToTry, Guid? LookBackSessionId, DateOnly? LookBackOn, AssignmentState State,
    TryOutcome? Outcome, Guid? LogEntryId, DateTimeOffset AgreedAt, long Version);

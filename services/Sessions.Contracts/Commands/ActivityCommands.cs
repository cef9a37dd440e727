using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Sessions.Contracts;

/// <summary>Starts an activity: a spark that people may pick up.</summary>
/// <param name="CommandId">The client's id.</param>
/// <param name="NetworkId">The network.</param>
/// <param name="Title">What people call it.</param>
/// <param name="Kind">The kind; an exchange of knowledge or a match needs no product.</param>
/// <param name="Basis">New practice, or existing practice that is now also an activity of the network.</param>
/// <param name="GoalIds">Goals of the network that it serves.</param>
/// <param name="GroupId">The group that does it.</param>
/// <param name="Emergent">It came up on the way, unplanned.</param>
/// <param name="SinglePartyRisk">It may concern one party only: the group is asked whether it concerns all.</param>
/// <param name="KeptApart">It touches a painful process between some partners and stays apart from the network's goals.</param>
/// <param name="GrewOutOfSessionId">The session it grew out of.</param>
public sealed record StartActivity(
    Guid CommandId, Guid NetworkId, [StringLength(200)] string Title, ActivityKind Kind, ActivityBasis Basis = ActivityBasis.NewPractice,
    [MaxLength(20)] IReadOnlyList<Guid>? GoalIds = null, Guid? GroupId = null, bool Emergent = false, bool SinglePartyRisk = false, bool KeptApart = false,
    Guid? GrewOutOfSessionId = null) : ICommand<ActivityView>;

/// <summary>Moves an activity on: picked up, trying or running.</summary>
public sealed record MoveActivityOn(Guid CommandId, Guid ActivityId, ActivityState To, long? ExpectedVersion = null) : ICommand<ActivityView>;

/// <summary>Says which goal of the network an activity serves.</summary>
public sealed record LinkActivityToGoal(Guid CommandId, Guid ActivityId, Guid GoalId, long? ExpectedVersion = null) : ICommand<ActivityView>;

/// <summary>Records the group's look at a product or activity, done in a session: does it contribute, does it give energy, and then: keep, adapt or drop.</summary>
public sealed record CheckEnergy(
    Guid CommandId, Guid ActivityId, Guid SessionId, Contribution Contributes, EnergyEffect Energy, EnergyDecision Decision, long? ExpectedVersion = null)
    : ICommand<ActivityView>;

/// <summary>Lets an activity go.</summary>
public sealed record DropActivity(Guid CommandId, Guid ActivityId, long? ExpectedVersion = null) : ICommand<ActivityView>;

/// <summary>Gathers what grew of an activity.</summary>
public sealed record HarvestActivity(Guid CommandId, Guid ActivityId, long? ExpectedVersion = null) : ICommand<ActivityView>;

/// <summary>An organisation takes an activity over into its daily work.</summary>
public sealed record HandActivityToLine(Guid CommandId, Guid ActivityId, long? ExpectedVersion = null) : ICommand<ActivityView>;

/// <summary>An activity became a network of its own.</summary>
public sealed record LetActivityBecomeNetwork(Guid CommandId, Guid ActivityId, long? ExpectedVersion = null) : ICommand<ActivityView>;

/// <summary>Offers a piece of work to whoever feels like it.</summary>
public sealed record OfferTask(Guid CommandId, Guid NetworkId, [StringLength(500)] string Text, Guid? ActivityId = null) : ICommand<TaskView>;

/// <summary>Picks a task up oneself.</summary>
/// <param name="CommandId">The client's id.</param>
/// <param name="TaskId">The task.</param>
/// <param name="OwnInitiative">False when somebody asked for it; a task picked up by own initiative stays with who picked it up.</param>
public sealed record PickUpTask(Guid CommandId, Guid TaskId, bool OwnInitiative = true) : ICommand<TaskView>;

/// <summary>Gives a task back, without blame; only by who picked it up.</summary>
public sealed record ReturnTask(Guid CommandId, Guid TaskId) : ICommand<TaskView>;

/// <summary>A task is done; said by who picked it up.</summary>
public sealed record FinishTask(Guid CommandId, Guid TaskId) : ICommand<TaskView>;

/// <summary>A facilitator frees a task that was picked up on request, so that somebody else may do it. Not possible for own initiative.</summary>
public sealed record ReassignTask(Guid CommandId, Guid TaskId) : ICommand<TaskView>;

/// <summary>Agrees to try something in one's own practice before the next meeting, for oneself or for a group one is in.</summary>
public sealed record AgreePracticeAssignment(
    Guid CommandId, Guid SessionId, [StringLength(1000)] string WhatToTry, Guid? GroupId = null, Guid? LookBackSessionId = null, DateOnly? LookBackOn = null)
    : ICommand<AssignmentView>;

/// <summary>Tells back what came of it; 'not tried' is an answer too.</summary>
public sealed record TellBackAssignment(Guid CommandId, Guid AssignmentId, TryOutcome Outcome, Guid? LogEntryId = null) : ICommand<AssignmentView>;

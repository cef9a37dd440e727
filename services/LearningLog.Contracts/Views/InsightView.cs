using LivingNetworks.Audience;

namespace LivingNetworks.LearningLog.Contracts;

/// <summary>An insight with its way up the staircase.</summary>
/// <param name="InsightId">Its id.</param>
/// <param name="NetworkId">Its network.</param>
/// <param name="Wording">The insight.</param>
/// <param name="Levels">On which levels it holds.</param>
/// <param name="Stage">The step it stands on.</param>
/// <param name="IsCollectiveLearning">Whether there is evidence on all four steps.</param>
/// <param name="Evidence">What each step rests on, in order.</param>
/// <param name="EntryIds">The entries it grew out of, as far as the reader may read them.</param>
/// <param name="Audience">Who may read it.</param>
/// <param name="CircleId">The group or session of a circle audience.</param>
/// <param name="FormedAt">When it was put into words.</param>
/// <param name="IsMine">Whether the reader worded it.</param>
/// <param name="Version">For a later change.</param>
public sealed record InsightView(
    Guid InsightId, Guid NetworkId, string Wording, IReadOnlyList<LearningLevel> Levels, InsightStage Stage, bool IsCollectiveLearning,
    IReadOnlyList<StageEvidence> Evidence, IReadOnlyList<Guid> EntryIds, AudienceLevel Audience, Guid? CircleId, DateTimeOffset FormedAt, bool IsMine, long Version);

/// <summary>What one step of an insight rests on.</summary>
/// <param name="Stage">The step.</param>
/// <param name="Since">Since when.</param>
/// <param name="SessionId">The session in which it was shared.</param>
/// <param name="CircleId">The group that reads it.</param>
/// <param name="Behaviour">What is done differently.</param>
/// <param name="Persons">How many persons do it.</param>
/// <param name="OrganisationIds">The organisations that do it.</param>
/// <param name="Carrier">What carries it.</param>
/// <param name="Place">Where it is kept.</param>
/// <param name="Where">The rule, agenda or document in words.</param>
/// <param name="IsImplicit">Kept by habit rather than in writing.</param>
public sealed record StageEvidence(
    InsightStage Stage, CoarseDate Since, Guid? SessionId = null, Guid? CircleId = null, string? Behaviour = null, int? Persons = null,
    IReadOnlyList<Guid>? OrganisationIds = null, AnchorCarrier? Carrier = null, AnchorPlace? Place = null, string? Where = null, bool? IsImplicit = null);

/// <summary>How many insights of one network stand on each step, of those that the reader may read.</summary>
/// <param name="NetworkId">The network.</param>
/// <param name="Individual">Seen by somebody.</param>
/// <param name="Shared">Shared.</param>
/// <param name="Practised">Practised.</param>
/// <param name="Anchored">Anchored.</param>
/// <param name="CollectiveLearning">With evidence on all four steps.</param>
public sealed record StaircaseOfNetwork(Guid NetworkId, int Individual, int Shared, int Practised, int Anchored, int CollectiveLearning);

using LivingNetworks.Audience;
using LivingNetworks.Messaging;

namespace LivingNetworks.Assessment.Contracts;

/// <summary>A study talked with a group. Talking together changes something by itself, so it counts as an intervention.</summary>
/// <param name="ConversationId">The talk.</param>
/// <param name="StudyId">The study.</param>
/// <param name="NetworkId">The network; null for a talk across networks.</param>
/// <param name="HeldOn">When.</param>
public sealed record FocusGroupHeld(Guid ConversationId, Guid StudyId, Guid? NetworkId, DateOnly HeldOn) : IEvent
{
    Guid IEvent.SubjectId => ConversationId;
}

/// <summary>A finding was given back to a network in a session.</summary>
/// <param name="FindingId">The finding.</param>
/// <param name="StudyId">The study.</param>
/// <param name="NetworkId">The network.</param>
/// <param name="SessionId">The session.</param>
public sealed record FindingGivenBack(Guid FindingId, Guid StudyId, Guid NetworkId, Guid SessionId) : IEvent
{
    Guid? IEvent.NetworkId => NetworkId;

    Guid IEvent.SubjectId => FindingId;
}

/// <summary>The findings of a study were published.</summary>
/// <param name="StudyId">The study.</param>
/// <param name="NetworkIds">The networks that it followed.</param>
/// <param name="Audience">How far.</param>
public sealed record FindingsPublished(Guid StudyId, IReadOnlyList<Guid> NetworkIds, AudienceLevel Audience) : IEvent
{
    Guid? IEvent.NetworkId => null;

    Guid IEvent.SubjectId => StudyId;
}

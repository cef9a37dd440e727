using LivingNetworks.Audience;
using LivingNetworks.Messaging;

namespace LivingNetworks.LearningLog.Contracts;

/// <summary>An entry can be read by a circle or wider for the first time. No text.</summary>
public sealed record EntryShared(
    Guid EntryId, Guid NetworkId, EntryKind Kind, IReadOnlyList<LearningLevel> Levels, AudienceLevel Audience, Guid? CircleId, Guid? SessionId, Guid? GoalId) : IEvent
{
    Guid? IEvent.NetworkId => NetworkId;

    Guid IEvent.SubjectId => EntryId;
}

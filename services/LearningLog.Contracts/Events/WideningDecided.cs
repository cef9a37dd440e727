using LivingNetworks.Audience;
using LivingNetworks.Messaging;

namespace LivingNetworks.LearningLog.Contracts;

/// <summary>A request to widen was decided; never by whom or why.</summary>
public sealed record WideningDecided(
    Guid RequestId, Guid NetworkId, ItemKind ItemKind, Guid ItemId, AudienceLevel ToAudience, Guid? ToCircleId, bool Widened) : IEvent
{
    Guid? IEvent.NetworkId => NetworkId;

    Guid IEvent.SubjectId => ItemId;
}

using LivingNetworks.Audience;
using LivingNetworks.Messaging;

namespace LivingNetworks.LearningLog.Contracts;

/// <summary>An item can be read by fewer than before, a circle at least.</summary>
public sealed record ItemNarrowed(ItemKind ItemKind, Guid ItemId, Guid NetworkId, AudienceLevel Audience, Guid? CircleId) : IEvent
{
    Guid? IEvent.NetworkId => NetworkId;

    Guid IEvent.SubjectId => ItemId;
}

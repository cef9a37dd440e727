using LivingNetworks.Messaging;

namespace LivingNetworks.LearningLog.Contracts;

/// <summary>An item can no longer be read by others; whoever keeps something of it lets it go.</summary>
public sealed record ItemWithdrawn(ItemKind ItemKind, Guid ItemId, Guid NetworkId) : IEvent
{
    Guid? IEvent.NetworkId => NetworkId;

    Guid IEvent.SubjectId => ItemId;
}

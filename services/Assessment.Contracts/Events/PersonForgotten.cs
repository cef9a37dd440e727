using LivingNetworks.Messaging;

namespace LivingNetworks.Assessment.Contracts;

/// <summary>Nothing in this service names an erased person any more.</summary>
/// <param name="ErasureId">The erasure; it leads to nobody.</param>
public sealed record PersonForgotten(Guid ErasureId) : IEvent
{
    Guid? IEvent.NetworkId => null;

    Guid IEvent.SubjectId => ErasureId;
}

using LivingNetworks.Messaging;

namespace LivingNetworks.Membership.Contracts;

/// <summary>A network named what it sprang from. Kinds only: who imposed what on which condition stays where it is.</summary>
public sealed record OriginsNamed(Guid NetworkId, IReadOnlyList<OriginKind> Kinds) : IEvent
{
    Guid? IEvent.NetworkId => NetworkId;

    Guid IEvent.SubjectId => NetworkId;
}

using LivingNetworks.Messaging;

namespace LivingNetworks.Membership.Contracts;

/// <summary>The network agreed what may be told to one circle outside.</summary>
public sealed record SharingAgreed(Guid NetworkId, Guid AgreementId, OuterCircle Circle, Guid SessionId) : IEvent
{
    Guid? IEvent.NetworkId => NetworkId;

    Guid IEvent.SubjectId => AgreementId;
}

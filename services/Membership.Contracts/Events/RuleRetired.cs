using LivingNetworks.Messaging;

namespace LivingNetworks.Membership.Contracts;

/// <summary>A session let go of a ground rule.</summary>
public sealed record RuleRetired(Guid NetworkId, Guid RuleId, Guid SessionId) : IEvent
{
    Guid? IEvent.NetworkId => NetworkId;

    Guid IEvent.SubjectId => RuleId;
}

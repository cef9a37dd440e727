using LivingNetworks.Messaging;

namespace LivingNetworks.Membership.Contracts;

/// <summary>A session talked the ground rules through again.</summary>
public sealed record RulesReaffirmed(Guid NetworkId, IReadOnlyList<Guid> RuleIds, Guid SessionId, DateTimeOffset ReaffirmedAt) : IEvent
{
    Guid? IEvent.NetworkId => NetworkId;

    Guid IEvent.SubjectId => NetworkId;
}

using LivingNetworks.Messaging;

namespace LivingNetworks.Membership.Contracts;

/// <summary>A session adopted ground rules, or another wording of one.</summary>
public sealed record RulesAdopted(Guid NetworkId, IReadOnlyList<Guid> RuleIds, Guid SessionId, DateTimeOffset AdoptedAt) : IEvent
{
    Guid? IEvent.NetworkId => NetworkId;

    Guid IEvent.SubjectId => NetworkId;
}

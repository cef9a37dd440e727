using LivingNetworks.Messaging;

namespace LivingNetworks.Membership.Contracts;

/// <summary>A session adopted a goal.</summary>
public sealed record GoalAdopted(
    Guid NetworkId, Guid GoalId, int Number, GoalKind Kind, GoalReason BecauseOf, Guid? SupersedesId, Guid SessionId, DateTimeOffset AdoptedAt) : IEvent
{
    Guid? IEvent.NetworkId => NetworkId;

    Guid IEvent.SubjectId => GoalId;
}

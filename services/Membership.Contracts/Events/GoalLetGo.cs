using LivingNetworks.Messaging;

namespace LivingNetworks.Membership.Contracts;

/// <summary>A session let go of a goal.</summary>
public sealed record GoalLetGo(Guid NetworkId, Guid GoalId, Guid SessionId, DateTimeOffset LetGoAt) : IEvent
{
    Guid? IEvent.NetworkId => NetworkId;

    Guid IEvent.SubjectId => GoalId;
}

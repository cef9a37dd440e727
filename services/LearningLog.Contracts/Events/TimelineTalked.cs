using LivingNetworks.Messaging;

namespace LivingNetworks.LearningLog.Contracts;

/// <summary>A group talked over its timeline in a session.</summary>
public sealed record TimelineTalked(Guid ConversationId, Guid NetworkId, Guid SessionId, IReadOnlyList<LearningLevel> ThreadLevels) : IEvent
{
    Guid? IEvent.NetworkId => NetworkId;

    Guid IEvent.SubjectId => ConversationId;
}

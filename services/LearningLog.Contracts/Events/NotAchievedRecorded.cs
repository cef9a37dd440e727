using LivingNetworks.Audience;
using LivingNetworks.Messaging;

namespace LivingNetworks.LearningLog.Contracts;

/// <summary>Something that was hoped for did not come about, and that was said.</summary>
public sealed record NotAchievedRecorded(Guid ReturnId, Guid NetworkId, LearningLevel Level, AudienceLevel Audience, bool IsAfterEnd) : IEvent
{
    Guid? IEvent.NetworkId => NetworkId;

    Guid IEvent.SubjectId => ReturnId;
}

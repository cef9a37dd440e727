using LivingNetworks.Audience;
using LivingNetworks.Messaging;

namespace LivingNetworks.LearningLog.Contracts;

/// <summary>A return was noticed that a circle or more may read of.</summary>
public sealed record ReturnNoticed(
    Guid ReturnId, Guid NetworkId, ReturnKind Kind, LearningLevel Level, Attribution Attributable, AudienceLevel Audience, bool IsAfterEnd, Guid? CausedByReturnId) : IEvent
{
    Guid? IEvent.NetworkId => NetworkId;

    Guid IEvent.SubjectId => ReturnId;
}

using LivingNetworks.Messaging;

namespace LivingNetworks.LearningLog.Contracts;

/// <summary>Another person, or a session, saw a return too.</summary>
public sealed record ReturnConfirmed(Guid ReturnId, Guid NetworkId, ReturnKind Kind, Guid? SessionId) : IEvent
{
    Guid? IEvent.NetworkId => NetworkId;

    Guid IEvent.SubjectId => ReturnId;
}

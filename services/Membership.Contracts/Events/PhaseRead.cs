using LivingNetworks.Messaging;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Somebody noted where the emphasis lies.</summary>
public sealed record PhaseRead(Guid NetworkId, Guid ReadingId, DateOnly On, int Connect, int Experiment, int Motion, ReadingBy By) : IEvent
{
    Guid? IEvent.NetworkId => NetworkId;

    Guid IEvent.SubjectId => ReadingId;
}

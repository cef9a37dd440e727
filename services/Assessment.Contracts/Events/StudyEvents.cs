using LivingNetworks.Audience;
using LivingNetworks.Messaging;

namespace LivingNetworks.Assessment.Contracts;

/// <summary>A study asks people for their consent.</summary>
/// <param name="StudyId">The study.</param>
/// <param name="NetworkIds">The networks that it follows.</param>
/// <param name="Belongings">Its researchers, in each of these networks.</param>
public sealed record StudyOpened(Guid StudyId, IReadOnlyList<Guid> NetworkIds, IReadOnlyList<BelongingFact> Belongings) : IEvent, IChangesBelongings
{
    Guid? IEvent.NetworkId => null;

    Guid IEvent.SubjectId => StudyId;
}

/// <summary>A study ended.</summary>
/// <param name="StudyId">The study.</param>
/// <param name="NetworkIds">The networks that it followed.</param>
/// <param name="Belongings">Its researchers, ended; empty where it never opened.</param>
public sealed record StudyClosed(Guid StudyId, IReadOnlyList<Guid> NetworkIds, IReadOnlyList<BelongingFact> Belongings) : IEvent, IChangesBelongings
{
    Guid? IEvent.NetworkId => null;

    Guid IEvent.SubjectId => StudyId;
}

/// <summary>Somebody agreed to a study. For services alone: no screen and no feed says who did.</summary>
/// <param name="StudyId">The study.</param>
/// <param name="NetworkId">The network in which they take part.</param>
/// <param name="PersonId">Who.</param>
/// <param name="Belongings">The consent.</param>
public sealed record StudyConsented(Guid StudyId, Guid NetworkId, Guid PersonId, IReadOnlyList<BelongingFact> Belongings) : IEvent, IChangesBelongings
{
    Guid? IEvent.NetworkId => NetworkId;

    Guid IEvent.SubjectId => StudyId;
}

/// <summary>Somebody took a consent back, or takes part no longer. For services alone.</summary>
/// <param name="StudyId">The study.</param>
/// <param name="NetworkId">The network.</param>
/// <param name="PersonId">Who.</param>
/// <param name="Belongings">The consent, ended.</param>
public sealed record StudyConsentWithdrawn(Guid StudyId, Guid NetworkId, Guid PersonId, IReadOnlyList<BelongingFact> Belongings) : IEvent, IChangesBelongings
{
    Guid? IEvent.NetworkId => NetworkId;

    Guid IEvent.SubjectId => StudyId;
}

using LivingNetworks.Audience;
using LivingNetworks.Messaging;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Assessment.Contracts;

/// <summary>What every service does with assessment's events about who may read for a study.</summary>
public static class AssessmentEvents
{
    /// <summary>Keeps a service's own table of belongings up to date with studies and with who agreed to them.</summary>
    public static Reactions<TDb> ProjectStudies<TDb>(this Reactions<TDb> reactions)
        where TDb : DbContext => reactions
        .On<StudyOpened>(Apply, BelongingTable.Projection)
        .On<StudyClosed>(Apply, BelongingTable.Projection)
        .On<StudyConsented>(Apply, BelongingTable.Projection)
        .On<StudyConsentWithdrawn>(Apply, BelongingTable.Projection);

    private static Task Apply<TEvent, TDb>(Envelope<TEvent> envelope, TDb db, CancellationToken stop)
        where TEvent : class, IEvent, IChangesBelongings
        where TDb : DbContext => db.ApplyBelongings(envelope.Data.Belongings, stop);
}

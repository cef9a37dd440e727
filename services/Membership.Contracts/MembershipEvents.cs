using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Messaging;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Contracts;

/// <summary>What every service does with membership's events about belonging.</summary>
public static class MembershipEvents
{
    /// <summary>Keeps a service's own table of belongings up to date with everything membership says about it.</summary>
    public static Reactions<TDb> ProjectBelongings<TDb>(this Reactions<TDb> reactions)
        where TDb : DbContext => reactions
        .On<NetworkSparked>(Apply)
        .On<ParticipantWelcomed>(Apply)
        .On<ParticipantsImported>(Apply)
        .On<ParticipationResumed>(Apply)
        .On<ParticipantLeft>(Apply)
        .On<RolesChanged>(Apply)
        .On<GroupFormed>(Apply)
        .On<GroupMembersChanged>(Apply)
        .On<GroupClosed>(Apply)
        .On<HistoryForNewcomersSet>(Apply)
        .On<OrganisationContactsChanged>(Apply)
        .On<NetworkRelationChanged>(Apply)
        .On<HomeBaseChanged>(Apply)
        .On<PersonErased>(Apply);

    /// <summary>Keeps how long a service keeps what belongs to a network that ended.</summary>
    public static Reactions<TDb> ProjectEndings<TDb>(this Reactions<TDb> reactions)
        where TDb : ServiceDb => reactions
        .On<NetworkConcluded>(async (envelope, db, stop) => (await db.EndingOf(envelope.Data.NetworkId, stop)).End(envelope.OccurredAt, envelope.Data.RetentionMonths))
        .On<NetworkRekindled>(async (envelope, db, stop) => (await db.EndingOf(envelope.Data.NetworkId, stop)).GoOn(envelope.OccurredAt));

    private static Task Apply<TEvent, TDb>(Envelope<TEvent> envelope, TDb db, CancellationToken stop)
        where TEvent : class, IEvent, IChangesBelongings
        where TDb : DbContext => db.ApplyBelongings(envelope.Data.Belongings, stop);
}

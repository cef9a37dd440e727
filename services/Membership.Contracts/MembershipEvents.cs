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
        .On<NetworkSparked>(Apply, BelongingTable.Projection)
        .On<ParticipantWelcomed>(Apply, BelongingTable.Projection)
        .On<ParticipantsImported>(Apply, BelongingTable.Projection)
        .On<ParticipationResumed>(Apply, BelongingTable.Projection)
        .On<ParticipantLeft>(Apply, BelongingTable.Projection)
        .On<RolesChanged>(Apply, BelongingTable.Projection)
        .On<GroupFormed>(Apply, BelongingTable.Projection)
        .On<GroupMembersChanged>(Apply, BelongingTable.Projection)
        .On<GroupClosed>(Apply, BelongingTable.Projection)
        .On<HistoryForNewcomersSet>(Apply, BelongingTable.Projection)
        .On<OrganisationContactsChanged>(Apply, BelongingTable.Projection)
        .On<NetworkRelationChanged>(Apply, BelongingTable.Projection)
        .On<HomeBaseChanged>(Apply, BelongingTable.Projection)
        .On<PersonErased>(Apply, BelongingTable.Projection);

    /// <summary>Keeps how long a service keeps what belongs to a network that ended.</summary>
    public static Reactions<TDb> ProjectEndings<TDb>(this Reactions<TDb> reactions)
        where TDb : ServiceDb => reactions
        .On<NetworkConcluded>(async (envelope, db, stop) => (await db.EndingOf(envelope.Data.NetworkId, stop)).End(envelope.OccurredAt, envelope.Data.RetentionMonths), Endings)
        .On<NetworkRekindled>(async (envelope, db, stop) => (await db.EndingOf(envelope.Data.NetworkId, stop)).GoOn(envelope.OccurredAt), Endings);

    /// <summary>The projection of how long networks that ended are kept.</summary>
    public const string Endings = "endings";

    private static Task Apply<TEvent, TDb>(Envelope<TEvent> envelope, TDb db, CancellationToken stop)
        where TEvent : class, IEvent, IChangesBelongings
        where TDb : DbContext => db.ApplyBelongings(envelope.Data.Belongings, stop);
}

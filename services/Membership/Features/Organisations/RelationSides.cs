using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Features.Networks;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Organisations;

/// <summary>A relation with the sides for which the caller speaks: the network as somebody inside, the organisation as its coordinator.</summary>
internal sealed record RelationSides(NetworkRelation Relation, bool IsInside, bool SpeaksForOrganisation)
{
    /// <summary>Whether the caller is on the side that was asked.</summary>
    public bool WasAsked => Relation.State == RelationState.Offered ? IsInside : SpeaksForOrganisation;

    /// <summary>Whether the caller is on the side that asked.</summary>
    public bool Asked => Relation.State == RelationState.Offered ? SpeaksForOrganisation : IsInside;
}

/// <summary>Finds a relation for those on one of its sides, and tells the others what became of it.</summary>
internal static class Relations
{
    public static async Task<Result<RelationSides>> RelationFor(this MembershipDb db, Guid relationId, Call call, CancellationToken stop)
    {
        var relation = await db.Relations.SingleOrDefaultAsync(r => r.Id == relationId, stop);
        if (relation is null) return CommonRefusals.NotFound("relationId");
        var sides = new RelationSides(relation, (await call.PlaceIn(relation.NetworkId, db, stop)).IsInside, await db.SpeaksFor(relation.OrganisationId, call.Me, stop));
        return sides.IsInside || sides.SpeaksForOrganisation ? sides : CommonRefusals.NotFound("relationId");
    }

    /// <summary>Whether the two relate like this already, or one of them waits for the answer.</summary>
    public static Task<bool> Relates(this MembershipDb db, Guid networkId, Guid organisationId, RelationKind kind, CancellationToken stop) => db.Relations.AnyAsync(
        r => r.NetworkId == networkId && r.OrganisationId == organisationId && r.Kind == kind
            && (r.State == RelationState.Invited || r.State == RelationState.Offered || (r.State == RelationState.Standing && r.To == null)), stop);

    /// <summary>Those who speak to the network for a sponsor, now.</summary>
    public static Task<List<RoleAssignment>> SponsorContacts(this MembershipDb db, NetworkRelation relation, CancellationToken stop) => db.Roles.Where(r =>
        r.NetworkId == relation.NetworkId && r.Role == NetworkRole.SponsorContact && r.OnBehalfOfOrganisationId == relation.OrganisationId && r.Until == null).ToListAsync(stop);

    /// <summary>The relation by which an organisation supports a network today; null where it does not.</summary>
    public static async Task<NetworkRelation?> Sponsorship(this MembershipDb db, Guid networkId, Guid organisationId, DateOnly today, CancellationToken stop) =>
        (await db.Relations.Where(r => r.NetworkId == networkId && r.OrganisationId == organisationId && r.Kind == RelationKind.Sponsors && r.State == RelationState.Standing).ToListAsync(stop))
            .Where(r => r.StandsOn(today)).MaxBy(r => r.To ?? DateOnly.MaxValue);

    /// <summary>Opens the outer circle to a sponsor's contact for as long as the relation stands.</summary>
    public static async Task<BelongingFact> BelongAsSponsor(this MembershipDb db, Guid personId, NetworkRelation relation, DateTimeOffset now, CancellationToken stop)
    {
        var fact = await db.Belong(personId, relation.NetworkId, Standing.Sponsor, Guid.Empty, now, now, stop);
        return relation.To is { } to ? (await db.EndBelonging(personId, relation.NetworkId, Standing.Sponsor, Guid.Empty, EndOf(to), stop))[0] : fact;
    }

    /// <summary>The moment at which a day is over.</summary>
    public static DateTimeOffset EndOf(DateOnly day) => new(day.AddDays(1).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);

    public static void Tell(this MembershipDb db, NetworkRelation relation, IReadOnlyList<BelongingFact> facts, Call call) => db.Publish(
        new NetworkRelationChanged(relation.NetworkId, relation.Id, relation.OrganisationId, relation.Kind, relation.State, relation.From, relation.To, facts),
        AudienceLevel.Inside, call, actor: call.Me);
}

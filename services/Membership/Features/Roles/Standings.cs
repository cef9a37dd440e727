using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Features.Groups;
using LivingNetworks.Membership.Features.Networks;
using LivingNetworks.Membership.Features.Organisations;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Roles;

/// <summary>What participation and roles mean for who reads what: writes it down here and tells the others.</summary>
internal static class Standings
{
    /// <summary>Somebody takes part from now on, and reads from now on what is said inside, or everything where the network chose so.</summary>
    public static async Task<BelongingFact> TakesPart(Participation participation, MembershipDb db, Call call, CancellationToken stop)
    {
        var history = await db.Networks.Where(n => n.Id == participation.NetworkId).Select(n => n.HistoryForNewcomers).SingleAsync(stop);
        var readsFrom = history == HistoryForNewcomers.All ? DateTimeOffset.MinValue : call.Now;
        return await db.Belong(participation.PersonId, participation.NetworkId, Standing.Participant, Guid.Empty, call.Now, readsFrom, stop);
    }

    /// <summary>Why the caller cannot give a role; null when they can.</summary>
    public static async Task<Refusal?> WhyNotGive(NetworkRole role, Guid networkId, Guid? onBehalfOf, MembershipDb db, Call call, CancellationToken stop)
    {
        if (role == NetworkRole.Ambassador) return Refusals.AmbassadorIsAsked;
        if (role == NetworkRole.SponsorContact && onBehalfOf is null) return Refusals.SponsorWithoutOrganisation;
        if (onBehalfOf is { } organisation && !await db.Organisations.AnyAsync(o => o.Id == organisation, stop)) return Refusals.OrganisationUnknown with { Field = "onBehalfOfOrganisationId" };
        var guides = (await call.PlaceIn(networkId, db, stop)).IsFacilitator || !await db.HasFacilitator(networkId, call.Now, stop);
        if (!guides) return Refusals.RoleByFacilitator;
        return role == NetworkRole.SponsorContact && await db.Sponsorship(networkId, onBehalfOf!.Value, call.Today(), stop) is null ? Refusals.SponsorNotStanding : null;
    }

    /// <summary>Gives somebody a role, with what it opens.</summary>
    public static async Task<Result<RoleAssignment>> Give(
        Guid personId, Guid networkId, NetworkRole asRole, Guid? groupId, Guid? onBehalfOf, DateTimeOffset from, string? bothRolesBecause, MembershipDb db, Call call, CancellationToken stop)
    {
        // An invitation of before ambassadors were asked holds no message to say yes to.
        if (asRole == NetworkRole.Ambassador) return Refusals.AmbassadorIsAsked with { Field = null };
        if (await db.Roles.AnyAsync(r =>
            r.NetworkId == networkId && r.PersonId == personId && r.Role == asRole && r.GroupId == groupId && r.OnBehalfOfOrganisationId == onBehalfOf && r.Until == null, stop))
        {
            return Refusals.RoleHeldAlready;
        }

        // Between an invitation and its yes the support may have ended.
        var sponsorship = asRole == NetworkRole.SponsorContact && onBehalfOf is { } sponsor ? await db.Sponsorship(networkId, sponsor, call.Today(), stop) : null;
        if (asRole == NetworkRole.SponsorContact && sponsorship is null) return Refusals.SponsorNotStanding;

        var takesPart = await db.Participations.AnyAsync(
            p => p.PersonId == personId && p.NetworkId == networkId && (p.State == ParticipationState.TakingPart || p.State == ParticipationState.SteppingBack), stop);
        if (asRole == NetworkRole.Facilitator && takesPart && string.IsNullOrWhiteSpace(bothRolesBecause)) return Refusals.BothRoles;

        var role = RoleAssignment.Assign(Call.NewId(), networkId, personId, asRole, groupId, onBehalfOf, from, bothRolesBecause);
        db.Roles.Add(role);
        var facts = new List<BelongingFact>();
        if (sponsorship is not null)
        {
            facts.Add(await db.BelongAsSponsor(personId, sponsorship, call.Now, stop));
        }
        else if (role.Standing is { } standing)
        {
            // A second role of the same standing opens nothing new, and must not close what the first opened.
            var held = await db.Belongings.FindAsync([personId, networkId, standing, Guid.Empty], stop);
            var holds = held is not null && (held.Until is null || held.Until > call.Now);
            facts.Add(await db.Belong(personId, networkId, standing, Guid.Empty, holds ? held!.From : from, holds ? held!.ReadsInsideFrom : call.Now, stop));
        }

        Tell(role, facts, db, call);
        return role;
    }

    /// <summary>Ends a role, with what it opened, unless another role of the same person opens it still.</summary>
    public static async Task<Refusal?> End(RoleAssignment role, MembershipDb db, Call call, CancellationToken stop)
    {
        if (role.End(call.Now) is { } refusal) return refusal;
        if (role.Role == NetworkRole.Ambassador && await db.AmbassadorCharges.SingleOrDefaultAsync(c => c.RoleId == role.Id, stop) is { } charge) charge.End(call.Now);

        IReadOnlyList<BelongingFact> facts = [];
        if (role.Standing is { } standing)
        {
            var others = await db.Roles.Where(r => r.NetworkId == role.NetworkId && r.PersonId == role.PersonId && r.Until == null && r.Id != role.Id).ToListAsync(stop);
            if (!others.Any(r => r.IsCurrent && r.Standing == standing))
            {
                facts = await db.EndBelonging(role.PersonId, role.NetworkId, standing, Guid.Empty, call.Now, stop);
                if (standing == Standing.Facilitator) await GroupCircles.LeaveInside(role.PersonId, role.NetworkId, db, call, stop);
            }
        }

        Tell(role, facts, db, call);
        return null;
    }

    /// <summary>Tells the others how a role stands now.</summary>
    public static void Tell(RoleAssignment role, IReadOnlyList<BelongingFact> facts, MembershipDb db, Call call) => db.Publish(
        new RolesChanged(role.NetworkId, role.Id, role.PersonId, role.Role, role.GroupId, role.From, role.Until ?? role.EndsAt, role.AcceptedByGroupAt, facts), AudienceLevel.Inside, call, actor: call.Me);
}

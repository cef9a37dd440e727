using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Features.Networks;
using LivingNetworks.Membership.Features.People;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Groups;

/// <summary>What membership of a group means for who reads what: its circle, and for a body around the network the outer circle.</summary>
internal static class GroupCircles
{
    public static async Task<IReadOnlyList<BelongingFact>> Join(Group group, Guid personId, DateTimeOffset from, MembershipDb db, CancellationToken stop)
    {
        var facts = new List<BelongingFact> { await db.Belong(personId, group.NetworkId, Standing.CircleMember, group.Id, from, from, stop) };
        if (group.OuterStanding is { } outer) facts.Add(await db.Belong(personId, group.NetworkId, outer, Guid.Empty, from, from, stop));
        return facts;
    }

    public static async Task<IReadOnlyList<BelongingFact>> Leave(Group group, Guid personId, DateTimeOffset now, MembershipDb db, CancellationToken stop)
    {
        var facts = new List<BelongingFact>(await db.EndBelonging(personId, group.NetworkId, Standing.CircleMember, group.Id, now, stop));
        if (group.OuterStanding is { } outer)
        {
            var another = await db.Groups.AnyAsync(g => g.NetworkId == group.NetworkId && g.Kind == group.Kind && g.Id != group.Id && g.Memberships.Any(m => m.PersonId == personId && m.Until == null), stop);
            if (!another) facts.AddRange(await db.EndBelonging(personId, group.NetworkId, outer, Guid.Empty, now, stop));
        }

        return facts;
    }

    /// <summary>Takes somebody who is no longer inside out of the groups inside.</summary>
    public static async Task LeaveInside(Guid personId, Guid networkId, MembershipDb db, Call call, CancellationToken stop)
    {
        foreach (var standing in (Standing[])[Standing.Participant, Standing.Facilitator])
        {
            if (await db.Belongings.FindAsync([personId, networkId, standing, Guid.Empty], stop) is { } row && (row.Until is null || row.Until > call.Now)) return;
        }

        var groups = await db.Groups.Where(g => g.NetworkId == networkId && g.Memberships.Any(m => m.PersonId == personId && m.Until == null)).ToListAsync(stop);
        foreach (var group in groups.Where(g => !g.TakesOutsiders))
        {
            if (group.Leave(personId, call.Now) is not null) continue;
            var facts = await Leave(group, personId, call.Now, db, stop);
            db.Publish(new GroupMembersChanged(networkId, group.Id, group.Kind, personId, false, facts), AudienceLevel.Inside, call, actor: call.Me);
        }
    }

    /// <summary>Why somebody cannot join; null when they can.</summary>
    public static async Task<Refusal?> WhyNot(Group group, Guid personId, string field, MembershipDb db, Call call, CancellationToken stop)
    {
        if (!await call.Knows(personId, db, stop)) return CommonRefusals.NotFound(field);
        if (!group.TakesOutsiders && !await db.IsInside(personId, group.NetworkId, call.Now, stop)) return Refusals.GroupTakesInsiders with { Field = field };
        return null;
    }

    /// <summary>A group that the caller may know of: somebody inside the network, or a member.</summary>
    public static async Task<Result<Group>> GroupFor(this MembershipDb db, Guid groupId, Call call, CancellationToken stop)
    {
        var group = await db.Groups.SingleOrDefaultAsync(g => g.Id == groupId, stop);
        if (group is null) return CommonRefusals.NotFound("groupId");
        if (!(await call.PlaceIn(group.NetworkId, db, stop)).IsInside && !group.HasMember(call.Me)) return CommonRefusals.NotFound("groupId");
        return await db.WhyEnded(group.NetworkId, stop) is { } ended ? ended : group;
    }

    /// <summary>What is said in a group is its members', so they decide about it; before anybody is in, whoever is inside may.</summary>
    public static bool IsOpenTo(this Group group, Guid personId) => group.HasMember(personId) || !group.Members.Any();
}

using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Features.Organisations;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.People;

/// <summary>Whom one may know by name: the people of one's own networks, and whoever receives or guides where one comes in.</summary>
internal static class Acquaintance
{
    /// <summary>Of these people, those whom the reader may know; true for those known from inside.</summary>
    public static async Task<IReadOnlyDictionary<Guid, bool>> Of(IReadOnlyCollection<Guid> personIds, Reader reader, MembershipDb db, CancellationToken stop)
    {
        var known = new Dictionary<Guid, bool>();
        if (reader.PersonId is not { } me) return known;
        Guid[] inside = [.. reader.Networks.Where(id => reader.In(id).IsInside)];
        Guid[] around = [.. reader.Networks.Except(inside)];

        // Past belonging counts: who left is still named under what they wrote.
        foreach (var id in await db.Belongings.Where(b => personIds.Contains(b.PersonId) && inside.Contains(b.NetworkId)).Select(b => b.PersonId).ToListAsync(stop)) known[id] = true;
        foreach (var id in await db.Participations.Where(p => personIds.Contains(p.PersonId) && inside.Contains(p.NetworkId)).Select(p => p.PersonId).ToListAsync(stop)) known[id] = true;
        foreach (var id in await db.Roles.Where(r => personIds.Contains(r.PersonId) && inside.Contains(r.NetworkId)).Select(r => r.PersonId).ToListAsync(stop)) known[id] = true;

        var coming = await db.Participations.AsNoTracking()
            .Where(p => p.PersonId == me && (p.State == ParticipationState.InConversation || p.State == ParticipationState.Welcomed))
            .Select(p => new { p.NetworkId, p.WelcomerIds }).ToListAsync(stop);
        Guid[] near = [.. around, .. coming.Select(c => c.NetworkId)];
        foreach (var id in coming.SelectMany(c => c.WelcomerIds).Where(personIds.Contains)) known.TryAdd(id, false);
        if (near.Length > 0)
        {
            var guides = await db.Belongings.Where(b => personIds.Contains(b.PersonId) && near.Contains(b.NetworkId) && b.Standing == Standing.Facilitator).Select(b => b.PersonId).ToListAsync(stop);
            foreach (var id in guides) known.TryAdd(id, false);
        }

        // Who speaks for an organisation knows its people by name, past ones included: they wrote what it keeps.
        var spokenFor = await db.SpokenForBy(me, stop);
        if (spokenFor.Count > 0)
        {
            var own = await db.Affiliations.Where(a => a.PersonId != null && personIds.Contains(a.PersonId.Value) && spokenFor.Contains(a.OrganisationId)
                && (a.State == AffiliationState.Asked || a.State == AffiliationState.Confirmed || a.State == AffiliationState.Ended)).Select(a => a.PersonId!.Value).ToListAsync(stop);
            foreach (var id in own) known.TryAdd(id, false);
        }

        // Members of one body around a network know each other.
        Guid[] circles = [.. around.SelectMany(id => reader.In(id).Circles)];
        if (circles.Length > 0)
        {
            var fellows = await db.Belongings.Where(b => personIds.Contains(b.PersonId) && b.Standing == Standing.CircleMember && circles.Contains(b.CircleId)).Select(b => b.PersonId).ToListAsync(stop);
            foreach (var id in fellows) known.TryAdd(id, false);
        }

        return known;
    }

    /// <summary>Whether the caller may know somebody; oneself always.</summary>
    public static async Task<bool> Knows(this Call call, Guid personId, MembershipDb db, CancellationToken stop) =>
        personId == call.PersonId || (await Of([personId], await call.Reader(db, stop), db, stop)).ContainsKey(personId);
}

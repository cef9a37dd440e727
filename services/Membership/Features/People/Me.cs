using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Features.Networks;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.People;

internal static class MeHandler
{
    public static async Task<Result<MeView>> Handle(Me query, MembershipDb db, Call call, CancellationToken stop)
    {
        var person = await db.People.AsNoTracking().SingleOrDefaultAsync(p => p.Id == call.Me, stop);
        if (person is null) return CommonRefusals.NotFound();
        var reader = await call.Reader(db, stop);
        var participations = await db.Participations.AsNoTracking().Where(p => p.PersonId == call.Me).ToDictionaryAsync(p => p.NetworkId, stop);
        var roles = (await db.Roles.AsNoTracking().Where(r => r.PersonId == call.Me && r.Until == null).ToListAsync(stop)).ToLookup(r => r.NetworkId);
        var coordinated = roles.SelectMany(r => r).Where(r => r.Role == NetworkRole.Coordinator).Select(r => r.NetworkId).ToHashSet();

        // Somebody on the way in has a place too: there they see their welcome.
        var coming = participations.Values.Where(p => p.State is ParticipationState.InConversation or ParticipationState.Welcomed).Select(p => p.NetworkId);
        Guid[] ids = [.. reader.Networks.Concat(coordinated).Concat(coming).Distinct()];
        var networks = await db.Networks.AsNoTracking().Where(n => ids.Contains(n.Id)).OrderByDescending(n => n.CreatedAt).ToListAsync(stop);
        var places = networks.Select(n => new MyPlace(
            n.Id, n.Name, n.State, NetworkViews.ViewpointOf(reader, n, coordinated) ?? Viewpoint.Passer, participations.GetValueOrDefault(n.Id)?.Id,
            participations.GetValueOrDefault(n.Id)?.State, [.. roles[n.Id].Select(r => r.Role).Distinct()]));
        return new MeView(PersonViews.Own(person, person.Version), [.. places], coordinated.Count > 0, reader.ContactOf);
    }
}

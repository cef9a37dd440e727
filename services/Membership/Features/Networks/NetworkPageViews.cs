using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Features.Organisations;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Networks;

/// <summary>How the page of a network is shown outside.</summary>
internal static class NetworkPageViews
{
    public static async Task<IReadOnlyList<NetworkPageView>> Of(IReadOnlyList<Network> networks, Call call, MembershipDb db, CancellationToken stop)
    {
        var today = call.Today();
        Guid[] ids = [.. networks.Select(n => n.Id)];
        var relations = (await db.Relations.AsNoTracking().Where(r => ids.Contains(r.NetworkId) && r.State == RelationState.Standing && r.From <= today && (r.To == null || r.To >= today)).ToListAsync(stop))
            .ToLookup(r => r.NetworkId);
        var ambassadors = await Ambassadors([.. networks.Where(n => !n.HasEnded).Select(n => n.Id)], call.Now, db, stop);
        return [.. networks.Select(n => new NetworkPageView(
            n.Id, n.Name, n.State, n.Shape, n.Form, n.Scale, n.Sector, n.Languages, n.Themes, NetworkViews.Mottos(n), n.StartedOn, n.StartedPrecision,
            [.. relations[n.Id].OrderBy(r => r.From).Select(OrganisationViews.Of)], n.Openness, n.ContactForOutside,
            [.. ambassadors[n.Id]]))];
    }

    /// <summary>Those who chose to be named to everyone, with the wording they said yes to; to which circles they go stays inside.</summary>
    private static async Task<ILookup<Guid, PublicAmbassadorView>> Ambassadors(Guid[] networkIds, DateTimeOffset now, MembershipDb db, CancellationToken stop)
    {
        var named = await (
            from charge in db.AmbassadorCharges.AsNoTracking()
            join person in db.People.AsNoTracking() on charge.PersonId equals person.Id
            where networkIds.Contains(charge.NetworkId) && charge.NamedPublicly && charge.AgreedAt != null && charge.EndedAt == null && person.State == PersonState.Active
            orderby charge.From, charge.Id
            select new { Of = charge, person.DisplayName }).ToListAsync(stop);
        return named.Where(c => c.Of.IsCarriedAt(now))
            .ToLookup(c => c.Of.NetworkId, c => new PublicAmbassadorView(c.DisplayName, c.Of.Messages.Single(m => m.Number == c.Of.AgreedToMessage).Wording));
    }
}

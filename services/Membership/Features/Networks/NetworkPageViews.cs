using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Features.Organisations;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Networks;

/// <summary>How the page of a network is shown outside.</summary>
internal static class NetworkPageViews
{
    public static async Task<IReadOnlyList<NetworkPageView>> Of(IReadOnlyList<Network> networks, DateOnly today, MembershipDb db, CancellationToken stop)
    {
        Guid[] ids = [.. networks.Select(n => n.Id)];
        var relations = (await db.Relations.AsNoTracking().Where(r => ids.Contains(r.NetworkId) && r.State == RelationState.Standing && r.From <= today && (r.To == null || r.To >= today)).ToListAsync(stop))
            .ToLookup(r => r.NetworkId);
        return [.. networks.Select(n => new NetworkPageView(
            n.Id, n.Name, n.State, n.Shape, n.Form, n.Scale, n.Sector, n.Languages, n.Themes, NetworkViews.Mottos(n), n.StartedOn, n.StartedPrecision,
            [.. relations[n.Id].OrderBy(r => r.From).Select(OrganisationViews.Of)], n.Openness))];
    }
}

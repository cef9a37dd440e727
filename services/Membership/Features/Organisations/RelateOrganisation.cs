using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Features.Networks;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Organisations;

internal static class RelateOrganisationHandler
{
    public static async Task<Result<NetworkRelationView>> Handle(RelateOrganisation command, MembershipDb db, Call call, CancellationToken stop)
    {
        if (await db.ClosedTo(call, command.NetworkId, "networkId", stop) is { } closed) return closed;
        if (!await db.Organisations.AnyAsync(o => o.Id == command.OrganisationId, stop)) return Refusals.OrganisationUnknown;
        if (await db.Relations.AnyAsync(r => r.NetworkId == command.NetworkId && r.OrganisationId == command.OrganisationId && r.Kind == command.Kind && r.To == null, stop)) return Refusals.RelationKnown;

        var relation = NetworkRelation.Begin(Call.NewId(), command.NetworkId, command.OrganisationId, command.Kind, command.From ?? call.Today(), command.To);
        if (relation.IsRefused(out var refusal)) return refusal;
        db.Relations.Add(relation.Value);
        return OrganisationViews.Of(relation.Value);
    }
}

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
        if (await db.Relates(command.NetworkId, command.OrganisationId, command.Kind, stop)) return Refusals.RelationKnown;

        var network = await db.Networks.AsNoTracking().SingleAsync(n => n.Id == command.NetworkId, stop);
        var (id, from) = (Call.NewId(), command.From ?? call.Today());
        // A network that came on board tells how it stood; nobody has to agree anew to what both have known for years.
        var stood = network.CreatedFrom == CreatedFrom.Existing && from < DateOnly.FromDateTime(network.CreatedAt.UtcDateTime);
        var relation = stood
            ? NetworkRelation.Stood(id, network.Id, command.OrganisationId, command.Kind, from, command.To)
            : NetworkRelation.Ask(id, network.Id, command.OrganisationId, command.Kind, RelationState.Invited, from, command.To, call.Now);
        if (relation.IsRefused(out var refusal)) return refusal;

        db.Relations.Add(relation.Value);
        db.Tell(relation.Value, [], call);
        return OrganisationViews.Of(relation.Value);
    }
}

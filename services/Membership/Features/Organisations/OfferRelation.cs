using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Features.Networks;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Organisations;

internal static class OfferRelationHandler
{
    public static async Task<Result<NetworkRelationView>> Handle(OfferRelation command, MembershipDb db, Call call, CancellationToken stop)
    {
        if (await db.WhyNotSpeak(command.OrganisationId, call, stop) is { } silent) return silent;
        var network = await db.Networks.AsNoTracking().SingleOrDefaultAsync(n => n.Id == command.NetworkId, stop);
        var coordinated = await NetworkViews.Coordinated(db, call.PersonId, [command.NetworkId], stop);
        if (network is null || NetworkViews.ViewpointOf(await call.Reader(db, stop), network, coordinated) is null) return CommonRefusals.NotFound("networkId");
        if (network.HasEnded) return Refusals.NetworkHasEnded;
        if (await db.Relates(command.NetworkId, command.OrganisationId, command.Kind, stop)) return Refusals.RelationKnown;

        var relation = NetworkRelation.Ask(
            Call.NewId(), network.Id, command.OrganisationId, command.Kind, RelationState.Offered, command.From ?? call.Today(), command.To, call.Now);
        if (relation.IsRefused(out var refusal)) return refusal;
        db.Relations.Add(relation.Value);
        db.Tell(relation.Value, [], call);
        return OrganisationViews.Of(relation.Value);
    }
}

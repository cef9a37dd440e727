using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;

namespace LivingNetworks.Membership.Features.Organisations;

internal static class DeclineRelationHandler
{
    public static async Task<Result<NetworkRelationView>> Handle(DeclineRelation command, MembershipDb db, Call call, CancellationToken stop)
    {
        var found = await db.RelationFor(command.RelationId, call, stop);
        if (found.IsRefused(out var closed)) return closed;
        var relation = found.Value.Relation;
        if (relation.IsAsked && !found.Value.WasAsked) return Refusals.RelationIsTheOthersToAnswer;
        if (relation.Decline(call.Now) is { } refusal) return refusal;

        db.Tell(relation, [], call);
        return OrganisationViews.Of(relation);
    }
}

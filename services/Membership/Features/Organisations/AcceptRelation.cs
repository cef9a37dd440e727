using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Features.Networks;

namespace LivingNetworks.Membership.Features.Organisations;

internal static class AcceptRelationHandler
{
    public static async Task<Result<NetworkRelationView>> Handle(AcceptRelation command, MembershipDb db, Call call, CancellationToken stop)
    {
        var found = await db.RelationFor(command.RelationId, call, stop);
        if (found.IsRefused(out var closed)) return closed;
        var relation = found.Value.Relation;
        if (relation.IsAsked && !found.Value.WasAsked) return Refusals.RelationIsTheOthersToAnswer;
        if (await db.WhyEnded(relation.NetworkId, stop) is { } ended) return ended;
        if (relation.Accept(call.Today(), call.Now) is { } refusal) return refusal;

        // Whoever spoke for the same sponsor before, and still has the role, reads along again.
        var facts = new List<BelongingFact>();
        if (relation.Kind == RelationKind.Sponsors && relation.StandsOn(call.Today()))
        {
            foreach (var role in await db.SponsorContacts(relation, stop)) facts.Add(await db.BelongAsSponsor(role.PersonId, relation, call.Now, stop));
        }

        db.Tell(relation, facts, call);
        return OrganisationViews.Of(relation);
    }
}

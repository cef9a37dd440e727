using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Features.Networks;
using LivingNetworks.Membership.Features.Roles;

namespace LivingNetworks.Membership.Features.Organisations;

internal static class EndRelationHandler
{
    public static async Task<Result<NetworkRelationView>> Handle(EndRelation command, MembershipDb db, Call call, CancellationToken stop)
    {
        var found = await db.RelationFor(command.RelationId, call, stop);
        if (found.IsRefused(out var closed)) return closed;
        var relation = found.Value.Relation;
        // An organisation leaves whenever it wants; a network that has ended changes no more.
        if (!found.Value.SpeaksForOrganisation && await db.WhyEnded(relation.NetworkId, stop) is { } over) return over;
        if (relation.IsAsked && !found.Value.Asked) return Refusals.RelationWaitsForYou;

        var to = command.To ?? call.Today();
        var facts = new List<BelongingFact>();
        if ((relation.IsAsked ? relation.TakeBack() : relation.End(to, call.Today())) is { } refusal) return refusal;

        // Whoever spoke for a sponsor that withdrew no longer reads along; the network itself goes on (M-INV-14).
        if (relation is { Kind: RelationKind.Sponsors, State: RelationState.Ended or RelationState.Standing })
        {
            foreach (var role in await db.SponsorContacts(relation, stop))
            {
                if (relation.State == RelationState.Ended) await Standings.End(role, db, call, stop);
                else facts.AddRange(await db.EndBelonging(role.PersonId, relation.NetworkId, Standing.Sponsor, Guid.Empty, Relations.EndOf(to), stop));
            }
        }

        db.Tell(relation, facts, call);
        return OrganisationViews.Of(relation);
    }
}

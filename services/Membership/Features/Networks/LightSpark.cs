using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Networks;

internal static class LightSparkHandler
{
    public static async Task<Result<NetworkView>> Handle(LightSpark command, MembershipDb db, Call call, CancellationToken stop)
    {
        if (!await db.People.AnyAsync(p => p.Id == call.Me && p.State == PersonState.Active, stop)) return CommonRefusals.NotFound();

        var network = Network.Spark(Call.NewId(), command.Name, command.Form, command.Languages, call.Me, call.Now);
        var desire = Statement.ByNetwork(Call.NewId(), network.Id, StatementKind.Desire, command.Desire, call.Me, AudienceLevel.Inside, null, null, call.Now).Value;
        db.AddRange(network, desire, RoleAssignment.Assign(Call.NewId(), network.Id, call.Me, NetworkRole.Initiator, null, null, call.Now));

        BelongingFact place;
        if (command.AsFacilitator)
        {
            db.Roles.Add(RoleAssignment.Assign(Call.NewId(), network.Id, call.Me, NetworkRole.Facilitator, null, null, call.Now));
            place = await db.Belong(call.Me, network.Id, Standing.Facilitator, Guid.Empty, call.Now, call.Now, stop);
        }
        else
        {
            db.Participations.Add(Participation.OfInitiator(Call.NewId(), call.Me, network.Id, call.Now));
            place = await db.Belong(call.Me, network.Id, Standing.Participant, Guid.Empty, call.Now, call.Now, stop);
        }

        db.Publish(new NetworkSparked(network.Id, network.Form, network.CreatedFrom, call.Me, [place]), AudienceLevel.Inside, call, actor: call.Me);
        return NetworkViews.Of(network, command.AsFacilitator ? Viewpoint.Facilitator : Viewpoint.Participant, desire, null, null, db.VersionOf(network));
    }
}

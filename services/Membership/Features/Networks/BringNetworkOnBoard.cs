using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Networks;

internal static class BringNetworkOnBoardHandler
{
    public static async Task<Result<NetworkView>> Handle(BringNetworkOnBoard command, MembershipDb db, Call call, CancellationToken stop)
    {
        if (!await db.People.AnyAsync(p => p.Id == call.Me && p.State == PersonState.Active, stop)) return CommonRefusals.NotFound();
        if (call.IsAhead(command.StartedOn)) return Refusals.DateAhead with { Field = "startedOn" };

        var network = Network.BringOnBoard(
            Call.NewId(), command.Name, command.Form, command.StartedOn, command.StartedPrecision, command.HorizonMonths, command.Languages, call.Me, call.Now);
        var desire = Statement.ByNetwork(Call.NewId(), network.Id, StatementKind.Desire, command.Desire, call.Me, AudienceLevel.Inside, null, null, call.Now).Value;
        var facilitator = RoleAssignment.Assign(Call.NewId(), network.Id, call.Me, NetworkRole.Facilitator, null, null, call.Now);
        db.AddRange(network, desire, facilitator);
        var place = await db.Belong(call.Me, network.Id, Standing.Facilitator, Guid.Empty, call.Now, call.Now, stop);

        db.Publish(new NetworkSparked(network.Id, network.Form, network.CreatedFrom, call.Me, [place]), AudienceLevel.Inside, call, actor: call.Me);
        db.Publish(new NetworkBecameAlive(network.Id, command.StartedOn, command.StartedPrecision, network.HorizonMonths), AudienceLevel.Inside, call, actor: call.Me);
        return NetworkViews.Of(network, Viewpoint.Facilitator, desire, null, null, db.VersionOf(network));
    }
}

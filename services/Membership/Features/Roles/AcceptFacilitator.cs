using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Features.Networks;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Roles;

internal static class AcceptFacilitatorHandler
{
    public static async Task<Result<RoleView>> Handle(AcceptFacilitator command, MembershipDb db, Call call, CancellationToken stop)
    {
        var role = await db.Roles.SingleOrDefaultAsync(r => r.Id == command.RoleId, stop);
        if (role is null) return CommonRefusals.NotFound("roleId");
        if (await db.ClosedTo(call, role.NetworkId, "roleId", stop) is { } closed) return closed;
        var session = await db.Adopting(role.NetworkId, command.AcceptedInSessionId, stop, "acceptedInSessionId");
        if (session.IsRefused(out var notHeld)) return notHeld;
        if (role.Accept(session.Value) is { } refusal) return refusal;

        var place = await db.Belong(role.PersonId, role.NetworkId, Standing.Facilitator, Guid.Empty, role.From, DateTimeOffset.MinValue, stop);
        Standings.Tell(role, [place], db, call);
        return RoleViews.Of(role);
    }
}

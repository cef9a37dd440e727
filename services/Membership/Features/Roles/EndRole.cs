using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Features.Networks;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Roles;

internal static class EndRoleHandler
{
    public static async Task<Result<RoleView>> Handle(EndRole command, MembershipDb db, Call call, CancellationToken stop)
    {
        var role = await db.Roles.SingleOrDefaultAsync(r => r.Id == command.RoleId, stop);
        if (role is null) return CommonRefusals.NotFound("roleId");
        var place = await call.PlaceIn(role.NetworkId, db, stop);
        if (role.PersonId != call.Me && !place.IsInside) return CommonRefusals.NotFound("roleId");
        // One's own role one may always lay down; another's is for a facilitator, or where there is none for anybody inside.
        if (role.PersonId != call.Me && !place.IsFacilitator && await db.HasFacilitator(role.NetworkId, call.Now, stop)) return Refusals.RoleByFacilitator with { Field = "roleId" };

        return await Standings.End(role, db, call, stop) is { } refusal ? refusal : RoleViews.Of(role);
    }
}

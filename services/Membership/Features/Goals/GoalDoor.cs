using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Features.Networks;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Goals;

/// <summary>Finds a goal for those inside its network.</summary>
internal static class GoalDoor
{
    public static async Task<Result<Goal>> GoalFor(this MembershipDb db, Guid goalId, Call call, CancellationToken stop)
    {
        var goal = await db.Goals.SingleOrDefaultAsync(g => g.Id == goalId, stop);
        if (goal is null) return CommonRefusals.NotFound("goalId");
        return await db.ClosedTo(call, goal.NetworkId, "goalId", stop) is { } closed ? closed : goal;
    }
}

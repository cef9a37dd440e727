using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Features.Networks;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Goals;

internal static class ProposeGoalHandler
{
    public static async Task<Result<GoalView>> Handle(ProposeGoal command, MembershipDb db, Call call, CancellationToken stop)
    {
        if (await db.ClosedTo(call, command.NetworkId, "networkId", stop) is { } closed) return closed;
        if (command.SupersedesId is { } before && !await db.Goals.AnyAsync(g => g.Id == before && g.NetworkId == command.NetworkId, stop)) return CommonRefusals.NotFound("supersedesId");

        var number = 1 + await db.Goals.Where(g => g.NetworkId == command.NetworkId).Select(g => (int?)g.Number).MaxAsync(stop) ?? 1;
        var goal = Goal.Propose(
            Call.NewId(), command.NetworkId, number, command.Kind, command.Wording, command.Evaluable, command.BecauseOf, command.Because, command.SupersedesId, call.Me, call.Now);
        db.Goals.Add(goal);
        return GoalViews.Of(goal, db.VersionOf(goal));
    }
}

using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Features.Networks;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Goals;

internal static class AdoptGoalHandler
{
    public static async Task<Result<GoalView>> Handle(AdoptGoal command, MembershipDb db, Call call, CancellationToken stop)
    {
        var found = await db.GoalFor(command.GoalId, call, stop);
        if (found.IsRefused(out var closed)) return closed;
        var goal = found.Value;
        if (goal.ChangedSince(command.ExpectedVersion) is { } stale) return stale;
        var session = await db.Adopting(goal.NetworkId, command.AdoptedInSessionId, stop);
        if (session.IsRefused(out var notHeld)) return notHeld;
        var before = goal.SupersedesId is { } id ? await db.Goals.SingleAsync(g => g.Id == id, stop) : null;
        if (goal.Adopt(session.Value, before) is { } refusal) return refusal;

        db.Publish(
            new GoalAdopted(goal.NetworkId, goal.Id, goal.Number, goal.Kind, goal.BecauseOf, goal.SupersedesId, session.Value.Id, session.Value.HeldAt!.Value),
            AudienceLevel.Inside, call, actor: call.Me);
        return GoalViews.Of(goal, db.VersionOf(goal));
    }
}

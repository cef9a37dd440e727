using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Features.Networks;

namespace LivingNetworks.Membership.Features.Goals;

internal static class TalkGoalThroughHandler
{
    public static async Task<Result<GoalView>> Handle(TalkGoalThrough command, MembershipDb db, Call call, CancellationToken stop)
    {
        var found = await db.GoalFor(command.GoalId, call, stop);
        if (found.IsRefused(out var closed)) return closed;
        var goal = found.Value;
        if (goal.ChangedSince(command.ExpectedVersion) is { } stale) return stale;
        var at = call.Now;
        if (command.SessionId is { } sessionId)
        {
            var session = await db.Adopting(goal.NetworkId, sessionId, stop, "sessionId");
            if (session.IsRefused(out var notHeld)) return notHeld;
            at = session.Value.HeldAt!.Value;
        }

        return goal.TalkThrough(at) is { } refusal ? refusal : GoalViews.Of(goal, db.VersionOf(goal));
    }
}

using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Features.Networks;

namespace LivingNetworks.Membership.Features.Goals;

internal static class LetGoOfGoalHandler
{
    public static async Task<Result<GoalView>> Handle(LetGoOfGoal command, MembershipDb db, Call call, CancellationToken stop)
    {
        var found = await db.GoalFor(command.GoalId, call, stop);
        if (found.IsRefused(out var closed)) return closed;
        var goal = found.Value;
        if (goal.ChangedSince(command.ExpectedVersion) is { } stale) return stale;
        var session = await db.Adopting(goal.NetworkId, command.SessionId, stop, "sessionId");
        if (session.IsRefused(out var notHeld)) return notHeld;
        if (goal.LetGo(command.Because, session.Value) is { } refusal) return refusal;

        db.Publish(new GoalLetGo(goal.NetworkId, goal.Id, session.Value.Id, session.Value.HeldAt!.Value), AudienceLevel.Inside, call, actor: call.Me);
        return GoalViews.Of(goal, db.VersionOf(goal));
    }
}

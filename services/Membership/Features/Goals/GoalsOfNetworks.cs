using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Features.Networks;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Goals;

internal static class GoalsOfNetworksHandler
{
    public static async Task<Result<IReadOnlyList<NetworkGoals>>> Handle(GoalsOfNetworks query, MembershipDb db, Call call, CancellationToken stop)
    {
        var inside = (await call.Reader(db, stop)).InsideOf(query.NetworkIds);
        var goals = (await db.Goals.AsNoTracking()
            .Where(g => inside.Contains(g.NetworkId) && (g.State == GoalState.Proposed || g.State == GoalState.TalkedThrough || g.State == GoalState.Adopted))
            .OrderBy(g => g.Number).ToListAsync(stop)).ToLookup(g => g.NetworkId);
        return Result<IReadOnlyList<NetworkGoals>>.Of([.. inside.Select(id => new NetworkGoals(id, [.. goals[id].Select(g => GoalViews.Of(g))]))]);
    }
}

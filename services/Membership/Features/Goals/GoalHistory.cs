using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Features.Networks;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Goals;

internal static class GoalHistoryHandler
{
    public static async Task<Result<Page<GoalView>>> Handle(GoalHistory query, MembershipDb db, Call call, CancellationToken stop)
    {
        if (!(await call.PlaceIn(query.NetworkId, db, stop)).IsInside) return CommonRefusals.NotFound("networkId");
        var after = Cursor.Parse(query.After);
        if (query.After is not null && after is null) return CommonRefusals.NotRecognised("after");

        var rows = db.Goals.AsNoTracking().Where(g => g.NetworkId == query.NetworkId);
        if (after is { } seen) rows = rows.Where(g => g.ProposedAt < seen.At || (g.ProposedAt == seen.At && g.Id < seen.Id));
        var page = Cursor.Cut(
            await rows.OrderByDescending(g => g.ProposedAt).ThenByDescending(g => g.Id).Take(query.First + 1).ToListAsync(stop), query.First, g => new Cursor(g.ProposedAt, g.Id));
        return new Page<GoalView>([.. page.Items.Select(g => GoalViews.Of(g))], page.EndCursor, page.HasNextPage);
    }
}

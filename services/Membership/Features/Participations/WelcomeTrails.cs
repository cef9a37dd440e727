using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Features.Networks;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Participations;

internal static class WelcomeTrailsHandler
{
    public static async Task<Result<Page<WelcomeTrailView>>> Handle(WelcomeTrails query, MembershipDb db, Call call, CancellationToken stop)
    {
        var me = call.Me;
        var place = await call.PlaceIn(query.NetworkId, db, stop);
        var coming = await db.Participations.AnyAsync(p => p.PersonId == me && p.NetworkId == query.NetworkId, stop);
        if (!place.IsInside && !coming) return CommonRefusals.NotFound("networkId");
        var after = Cursor.Parse(query.After);
        if (query.After is not null && after is null) return CommonRefusals.NotRecognised("after");

        var rows = db.Participations.AsNoTracking().Where(p => p.NetworkId == query.NetworkId && p.WelcomeStartedAt != null && p.WelcomeCompletedAt == null
            && (p.State == ParticipationState.InConversation || p.State == ParticipationState.Welcomed || p.State == ParticipationState.TakingPart));
        if (!place.IsFacilitator) rows = rows.Where(p => p.PersonId == me || (place.IsInside && p.WelcomerIds.Contains(me)));
        if (after is { } seen) rows = rows.Where(p => p.WelcomeStartedAt > seen.At || (p.WelcomeStartedAt == seen.At && p.Id > seen.Id));
        var page = Cursor.Cut(
            await rows.OrderBy(p => p.WelcomeStartedAt).ThenBy(p => p.Id).Take(query.First + 1).ToListAsync(stop), query.First, p => new Cursor(p.WelcomeStartedAt!.Value, p.Id));
        return new Page<WelcomeTrailView>([.. page.Items.Select(WelcomeViews.Of)], page.EndCursor, page.HasNextPage);
    }
}

using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Features.Networks;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Invitations;

internal static class InvitationsHandler
{
    public static async Task<Result<Page<InvitationView>>> Handle(Contracts.Invitations query, MembershipDb db, Call call, CancellationToken stop)
    {
        var me = call.Me;
        var place = await call.PlaceIn(query.NetworkId, db, stop);
        if (!place.IsInside) return CommonRefusals.NotFound("networkId");
        var after = Cursor.Parse(query.After);
        if (query.After is not null && after is null) return CommonRefusals.NotRecognised("after");

        var rows = db.Invitations.AsNoTracking().Where(i => i.NetworkId == query.NetworkId);
        if (!place.IsFacilitator) rows = rows.Where(i => i.InvitedBy == me);
        if (after is { } seen) rows = rows.Where(i => i.DraftedAt < seen.At || (i.DraftedAt == seen.At && i.Id < seen.Id));
        var page = Cursor.Cut(
            await rows.OrderByDescending(i => i.DraftedAt).ThenByDescending(i => i.Id).Take(query.First + 1).ToListAsync(stop), query.First, i => new Cursor(i.DraftedAt, i.Id));
        return new Page<InvitationView>([.. page.Items.Select(i => InvitationViews.Of(i, call.Now))], page.EndCursor, page.HasNextPage);
    }
}

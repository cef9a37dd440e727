using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Features.Networks;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Privacy;

internal static class EmergencyNoticesHandler
{
    public static async Task<Result<IReadOnlyList<EmergencyNoticeView>>> Handle(EmergencyNotices query, MembershipDb db, Call call, CancellationToken stop)
    {
        if (!(await call.PlaceIn(query.NetworkId, db, stop)).IsInside) return Result<IReadOnlyList<EmergencyNoticeView>>.Of([]);
        var since = call.Now - call.Service<PrivacySettings>().NoticeStays;
        var accesses = await db.EmergencyAccesses.AsNoTracking()
            .Where(a => (a.NetworkId == null || a.NetworkId == query.NetworkId) && (a.ClosedAt == null ? a.Until : a.ClosedAt) > since)
            .OrderByDescending(a => a.AskedAt).ThenBy(a => a.Id).Take(Cursor.MaxPageSize).ToListAsync(stop);
        return Result<IReadOnlyList<EmergencyNoticeView>>.Of(
            [.. accesses.Select(a => new EmergencyNoticeView(a.Id, a.NetworkId is null, a.Kind, a.AskedAt, a.AnnouncedAt, a.Until, a.ClosedAt))]);
    }
}

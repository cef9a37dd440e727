using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Sessions.Features.Sessions;

/// <summary>Shows look-backs to those in their circle; newcomers read from their own first day on.</summary>
internal static class LookBacksOfSessionsHandler
{
    public static async Task<Result<IReadOnlyList<LookBackView>>> Handle(LookBacksOfSessions query, SessionsDb db, Call call, CancellationToken stop)
    {
        var reader = await call.Reader(db, stop);
        var ids = query.SessionIds.Distinct().ToArray();
        var lookBacks = await db.LookBacks.AsNoTracking().Where(l => ids.Contains(l.SessionId)).ToListAsync(stop);
        return Result<IReadOnlyList<LookBackView>>.Of([.. lookBacks.Where(l => AudiencePolicy.MayRead(reader, l)).Select(l => LookBackViews.Of(db, l))]);
    }
}

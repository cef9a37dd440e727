using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Sessions.Features.Sessions;

/// <summary>Finds sessions by id, leaving out those that the caller may not see.</summary>
internal static class SessionsByIdsHandler
{
    public static async Task<Result<IReadOnlyList<SessionView>>> Handle(SessionsByIds query, SessionsDb db, Call call, CancellationToken stop)
    {
        var reader = await call.Reader(db, stop);
        var ids = query.SessionIds.Distinct().ToArray();
        var sessions = await db.Sessions.AsNoTracking().Where(s => ids.Contains(s.Id)).ToListAsync(stop);
        return Result<IReadOnlyList<SessionView>>.Of(await db.Views([.. sessions.Where(s => AudiencePolicy.MayRead(reader, s))], call, stop));
    }
}

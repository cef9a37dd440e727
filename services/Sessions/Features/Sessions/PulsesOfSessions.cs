using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace LivingNetworks.Sessions.Features.Sessions;

/// <summary>Shows how sessions were read.</summary>
internal static class PulsesOfSessionsHandler
{
    public static async Task<Result<IReadOnlyList<PulseView>>> Handle(PulsesOfSessions query, SessionsDb db, Call call, CancellationToken stop)
    {
        var reader = await call.Reader(db, stop);
        var policy = call.Service<IOptions<SessionsPolicy>>().Value;
        var ids = query.SessionIds.Distinct().ToArray();
        var sessions = (await db.Sessions.AsNoTracking().Where(s => ids.Contains(s.Id)).ToListAsync(stop)).Where(s => AudiencePolicy.MayRead(reader, s) && PulseReaders.Include(reader, s)).ToList();
        var pulses = await db.Pulses.AsNoTracking().Where(p => ids.Contains(p.SessionId)).ToDictionaryAsync(p => p.SessionId, stop);
        return Result<IReadOnlyList<PulseView>>.Of([.. sessions.Select(s => PulseViews.Of(s, pulses.GetValueOrDefault(s.Id), policy))]);
    }
}

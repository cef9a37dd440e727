using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Sessions.Features.Calendar;

/// <summary>Shows who hosts the coming sessions.</summary>
internal static class HostRotaHandler
{
    public static async Task<Result<IReadOnlyList<HostTurnView>>> Handle(HostRota query, SessionsDb db, Call call, CancellationToken stop)
    {
        var inside = await Reach.Inside(db, query.NetworkId, call, stop);
        if (inside.IsRefused(out var unreachable)) return unreachable;
        var reader = await call.Reader(db, stop);
        var sessions = await db.Sessions.AsNoTracking().ReadableIn(reader, [query.NetworkId])
            .Where(s => s.StartsAt > call.Now && (s.State == SessionState.Planned || s.State == SessionState.Invited))
            .OrderBy(s => s.StartsAt).ThenBy(s => s.Id).Take(query.First).ToListAsync(stop);
        return Result<IReadOnlyList<HostTurnView>>.Of([.. sessions.Select(s => new HostTurnView(
            s.Id, s.Title, s.StartsAt!.Value, s.Place, [.. s.Roles.Where(r => r.Role == SessionRole.Host).Select(r => r.PersonId)]))]);
    }
}

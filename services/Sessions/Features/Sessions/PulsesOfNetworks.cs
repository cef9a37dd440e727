using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace LivingNetworks.Sessions.Features.Sessions;

/// <summary>Shows the mood and tempo of networks over time.</summary>
internal static class PulsesOfNetworksHandler
{
    public static async Task<Result<IReadOnlyList<NetworkPulsesView>>> Handle(PulsesOfNetworks query, SessionsDb db, Call call, CancellationToken stop)
    {
        var reader = await call.Reader(db, stop);
        var policy = call.Service<IOptions<SessionsPolicy>>().Value;
        var networks = query.NetworkIds.Distinct().Where(id => reader.In(id).IsInside).ToArray();
        var read = db.Sessions.ReadableIn(reader, networks).Where(s => s.HeldAt != null && db.Pulses.Any(p => p.SessionId == s.Id));
        var held = await db.LatestOfEach(read, query.FirstOfEach, stop);
        var ids = held.Select(s => s.Id).ToArray();
        var pulses = await db.Pulses.AsNoTracking().Where(p => ids.Contains(p.SessionId)).ToDictionaryAsync(p => p.SessionId, stop);
        var byNetwork = held.ToLookup(s => s.NetworkId);
        return Result<IReadOnlyList<NetworkPulsesView>>.Of([.. query.NetworkIds.Distinct().Select(id => new NetworkPulsesView(
            id, [.. byNetwork[id].Where(s => PulseReaders.Include(reader, s)).Select(s => PulseViews.Of(s, pulses.GetValueOrDefault(s.Id), policy))]))]);
    }
}

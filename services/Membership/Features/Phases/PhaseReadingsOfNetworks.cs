using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Features.Networks;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Phases;

internal static class PhaseReadingsHandler
{
    private const int Most = 100;

    public static async Task<Result<IReadOnlyList<PhaseReadingView>>> Handle(PhaseReadings query, MembershipDb db, Call call, CancellationToken stop)
    {
        var inside = (await call.Reader(db, stop)).InsideOf(query.NetworkIds);
        var readings = await (from network in db.Networks
                              where inside.Contains(network.Id)
                              from reading in db.PhaseReadings.Where(r => r.NetworkId == network.Id).OrderByDescending(r => r.On).ThenByDescending(r => r.ReadAt).Take(Most)
                              select reading).AsNoTracking().ToListAsync(stop);
        return Result<IReadOnlyList<PhaseReadingView>>.Of([.. readings.OrderBy(r => r.NetworkId).ThenBy(r => r.On).ThenBy(r => r.ReadAt).Select(PhaseViews.Of)]);
    }
}

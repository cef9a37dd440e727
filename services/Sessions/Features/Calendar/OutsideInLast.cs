using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;

namespace LivingNetworks.Sessions.Features.Calendar;

/// <summary>Shows when networks last let something in from outside.</summary>
internal static class OutsideInLastHandler
{
    public static async Task<Result<IReadOnlyList<OutsideInView>>> Handle(OutsideInLast query, SessionsDb db, Call call, CancellationToken stop)
    {
        var reader = await call.Reader(db, stop);
        var networks = query.NetworkIds.Distinct().Where(id => reader.In(id).IsInside).ToArray();
        var held = db.Sessions.ReadableIn(reader, networks).Where(s => s.HeldAt != null && s.FromOutside);
        var last = (await db.LatestOfEach(held, 1, stop)).ToDictionary(s => s.NetworkId);
        return Result<IReadOnlyList<OutsideInView>>.Of([.. query.NetworkIds.Distinct().Select(id => new OutsideInView(id, last.GetValueOrDefault(id)?.HeldAt, last.GetValueOrDefault(id)?.Id))]);
    }
}

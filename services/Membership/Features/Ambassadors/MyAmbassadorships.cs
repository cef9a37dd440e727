using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Ambassadors;

internal static class MyAmbassadorshipsHandler
{
    public static async Task<Result<IReadOnlyList<MyAmbassadorshipView>>> Handle(MyAmbassadorships query, MembershipDb db, Call call, CancellationToken stop)
    {
        var me = call.Me;
        var mine = await (
            from charge in db.AmbassadorCharges.AsNoTracking()
            join network in db.Networks.AsNoTracking() on charge.NetworkId equals network.Id
            where charge.PersonId == me
            orderby charge.AskedAt descending, charge.Id
            select new { Of = charge, network.Name, AskedBy = db.People.Where(p => p.Id == charge.AskedBy).Select(p => p.DisplayName).FirstOrDefault() })
            .Take(Cursor.MaxPageSize).ToListAsync(stop);
        // A question that nobody answered in time is no longer one.
        return Result<IReadOnlyList<MyAmbassadorshipView>>.Of(
        [
            .. mine.Where(c => c.Of.AgreedAt is not null || c.Of.StateAt(call.Now) == ChargeState.Asked)
                .Select(c => new MyAmbassadorshipView(c.Of.Id, c.Name, c.AskedBy, AmbassadorViews.Own(c.Of, call.Now, c.Of.Version))),
        ]);
    }
}

using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Features.Networks;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Ambassadors;

internal static class AmbassadorsOfNetworksHandler
{
    public static async Task<Result<IReadOnlyList<AmbassadorChargeView>>> Handle(AmbassadorsOfNetworks query, MembershipDb db, Call call, CancellationToken stop)
    {
        var inside = (await call.Reader(db, stop)).InsideOf(query.NetworkIds);
        if (inside.Length == 0) return Result<IReadOnlyList<AmbassadorChargeView>>.Of([]);
        var me = call.Me;
        // A question is between two people: only whoever asked sees it waiting, the person has it under their own.
        var charges = await db.AmbassadorCharges.AsNoTracking().Where(c => inside.Contains(c.NetworkId) && (c.AgreedAt != null || c.AskedBy == me))
            .OrderBy(c => c.From).ThenBy(c => c.Id).ToListAsync(stop);
        return Result<IReadOnlyList<AmbassadorChargeView>>.Of(
        [
            .. charges.Where(c => c.IsCarriedAt(call.Now) || c.StateAt(call.Now) == ChargeState.Asked || (c.StateAt(call.Now) == ChargeState.Ended && c.AgreedAt is not null))
                .Select(c => AmbassadorViews.ForInside(c, call.Now, c.Version)),
        ]);
    }
}

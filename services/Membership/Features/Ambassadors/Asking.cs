using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Features.Networks;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Ambassadors;

/// <summary>Who may ask an ambassador, and who finds one.</summary>
internal static class Asking
{
    /// <summary>A facilitator asks; where there is none, anybody inside.</summary>
    public static async Task<bool> MayAsk(this MembershipDb db, Guid networkId, Call call, CancellationToken stop) =>
        (await call.PlaceIn(networkId, db, stop)).IsFacilitator || !await db.HasFacilitator(networkId, call.Now, stop);

    /// <summary>A charge that the caller knows of: their own, what they asked, or one that somebody inside said yes to.</summary>
    public static async Task<Result<AmbassadorCharge>> ChargeFor(this MembershipDb db, Guid chargeId, Call call, CancellationToken stop)
    {
        var charge = await db.AmbassadorCharges.SingleOrDefaultAsync(c => c.Id == chargeId, stop);
        if (charge is null) return CommonRefusals.NotFound("chargeId");
        if (charge.PersonId != call.Me)
        {
            var inside = (await call.PlaceIn(charge.NetworkId, db, stop)).IsInside;
            if (!inside || (charge.AgreedAt is null && charge.AskedBy != call.Me)) return CommonRefusals.NotFound("chargeId");
        }

        return await db.WhyEnded(charge.NetworkId, stop) is { } ended ? ended with { Field = "chargeId" } : charge;
    }
}

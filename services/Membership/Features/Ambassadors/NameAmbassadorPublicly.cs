using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Ambassadors;

internal static class NameAmbassadorPubliclyHandler
{
    public static async Task<Result<AmbassadorChargeView>> Handle(NameAmbassadorPublicly command, MembershipDb db, Call call, CancellationToken stop)
    {
        var charge = await db.AmbassadorCharges.SingleOrDefaultAsync(c => c.Id == command.ChargeId && c.PersonId == call.Me, stop);
        if (charge is null) return CommonRefusals.NotFound("chargeId");

        return charge.NamePublicly(command.Named, call.Now) is { } refusal ? refusal : AmbassadorViews.Own(charge, call.Now, db.VersionOf(charge));
    }
}

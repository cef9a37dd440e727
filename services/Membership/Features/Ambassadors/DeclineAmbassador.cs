using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Ambassadors;

internal static class DeclineAmbassadorHandler
{
    public static async Task<Result<AmbassadorDeclined>> Handle(DeclineAmbassador command, MembershipDb db, Call call, CancellationToken stop)
    {
        var charge = await db.AmbassadorCharges.SingleOrDefaultAsync(c => c.Id == command.ChargeId && (c.PersonId == call.Me || c.AskedBy == call.Me), stop);
        if (charge is null) return CommonRefusals.NotFound("chargeId");
        if (charge.AgreedAt is not null) return Refusals.AmbassadorSaidYes;

        db.AmbassadorCharges.Remove(charge);
        return new AmbassadorDeclined(charge.Id);
    }
}

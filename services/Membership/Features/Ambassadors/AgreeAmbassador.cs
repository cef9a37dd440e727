using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Features.Networks;
using LivingNetworks.Membership.Features.Roles;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Ambassadors;

internal static class AgreeAmbassadorHandler
{
    public static async Task<Result<AmbassadorChargeView>> Handle(AgreeAmbassador command, MembershipDb db, Call call, CancellationToken stop)
    {
        var charge = await db.AmbassadorCharges.SingleOrDefaultAsync(c => c.Id == command.ChargeId && c.PersonId == call.Me, stop);
        if (charge is null) return CommonRefusals.NotFound("chargeId");
        if (await db.WhyEnded(charge.NetworkId, stop) is { } ended) return ended with { Field = "chargeId" };
        var others = await db.AmbassadorCharges.Where(c => c.NetworkId == charge.NetworkId && c.PersonId == call.Me && c.Id != charge.Id && c.EndedAt == null).ToListAsync(stop);
        if (others.Any(c => c.StateAt(call.Now) == ChargeState.Agreed)) return Refusals.AmbassadorAlready with { Field = "chargeId" };

        var agreed = charge.Agree(command.MessageNumber, command.NamePublicly, Call.NewId(), call.Now);
        if (agreed.IsRefused(out var refusal)) return refusal;
        if (agreed.Value is { } role)
        {
            db.Roles.Add(role);
            Standings.Tell(role, [], db, call);
        }

        return AmbassadorViews.Own(charge, call.Now, db.VersionOf(charge));
    }
}

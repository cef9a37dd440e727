using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Features.Networks;
using LivingNetworks.Membership.Features.People;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Ambassadors;

internal static class AskAmbassadorHandler
{
    private const int CircleLength = 100;

    public static async Task<Result<AmbassadorChargeView>> Handle(AskAmbassador command, MembershipDb db, Call call, CancellationToken stop)
    {
        if (await db.ClosedTo(call, command.NetworkId, "networkId", stop) is { } closed) return closed;
        if (!await db.MayAsk(command.NetworkId, call, stop)) return Refusals.RoleByFacilitator with { Field = "networkId" };
        if (!await call.Knows(command.PersonId, db, stop)) return CommonRefusals.NotFound("personId");
        if (command.Circles.Any(c => c.Length > CircleLength)) return CommonRefusals.TooLong("circles", CircleLength);
        var earlier = await db.AmbassadorCharges.Where(c => c.NetworkId == command.NetworkId && c.PersonId == command.PersonId && c.EndedAt == null).ToListAsync(stop);
        // A question of somebody else is not shown: that it waits would tell what is between two people.
        if (earlier.Any(c => c.StateAt(call.Now) == ChargeState.Agreed || (c.StateAt(call.Now) == ChargeState.Asked && c.AskedBy == call.Me))) return Refusals.AmbassadorAlready;

        var charge = AmbassadorCharge.Ask(Call.NewId(), command.NetworkId, command.PersonId, call.Me, command.Message, command.Circles, command.From, command.To, call.Now);
        if (charge.IsRefused(out var refusal)) return refusal;
        db.AmbassadorCharges.Add(charge.Value);
        return AmbassadorViews.ForInside(charge.Value, call.Now, db.VersionOf(charge.Value));
    }
}

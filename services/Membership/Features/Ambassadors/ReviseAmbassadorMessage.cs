using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Features.Networks;

namespace LivingNetworks.Membership.Features.Ambassadors;

internal static class ReviseAmbassadorMessageHandler
{
    public static async Task<Result<AmbassadorChargeView>> Handle(ReviseAmbassadorMessage command, MembershipDb db, Call call, CancellationToken stop)
    {
        var found = await db.ChargeFor(command.ChargeId, call, stop);
        if (found.IsRefused(out var closed)) return closed;
        var charge = found.Value;
        if (charge.PersonId != call.Me && charge.AskedBy != call.Me && !await db.MayAsk(charge.NetworkId, call, stop)) return Refusals.RoleByFacilitator with { Field = "chargeId" };
        if (charge.ChangedSince(command.ExpectedVersion) is { } stale) return stale;
        if (charge.Reword(command.Message, command.Because, call.Now) is { } refusal) return refusal;

        return AmbassadorViews.For(charge, call, db.VersionOf(charge));
    }
}

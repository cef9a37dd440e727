using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Features.Networks;

namespace LivingNetworks.Membership.Features.Ambassadors;

internal static class EvaluateAmbassadorshipHandler
{
    public static async Task<Result<AmbassadorChargeView>> Handle(EvaluateAmbassadorship command, MembershipDb db, Call call, CancellationToken stop)
    {
        var found = await db.ChargeFor(command.ChargeId, call, stop);
        if (found.IsRefused(out var closed)) return closed;
        var charge = found.Value;
        if (charge.ChangedSince(command.ExpectedVersion) is { } stale) return stale;
        if (charge.LookBack(command.AboutMessage, command.AboutApproach, call.Now) is { } refusal) return refusal;

        return AmbassadorViews.For(charge, call, db.VersionOf(charge));
    }
}

using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;

namespace LivingNetworks.Membership.Features.Networks;

internal static class ReviewOriginHandler
{
    public static async Task<Result<NetworkView>> Handle(ReviewOrigin command, MembershipDb db, Call call, CancellationToken stop)
    {
        var found = await db.Inside(command.NetworkId, call, stop);
        if (found.IsRefused(out var closed)) return closed;
        var network = found.Value;

        return network.ReviewOrigin(command.Kind, command.StillHolds, call.Now) is { } refusal ? refusal : await NetworkViews.Changed(network, db, call, stop);
    }
}

using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;

namespace LivingNetworks.Membership.Features.Networks;

internal static class ExploreNetworkHandler
{
    public static async Task<Result<NetworkView>> Handle(ExploreNetwork command, MembershipDb db, Call call, CancellationToken stop)
    {
        var found = await db.Inside(command.NetworkId, call, stop);
        if (found.IsRefused(out var closed)) return closed;
        var network = found.Value;
        if (network.ChangedSince(command.ExpectedVersion) is { } stale) return stale;

        return network.Explore() is { } refusal ? refusal : await NetworkViews.Changed(network, db, call, stop);
    }
}

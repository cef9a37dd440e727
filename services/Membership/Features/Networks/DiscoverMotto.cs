using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;

namespace LivingNetworks.Membership.Features.Networks;

internal static class DiscoverMottoHandler
{
    public static async Task<Result<NetworkView>> Handle(DiscoverMotto command, MembershipDb db, Call call, CancellationToken stop)
    {
        var found = await db.Inside(command.NetworkId, call, stop);
        if (found.IsRefused(out var closed)) return closed;
        var network = found.Value;
        var on = command.DiscoveredOn ?? call.Today();
        if (call.IsAhead(on)) return Refusals.DateAhead with { Field = "discoveredOn" };

        return network.DiscoverMotto(Call.NewId(), command.Wording, on) is { } refusal ? refusal : await NetworkViews.Changed(network, db, call, stop);
    }
}

using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;

namespace LivingNetworks.Membership.Features.Networks;

internal static class RekindleNetworkHandler
{
    public static async Task<Result<NetworkView>> Handle(RekindleNetwork command, MembershipDb db, Call call, CancellationToken stop)
    {
        var found = await db.Inside(command.NetworkId, call, stop);
        if (found.IsRefused(out var closed)) return closed;
        var network = found.Value;
        if (network.ChangedSince(command.ExpectedVersion) is { } stale) return stale;
        if (network.Rekindle() is { } refusal) return refusal;
        (await db.EndingOf(network.Id, stop)).GoOn(call.Now);

        db.Publish(new NetworkRekindled(network.Id), AudienceLevel.Inside, call, actor: call.Me);
        return await NetworkViews.Changed(network, db, call, stop);
    }
}

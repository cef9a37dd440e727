using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;

namespace LivingNetworks.Membership.Features.Networks;

internal static class BringNetworkToLifeHandler
{
    public static async Task<Result<NetworkView>> Handle(BringNetworkToLife command, MembershipDb db, Call call, CancellationToken stop)
    {
        var found = await db.Inside(command.NetworkId, call, stop);
        if (found.IsRefused(out var closed)) return closed;
        var network = found.Value;
        var startedOn = command.StartedOn ?? call.Today();
        if (call.IsAhead(startedOn)) return Refusals.DateAhead with { Field = "startedOn" };
        if (network.ChangedSince(command.ExpectedVersion) is { } stale) return stale;
        if (network.BringToLife(startedOn) is { } refusal) return refusal;

        db.Publish(new NetworkBecameAlive(network.Id, startedOn, network.StartedPrecision, network.HorizonMonths), AudienceLevel.Inside, call, actor: call.Me);
        return await NetworkViews.Changed(network, db, call, stop);
    }
}

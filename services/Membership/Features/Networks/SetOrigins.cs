using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;

namespace LivingNetworks.Membership.Features.Networks;

internal static class SetOriginsHandler
{
    public static async Task<Result<NetworkView>> Handle(SetOrigins command, MembershipDb db, Call call, CancellationToken stop)
    {
        var found = await db.Inside(command.NetworkId, call, stop);
        if (found.IsRefused(out var closed)) return closed;
        var network = found.Value;
        if (network.ChangedSince(command.ExpectedVersion) is { } stale) return stale;

        if (network.SetOrigins(command.Origins) is { } refusal) return refusal;

        db.Publish(new OriginsNamed(network.Id, [.. network.Origins.Where(o => o.Weight > 0).Select(o => o.Kind).Order()]), AudienceLevel.Inside, call, actor: call.Me);
        return await NetworkViews.Changed(network, db, call, stop);
    }
}

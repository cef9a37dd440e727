using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;

namespace LivingNetworks.Membership.Features.Networks;

internal static class SetOpennessHandler
{
    public static async Task<Result<NetworkView>> Handle(SetOpenness command, MembershipDb db, Call call, CancellationToken stop)
    {
        var found = await db.Inside(command.NetworkId, call, stop);
        if (found.IsRefused(out var closed)) return closed;
        var network = found.Value;
        if (network.ChangedSince(command.ExpectedVersion) is { } stale) return stale;
        if ((await db.Adopting(network.Id, command.AdoptedInSessionId, stop)).IsRefused(out var notAdopted)) return notAdopted;
        if (network.SetOpenness(command.Mode, command.Why, command.ReviewOn) is { } refusal) return refusal;

        db.Publish(new OpennessChanged(network.Id, command.Mode, command.AdoptedInSessionId, command.ReviewOn), AudienceLevel.Inside, call, actor: call.Me);
        return await NetworkViews.Changed(network, db, call, stop);
    }
}

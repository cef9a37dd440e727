using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;

namespace LivingNetworks.Membership.Features.Networks;

internal static class DescribeNetworkHandler
{
    public static async Task<Result<NetworkView>> Handle(DescribeNetwork command, MembershipDb db, Call call, CancellationToken stop)
    {
        var found = await db.Inside(command.NetworkId, call, stop);
        if (found.IsRefused(out var closed)) return closed;
        var network = found.Value;
        if (network.ChangedSince(command.ExpectedVersion) is { } stale) return stale;
        if (command.Languages?.Any(l => l.Length > 10) == true) return CommonRefusals.TooLong("languages", 10);
        if (command.Themes?.Any(t => t.Length > 100) == true) return CommonRefusals.TooLong("themes", 100);

        var refusal = network.Describe(
            command.Name, command.Shape, command.Form, command.Scale, command.Sector, command.Governance, command.Weight, command.Pace, command.Languages, command.Themes,
            command.ContactForOutside);
        return refusal is not null ? refusal : await NetworkViews.Changed(network, db, call, stop);
    }
}

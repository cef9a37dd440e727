using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Features.Networks;
using Microsoft.Extensions.Options;

namespace LivingNetworks.Membership.Features.Groups;

internal static class RestGroupHandler
{
    public static async Task<Result<GroupView>> Handle(RestGroup command, MembershipDb db, Call call, CancellationToken stop)
    {
        var found = await db.GroupFor(command.GroupId, call, stop);
        if (found.IsRefused(out var closed)) return closed;
        var group = found.Value;
        if (group.ChangedSince(command.ExpectedVersion) is { } stale) return stale;

        return group.Rest() is { } refusal ? refusal : GroupViews.Of(group, call.Me, call.Service<IOptions<MembershipPolicy>>().Value, db.VersionOf(group));
    }
}

using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Features.Networks;
using Microsoft.Extensions.Options;

namespace LivingNetworks.Membership.Features.Groups;

internal static class CloseGroupHandler
{
    public static async Task<Result<GroupView>> Handle(CloseGroup command, MembershipDb db, Call call, CancellationToken stop)
    {
        var found = await db.GroupFor(command.GroupId, call, stop);
        if (found.IsRefused(out var closed)) return closed;
        var group = found.Value;
        if (group.ChangedSince(command.ExpectedVersion) is { } stale) return stale;
        Guid[] members = [.. group.Members.Select(m => m.PersonId)];
        if (group.Close(call.Now) is { } refusal) return refusal;

        var facts = new List<BelongingFact>();
        foreach (var member in members) facts.AddRange(await GroupCircles.Leave(group, member, call.Now, db, stop));
        db.Publish(new GroupClosed(group.NetworkId, group.Id, group.Kind, facts), AudienceLevel.Inside, call, actor: call.Me);
        return GroupViews.Of(group, call.Me, call.Service<IOptions<MembershipPolicy>>().Value, db.VersionOf(group));
    }
}

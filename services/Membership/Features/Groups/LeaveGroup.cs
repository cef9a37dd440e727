using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Features.Networks;
using Microsoft.Extensions.Options;

namespace LivingNetworks.Membership.Features.Groups;

internal static class LeaveGroupHandler
{
    public static async Task<Result<GroupView>> Handle(LeaveGroup command, MembershipDb db, Call call, CancellationToken stop)
    {
        var found = await db.GroupFor(command.GroupId, call, stop);
        if (found.IsRefused(out var closed)) return closed;
        var (group, person) = (found.Value, command.PersonId ?? call.Me);
        if (person != call.Me && !group.HasMember(call.Me) && !(await call.PlaceIn(group.NetworkId, db, stop)).IsFacilitator) return Refusals.OthersJoinByMembers;
        if (group.Leave(person, call.Now) is { } refusal) return refusal;

        var facts = await GroupCircles.Leave(group, person, call.Now, db, stop);
        db.Publish(new GroupMembersChanged(group.NetworkId, group.Id, group.Kind, person, false, facts), AudienceLevel.Inside, call, actor: call.Me);
        return GroupViews.Of(group, call.Me, call.Service<IOptions<MembershipPolicy>>().Value, db.VersionOf(group));
    }
}

using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using Microsoft.Extensions.Options;

namespace LivingNetworks.Membership.Features.Groups;

internal static class JoinGroupHandler
{
    public static async Task<Result<GroupView>> Handle(JoinGroup command, MembershipDb db, Call call, CancellationToken stop)
    {
        var found = await db.GroupFor(command.GroupId, call, stop);
        if (found.IsRefused(out var closed)) return closed;
        var (group, person) = (found.Value, command.PersonId ?? call.Me);
        // Reading along with a circle is for its members to give, to a facilitator as to anybody.
        if (!group.IsOpenTo(call.Me)) return Refusals.OthersJoinByMembers;
        if (await GroupCircles.WhyNot(group, person, "personId", db, call, stop) is { } unfit) return unfit;
        if (group.Join(Call.NewId(), person, call.Now) is { } refusal) return refusal;

        var facts = await GroupCircles.Join(group, person, call.Now, db, stop);
        db.Publish(new GroupMembersChanged(group.NetworkId, group.Id, group.Kind, person, true, facts), AudienceLevel.Inside, call, actor: call.Me);
        return GroupViews.Of(group, call.Me, call.Service<IOptions<MembershipPolicy>>().Value, db.VersionOf(group));
    }
}

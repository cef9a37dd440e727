using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Features.Networks;
using Microsoft.Extensions.Options;

namespace LivingNetworks.Membership.Features.Groups;

/// <summary>Keeps a new group with its first members; the same for groups of every kind.</summary>
internal static class Forming
{
    public static DateTimeOffset Moment(DateOnly? from, Call call) =>
        from is { } day && day < call.Today() ? new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero) : call.Now;

    public static async Task<Result<GroupView>> Keep(Group group, IReadOnlyList<Guid> memberIds, MembershipDb db, Call call, CancellationToken stop)
    {
        var facts = new List<BelongingFact>();
        foreach (var member in memberIds.Distinct())
        {
            if (await GroupCircles.WhyNot(group, member, "memberIds", db, call, stop) is { } unfit) return unfit;
            if (group.Join(Call.NewId(), member, group.From) is { } refusal) return refusal;
            facts.AddRange(await GroupCircles.Join(group, member, group.From, db, stop));
        }

        db.Groups.Add(group);
        db.Publish(new GroupFormed(group.NetworkId, group.Id, group.Kind, group.Focus, group.KeptApart, facts), AudienceLevel.Inside, call, actor: call.Me);
        return GroupViews.Of(group, call.Me, call.Service<IOptions<MembershipPolicy>>().Value, db.VersionOf(group));
    }
}

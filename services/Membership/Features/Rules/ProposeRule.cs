using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Features.Networks;

namespace LivingNetworks.Membership.Features.Rules;

internal static class ProposeRuleHandler
{
    public static async Task<Result<RuleView>> Handle(ProposeRule command, MembershipDb db, Call call, CancellationToken stop)
    {
        if (await db.ClosedTo(call, command.NetworkId, "networkId", stop) is { } closed) return closed;
        var proposed = GroundRule.Propose(Call.NewId(), command.NetworkId, command.Kind, command.WordingNl, command.WordingEn, call.Me, call.Now);
        if (proposed.IsRefused(out var refusal)) return refusal;

        db.Rules.Add(proposed.Value);
        return RuleViews.Of(proposed.Value, db.VersionOf(proposed.Value));
    }
}

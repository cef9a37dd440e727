using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Features.Networks;

namespace LivingNetworks.Membership.Features.Rules;

internal static class RetireRuleHandler
{
    public static async Task<Result<RuleView>> Handle(RetireRule command, MembershipDb db, Call call, CancellationToken stop)
    {
        var found = await db.RuleFor(command.RuleId, call, stop);
        if (found.IsRefused(out var closed)) return closed;
        var rule = found.Value;
        if (rule.ChangedSince(command.ExpectedVersion) is { } stale) return stale;
        var session = await db.Adopting(rule.NetworkId, command.SessionId, stop, "sessionId");
        if (session.IsRefused(out var notHeld)) return notHeld;
        if (rule.Retire(session.Value) is { } refusal) return refusal;

        db.Publish(new RuleRetired(rule.NetworkId, rule.Id, session.Value.Id), AudienceLevel.Inside, call, actor: call.Me);
        return RuleViews.Of(rule, db.VersionOf(rule));
    }
}

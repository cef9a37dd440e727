using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Features.Networks;

namespace LivingNetworks.Membership.Features.Rules;

internal static class ReviseRuleHandler
{
    public static async Task<Result<RuleView>> Handle(ReviseRule command, MembershipDb db, Call call, CancellationToken stop)
    {
        var found = await db.RuleFor(command.RuleId, call, stop);
        if (found.IsRefused(out var closed)) return closed;
        var rule = found.Value;
        if (rule.ChangedSince(command.ExpectedVersion) is { } stale) return stale;
        var session = await db.Adopting(rule.NetworkId, command.AdoptedInSessionId, stop);
        if (session.IsRefused(out var notHeld)) return notHeld;
        var next = rule.Revise(Call.NewId(), command.WordingNl, command.WordingEn, call.Me, session.Value, call.Now);
        if (next.IsRefused(out var refusal)) return refusal;

        db.Rules.Add(next.Value);
        db.Publish(new RulesAdopted(rule.NetworkId, [next.Value.Id], session.Value.Id, session.Value.HeldAt!.Value), AudienceLevel.Inside, call, actor: call.Me);
        return RuleViews.Of(next.Value, db.VersionOf(next.Value));
    }
}

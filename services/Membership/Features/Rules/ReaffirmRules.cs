using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Features.Networks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace LivingNetworks.Membership.Features.Rules;

internal static class ReaffirmRulesHandler
{
    public static async Task<Result<NetworkRules>> Handle(ReaffirmRules command, MembershipDb db, Call call, CancellationToken stop)
    {
        if (await db.ClosedTo(call, command.NetworkId, "networkId", stop) is { } closed) return closed;
        var session = await db.Adopting(command.NetworkId, command.SessionId, stop, "sessionId");
        if (session.IsRefused(out var notHeld)) return notHeld;
        Guid[]? ids = command.RuleIds is { Count: > 0 } named ? [.. named.Distinct()] : null;
        var rules = await db.Rules.Where(r => r.NetworkId == command.NetworkId).ToListAsync(stop);
        rules = ids is null ? [.. rules.Where(r => r.Holds)] : [.. rules.Where(r => ids.Contains(r.Id))];
        if (ids is not null && rules.Count < ids.Length) return CommonRefusals.NotFound("ruleIds");
        if (rules.Count == 0) return Refusals.NoRulesHold;
        foreach (var rule in rules)
        {
            if (rule.Reaffirm(session.Value) is { } refusal) return refusal;
        }

        db.Publish(
            new RulesReaffirmed(command.NetworkId, [.. rules.Select(r => r.Id)], session.Value.Id, session.Value.HeldAt!.Value), AudienceLevel.Inside, call, actor: call.Me);
        return (await RuleViews.OfNetworks([command.NetworkId], db, call.Service<IOptions<MembershipPolicy>>().Value, stop))[0];
    }
}

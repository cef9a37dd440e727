using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Features.Networks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace LivingNetworks.Membership.Features.Rules;

internal static class AdoptRulesHandler
{
    public static async Task<Result<NetworkRules>> Handle(AdoptRules command, MembershipDb db, Call call, CancellationToken stop)
    {
        if (await db.ClosedTo(call, command.NetworkId, "networkId", stop) is { } closed) return closed;
        var session = await db.Adopting(command.NetworkId, command.AdoptedInSessionId, stop);
        if (session.IsRefused(out var notHeld)) return notHeld;
        Guid[] ids = [.. command.RuleIds.Distinct()];
        var rules = await db.Rules.Where(r => r.NetworkId == command.NetworkId && ids.Contains(r.Id)).ToListAsync(stop);
        if (rules.Count < ids.Length) return CommonRefusals.NotFound("ruleIds");
        foreach (var rule in rules)
        {
            if (rule.Adopt(session.Value) is { } refusal) return refusal;
        }

        db.Publish(new RulesAdopted(command.NetworkId, ids, session.Value.Id, session.Value.HeldAt!.Value), AudienceLevel.Inside, call, actor: call.Me);
        return (await RuleViews.OfNetworks([command.NetworkId], db, call.Service<IOptions<MembershipPolicy>>().Value, stop))[0];
    }
}

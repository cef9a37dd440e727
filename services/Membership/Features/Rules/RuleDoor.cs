using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Features.Networks;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Rules;

/// <summary>Finds a rule for those inside its network.</summary>
internal static class RuleDoor
{
    public static async Task<Result<GroundRule>> RuleFor(this MembershipDb db, Guid ruleId, Call call, CancellationToken stop)
    {
        var rule = await db.Rules.SingleOrDefaultAsync(r => r.Id == ruleId, stop);
        if (rule is null) return CommonRefusals.NotFound("ruleId");
        return await db.ClosedTo(call, rule.NetworkId, "ruleId", stop) is { } closed ? closed : rule;
    }
}

using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Rules;

/// <summary>How ground rules are shown.</summary>
internal static class RuleViews
{
    public static RuleView Of(GroundRule rule, long? version = null) => new(
        rule.Id, rule.NetworkId, rule.Kind, rule.WordingNl, rule.WordingEn, rule.State, rule.AdoptedInSessionId, rule.AdoptedAt,
        [.. rule.Reaffirmations.Select(r => r.At).Order()], rule.RevisedIntoId, version ?? rule.Version);

    /// <summary>The rules of each network that are suggested or hold, and whether it is time to talk them through again.</summary>
    public static async Task<IReadOnlyList<NetworkRules>> OfNetworks(IReadOnlyList<Guid> networkIds, MembershipDb db, MembershipPolicy policy, CancellationToken stop)
    {
        // Rules that a command just changed are tracked, and the query gives those very objects.
        var rules = (await db.Rules.Where(r => networkIds.Contains(r.NetworkId) && r.State != RuleState.Retired && r.State != RuleState.Revised).ToListAsync(stop)).ToLookup(r => r.NetworkId);
        var turn = policy.RulesTalkThroughEverySessions;
        var sinceTurn = await (from network in db.Networks
                               where networkIds.Contains(network.Id)
                               from session in db.HeldSessions.Where(s => s.NetworkId == network.Id && s.HeldAt != null).OrderByDescending(s => s.HeldAt).Skip(turn - 1).Take(1)
                               select new { session.NetworkId, session.HeldAt }).ToDictionaryAsync(s => s.NetworkId, s => s.HeldAt, stop);
        return [.. networkIds.Select(id =>
        {
            var last = rules[id].SelectMany(r => r.Reaffirmations.Select(x => (DateTimeOffset?)x.At).Append(r.AdoptedAt)).Max();
            return new NetworkRules(
                id, [.. rules[id].OrderBy(r => r.ProposedAt).ThenBy(r => r.Id).Select(r => Of(r, db.VersionOf(r)))], last,
                last is not null && sinceTurn.TryGetValue(id, out var then) && then > last);
        })];
    }
}

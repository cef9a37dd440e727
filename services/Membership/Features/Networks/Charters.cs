using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Features.Goals;
using LivingNetworks.Membership.Features.Rules;
using LivingNetworks.Membership.Features.Sharing;
using LivingNetworks.Membership.Features.Statements;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Networks;

internal static class ChartersHandler
{
    /// <summary>The short privacy statement of every charter (domain.md 2.0.5).</summary>
    private static readonly Text Privacy = new(
        "We bewaren je naam, wat je zelf over jezelf zegt en wat je hier schrijft. Wie wat leest, kies jij per stukje. Wat binnen gezegd wordt, blijft binnen. "
        + "Je kunt op elk moment vertrekken, je eigen gegevens meenemen en je laten verwijderen.",
        "We keep your name, what you say about yourself and what you write here. You choose who reads each piece. What is said inside stays inside. "
        + "You can leave at any moment, take your own data with you, and have yourself removed.");

    public static async Task<Result<IReadOnlyList<CharterView>>> Handle(Charters query, MembershipDb db, Call call, CancellationToken stop)
    {
        var inside = (await call.Reader(db, stop)).InsideOf(query.NetworkIds);
        var networks = await db.Networks.AsNoTracking().Where(n => inside.Contains(n.Id)).ToListAsync(stop);
        var statements = await db.Statements.AsNoTracking().Where(s => inside.Contains(s.NetworkId) && s.VoiceId == s.NetworkId && s.IsCurrent).ToListAsync(stop);
        var goals = (await db.Goals.AsNoTracking().Where(g => inside.Contains(g.NetworkId) && g.State == GoalState.Adopted).ToListAsync(stop)).ToLookup(g => g.NetworkId);
        var rules = (await db.Rules.AsNoTracking().Where(r => inside.Contains(r.NetworkId) && (r.State == RuleState.Adopted || r.State == RuleState.Reaffirmed)).ToListAsync(stop))
            .ToLookup(r => r.NetworkId);
        var agreements = (await db.SharingAgreements.AsNoTracking().Where(a => inside.Contains(a.NetworkId) && a.IsCurrent).ToListAsync(stop)).ToLookup(a => a.NetworkId);

        return Result<IReadOnlyList<CharterView>>.Of([.. networks.Select(n => new CharterView(
            n.Id, Shared(n.Id, StatementKind.Desire), Shared(n.Id, StatementKind.Urgency), NetworkViews.Mottos(n),
            [.. goals[n.Id].OrderBy(g => g.Number).Select(g => GoalViews.Of(g))],
            [.. rules[n.Id].OrderBy(r => r.ProposedAt).Select(r => RuleViews.Of(r))],
            n.Openness, n.OpennessWhy, n.OpennessReviewOn, n.HistoryForNewcomers, n.HorizonMonths, n.HorizonReviewOn,
            [.. agreements[n.Id].OrderBy(a => a.Circle).Select(SharingViews.Of)], Privacy))]);

        StatementView? Shared(Guid networkId, StatementKind kind) =>
            statements.Find(s => s.NetworkId == networkId && s.Kind == kind) is { } statement ? StatementViews.Of(statement) : null;
    }
}

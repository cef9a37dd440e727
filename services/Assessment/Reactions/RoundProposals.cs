using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Assessment.Domain;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Messaging;
using LivingNetworks.Sessions.Contracts;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Assessment.Reactions;

/// <summary>Proposes a round after something that may have changed the network.</summary>
internal static class RoundProposals
{
    /// <summary>A market or a mastercircle of longer ago, such as one that came in with a network's history, gives no reason to ask now.</summary>
    private const int FreshDays = 60;

    private const int MonthsAfterwards = 6;

    public static Task WhenMarketCounted(Envelope<MarketCounted> heard, AssessmentDb db, CancellationToken stop) =>
        heard.Data.Date.AddDays(FreshDays) < DateOnly.FromDateTime(heard.OccurredAt.UtcDateTime)
            ? Task.CompletedTask
            : db.Propose(heard.Data.NetworkId, ProposalReason.MarketCounted, heard.Data.EditionId, heard.Data.Date, heard.OccurredAt, stop);

    public static Task WhenMastercircleHarvested(Envelope<MastercircleHarvested> heard, AssessmentDb db, CancellationToken stop) =>
        heard.Data.On.AddDays(FreshDays) < DateOnly.FromDateTime(heard.OccurredAt.UtcDateTime)
            ? Task.CompletedTask
            : db.Propose(heard.Data.NetworkId, ProposalReason.CircleHarvested, heard.Data.SeriesId, heard.Data.On, heard.OccurredAt, stop);

    public static async Task WhenNetworkConcluded(Envelope<NetworkConcluded> heard, AssessmentDb db, CancellationToken stop)
    {
        var on = DateOnly.FromDateTime(heard.OccurredAt.UtcDateTime);
        await db.Propose(heard.Data.NetworkId, ProposalReason.NetworkConcluded, heard.Data.NetworkId, on, heard.OccurredAt, stop);
        await db.Propose(heard.Data.NetworkId, ProposalReason.SomeTimeAfterwards, heard.Data.NetworkId, on, heard.OccurredAt.AddMonths(MonthsAfterwards), stop);
    }

    /// <summary>A network that goes on has nothing to look back on yet.</summary>
    public static async Task WhenNetworkRekindled(Envelope<NetworkRekindled> heard, AssessmentDb db, CancellationToken stop) => db.RoundProposals.RemoveRange(
        await db.RoundProposals.Where(p => p.NetworkId == heard.Data.NetworkId && (p.Reason == ProposalReason.NetworkConcluded || p.Reason == ProposalReason.SomeTimeAfterwards)).ToListAsync(stop));

    private static async Task Propose(
        this AssessmentDb db, Guid networkId, ProposalReason reason, Guid subjectId, DateOnly on, DateTimeOffset showFrom, CancellationToken stop)
    {
        if (await db.RoundProposals.AnyAsync(p => p.NetworkId == networkId && p.Reason == reason && p.SubjectId == subjectId, stop)) return;
        db.RoundProposals.Add(new RoundProposal(networkId, reason, subjectId, on, showFrom));
    }
}

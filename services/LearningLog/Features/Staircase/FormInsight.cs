using LivingNetworks.LearningLog.Data;
using LivingNetworks.LearningLog.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.LearningLog.Features.Staircase;

/// <summary>Answers <see cref="FormInsight"/>.</summary>
internal static class FormInsightHandler
{
    public static async Task<Result<InsightView>> Handle(FormInsight command, LearningLogDb db, Call call, CancellationToken stop)
    {
        var reader = await call.Reader(db, stop);
        if (!reader.In(command.NetworkId).IsInside) return CommonRefusals.NotFound("networkId");
        if (await db.HasEnded(command.NetworkId, stop)) return Refusals.NetworkHasEnded;

        var ids = command.EntryIds.Distinct().ToList();
        var entries = await db.Entries.AsNoTracking().Where(e => ids.Contains(e.Id) && e.NetworkId == command.NetworkId).ToListAsync(stop);
        if (entries.Count < ids.Count || !entries.All(e => !e.IsWithdrawn && AudiencePolicy.MayRead(reader, e))) return CommonRefusals.NotFound("entryIds");

        var insight = Insight.Form(Call.NewId(), call.Me, command, Smallest(entries), call.Now);
        db.Insights.Add(insight);
        return await db.Changed(insight, reader, stop);
    }

    /// <summary>No wider than any of its entries, and inside at most; entries of several circles have only their writer in common.</summary>
    private static Reach Smallest(IReadOnlyList<LogEntry> entries)
    {
        var smallest = entries.MinBy(e => e.Audience)!;
        if (smallest.Audience >= AudienceLevel.Inside) return Reach.Inside;
        var circles = entries.Where(e => e.Audience == AudienceLevel.Circle).Select(e => e.CircleId).Distinct().ToList();
        return smallest.Audience == AudienceLevel.Circle && circles.Count == 1 ? smallest.Reach : Reach.Own;
    }
}

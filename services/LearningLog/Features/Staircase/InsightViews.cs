using LivingNetworks.LearningLog.Data;
using LivingNetworks.LearningLog.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.LearningLog.Features.Staircase;

/// <summary>Insights as a reader may see them.</summary>
internal static class InsightViews
{
    /// <summary>One insight, with those of its entries that the reader may read.</summary>
    public static InsightView Of(Insight insight, Reader reader, IReadOnlySet<Guid> readableEntries, long version) => new(
        insight.Id, insight.NetworkId, insight.Wording, insight.Levels, insight.Stage, insight.IsCollectiveLearning,
        [.. insight.Standing.OrderBy(e => e.Stage).Select(Of)], [.. insight.EntryIds.Where(readableEntries.Contains)],
        insight.Audience, insight.CircleId, insight.CreatedAt, insight.AuthorId == reader.PersonId, version);

    /// <summary>Many insights, with one look at their entries.</summary>
    public static async Task<IReadOnlyList<InsightView>> Of(this LearningLogDb db, IReadOnlyList<Insight> insights, Reader reader, CancellationToken stop)
    {
        var readable = await db.ReadableEntries([.. insights.SelectMany(i => i.EntryIds)], reader, stop);
        return [.. insights.Select(i => Of(i, reader, readable, i.Version))];
    }

    /// <summary>The answer to a command that changed an insight.</summary>
    public static async Task<InsightView> Changed(this LearningLogDb db, Insight insight, Reader reader, CancellationToken stop) =>
        Of(insight, reader, await db.ReadableEntries(insight.EntryIds, reader, stop), db.VersionOf(insight));

    private static async Task<IReadOnlySet<Guid>> ReadableEntries(this LearningLogDb db, IReadOnlyList<Guid> entryIds, Reader reader, CancellationToken stop)
    {
        var entries = await db.Entries.AsNoTracking().Where(e => entryIds.Contains(e.Id)).ToListAsync(stop);
        return entries.Where(e => AudiencePolicy.MayRead(reader, e)).Select(e => e.Id).ToHashSet();
    }

    private static StageEvidence Of(Evidence evidence) => new(
        evidence.Stage, evidence.Since, evidence.SessionId, evidence.CircleId, evidence.Behaviour,
        evidence.Stage == InsightStage.Practised ? evidence.PersonIds.Count + evidence.Forgotten : null,
        evidence.Stage == InsightStage.Practised ? evidence.OrganisationIds : null,
        evidence.Carrier, evidence.Place, evidence.Where, evidence.IsImplicit);
}

using LivingNetworks.LearningLog.Data;
using LivingNetworks.LearningLog.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.LearningLog.Features.Log;

/// <summary>Entries as a reader may see them.</summary>
internal static class EntryViews
{
    /// <summary>A view of one entry: names only where the author chose so, and what is the author's alone only for the author.</summary>
    public static EntryView Of(LogEntry entry, Guid? me, AudienceLevel? waitsFor, long version)
    {
        var isMine = entry.AuthorId == me;
        var showsAuthor = isMine || entry.ShowsAuthor;
        return new EntryView(
            entry.Id, entry.NetworkId, entry.Kind, entry.Text, entry.Levels, entry.Domains, entry.Zone, entry.Noticed, entry.Audience, entry.CircleId,
            entry.SessionId, entry.ActivityId, entry.AssignmentId, entry.GoalId, entry.HappenedOn, entry.PromptCode, entry.CreatedAt, isMine,
            showsAuthor ? entry.AuthorId : null, showsAuthor ? entry.HatId : null, entry.ShowsAuthor, entry.IsWithdrawn,
            isMine ? new OwnEntryDetails(entry.ConfidantIds, entry.RecognisablePersonIds, entry.QuotedPersonId, entry.QuoteIsConfirmed, waitsFor) : null,
            version);
    }

    /// <summary>Views of many entries.</summary>
    public static async Task<IReadOnlyList<EntryView>> Of(this LearningLogDb db, IReadOnlyList<LogEntry> entries, Guid? me, CancellationToken stop)
    {
        var mine = entries.Where(e => e.AuthorId == me).Select(e => e.Id).ToList();
        var waiting = mine.Count == 0
            ? []
            : await db.Widenings.AsNoTracking().Where(r => mine.Contains(r.ItemId) && r.State == WideningState.Asked)
                .Select(r => new { r.ItemId, r.ToAudience }).ToListAsync(stop);
        var waitsFor = waiting.GroupBy(r => r.ItemId).ToDictionary(r => r.Key, r => r.Max(w => w.ToAudience));
        return [.. entries.Select(e => Of(e, me, waitsFor.TryGetValue(e.Id, out var to) ? to : null, e.Version))];
    }

    /// <summary>Views of a page of entries.</summary>
    public static async Task<Page<EntryView>> Of(this LearningLogDb db, Page<LogEntry> page, Guid? me, CancellationToken stop) =>
        new(await db.Of(page.Items, me, stop), page.EndCursor, page.HasNextPage);
}

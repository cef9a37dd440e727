using LivingNetworks.LearningLog.Data;
using LivingNetworks.LearningLog.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.LearningLog.Features.Log;

/// <summary>Answers <see cref="ChangesNow"/>.</summary>
internal static class ChangesNowHandler
{
    public static async Task<Result<IReadOnlyList<ChangesOfNetwork>>> Handle(ChangesNow query, LearningLogDb db, Call call, CancellationToken stop)
    {
        if (query.After is not null && query.NetworkIds.Count > 1) return Paging.CursorNotRecognised;

        var reader = await call.Reader(db, stop);
        var pages = new List<(Guid Network, Page<LogEntry> Page)>();
        foreach (var network in query.NetworkIds.Distinct())
        {
            // One short walk along the index per network; what a reader may read differs per network.
            var page = await db.Entries.AsNoTracking()
                .Where(AudiencePolicy.Readable<LogEntry>(reader, network))
                .Where(e => e.WithdrawnAt == null && (e.Kind == EntryKind.Change || e.Kind == EntryKind.LetGo))
                .LatestPage(query.First, query.After, stop);
            if (page.IsRefused(out var refusal)) return refusal;
            if (!page.Value.IsClosedTo(reader, network)) pages.Add((network, page.Value));
        }

        var views = (await db.Of([.. pages.SelectMany(p => p.Page.Items)], call.Me, stop)).ToDictionary(v => v.EntryId);
        return Result<IReadOnlyList<ChangesOfNetwork>>.Of([.. pages.Select(p => new ChangesOfNetwork(p.Network, p.Page.Map(e => views[e.Id])))]);
    }
}

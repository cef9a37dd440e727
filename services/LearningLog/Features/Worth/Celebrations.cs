using LivingNetworks.LearningLog.Data;
using LivingNetworks.LearningLog.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.LearningLog.Features.Worth;

/// <summary>Answers <see cref="Celebrations"/>.</summary>
internal static class CelebrationsHandler
{
    public static async Task<Result<Page<CelebrationView>>> Handle(Celebrations query, LearningLogDb db, Call call, CancellationToken stop)
    {
        var reader = await call.Reader(db, stop);
        if (!reader.Networks.Contains(query.NetworkId)) return CommonRefusals.NotFound("networkId");

        var changes = db.Entries.Where(AudiencePolicy.Readable<LogEntry>(reader, query.NetworkId)).Where(e => e.WithdrawnAt == null).Select(e => e.Id);
        var celebrations = db.Celebrations.AsNoTracking().Where(c => c.NetworkId == query.NetworkId && changes.Contains(c.EntryId));
        if (query.After is not null)
        {
            if (Cursor.Parse(query.After) is not { } cursor) return Paging.CursorNotRecognised;
            celebrations = celebrations.Where(c => c.MarkedAt < cursor.At || (c.MarkedAt == cursor.At && c.Id.CompareTo(cursor.Id) < 0));
        }

        var rows = await celebrations.OrderByDescending(c => c.MarkedAt).ThenByDescending(c => c.Id).Take(query.First + 1).ToListAsync(stop);
        return Cursor.Cut(rows, query.First, c => new Cursor(c.MarkedAt, c.Id)).Map(View);
    }

    public static CelebrationView View(Celebration celebration) =>
        new(celebration.Id, celebration.NetworkId, celebration.EntryId, celebration.On, celebration.How);
}

using LivingNetworks.LearningLog.Data;
using LivingNetworks.LearningLog.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.LearningLog.Features.History;

/// <summary>Answers <see cref="Timeline"/>.</summary>
internal static class TimelineHandler
{
    private const int MostGroupCurves = 10;

    /// <summary>More lines than any network draws; what lies beyond does not count in the band.</summary>
    private const int MostLines = 1000;

    public static async Task<Result<TimelineView>> Handle(Timeline query, LearningLogDb db, Call call, CancellationToken stop)
    {
        var reader = await call.Reader(db, stop);
        var points = await Points(query, reader, db, stop);
        if (points.IsRefused(out var refusal)) return refusal;
        if (points.Value.IsClosedTo(reader, query.NetworkId)) return CommonRefusals.NotFound("networkId");

        var me = call.PersonId;
        var shows = query.Layers ?? Enum.GetValues<TimelineLayer>();
        IReadOnlyList<Curve> groupCurves = [];
        Curve? mine = null;
        CurveBand? band = null;
        if (shows.Contains(TimelineLayer.Shared))
        {
            groupCurves = await db.Curves.AsNoTracking().Where(AudiencePolicy.Readable<Curve>(reader, query.NetworkId)).Where(c => c.InSessionId != null)
                .OrderByDescending(c => c.DrawnAt).Take(MostGroupCurves).ToListAsync(stop);
            if (reader.In(query.NetworkId).IsInside) band = await BandOf(query.NetworkId, db, stop);
        }

        if (me is not null && shows.Contains(TimelineLayer.Personal))
        {
            mine = await db.Curves.AsNoTracking().SingleOrDefaultAsync(c => c.NetworkId == query.NetworkId && c.DrawnBy == me && c.InSessionId == null, stop);
        }

        return new TimelineView(
            query.NetworkId, points.Value.Map(p => TimelineViews.Of(p, me, p.Version)), [.. groupCurves.Select(c => TimelineViews.Of(c, c.Version))],
            mine is null ? null : TimelineViews.Of(mine, mine.Version), band);
    }

    private static async Task<Result<Page<TimelinePoint>>> Points(Timeline query, Reader reader, LearningLogDb db, CancellationToken stop)
    {
        var points = db.Points.AsNoTracking().Where(AudiencePolicy.Readable<TimelinePoint>(reader, query.NetworkId)).Where(p => p.WithdrawnAt == null);
        if (query.Layers is { } layers)
        {
            var (shared, personal) = (layers.Contains(TimelineLayer.Shared), layers.Contains(TimelineLayer.Personal));
            var (imported, disputed) = (layers.Contains(TimelineLayer.Imported), layers.Contains(TimelineLayer.Disputed));
            var (me, closed) = (reader.PersonId, new[] { AudienceLevel.Own, AudienceLevel.Confidant, AudienceLevel.Circle });
            points = points.Where(p =>
                (shared && !closed.Contains(p.Audience)) || (personal && p.AuthorId == me && closed.Contains(p.Audience))
                || (imported && p.IsImported) || (disputed && p.IsDisputed));
        }

        if (query.After is not null)
        {
            if (Cursor.Parse(query.After) is not { } cursor) return Paging.CursorNotRecognised;
            var day = DateOnly.FromDateTime(cursor.At.UtcDateTime);
            points = points.Where(p => p.OnDate > day || (p.OnDate == day && p.Id.CompareTo(cursor.Id) > 0));
        }

        var rows = await points.OrderBy(p => p.OnDate).ThenBy(p => p.Id).Take(query.First + 1).ToListAsync(stop);
        return Cursor.Cut(rows, query.First, p => new Cursor(new DateTimeOffset(p.OnDate.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero), p.Id));
    }

    private static async Task<CurveBand?> BandOf(Guid networkId, LearningLogDb db, CancellationToken stop)
    {
        var lines = await db.Curves.AsNoTracking().Where(c => c.NetworkId == networkId && c.SharedAt != null)
            .OrderBy(c => c.SharedAt).ThenBy(c => c.Id).Take(MostLines).Select(c => c.Points).ToListAsync(stop);
        return Band.Over(lines);
    }
}

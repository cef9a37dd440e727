using System.Globalization;
using LivingNetworks.LearningLog.Data;
using LivingNetworks.LearningLog.Domain;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.LearningLog.Features.Privacy;

/// <summary>The shared timeline of a network as a table, for those inside: <c>GET /exports/learninglog/networks/{id}/timeline.csv</c>.</summary>
/// <remarks>It holds what stands inside or further, as the reader may read it, and no authors.</remarks>
internal static class TimelineTable
{
    public const string Path = "/exports/learninglog/networks/{networkId:guid}/timeline.csv";

    /// <summary>More points than any timeline has.</summary>
    private const int Most = 10_000;

    public static async Task Answer(Guid networkId, HttpContext http, LearningLogDb db)
    {
        var (call, stop) = (Call.Of(http), http.RequestAborted);
        var reader = await call.Reader(db, stop);
        if (!reader.In(networkId).IsInside)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        await db.NoteExport(http, ExportKind.TimelineOfNetwork, networkId, call);
        var closed = new[] { AudienceLevel.Own, AudienceLevel.Confidant, AudienceLevel.Circle };
        var points = await db.Points.AsNoTracking().Where(AudiencePolicy.Readable<TimelinePoint>(reader, networkId))
            .Where(p => p.WithdrawnAt == null && !closed.Contains(p.Audience)).OrderBy(p => p.OnDate).ThenBy(p => p.Id).Take(Most).ToListAsync(stop);
        Text[] header = [new("datum", "date"), new("precisie", "precision"), new("gebeurtenis", "event"), new("hoogte", "height"), new("soort", "kind")];
        await CsvDownload.Write(http, "timeline.csv", header.Select(h => h.In(call.Language)), points.Select(p => new[]
        {
            p.OnDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), p.Precision.ToString(), p.Title, p.Height.ToString(CultureInfo.InvariantCulture), p.Kind.ToString(),
        }));
    }
}

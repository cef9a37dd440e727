using LivingNetworks.LearningLog.Data;
using LivingNetworks.LearningLog.Domain;
using LivingNetworks.LearningLog.Features.Sharing;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.LearningLog.Features.History;

/// <summary>Answers <see cref="ImportTimeline"/>.</summary>
internal static class ImportTimelineHandler
{
    public static async Task<Result<ImportedTimeline>> Handle(ImportTimeline command, LearningLogDb db, Call call, CancellationToken stop)
    {
        var place = (await call.Reader(db, stop)).In(command.NetworkId);
        if (!place.IsInside) return CommonRefusals.NotFound("networkId");
        if (!place.IsFacilitator) return Refusals.ImportIsForFacilitators;

        var shared = new[] { AudienceLevel.Inside, AudienceLevel.HomeBase, AudienceLevel.OuterCircle, AudienceLevel.Open };
        var there = await db.Points.AsNoTracking().Where(p => p.NetworkId == command.NetworkId && shared.Contains(p.Audience) && p.WithdrawnAt == null)
            .Select(p => new { p.OnDate, p.Precision, p.Title }).ToListAsync(stop);
        var known = there.Select(p => Key(new CoarseDate(p.OnDate, p.Precision), p.Title)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var added = 0;
        foreach (var past in command.Points.Where(past => known.Add(Key(past.OnDate.Normal(), past.Title))))
        {
            var point = TimelinePoint.Import(Call.NewId(), command.NetworkId, call.Me, past, call.Now);
            db.Points.Add(point);
            db.Announce(point, call);
            added++;
        }

        return new ImportedTimeline(command.NetworkId, added, command.Points.Count - added);
    }

    private static string Key(CoarseDate on, string title) => $"{on.Date:O}|{on.Precision}|{title.Trim()}";
}

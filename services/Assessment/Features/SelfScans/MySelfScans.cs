using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Assessment.Domain;
using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Assessment.Features.SelfScans;

/// <summary>The caller's own scans, side by side, and those that others shared with the caller.</summary>
internal static class MySelfScansHandler
{
    private const int AtMost = 100;

    public static async Task<Result<MySelfScansView>> Handle(MySelfScans query, AssessmentDb db, Call call, CancellationToken stop)
    {
        var (reader, me) = (await call.Reader(db, stop), call.Me);
        var own = await db.SelfScans.AsNoTracking().Where(s => s.AuthorId == me).OrderByDescending(s => s.StartedAt).ThenByDescending(s => s.Id).Take(AtMost).ToListAsync(stop);
        var told = await db.SelfScans.AsNoTracking().Where(s => s.Audience == AudienceLevel.Confidant && s.ConfidantIds.Contains(me))
            .OrderByDescending(s => s.StartedAt).Take(AtMost).ToListAsync(stop);
        foreach (var organisation in reader.ContactOf)
        {
            told.AddRange(await db.SelfScans.AsNoTracking().Where(AudiencePolicy.ToldTo<SelfScan>(reader, organisation)).OrderByDescending(s => s.StartedAt).Take(AtMost).ToListAsync(stop));
        }

        var facilitates = reader.Networks.Any(n => reader.In(n).IsFacilitator);
        return new MySelfScansView(
            [.. own.Select(s => SelfScanViews.Of(s, s.Version))],
            [.. told.Where(s => s.AuthorId != me && AudiencePolicy.MayRead(reader, s)).OrderByDescending(s => s.StartedAt).Select(SelfScanViews.Told)],
            facilitates, facilitates ? await db.Fellows(reader, call.Now, stop) : [], reader.HomeOrganisationId);
    }
}

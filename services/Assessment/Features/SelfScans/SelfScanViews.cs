using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Assessment.Domain;
using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Assessment.Features.SelfScans;

/// <summary>How a scan of one's own is found and shown.</summary>
internal static class SelfScanViews
{
    /// <summary>The instrument with which facilitators look at themselves.</summary>
    public const string Facilitating = "FCS";

    /// <summary>The instrument about one's home base.</summary>
    public const string HomeBase = "HOM";

    /// <summary>A scan of the caller's own; null for anybody else.</summary>
    public static Task<SelfScan?> OwnScan(this AssessmentDb db, Guid scanId, Call call, CancellationToken stop)
    {
        var me = call.Me;
        return db.SelfScans.SingleOrDefaultAsync(s => s.Id == scanId && s.AuthorId == me, stop);
    }

    /// <summary>Who else facilitates in a network that the reader knows from inside.</summary>
    public static async Task<IReadOnlyList<Guid>> Fellows(this AssessmentDb db, Reader reader, DateTimeOffset now, CancellationToken stop)
    {
        Guid[] inside = [.. reader.Networks.Where(n => reader.In(n).IsInside)];
        return await db.Belongings.AsNoTracking()
            .Where(b => inside.Contains(b.NetworkId) && b.Standing == Standing.Facilitator && b.PersonId != reader.PersonId && (b.Until == null || b.Until > now))
            .Select(b => b.PersonId).Distinct().Order().ToListAsync(stop);
    }

    /// <summary>For its owner.</summary>
    public static SelfScanView Of(SelfScan scan, long version) => new(
        scan.Id, scan.Instrument, scan.InstrumentVersion, scan.StartedAt, scan.ChangedAt, Answers(scan), [.. scan.ConfidantIds], scan.AuthorOrganisationId, version);

    /// <summary>For whom its owner shared it with.</summary>
    public static ToldSelfScanView Told(SelfScan scan) => new(scan.Id, scan.AuthorId, scan.Instrument, scan.InstrumentVersion, scan.StartedAt, Answers(scan));

    private static IReadOnlyList<ScanAnswerView> Answers(SelfScan scan) => [.. scan.Answers.Select(a => new ScanAnswerView(a.Item, a.Value, a.Words))];
}

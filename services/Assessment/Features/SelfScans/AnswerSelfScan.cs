using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Assessment.Domain;
using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Features.SelfScans;

/// <summary>Keeps answers, bit by bit.</summary>
internal static class AnswerSelfScanHandler
{
    public static async Task<Result<SelfScanView>> Handle(AnswerSelfScan command, AssessmentDb db, Call call, CancellationToken stop)
    {
        if (await db.OwnScan(command.ScanId, call, stop) is not { } scan) return CommonRefusals.NotFound("scanId");
        if (command.ExpectedVersion is { } expected && expected != scan.Version) return CommonRefusals.ChangedMeanwhile;
        if (scan.Answer(InstrumentLibrary.Of(scan.Instrument, scan.InstrumentVersion), command.Answers, call.Now) is { } refusal) return refusal;

        return SelfScanViews.Of(scan, db.VersionOf(scan));
    }
}

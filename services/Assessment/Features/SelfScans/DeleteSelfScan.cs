using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Features.SelfScans;

/// <summary>Removes a scan with everything in it.</summary>
internal static class DeleteSelfScanHandler
{
    public static async Task<Result<SelfScanView>> Handle(DeleteSelfScan command, AssessmentDb db, Call call, CancellationToken stop)
    {
        if (await db.OwnScan(command.ScanId, call, stop) is not { } scan) return CommonRefusals.NotFound("scanId");

        db.SelfScans.Remove(scan);
        return SelfScanViews.Of(scan, scan.Version) with { Answers = [], SharedWithIds = [], SharedWithOrganisationId = null };
    }
}

using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Assessment.Domain;
using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Features.SelfScans;

/// <summary>Says who else reads a scan. How one facilitates never goes to an employer; what home is like goes there and nowhere else.</summary>
internal static class ShareSelfScanHandler
{
    public static async Task<Result<SelfScanView>> Handle(ShareSelfScan command, AssessmentDb db, Call call, CancellationToken stop)
    {
        if (await db.OwnScan(command.ScanId, call, stop) is not { } scan) return CommonRefusals.NotFound("scanId");
        var reader = await call.Reader(db, stop);
        Guid[] persons = [.. command.PersonIds.Distinct()];
        if (command.WithHomeBase)
        {
            if (scan.Instrument != SelfScanViews.HomeBase || persons.Length > 0) return Refusals.SharedWithHomeBaseOnly;
            if (reader.HomeOrganisationId is not { } home) return Refusals.WithoutHomeBase;
            scan.ShareWithHomeBase(home);
        }
        else
        {
            if (persons.Length > 0 && scan.Instrument != SelfScanViews.Facilitating) return Refusals.SharedWithFellowsOnly;
            if (persons.Except(await db.Fellows(reader, call.Now, stop)).Any()) return Refusals.SharedWithFellowsOnly;
            scan.ShareWith(persons);
        }

        return SelfScanViews.Of(scan, db.VersionOf(scan));
    }
}

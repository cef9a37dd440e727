using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Assessment.Domain;
using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Features.SelfScans;

/// <summary>Starts a scan of the caller's own. Nothing is told to anybody.</summary>
internal static class StartSelfScanHandler
{
    public static async Task<Result<SelfScanView>> Handle(StartSelfScan command, AssessmentDb db, Call call, CancellationToken stop)
    {
        if (InstrumentLibrary.Find(command.Instrument, command.InstrumentVersion) is not { } instrument) return Refusals.UnknownInstrument;
        var reader = await call.Reader(db, stop);
        if (instrument.Text.Code == SelfScanViews.Facilitating && !reader.Networks.Any(n => reader.In(n).IsFacilitator)) return Refusals.ForWhoeverFacilitates;
        var started = SelfScan.Start(instrument, call.Me, Call.NewId(), call.Now);
        if (started.IsRefused(out var refusal)) return refusal;

        db.SelfScans.Add(started.Value);
        return SelfScanViews.Of(started.Value, db.VersionOf(started.Value));
    }
}

using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Assessment.Domain;
using LivingNetworks.Hosting;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Assessment.Features.Ties;

/// <summary>Asks organisations how they are connected.</summary>
internal static class OpenTieRoundHandler
{
    public static async Task<Result<TieRoundView>> Handle(OpenTieRound command, AssessmentDb db, Call call, CancellationToken stop)
    {
        var reader = await call.Reader(db, stop);
        if (!reader.In(command.NetworkId).IsInside) return CommonRefusals.NotFound("networkId");
        if (!reader.In(command.NetworkId).IsFacilitator) return Refusals.OnlyFacilitatorsGuideTies;
        if (await db.Sessions.FindAsync([command.SessionId], stop) is not { } session || session.NetworkId != command.NetworkId) return CommonRefusals.NotFound("sessionId");
        if (await db.TieRounds.AnyAsync(r => r.NetworkId == command.NetworkId && r.ClosedAt == null, stop)) return Refusals.AlreadyRunning;
        var opened = TieRound.Open(command, session, Call.NewId(), call.Now);
        if (opened.IsRefused(out var refusal)) return refusal;

        db.TieRounds.Add(opened.Value);
        return reader.View(opened.Value, db.VersionOf(opened.Value));
    }
}

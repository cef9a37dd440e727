using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Hosting;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Assessment.Features.Ties;

/// <summary>Fixes the picture.</summary>
internal static class CloseTieRoundHandler
{
    public static async Task<Result<TieRoundView>> Handle(CloseTieRound command, AssessmentDb db, Call call, CancellationToken stop)
    {
        var guided = await db.GuidedTieRound(command.RoundId, call, stop);
        if (guided.IsRefused(out var refusal)) return refusal;
        var round = guided.Value;
        var before = await db.TieRounds.AsNoTracking().Where(r => r.NetworkId == round.NetworkId && r.ClosedAt != null).OrderByDescending(r => r.ClosedAt).FirstOrDefaultAsync(stop);
        if (round.Close(before, call.Now) is { } refused) return refused;

        return (await call.Reader(db, stop)).View(round, db.VersionOf(round));
    }
}

using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Features.Ties;

/// <summary>Shows figures to those around the network.</summary>
internal static class ReleaseTiesHandler
{
    public static async Task<Result<TieRoundView>> Handle(ReleaseTies command, AssessmentDb db, Call call, CancellationToken stop)
    {
        var guided = await db.GuidedTieRound(command.RoundId, call, stop);
        if (guided.IsRefused(out var refusal)) return refusal;
        var round = guided.Value;
        if (round.Release(command.Items, await db.Sessions.FindAsync([round.SessionId], stop)) is { } refused) return refused;

        return (await call.Reader(db, stop)).View(round, db.VersionOf(round));
    }
}

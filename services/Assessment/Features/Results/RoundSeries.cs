using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Assessment.Domain;
using LivingNetworks.Assessment.Features.Instruments;
using LivingNetworks.Assessment.Features.Rounds;
using LivingNetworks.Hosting;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Assessment.Features.Results;

/// <summary>One round beside those before it, for its report.</summary>
internal static class RoundSeriesHandler
{
    public static async Task<Result<RoundSeriesView>> Handle(RoundSeries query, AssessmentDb db, Call call, CancellationToken stop)
    {
        var reader = await call.Reader(db, stop);
        if (await db.Rounds.AsNoTracking().AsSplitQuery().SingleOrDefaultAsync(r => r.Id == query.RoundId && r.AboutId == null, stop) is not { } round || !reader.Sees(round)) return CommonRefusals.NotFound("roundId");

        var rounds = await db.Rounds.AsNoTracking()
            .Where(r => r.NetworkId == round.NetworkId && r.Instrument == round.Instrument && r.ClosedOn != null && r.AboutId == null && r.ArisenAt <= round.ArisenAt)
            .OrderBy(r => r.ArisenAt).ThenBy(r => r.Id).AsSplitQuery().ToListAsync(stop);
        var series = await db.Results(rounds, call, stop);
        return new RoundSeriesView(
            InstrumentLibrary.Of(round.Instrument, round.InstrumentVersion).Text, series, Changes.Along(series, rounds.ToDictionary(r => r.Id), await db.QuestionsOf(rounds, stop)).SingleOrDefault(c => c.ToRoundId == round.Id),
            await db.Reliability(round.Instrument, round.InstrumentVersion, stop));
    }
}

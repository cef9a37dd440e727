using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Assessment.Features.Instruments;
using LivingNetworks.Hosting;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Assessment.Features.Results;

/// <summary>The closed rounds of several networks with their results and changes, for a data loader.</summary>
internal static class VitalityOverTimeHandler
{
    public static async Task<Result<IReadOnlyList<VitalityView>>> Handle(VitalityOverTime query, AssessmentDb db, Call call, CancellationToken stop)
    {
        var reader = await call.Reader(db, stop);
        var mine = query.NetworkIds.Where(n => reader.In(n) is { IsInside: true } or { IsOuter: true }).Distinct().ToList();
        var rounds = mine.Count == 0 ? [] : await db.Rounds.AsNoTracking()
            .Where(r => mine.Contains(r.NetworkId) && r.Instrument == query.Instrument && r.ClosedOn != null && r.AboutId == null)
            .OrderBy(r => r.ArisenAt).ThenBy(r => r.Id).AsSplitQuery().ToListAsync(stop);
        var known = rounds.ToDictionary(r => r.Id);
        var own = await db.QuestionsOf(rounds, stop);
        var results = (await db.Results(rounds, call, stop)).ToLookup(r => r.NetworkId);

        return Result<IReadOnlyList<VitalityView>>.Of([.. query.NetworkIds.Select(network =>
        {
            RoundResultView[] series = [.. results[network]];
            return new VitalityView(network, series, [.. Changes.Along(series, known, own)]);
        })]);
    }
}

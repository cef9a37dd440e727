using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Hosting;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Assessment.Features.Results;

/// <summary>The results of several rounds, for a data loader.</summary>
internal static class RoundResultsHandler
{
    public static async Task<Result<IReadOnlyList<RoundResultView>>> Handle(RoundResults query, AssessmentDb db, Call call, CancellationToken stop)
    {
        var rounds = await db.Rounds.AsNoTracking().Where(r => query.RoundIds.Contains(r.Id)).AsSplitQuery().ToListAsync(stop);
        return Result<IReadOnlyList<RoundResultView>>.Of(await db.Results(rounds, call, stop));
    }
}

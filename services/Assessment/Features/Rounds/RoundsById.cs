using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Hosting;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Assessment.Features.Rounds;

/// <summary>Rounds by id, for a data loader.</summary>
internal static class RoundsByIdHandler
{
    public static async Task<Result<IReadOnlyList<RoundView>>> Handle(RoundsById query, AssessmentDb db, Call call, CancellationToken stop)
    {
        var reader = await call.Reader(db, stop);
        var rounds = await db.Rounds.AsNoTracking().Where(r => query.RoundIds.Contains(r.Id)).AsSplitQuery().ToListAsync(stop);
        return Result<IReadOnlyList<RoundView>>.Of(await db.Views([.. rounds.Where(reader.Sees)], call, stop));
    }
}

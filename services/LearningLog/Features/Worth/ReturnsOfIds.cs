using LivingNetworks.LearningLog.Data;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.LearningLog.Features.Worth;

/// <summary>Answers <see cref="ReturnsOfIds"/>.</summary>
internal static class ReturnsOfIdsHandler
{
    public static async Task<Result<IReadOnlyList<ReturnView>>> Handle(ReturnsOfIds query, LearningLogDb db, Call call, CancellationToken stop)
    {
        var reader = await call.Reader(db, stop);
        var ids = query.ReturnIds;
        var found = await db.Returns.AsNoTracking().Where(r => ids.Contains(r.Id)).ToListAsync(stop);
        return Result<IReadOnlyList<ReturnView>>.Of(await db.Of([.. found.Where(r => AudiencePolicy.MayRead(reader, r))], reader, stop));
    }
}

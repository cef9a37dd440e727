using LivingNetworks.LearningLog.Data;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.LearningLog.Features.Log;

/// <summary>Answers <see cref="EntriesOfIds"/>.</summary>
internal static class EntriesOfIdsHandler
{
    public static async Task<Result<IReadOnlyList<EntryView>>> Handle(EntriesOfIds query, LearningLogDb db, Call call, CancellationToken stop)
    {
        var reader = await call.Reader(db, stop);
        var ids = query.EntryIds;
        var found = await db.Entries.AsNoTracking().Where(e => ids.Contains(e.Id)).ToListAsync(stop);
        return Result<IReadOnlyList<EntryView>>.Of(await db.Of([.. found.Where(e => AudiencePolicy.MayRead(reader, e))], call.Me, stop));
    }
}

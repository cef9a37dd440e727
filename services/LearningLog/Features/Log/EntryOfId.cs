using LivingNetworks.LearningLog.Data;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.LearningLog.Features.Log;

/// <summary>Answers <see cref="EntryOfId"/>.</summary>
internal static class EntryOfIdHandler
{
    public static async Task<Result<EntryView>> Handle(EntryOfId query, LearningLogDb db, Call call, CancellationToken stop)
    {
        var entry = await db.Entries.AsNoTracking().SingleOrDefaultAsync(e => e.Id == query.EntryId, stop);
        if (entry is null || !AudiencePolicy.MayRead(await call.Reader(db, stop), entry)) return CommonRefusals.NotFound("entryId");
        return (await db.Of([entry], call.PersonId, stop))[0];
    }
}

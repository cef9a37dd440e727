using LivingNetworks.LearningLog.Data;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.LearningLog.Features.Log;

/// <summary>Answers <see cref="MyLog"/>.</summary>
internal static class MyLogHandler
{
    public static async Task<Result<Page<EntryView>>> Handle(MyLog query, LearningLogDb db, Call call, CancellationToken stop)
    {
        var me = call.Me;
        var entries = db.Entries.AsNoTracking().Where(e => e.AuthorId == me);
        if (query.NetworkId is { } network) entries = entries.Where(e => e.NetworkId == network);
        if (query.Kinds is { } kinds) entries = entries.Where(e => kinds.Contains(e.Kind));

        var page = await entries.LatestPage(query.First, query.After, stop);
        return page.IsRefused(out var refusal) ? refusal : await db.Of(page.Value, me, stop);
    }
}

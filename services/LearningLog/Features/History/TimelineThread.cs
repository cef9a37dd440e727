using LivingNetworks.LearningLog.Data;
using LivingNetworks.LearningLog.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.LearningLog.Features.History;

/// <summary>Answers <see cref="TimelineThread"/>.</summary>
internal static class TimelineThreadHandler
{
    public static async Task<Result<Page<TimelineConversationView>>> Handle(TimelineThread query, LearningLogDb db, Call call, CancellationToken stop)
    {
        var reader = await call.Reader(db, stop);
        var page = await db.Conversations.AsNoTracking().Where(AudiencePolicy.Readable<TimelineConversation>(reader, query.NetworkId))
            .LatestPage(query.First, query.After, stop);
        if (page.IsRefused(out var refusal)) return refusal;
        return page.Value.IsClosedTo(reader, query.NetworkId) ? CommonRefusals.NotFound("networkId") : page.Value.Map(c => TimelineViews.Of(c, c.Version));
    }
}

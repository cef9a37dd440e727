using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Sessions.Features.Activities;

/// <summary>Finds activities by id, leaving out those that the caller may not see.</summary>
internal static class ActivitiesByIdsHandler
{
    public static async Task<Result<IReadOnlyList<ActivityView>>> Handle(ActivitiesByIds query, SessionsDb db, Call call, CancellationToken stop)
    {
        var reader = await call.Reader(db, stop);
        var ids = query.ActivityIds.Distinct().ToArray();
        var activities = await db.Activities.AsNoTracking().Where(a => ids.Contains(a.Id)).ToListAsync(stop);
        return Result<IReadOnlyList<ActivityView>>.Of([.. activities.Where(a => AudiencePolicy.MayRead(reader, a)).Select(a => ActivityViews.Of(db, a))]);
    }
}

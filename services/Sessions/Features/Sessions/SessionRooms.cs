using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Sessions.Features.Sessions;

/// <summary>Shows many sessions, leaving out those that the caller does not belong in.</summary>
internal static class SessionRoomsHandler
{
    public static async Task<Result<IReadOnlyList<SessionRoomView>>> Handle(SessionRooms query, SessionsDb db, Call call, CancellationToken stop)
    {
        var reader = await call.Reader(db, stop);
        var ids = query.SessionIds.Distinct().ToArray();
        var sessions = await db.Sessions.Where(s => ids.Contains(s.Id)).ToListAsync(stop);
        var mine = sessions.Where(s => AudiencePolicy.MayRead(reader, s) && BelongsIn(reader.In(s.NetworkId), s.GroupId)).ToList();
        return Result<IReadOnlyList<SessionRoomView>>.Of(await db.Rooms(mine, call, stop));
    }

    private static bool BelongsIn(Place place, Guid? groupId) => groupId is { } circle ? place.Circles.Contains(circle) : place.IsInside;
}

using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;

namespace LivingNetworks.Sessions.Features.Sessions;

/// <summary>Shows one session with everything that the caller may see of it.</summary>
internal static class SessionRoomHandler
{
    public static async Task<Result<SessionRoomView>> Handle(SessionRoom query, SessionsDb db, Call call, CancellationToken stop)
    {
        var reach = await Reach.Session(db, query.SessionId, call, stop, afterEnding: true);
        return reach.IsRefused(out var unreachable) ? unreachable : await db.Room(reach.Value.Session, call, stop);
    }
}

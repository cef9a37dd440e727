using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;
using LivingNetworks.Sessions.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Sessions.Features.Sessions;

/// <summary>Closes the session: readings close with it, and those present form its circle.</summary>
internal static class HoldSessionHandler
{
    public static async Task<Result<SessionRoomView>> Handle(HoldSession command, SessionsDb db, Call call, CancellationToken stop)
    {
        var reach = await Reach.Session(db, command.SessionId, call, stop, command.ExpectedVersion);
        if (reach.IsRefused(out var unreachable)) return unreachable;
        var (session, place) = reach.Value;
        if (!session.IsArrangedBy(call.Me, place) && !session.PresenceIsRecordedBy(call.Me, place)) return Refusals.NotYoursToArrange;

        if (session.Hold(call.Now) is { } refusal) return refusal;
        var named = await db.Attendances.Where(a => a.SessionId == session.Id && a.Came == true).Select(a => a.PersonId).ToListAsync(stop);
        await Held.Tell(db, session, named, call, stop);
        return await db.Room(session, call, stop);
    }
}

using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;
using LivingNetworks.Sessions.Domain;

namespace LivingNetworks.Sessions.Features.Sessions;

/// <summary>Opens the session with the card of ground rules.</summary>
internal static class OpenSessionHandler
{
    public static async Task<Result<SessionRoomView>> Handle(OpenSession command, SessionsDb db, Call call, CancellationToken stop)
    {
        var reach = await Reach.Session(db, command.SessionId, call, stop, command.ExpectedVersion);
        if (reach.IsRefused(out var unreachable)) return unreachable;
        var (session, place) = reach.Value;
        if (!session.IsArrangedBy(call.Me, place)) return Refusals.NotYoursToArrange;

        if (session.Open(call.Now) is { } refusal) return refusal;
        return await db.Room(session, call, stop);
    }
}

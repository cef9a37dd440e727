using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;

namespace LivingNetworks.Sessions.Features.Sessions;

/// <summary>Hosts a session, offering the place and a simple meal.</summary>
internal static class TakeHostTurnHandler
{
    public static async Task<Result<SessionView>> Handle(TakeHostTurn command, SessionsDb db, Call call, CancellationToken stop)
    {
        var reach = await Reach.Session(db, command.SessionId, call, stop);
        if (reach.IsRefused(out var unreachable)) return unreachable;
        var (session, _) = reach.Value;

        if (session.TakeHostTurn(call.Me, command.Place, command.InKind) is { } refusal) return refusal;
        return await db.View(session, call, stop);
    }
}

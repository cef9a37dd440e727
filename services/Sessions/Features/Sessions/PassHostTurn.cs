using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;

namespace LivingNetworks.Sessions.Features.Sessions;

/// <summary>Lets a turn to host pass; no reason is asked or kept.</summary>
internal static class PassHostTurnHandler
{
    public static async Task<Result<SessionView>> Handle(PassHostTurn command, SessionsDb db, Call call, CancellationToken stop)
    {
        var reach = await Reach.Session(db, command.SessionId, call, stop);
        if (reach.IsRefused(out var unreachable)) return unreachable;
        var (session, _) = reach.Value;

        if (session.Release(call.Me, SessionRole.Host) is { } refusal) return refusal;
        return await db.View(session, call, stop);
    }
}

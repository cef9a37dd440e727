using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;
using LivingNetworks.Sessions.Domain;

namespace LivingNetworks.Sessions.Features.Sessions;

/// <summary>Lets the invitation stand.</summary>
internal static class InviteToSessionHandler
{
    public static async Task<Result<SessionView>> Handle(InviteToSession command, SessionsDb db, Call call, CancellationToken stop)
    {
        var reach = await Reach.Session(db, command.SessionId, call, stop);
        if (reach.IsRefused(out var unreachable)) return unreachable;
        var (session, place) = reach.Value;
        if (!session.IsArrangedBy(call.Me, place)) return Refusals.NotYoursToArrange;

        if (session.Invite() is { } refusal) return refusal;
        return await db.View(session, call, stop);
    }
}

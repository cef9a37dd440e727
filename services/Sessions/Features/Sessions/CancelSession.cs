using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;
using LivingNetworks.Sessions.Domain;

namespace LivingNetworks.Sessions.Features.Sessions;

/// <summary>Cancels a meeting to come.</summary>
internal static class CancelSessionHandler
{
    public static async Task<Result<SessionView>> Handle(CancelSession command, SessionsDb db, Call call, CancellationToken stop)
    {
        var reach = await Reach.Session(db, command.SessionId, call, stop, command.ExpectedVersion);
        if (reach.IsRefused(out var unreachable)) return unreachable;
        var (session, place) = reach.Value;
        if (!session.IsArrangedBy(call.Me, place)) return Refusals.NotYoursToArrange;

        var hadDate = session.IsToCome;
        if (session.Cancel(command.Reason) is { } refusal) return refusal;

        if (hadDate) db.Publish(new SessionCancelled(session.Id, session.NetworkId), session.Audience, call, actor: call.Me);
        return await db.View(session, call, stop);
    }
}

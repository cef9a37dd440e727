using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;
using LivingNetworks.Sessions.Domain;

namespace LivingNetworks.Sessions.Features.Sessions;

/// <summary>Takes a part in one session away again.</summary>
internal static class ReleaseSessionRoleHandler
{
    public static async Task<Result<SessionView>> Handle(ReleaseSessionRole command, SessionsDb db, Call call, CancellationToken stop)
    {
        var reach = await Reach.Session(db, command.SessionId, call, stop);
        if (reach.IsRefused(out var unreachable)) return unreachable;
        var (session, place) = reach.Value;
        if (command.PersonId != call.Me && !session.IsArrangedBy(call.Me, place)) return Refusals.NotYoursToArrange;

        if (session.Release(command.PersonId, command.Role) is { } refusal) return refusal;
        return await db.View(session, call, stop);
    }
}

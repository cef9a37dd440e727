using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;
using LivingNetworks.Sessions.Domain;

namespace LivingNetworks.Sessions.Features.Sessions;

/// <summary>Gives somebody a part in one session.</summary>
internal static class AssignSessionRoleHandler
{
    public static async Task<Result<SessionView>> Handle(AssignSessionRole command, SessionsDb db, Call call, CancellationToken stop)
    {
        var reach = await Reach.Session(db, command.SessionId, call, stop);
        if (reach.IsRefused(out var unreachable)) return unreachable;
        var (session, place) = reach.Value;
        if (command.PersonId != call.Me && !session.IsArrangedBy(call.Me, place)) return Refusals.NotYoursToArrange;
        // A part that records or steers is given by those who arrange the session, not taken.
        if (command.PersonId == call.Me && command.Role is not (SessionRole.Host or SessionRole.ProcessWatcher or SessionRole.Presenter)
            && !session.IsArrangedBy(call.Me, place)) return Refusals.NotYoursToArrange;
        if (!await People.BelongTo(db, session, command.PersonId, stop)) return Refusals.PersonNotHere;

        if (session.Assign(command.PersonId, command.Role) is { } refusal) return refusal;
        return await db.View(session, call, stop);
    }
}

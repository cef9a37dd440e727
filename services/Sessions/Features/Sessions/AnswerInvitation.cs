using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;
using LivingNetworks.Sessions.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Sessions.Features.Sessions;

/// <summary>Answers an invitation for oneself.</summary>
internal static class AnswerInvitationHandler
{
    public static async Task<Result<SessionView>> Handle(AnswerInvitation command, SessionsDb db, Call call, CancellationToken stop)
    {
        var reach = await Reach.Session(db, command.SessionId, call, stop);
        if (reach.IsRefused(out var unreachable)) return unreachable;
        var (session, _) = reach.Value;
        if (!session.IsToCome) return Refusals.AnswersClosed;

        var attendance = await db.Attendances.FindAsync([session.Id, call.Me], stop);
        if (attendance is null) db.Attendances.Add(attendance = new Attendance(session.Id, call.Me));
        attendance.Say(command.Answer);
        return await db.View(session, call, stop);
    }
}

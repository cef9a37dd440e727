using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;
using LivingNetworks.Sessions.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Sessions.Features.Sessions;

/// <summary>Moves a meeting; people are asked anew whether they come.</summary>
internal static class RescheduleSessionHandler
{
    public static async Task<Result<SessionView>> Handle(RescheduleSession command, SessionsDb db, Call call, CancellationToken stop)
    {
        var reach = await Reach.Session(db, command.SessionId, call, stop, command.ExpectedVersion);
        if (reach.IsRefused(out var unreachable)) return unreachable;
        var (session, place) = reach.Value;
        if (!session.IsArrangedBy(call.Me, place)) return Refusals.NotYoursToArrange;

        var before = session.StartsAt;
        if (session.Move(command.StartsAt.ToUniversalTime(), command.EndsAt.ToUniversalTime(), command.Place) is { } refusal) return refusal;
        foreach (var answer in await db.Attendances.Where(a => a.SessionId == session.Id).ToListAsync(stop)) answer.Say(null);

        db.Publish(new SessionMoved(session.Id, session.NetworkId, session.StartsAt!.Value, session.EndsAt!.Value, before!.Value), session.Audience, call, actor: call.Me);
        return await db.View(session, call, stop);
    }
}

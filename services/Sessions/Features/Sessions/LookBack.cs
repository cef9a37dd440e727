using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;
using LivingNetworks.Sessions.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Sessions.Features.Sessions;

/// <summary>Looks back on a held session, beginning with what is different now.</summary>
internal static class LookBackHandler
{
    public static async Task<Result<LookBackView>> Handle(LookBack command, SessionsDb db, Call call, CancellationToken stop)
    {
        var reach = await Reach.Session(db, command.SessionId, call, stop, afterEnding: true);
        if (reach.IsRefused(out var unreachable)) return unreachable;
        var (session, place) = reach.Value;
        if (session.TakesLookBack() is { } tooEarly) return tooEarly;
        var came = await db.Attendances.AnyAsync(a => a.SessionId == session.Id && a.PersonId == call.Me && a.Came == true, stop);
        if (!came && !session.IsArrangedBy(call.Me, place)) return Refusals.ForThosePresent;

        var lookBack = await db.LookBacks.SingleOrDefaultAsync(l => l.SessionId == session.Id, stop);
        if (lookBack is null) db.LookBacks.Add(lookBack = new SessionLookBack(session));
        if (lookBack.Say(command.WhatIsDifferentNow, command.GaveEnergy, command.CostEnergy, command.ForNextTime, call.Me, call.Now) is { } refusal) return refusal;
        if (session.State == SessionState.Held)
        {
            session.LookedBack();
            db.Publish(new SessionLookedBack(session.Id, session.NetworkId, session.GroupId, session.HeldAt!.Value), lookBack.Audience, call, actor: call.Me);
        }

        return LookBackViews.Of(db, lookBack);
    }
}

using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;
using LivingNetworks.Sessions.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Sessions.Features.Sessions;

/// <summary>Confirms a look-back on behalf of those present.</summary>
internal static class ConfirmLookBackHandler
{
    public static async Task<Result<LookBackView>> Handle(ConfirmLookBack command, SessionsDb db, Call call, CancellationToken stop)
    {
        var reach = await Reach.Session(db, command.SessionId, call, stop, afterEnding: true);
        if (reach.IsRefused(out var unreachable)) return unreachable;
        var (session, _) = reach.Value;
        var lookBack = await db.LookBacks.SingleOrDefaultAsync(l => l.SessionId == session.Id, stop);
        if (lookBack is null) return Refusals.LookBackFirst;
        if (!await db.Attendances.AnyAsync(a => a.SessionId == session.Id && a.PersonId == call.Me && a.Came == true, stop)) return Refusals.ForThosePresent;

        if (lookBack.Confirm(call.Me, call.Now) is { } refusal) return refusal;
        db.Publish(new LookBackConfirmed(session.Id, session.NetworkId), lookBack.Audience, call);
        return LookBackViews.Of(db, lookBack);
    }
}

using LivingNetworks.Audience;
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
        await Harvest(session, db, call, stop);
        return LookBackViews.Of(db, lookBack);
    }

    /// <summary>The look-back on the last meeting of a mastercircle is its harvest.</summary>
    private static async Task Harvest(Session session, SessionsDb db, Call call, CancellationToken stop)
    {
        if (session is not { Kind: SessionKind.Mastercircle, SeriesId: { } series, StartsAt: { } startsAt }) return;
        if (await db.Sessions.AnyAsync(s => s.SeriesId == series && s.Id != session.Id && s.State != SessionState.Cancelled && (s.HeldAt == null || s.StartsAt > startsAt), stop)) return;

        var meetings = await db.Sessions.CountAsync(s => s.SeriesId == series && s.HeldAt != null, stop);
        db.Publish(new MastercircleHarvested(series, session.NetworkId, DateOnly.FromDateTime(startsAt.UtcDateTime), meetings), AudienceLevel.Inside, call);
    }
}

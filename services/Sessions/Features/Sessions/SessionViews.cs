using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;
using LivingNetworks.Sessions.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Sessions.Features.Sessions;

/// <summary>Makes views of sessions, many at once, with what the caller may see of each.</summary>
internal static class SessionViews
{
    public static async Task<SessionView> View(this SessionsDb db, Session session, Call call, CancellationToken stop) =>
        (await db.Views([session], call, stop))[0];

    public static async Task<IReadOnlyList<SessionView>> Views(this SessionsDb db, IReadOnlyList<Session> sessions, Call call, CancellationToken stop)
    {
        if (sessions.Count == 0) return [];
        var reader = await call.Reader(db, stop);
        var ids = sessions.Select(s => s.Id).ToArray();
        var coming = await db.Attendances.Where(a => ids.Contains(a.SessionId) && a.Answer == InvitationAnswer.Yes)
            .GroupBy(a => a.SessionId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, stop);
        var me = reader.PersonId ?? Guid.Empty;
        var mine = await db.Attendances.AsNoTracking().Where(a => a.PersonId == me && ids.Contains(a.SessionId))
            .ToDictionaryAsync(a => a.SessionId, a => a.Answer, stop);

        // An answer that this very command gives is not in the database yet.
        foreach (var given in db.ChangeTracker.Entries<Attendance>().Where(e => e.State is EntityState.Added or EntityState.Modified))
        {
            var before = given.State == EntityState.Added ? null : given.Property(a => a.Answer).OriginalValue;
            var change = (given.Entity.Answer == InvitationAnswer.Yes ? 1 : 0) - (before == InvitationAnswer.Yes ? 1 : 0);
            coming[given.Entity.SessionId] = coming.GetValueOrDefault(given.Entity.SessionId) + change;
            if (given.Entity.PersonId == me) mine[given.Entity.SessionId] = given.Entity.Answer;
        }

        return [.. sessions.Select(s => Of(db, s, reader.In(s.NetworkId), coming.GetValueOrDefault(s.Id), mine.GetValueOrDefault(s.Id)))];
    }

    private static SessionView Of(SessionsDb db, Session s, Place place, int coming, InvitationAnswer? mine)
    {
        // Who only reads an open announcement learns neither who does what, nor how many came, nor whether people looked back.
        var inside = place.IsInside || (s.GroupId is { } circle && place.Circles.Contains(circle));
        return new SessionView(
            s.Id, s.NetworkId, s.GroupId, s.SeriesId, s.EditionId, s.Kind, s.Title, s.Purpose, s.Mode, s.Place, s.Setting, s.StartsAt, s.EndsAt, s.MovedFrom,
            s.Zone, !inside && s.State == SessionState.LookedBack ? SessionState.Held : s.State, s.InitiatedBy, s.Audience, s.Languages,
            inside ? [.. s.Roles.Select(r => new SessionRoleView(r.PersonId, r.Role)).OrderBy(r => r.Role)] : [],
            inside ? s.NumberPresent : null, inside ? coming : null, mine, inside && s.State == SessionState.LookedBack, inside ? s.CancelReason : null, db.VersionOf(s));
    }
}

using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;
using LivingNetworks.Sessions.Domain;
using LivingNetworks.Sessions.Features.Sessions;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Sessions.Features.Calendar;

/// <summary>Shows held sessions without a look-back to those who may look back.</summary>
internal static class OpenEndsHandler
{
    public static async Task<Result<Page<SessionView>>> Handle(OpenEnds query, SessionsDb db, Call call, CancellationToken stop)
    {
        var inside = await Reach.Inside(db, query.NetworkId, call, stop);
        if (inside.IsRefused(out var unreachable)) return unreachable;
        var reader = await call.Reader(db, stop);
        var (me, facilitates) = (call.Me, inside.Value.IsFacilitator);
        var open = db.Sessions.AsNoTracking().ReadableIn(reader, [query.NetworkId])
            .Where(s => s.State == SessionState.Held && (facilitates || s.AuthorId == me
                || s.Roles.Any(r => r.PersonId == me && (r.Role == SessionRole.Moderator || r.Role == SessionRole.Host || r.Role == SessionRole.Chair || r.Role == SessionRole.NoteKeeper))));
        if (Cursor.Parse(query.After) is { } seen) open = open.Where(s => s.HeldAt < seen.At || (s.HeldAt == seen.At && s.Id.CompareTo(seen.Id) > 0));
        else if (query.After is not null) return CommonRefusals.NotRecognised("after");

        var sessions = await open.OrderByDescending(s => s.HeldAt).ThenBy(s => s.Id).Take(query.First + 1).ToListAsync(stop);
        var page = Cursor.Cut(sessions, query.First, s => new Cursor(s.HeldAt!.Value, s.Id));
        return new Page<SessionView>(await db.Views(page.Items, call, stop), page.EndCursor, page.HasNextPage);
    }
}

using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;
using LivingNetworks.Sessions.Domain;
using LivingNetworks.Sessions.Features.Sessions;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Sessions.Features.Calendar;

/// <summary>What every calendar shares: a stretch of time, and pages in order of start.</summary>
internal static class Calendars
{
    /// <summary>No screen looks further at once.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromDays(5 * 366);

    public static Refusal? Wrong(DateTimeOffset from, DateTimeOffset until) =>
        until <= from ? Refusals.EndsBeforeStart with { Field = "until" } : until - from > Longest ? Refusals.WindowTooLong : null;

    public static async Task<Result<Page<SessionView>>> Page(
        SessionsDb db, IQueryable<Session> readable, DateTimeOffset from, DateTimeOffset until, int first, string? after, Call call, CancellationToken stop)
    {
        if (Wrong(from, until) is { } wrong) return wrong;
        var (start, end) = (from.ToUniversalTime(), until.ToUniversalTime());
        var window = readable.AsNoTracking().Where(s => s.EndsAt > start && s.StartsAt < end);
        if (Cursor.Parse(after) is { } seen) window = window.Where(s => s.StartsAt > seen.At || (s.StartsAt == seen.At && s.Id.CompareTo(seen.Id) > 0));
        else if (after is not null) return CommonRefusals.NotRecognised("after");

        var sessions = await window.OrderBy(s => s.StartsAt).ThenBy(s => s.Id).Take(first + 1).ToListAsync(stop);
        var page = Cursor.Cut(sessions, first, s => new Cursor(s.StartsAt!.Value, s.Id));
        return new Page<SessionView>(await db.Views(page.Items, call, stop), page.EndCursor, page.HasNextPage);
    }
}

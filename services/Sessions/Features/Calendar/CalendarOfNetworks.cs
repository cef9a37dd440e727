using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;
using LivingNetworks.Sessions.Features.Sessions;

namespace LivingNetworks.Sessions.Features.Calendar;

/// <summary>Shows the first meetings of many networks in a stretch of time, in one query.</summary>
internal static class CalendarOfNetworksHandler
{
    public static async Task<Result<IReadOnlyList<NetworkCalendarView>>> Handle(CalendarOfNetworks query, SessionsDb db, Call call, CancellationToken stop)
    {
        if (Calendars.Wrong(query.From, query.Until) is { } wrong) return wrong;
        var reader = await call.Reader(db, stop);
        var (start, end) = (query.From.ToUniversalTime(), query.Until.ToUniversalTime());
        var networks = query.NetworkIds.Distinct().ToArray();
        var window = db.Sessions.ReadableIn(reader, networks).Where(s => s.EndsAt > start && s.StartsAt < end);
        var sessions = await db.EarliestOfEach(window, query.FirstOfEach + 1, stop);
        var views = (await db.Views(sessions, call, stop)).ToLookup(s => s.NetworkId);
        return Result<IReadOnlyList<NetworkCalendarView>>.Of(
            [.. networks.Select(id => new NetworkCalendarView(id, [.. views[id].Take(query.FirstOfEach)], views[id].Count() > query.FirstOfEach))]);
    }
}

using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;

namespace LivingNetworks.Sessions.Features.Calendar;

/// <summary>Shows the caller their own meetings over all networks, earliest first.</summary>
internal static class MyCalendarHandler
{
    public static async Task<Result<Page<SessionView>>> Handle(MyCalendar query, SessionsDb db, Call call, CancellationToken stop)
    {
        var reader = await call.Reader(db, stop);
        var networks = reader.Networks.ToArray();
        return await Calendars.Page(db, db.Sessions.ReadableIn(reader, networks), query.From, query.Until, query.First, query.After, call, stop);
    }
}

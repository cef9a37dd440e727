using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;

namespace LivingNetworks.Sessions.Features.Calendar;

/// <summary>Shows the meetings of a network in a stretch of time, earliest first.</summary>
internal static class CalendarOfNetworkHandler
{
    public static async Task<Result<Page<SessionView>>> Handle(CalendarOfNetwork query, SessionsDb db, Call call, CancellationToken stop)
    {
        var reader = await call.Reader(db, stop);
        return await Calendars.Page(db, db.Sessions.ReadableIn(reader, [query.NetworkId]), query.From, query.Until, query.First, query.After, call, stop);
    }
}

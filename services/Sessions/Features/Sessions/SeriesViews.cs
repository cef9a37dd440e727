using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;
using LivingNetworks.Sessions.Domain;

namespace LivingNetworks.Sessions.Features.Sessions;

/// <summary>Makes views of series.</summary>
internal static class SeriesViews
{
    public static async Task<SeriesView> Of(SessionsDb db, SessionSeries s, IReadOnlyList<Session> sessions, Call call, CancellationToken stop) => new(
        s.Id, s.NetworkId, s.GroupId, s.Kind, s.Title, s.EveryWeeks, s.TimeZone, await db.Views(sessions, call, stop), db.VersionOf(s));
}

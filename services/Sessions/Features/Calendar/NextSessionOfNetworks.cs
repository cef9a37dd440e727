using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;
using LivingNetworks.Sessions.Features.Sessions;

namespace LivingNetworks.Sessions.Features.Calendar;

/// <summary>Shows the next meeting of each network, in one query.</summary>
internal static class NextSessionOfNetworksHandler
{
    public static async Task<Result<IReadOnlyList<NextSessionView>>> Handle(NextSessionOfNetworks query, SessionsDb db, Call call, CancellationToken stop)
    {
        var reader = await call.Reader(db, stop);
        var networks = query.NetworkIds.Distinct().ToArray();
        var toCome = db.Sessions.ReadableIn(reader, networks)
            .Where(s => s.EndsAt > call.Now && (s.State == SessionState.Planned || s.State == SessionState.Invited || s.State == SessionState.Underway));
        var sessions = await db.EarliestOfEach(toCome, 1, stop);
        var views = (await db.Views(sessions, call, stop)).ToDictionary(s => s.NetworkId);
        return Result<IReadOnlyList<NextSessionView>>.Of([.. networks.Select(id => new NextSessionView(id, views.GetValueOrDefault(id)))]);
    }
}

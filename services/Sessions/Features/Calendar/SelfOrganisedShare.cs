using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Sessions.Features.Calendar;

/// <summary>Shows how many sessions and tasks participants started themselves, at network level.</summary>
internal static class SelfOrganisedShareHandler
{
    public static async Task<Result<SelfOrganisedView>> Handle(SelfOrganisedShare query, SessionsDb db, Call call, CancellationToken stop)
    {
        var inside = await Reach.Inside(db, query.NetworkId, call, stop);
        if (inside.IsRefused(out var unreachable)) return unreachable;
        if (Calendars.Wrong(query.From, query.Until) is { } wrong) return wrong;
        var (start, end) = (query.From.ToUniversalTime(), query.Until.ToUniversalTime());
        // Sessions of the whole network only: how often a circle meets is the circle's.
        var sessions = await db.Sessions.Where(s => s.NetworkId == query.NetworkId && s.CircleId == null && s.HeldAt >= start && s.HeldAt < end)
            .GroupBy(s => s.InitiatedBy).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, stop);
        var tasks = await db.Tasks.Where(t => t.NetworkId == query.NetworkId && t.OfferedAt >= start && t.OfferedAt < end)
            .GroupBy(t => t.InitiatedBy).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, stop);
        return new SelfOrganisedView(
            query.NetworkId, sessions.GetValueOrDefault(InitiatedBy.Participants), sessions.GetValueOrDefault(InitiatedBy.Facilitators),
            tasks.GetValueOrDefault(InitiatedBy.Participants), tasks.GetValueOrDefault(InitiatedBy.Facilitators));
    }
}

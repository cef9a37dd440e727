using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;
using LivingNetworks.Sessions.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace LivingNetworks.Sessions.Features.Calendar;

/// <summary>Shows minutes of content, process and reflection over time.</summary>
internal static class AgendaBalanceHandler
{
    public static async Task<Result<AgendaBalanceView>> Handle(AgendaBalance query, SessionsDb db, Call call, CancellationToken stop)
    {
        var inside = await Reach.Inside(db, query.NetworkId, call, stop);
        if (inside.IsRefused(out var unreachable)) return unreachable;
        if (Calendars.Wrong(query.From, query.Until) is { } wrong) return wrong;
        var reader = await call.Reader(db, stop);
        var (start, end) = (query.From.ToUniversalTime(), query.Until.ToUniversalTime());
        var held = await db.Sessions.ReadableIn(reader, [query.NetworkId])
            .Where(s => s.HeldAt >= start && s.HeldAt < end)
            .OrderByDescending(s => s.HeldAt).ThenBy(s => s.Id).Take(500)
            .Select(s => new { s.Id, s.Title, s.HeldAt, s.MinutesContent, s.MinutesProcess, s.MinutesReflection })
            .ToListAsync(stop);
        var together = new BalanceView(held.Sum(s => s.MinutesContent), held.Sum(s => s.MinutesProcess), held.Sum(s => s.MinutesReflection));
        var policy = call.Service<IOptions<SessionsPolicy>>().Value;
        var total = together.Content + together.Process + together.Reflection;
        IReadOnlyList<HintView> hints = total > 0 && (double)together.Reflection / total < policy.ReflectionShareLow
            ? [new HintView("sessions.reflection-short", new("Er is weinig tijd om terug te kijken; daar zit het leren.", "There is little time to look back; that is where the learning is."), null, ["look-back"])]
            : [];
        return new AgendaBalanceView(
            query.NetworkId,
            [.. held.OrderBy(s => s.HeldAt).Select(s => new SessionBalanceView(s.Id, s.Title, s.HeldAt!.Value, new(s.MinutesContent, s.MinutesProcess, s.MinutesReflection)))],
            together, hints);
    }
}

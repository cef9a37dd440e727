using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;
using LivingNetworks.Sessions.Domain;
using Microsoft.Extensions.Options;

namespace LivingNetworks.Sessions.Features.Sessions;

/// <summary>Plans a series of meetings that keep their weekday and local time.</summary>
internal static class PlanSeriesHandler
{
    public static async Task<Result<SeriesView>> Handle(PlanSeries command, SessionsDb db, Call call, CancellationToken stop)
    {
        var reach = await Reach.Network(db, command.NetworkId, command.GroupId, call, stop);
        if (reach.IsRefused(out var unreachable)) return unreachable;
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(command.TimeZone, out _)) return Refusals.UnknownTimeZone;

        var weeks = command.EveryWeeks ?? call.Service<IOptions<SessionsPolicy>>().Value.IntervalWeeks;
        var series = new SessionSeries(Call.NewId(), command.NetworkId, command.GroupId, command.Kind, command.Title.Trim(), weeks, command.TimeZone);
        db.Series.Add(series);
        var sessions = new List<Session>(command.Count);
        for (var turn = 0; turn < command.Count; turn++)
        {
            var session = Session.Propose(
                Call.NewId(), command.NetworkId, command.GroupId, command.Kind, $"{series.Title} {turn + 1}", null, call.Me, Side.Of(reach.Value), call.Now);
            var start = series.Start(command.FirstStartsAt, turn);
            if (session.Plan(start, start.AddMinutes(command.Minutes), null) is { } wrong) return wrong;
            if (session.Describe(session.Title, null, command.Place, command.Mode, null, null) is { } refusal) return refusal;
            session.Surround(SessionZone.Learning, series.Id, null);
            sessions.Add(session);
            db.Publish(Announced.Of(session), session.Audience, call, actor: call.Me);
        }

        db.Sessions.AddRange(sessions);
        return await SeriesViews.Of(db, series, sessions, call, stop);
    }
}

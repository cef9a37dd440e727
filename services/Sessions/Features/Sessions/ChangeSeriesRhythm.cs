using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;
using LivingNetworks.Sessions.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Sessions.Features.Sessions;

/// <summary>Gives the meetings of a series that are still to come another rhythm.</summary>
internal static class ChangeSeriesRhythmHandler
{
    public static async Task<Result<SeriesView>> Handle(ChangeSeriesRhythm command, SessionsDb db, Call call, CancellationToken stop)
    {
        var series = await db.Series.SingleOrDefaultAsync(s => s.Id == command.SeriesId, stop);
        if (series is null) return CommonRefusals.NotFound("seriesId");
        var reach = await Reach.Network(db, series.NetworkId, series.GroupId, call, stop);
        if (reach.IsRefused(out var unreachable)) return unreachable.Kind == RefusalKind.NotFound ? CommonRefusals.NotFound("seriesId") : unreachable;
        if (command.ExpectedVersion is { } version && version != series.Version) return CommonRefusals.ChangedMeanwhile;

        var sessions = await db.Sessions.Where(s => s.SeriesId == series.Id).OrderBy(s => s.StartsAt).ToListAsync(stop);
        var toCome = sessions.Where(s => s.IsToCome && s.StartsAt > call.Now).ToList();
        if (toCome.Count == 0) return Refusals.SeriesIsOver;
        if (!toCome[0].IsArrangedBy(call.Me, reach.Value)) return Refusals.NotYoursToArrange;

        series.Keep(command.EveryWeeks);
        var first = toCome[0].StartsAt!.Value;
        for (var turn = 1; turn < toCome.Count; turn++)
        {
            var session = toCome[turn];
            var start = series.Start(first, turn);
            var before = session.StartsAt!.Value;
            if (session.Move(start, start + (session.EndsAt!.Value - before), null) is { } refusal) return refusal;
            if (start != before) db.Publish(new SessionMoved(session.Id, session.NetworkId, start, session.EndsAt.Value, before), session.Audience, call, actor: call.Me);
        }

        return await SeriesViews.Of(db, series, sessions, call, stop);
    }
}

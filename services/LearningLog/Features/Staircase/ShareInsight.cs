using LivingNetworks.LearningLog.Data;
using LivingNetworks.LearningLog.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.LearningLog.Features.Staircase;

/// <summary>Answers <see cref="ShareInsight"/>.</summary>
internal static class ShareInsightHandler
{
    public static async Task<Result<InsightView>> Handle(ShareInsight command, LearningLogDb db, Call call, CancellationToken stop)
    {
        var reader = await call.Reader(db, stop);
        var insight = await db.Insights.FindAsync([command.InsightId], stop);
        if (insight is null || !AudiencePolicy.MayRead(reader, insight)) return CommonRefusals.NotFound("insightId");
        if (command.ExpectedVersion is { } seen && seen != insight.Version) return CommonRefusals.ChangedMeanwhile;
        if (command.Audience is not (null or AudienceLevel.Circle or AudienceLevel.Inside)) return Refusals.SharingIsCircleOrInside;
        if (command.CircleId is { } circle && !reader.In(insight.NetworkId).Circles.Contains(circle)) return CommonRefusals.NotFound("circleId");

        KnownSession? session = null;
        if (command.SessionId is { } sessionId)
        {
            session = await db.HeldSession(insight.NetworkId, sessionId, stop);
            if (session is null) return Refusals.SessionNotHeld("sessionId");
        }

        var on = command.SharedOn ?? new CoarseDate(DateOnly.FromDateTime((session?.HeldAt ?? call.Now).UtcDateTime), DatePrecision.Day);
        if (insight.Share(command.SessionId, command.CircleId, on) is { } refusal) return refusal;
        if (await Widen(command, insight, session, db, call, stop) is { } narrower) return narrower;

        db.Publish(new InsightShared(insight.Id, insight.NetworkId, insight.Levels, insight.Audience, command.SessionId, insight.CircleId), insight.Audience, call);
        return await db.Changed(insight, reader, stop);
    }

    /// <summary>Sharing is the author's consent for the insight; for the experiences of others below it they decide themselves.</summary>
    private static async Task<Refusal?> Widen(ShareInsight command, Insight insight, KnownSession? session, LearningLogDb db, Call call, CancellationToken stop)
    {
        var circle = command.CircleId is { } group ? Reach.Circle(group) : session!.Circle;
        var reach = command.Audience switch
        {
            AudienceLevel.Inside => Reach.Inside,
            AudienceLevel.Circle => Reach.Circle(command.CircleId ?? session!.Id),
            _ => circle,
        };
        if (reach.LiesWithin(insight.Reach, _ => false)) return null;
        if (insight.AuthorId != call.Me) return Refusals.AudienceIsTheAuthors;

        var entries = await db.Entries.AsNoTracking().Where(e => insight.EntryIds.Contains(e.Id)).ToListAsync(stop);
        var concernsOthers = entries.Any(e => (e.AuthorId != call.Me || e.Recognisable.Any()) && !reach.LiesWithin(e.Reach, _ => false));
        if (concernsOthers) return Refusals.EntriesAreNarrower;

        insight.Widen(reach);
        return null;
    }
}

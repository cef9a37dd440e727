using LivingNetworks.LearningLog.Data;
using LivingNetworks.LearningLog.Domain;

namespace LivingNetworks.LearningLog.Features.Staircase;

/// <summary>Answers <see cref="ShowPractice"/>.</summary>
internal static class ShowPracticeHandler
{
    public static async Task<Result<InsightView>> Handle(ShowPractice command, LearningLogDb db, Call call, CancellationToken stop)
    {
        var reader = await call.Reader(db, stop);
        var insight = await db.Insights.FindAsync([command.InsightId], stop);
        if (insight is null || !AudiencePolicy.MayRead(reader, insight)) return CommonRefusals.NotFound("insightId");
        if (command.ExpectedVersion is { } seen && seen != insight.Version) return CommonRefusals.ChangedMeanwhile;

        var persons = command.PersonIds ?? [];
        if (!await db.HaveBelonged(insight.NetworkId, persons, stop)) return Refusals.PersonNotInNetwork("personIds");
        var since = command.Since ?? new CoarseDate(DateOnly.FromDateTime(call.Now.UtcDateTime), DatePrecision.Day);
        if (insight.Practise(command.Behaviour, persons, command.OrganisationIds ?? [], since) is { } refusal) return refusal;

        db.Publish(new InsightPractised(insight.Id, insight.NetworkId, [.. (command.OrganisationIds ?? []).Distinct()]), insight.Audience, call);
        return await db.Changed(insight, reader, stop);
    }
}

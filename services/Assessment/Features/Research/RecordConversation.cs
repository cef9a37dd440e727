using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Assessment.Domain;
using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Assessment.Features.Research;

/// <summary>Records a talk, or documents that were read.</summary>
internal static class RecordConversationHandler
{
    public static async Task<Result<StudyProgressView>> Handle(RecordConversation command, AssessmentDb db, Call call, CancellationToken stop)
    {
        if (await db.StudyOnDesk(command.StudyId, call, stop) is not { } study) return CommonRefusals.NotFound("studyId");
        if (study.State != StudyState.Open) return Refusals.StudyNotUnderWay;
        if (command.Kind is StudyStepKind.Analysis or StudyStepKind.Feedback) return CommonRefusals.NotRecognised("kind");
        var reader = await call.Reader(db, stop);
        if (command.NetworkId is { } network && (!study.NetworkIds.Contains(network) || !reader.In(network).IsResearcher)) return CommonRefusals.NotFound("networkId");
        var plan = await db.PlanOf(study, stop);
        if (plan.MayRecord(study, command.Kind) is { } tooEarly) return tooEarly;

        Guid[] ids = [.. command.RespondentIds.Distinct()];
        var respondents = await db.Respondents.Where(r => r.StudyId == study.Id && ids.Contains(r.Id)).ToListAsync(stop);
        if (respondents.Count != ids.Length || respondents.Any(r => !reader.In(r.NetworkId).IsResearcher)) return CommonRefusals.NotFound("respondentIds");
        if (respondents.Any(r => !r.HasAgreed)) return Refusals.StudyRespondentNotAgreed;
        if ((command.WithResearcherIds ?? []).Except(study.ResearcherIds).Any()) return Refusals.StudyTalkByItsResearchers;

        var recorded = ConversationRecord.Record(command, [.. (command.WithResearcherIds ?? []).Prepend(call.Me).Distinct()], respondents, Call.NewId(), call.Now);
        if (recorded.IsRefused(out var refusal)) return refusal;
        var record = recorded.Value;
        db.ConversationRecords.Add(record);
        foreach (var said in command.Excerpts ?? []) db.Excerpts.Add(Excerpt.Of(record, respondents.Single(r => r.Id == said.RespondentId), said.Words, Call.NewId()));
        foreach (var respondent in respondents) (await db.MarkOf(respondent, stop))?.Hear();
        if (record.IsIntervention) db.Publish(new FocusGroupHeld(record.Id, study.Id, record.NetworkId, record.HeldOn), AudienceLevel.Inside, call);
        return await db.Progress(study, call, stop);
    }
}

/// <summary>What a study recorded, as far as the caller may read it.</summary>
internal static class ConversationRecordsHandler
{
    private const int AtMost = 100;

    public static async Task<Result<IReadOnlyList<ConversationRecordView>>> Handle(ConversationRecords query, AssessmentDb db, Call call, CancellationToken stop)
    {
        if (await db.StudyOnDesk(query.StudyId, call, stop) is not { } study) return CommonRefusals.NotFound("studyId");
        if (study.State != StudyState.Open) return Result<IReadOnlyList<ConversationRecordView>>.Of([]); // nobody reads for it any more

        var (reader, me) = (await call.Reader(db, stop), call.Me);
        var records = (await db.ConversationRecords.AsNoTracking().Where(r => r.StudyId == study.Id)
                .OrderByDescending(r => r.RecordedAt).ThenByDescending(r => r.Id).Take(AtMost).ToListAsync(stop))
            .Where(r => r.NetworkId is not { } network || reader.In(network).IsResearcher).ToList();
        Guid[] ids = [.. records.Select(r => r.Id)];
        var excerpts = (await db.Excerpts.AsNoTracking().Where(e => ids.Contains(e.RecordId)).OrderBy(e => e.Id).ToListAsync(stop))
            .Where(e => reader.In(e.NetworkId).IsResearcher && AudiencePolicy.MayRead(reader, e)).ToLookup(e => e.RecordId);
        return Result<IReadOnlyList<ConversationRecordView>>.Of([.. records.Select(r => new ConversationRecordView(
            r.Id, r.Kind, r.NetworkId, r.HeldOn, r.Title, r.RecordedByIds.Contains(me) ? r.Notes : null, r.RecordedByIds.Contains(me), [.. r.RespondentIds],
            [.. excerpts[r.Id].Select(e => new ExcerptView(e.Id, e.RespondentId, e.Words, e.State, e.ApprovedOn, e.OnPaper, [.. e.Codes]))]))]);
    }
}

using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Assessment.Domain;
using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Assessment.Features.Research;

/// <summary>The respondent approves what they said, or did so on paper.</summary>
internal static class ApproveExcerptHandler
{
    public static async Task<Result<ExcerptDecisionView>> Handle(ApproveExcerpt command, AssessmentDb db, Call call, CancellationToken stop)
    {
        if (await db.ExcerptToDecide(command.ExcerptId, call, stop) is not var (excerpt, respondent, study)) return CommonRefusals.NotFound("excerptId");
        var (isTheirs, today) = (respondent.PersonId == call.Me, AddRespondentHandler.Day(call.Now));
        if (!isTheirs)
        {
            if (respondent.PersonId is not null) return Refusals.StudyRespondentThemself;
            if (command.OnPaperOn is null) return Refusals.StudyExcerptNotApproved;
            var heldOn = await db.ConversationRecords.Where(r => r.Id == excerpt.RecordId).Select(r => r.HeldOn).SingleAsync(stop);
            if (command.OnPaperOn < heldOn || command.OnPaperOn > today) return Refusals.StudyOnPaperDate;
        }

        excerpt.Approve(command.Words, isTheirs ? today : command.OnPaperOn!.Value, onPaper: !isTheirs, study.ResearcherIds);
        return new ExcerptDecisionView(excerpt.Id, excerpt.State, [.. excerpt.Codes]);
    }

    /// <summary>An excerpt on which the caller can decide: their own, or one that they recorded.</summary>
    public static async Task<(Excerpt Excerpt, Respondent Respondent, Study Study)?> ExcerptToDecide(this AssessmentDb db, Guid excerptId, Call call, CancellationToken stop)
    {
        if (await db.Excerpts.SingleOrDefaultAsync(e => e.Id == excerptId, stop) is not { } excerpt) return null;
        var respondent = await db.Respondents.SingleAsync(r => r.Id == excerpt.RespondentId, stop);
        var study = await db.Studies.SingleAsync(s => s.Id == excerpt.StudyId, stop);
        if (respondent.PersonId == call.Me) return (excerpt, respondent, study);
        var reader = await call.Reader(db, stop);
        return study.State == StudyState.Open && reader.Researches(study) && AudiencePolicy.MayRead(reader, excerpt) ? (excerpt, respondent, study) : null;
    }
}

/// <summary>The respondent does not want it to be used.</summary>
internal static class RefuseExcerptHandler
{
    public static async Task<Result<ExcerptDecisionView>> Handle(RefuseExcerpt command, AssessmentDb db, Call call, CancellationToken stop)
    {
        if (await db.ExcerptToDecide(command.ExcerptId, call, stop) is not var (excerpt, respondent, _)) return CommonRefusals.NotFound("excerptId");
        if (respondent.PersonId is not null && respondent.PersonId != call.Me) return Refusals.StudyRespondentThemself;

        await db.TakeAway(excerpt, stop);
        return new ExcerptDecisionView(excerpt.Id, null, []);
    }
}

/// <summary>Says what an approved excerpt is about.</summary>
internal static class CodeExcerptHandler
{
    public static async Task<Result<ExcerptDecisionView>> Handle(CodeExcerpt command, AssessmentDb db, Call call, CancellationToken stop)
    {
        var reader = await call.Reader(db, stop);
        if (await db.Excerpts.SingleOrDefaultAsync(e => e.Id == command.ExcerptId, stop) is not { } excerpt || !AudiencePolicy.MayRead(reader, excerpt)) return CommonRefusals.NotFound("excerptId");
        if (await db.StudyOnDesk(excerpt.StudyId, call, stop) is not { } study) return CommonRefusals.NotFound("excerptId");
        if (study.State != StudyState.Open) return Refusals.StudyNotUnderWay;
        if ((await db.PlanOf(study, stop)).MayAnalyse(study) is { } tooEarly) return tooEarly;
        if (excerpt.Code(command.Codes) is { } refusal) return refusal;

        return new ExcerptDecisionView(excerpt.Id, excerpt.State, [.. excerpt.Codes]);
    }
}

/// <summary>What the caller said to studies.</summary>
internal static class MyPartInStudiesHandler
{
    private const int AtMost = 100;

    public static async Task<Result<MyPartInStudiesView>> Handle(MyPartInStudies query, AssessmentDb db, Call call, CancellationToken stop)
    {
        var places = await db.Respondents.AsNoTracking().Where(r => r.PersonId == call.Me).OrderBy(r => r.Id).Take(AtMost).ToListAsync(stop);
        Guid[] mine = [.. places.Select(p => p.Id)];
        var said = mine.Length == 0 ? [] : await (
            from excerpt in db.Excerpts.AsNoTracking()
            join record in db.ConversationRecords.AsNoTracking() on excerpt.RecordId equals record.Id
            join study in db.Studies.AsNoTracking() on excerpt.StudyId equals study.Id
            where mine.Contains(excerpt.RespondentId)
            orderby excerpt.ArisenAt descending, excerpt.Id descending
            select new MyExcerptView(excerpt.Id, study.Id, study.Title, excerpt.NetworkId, record.Kind, record.HeldOn, excerpt.Words, excerpt.State)).Take(AtMost).ToListAsync(stop);
        return new MyPartInStudiesView([.. places.Select(p => new MyStudyPlaceView(p.StudyId, p.NetworkId, p.Pseudonym))], said);
    }
}

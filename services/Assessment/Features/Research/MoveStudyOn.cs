using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Assessment.Domain;
using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Assessment.Features.Research;

/// <summary>Takes a study to its next step.</summary>
internal static class MoveStudyOnHandler
{
    public static async Task<Result<StudyProgressView>> Handle(MoveStudyOn command, AssessmentDb db, Call call, CancellationToken stop)
    {
        if (await db.StudyOnDesk(command.StudyId, call, stop) is not { } study) return CommonRefusals.NotFound("studyId");
        if (study.State != StudyState.Open) return Refusals.StudyNotUnderWay;
        if (command.Phase == StudyPhase.Published) return Refusals.StudyStepSkipped; // with how far, by publishing

        var plan = await db.PlanOf(study, stop);
        if (command.ExpectedVersion is { } expected && expected != plan.Version) return CommonRefusals.ChangedMeanwhile;
        if (plan.MoveOn(study, command.Phase, await db.WorkOf(study, stop)) is { } refusal) return refusal;

        return await db.Progress(study, call, stop);
    }
}

/// <summary>How far a study is; its guidance committee sees it too.</summary>
internal static class StudyProgressHandler
{
    public static async Task<Result<StudyProgressView>> Handle(StudyProgress query, AssessmentDb db, Call call, CancellationToken stop)
    {
        if (await db.Studies.SingleOrDefaultAsync(s => s.Id == query.StudyId, stop) is not { } study) return CommonRefusals.NotFound("studyId");
        var reader = await call.Reader(db, stop);
        if (!reader.Researches(study) && !await Accompanies(reader, study, db, stop)) return CommonRefusals.NotFound("studyId");

        return await db.Progress(study, call, stop);
    }

    private static async Task<bool> Accompanies(Reader reader, Study study, AssessmentDb db, CancellationToken stop) =>
        (await db.StudyPlans.FindAsync([study.Id], stop))?.CommitteeGroupId is { } group && study.NetworkIds.Any(n => reader.In(n).Circles.Contains(group));
}

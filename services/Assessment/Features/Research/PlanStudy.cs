using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Assessment.Domain;
using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Assessment.Features.Research;

/// <summary>Plans the steps of a study and the group that accompanies it.</summary>
internal static class PlanStudyHandler
{
    public static async Task<Result<StudyProgressView>> Handle(PlanStudy command, AssessmentDb db, Call call, CancellationToken stop)
    {
        if (await db.StudyOnDesk(command.StudyId, call, stop) is not { } study) return CommonRefusals.NotFound("studyId");
        if (study.State == StudyState.Closed) return Refusals.StudyClosed;
        if (command.CommitteeGroupId is { } group && !await db.MembersOf(study, group, call.Now).AnyAsync(stop)) return Refusals.StudyUnknownCommittee;

        var plan = await db.PlanOf(study, stop);
        if (command.ExpectedVersion is { } expected && expected != plan.Version) return CommonRefusals.ChangedMeanwhile;
        if (plan.Plan(study, command) is { } refusal) return refusal;

        return await db.Progress(study, call, stop);
    }
}

using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Audience;
using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Features.Studies;

/// <summary>Ends a study.</summary>
internal static class CloseStudyHandler
{
    public static async Task<Result<StudyView>> Handle(CloseStudy command, AssessmentDb db, Call call, CancellationToken stop)
    {
        if (await db.GuidedStudy(command.StudyId, call, stop) is not { } study) return CommonRefusals.NotFound("studyId");
        if (study.HasChangedSince(command.ExpectedVersion)) return CommonRefusals.ChangedMeanwhile;

        var closed = study.Close(call.Now);
        if (closed.IsRefused(out var refusal)) return refusal;

        await db.ApplyBelongings(closed.Value, stop);
        db.Publish(new StudyClosed(study.Id, study.NetworkIds, closed.Value), AudienceLevel.Inside, call);
        return await db.View(study, call, stop);
    }
}

using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Audience;
using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Features.Studies;

/// <summary>Asks people for their consent.</summary>
internal static class OpenStudyHandler
{
    public static async Task<Result<StudyView>> Handle(OpenStudy command, AssessmentDb db, Call call, CancellationToken stop)
    {
        if (await db.GuidedStudy(command.StudyId, call, stop) is not { } study) return CommonRefusals.NotFound("studyId");
        if (study.HasChangedSince(command.ExpectedVersion)) return CommonRefusals.ChangedMeanwhile;

        var opened = study.Open(call.Now);
        if (opened.IsRefused(out var refusal)) return refusal;

        await db.ApplyBelongings(opened.Value, stop);
        db.Publish(new StudyOpened(study.Id, study.NetworkIds, opened.Value), AudienceLevel.Inside, call);
        return await db.View(study, call, stop);
    }
}

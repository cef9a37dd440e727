using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Assessment.Domain;
using LivingNetworks.Audience;
using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Features.Studies;

/// <summary>The caller agrees to a study, for themself alone.</summary>
internal static class GiveStudyConsentHandler
{
    public static async Task<Result<StudyView>> Handle(GiveStudyConsent command, AssessmentDb db, Call call, CancellationToken stop)
    {
        if (await db.StudyInSight(command.StudyId, call, stop) is not { } study) return CommonRefusals.NotFound("studyId");
        if (!study.NetworkIds.Contains(command.NetworkId) || !(await call.Reader(db, stop)).In(command.NetworkId).IsInside) return CommonRefusals.NotFound("networkId");
        if (study.State != StudyState.Open) return Refusals.StudyNotOpen;

        var consent = await db.Belongings.FindAsync([call.Me, command.NetworkId, Standing.StudyConsent, study.Id], stop);
        if (consent is null || consent.Until <= call.Now)
        {
            var fact = new BelongingFact(call.Me, command.NetworkId, Standing.StudyConsent, study.Id, call.Now, null, call.Now, (consent?.FactVersion ?? 0) + 1);
            await db.ApplyBelongings([fact], stop);
            db.Publish(new StudyConsented(study.Id, command.NetworkId, call.Me, [fact]), AudienceLevel.Own, call);
        }

        return await db.View(study, call, stop);
    }
}

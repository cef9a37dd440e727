using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Assessment.Features.Studies;

/// <summary>The caller takes their own consent back, whatever became of the study.</summary>
internal static class WithdrawStudyConsentHandler
{
    public static async Task<Result<StudyView>> Handle(WithdrawStudyConsent command, AssessmentDb db, Call call, CancellationToken stop)
    {
        // Whoever agreed finds the study again, also where the word that they left was faster than they.
        var consent = await db.Belongings.FindAsync([call.Me, command.NetworkId, Standing.StudyConsent, command.StudyId], stop);
        var study = consent is null ? await db.StudyInSight(command.StudyId, call, stop) : await db.Studies.SingleOrDefaultAsync(s => s.Id == command.StudyId, stop);
        if (study is null) return CommonRefusals.NotFound("studyId");
        if (!study.NetworkIds.Contains(command.NetworkId)) return CommonRefusals.NotFound("networkId");

        if (consent is not null) await db.End(consent, call.Now, stop);
        return await db.View(study, call, stop);
    }
}

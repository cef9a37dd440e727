using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Assessment.Domain;
using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Assessment.Features.Research;

/// <summary>The caller joins as the respondent to whom a code was handed. Nobody is picked from a list, so no list says who agreed.</summary>
internal static class JoinAsRespondentHandler
{
    public static async Task<Result<MyStudyPlaceView>> Handle(JoinAsRespondent command, AssessmentDb db, Call call, CancellationToken stop)
    {
        var hash = Respondent.HashOf(command.Code);
        if (await db.Respondents.SingleOrDefaultAsync(r => r.CodeHash == hash, stop) is not { } respondent) return CommonRefusals.NotFound("code");
        if (!(await call.Reader(db, stop)).In(respondent.NetworkId).IsInside) return CommonRefusals.NotFound("code");
        var study = await db.Studies.SingleAsync(s => s.Id == respondent.StudyId, stop);
        if (study.State != StudyState.Open) return Refusals.StudyNotUnderWay;
        var consent = await db.Belongings.FindAsync([call.Me, respondent.NetworkId, Standing.StudyConsent, study.Id], stop);
        if (consent is null || consent.Until <= call.Now) return Refusals.StudyCodeAfterConsent;
        if (await db.Respondents.AnyAsync(r => r.StudyId == study.Id && r.PersonId == call.Me, stop)) return Refusals.StudyJoinedAlready;

        respondent.Join(call.Me);
        return new MyStudyPlaceView(study.Id, respondent.NetworkId, respondent.Pseudonym);
    }
}

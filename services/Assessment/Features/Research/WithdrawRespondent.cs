using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Assessment.Domain;
using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Assessment.Features.Research;

/// <summary>Somebody who agreed on paper takes it back.</summary>
internal static class WithdrawRespondentHandler
{
    public static async Task<Result<StudyProgressView>> Handle(WithdrawRespondent command, AssessmentDb db, Call call, CancellationToken stop)
    {
        if (await db.Respondents.SingleOrDefaultAsync(r => r.Id == command.RespondentId, stop) is not { } respondent) return CommonRefusals.NotFound("respondentId");
        if (await db.StudyOnDesk(respondent.StudyId, call, stop) is not { } study) return CommonRefusals.NotFound("respondentId");
        if (respondent.PersonId is not null) return Refusals.StudyRespondentThemself;

        if (respondent.WithdrawnOn is null) await db.Withdraw(respondent, call.Now, stop);
        return await db.Progress(study, call, stop);
    }
}

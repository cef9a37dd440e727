using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Assessment.Domain;
using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Assessment.Features.Research;

/// <summary>What goes when a respondent takes their consent back: everything that they said, and what they are.</summary>
internal static class Withdrawing
{
    /// <summary>A consent ended, so its person is a respondent no longer. The caller saves.</summary>
    public static async Task WithdrawRespondents(this AssessmentDb db, Guid personId, Guid networkId, Guid studyId, DateTimeOffset at, CancellationToken stop)
    {
        foreach (var respondent in await db.Respondents.Where(r => r.PersonId == personId && r.StudyId == studyId && r.NetworkId == networkId).ToListAsync(stop))
        {
            await db.Withdraw(respondent, at, stop);
        }
    }

    /// <summary>One respondent takes it back; the pseudonym stays, so that researchers know which notes on paper to destroy. The caller saves.</summary>
    public static async Task Withdraw(this AssessmentDb db, Respondent respondent, DateTimeOffset at, CancellationToken stop)
    {
        await db.TakeAway(respondent, stop);
        respondent.Withdraw(at);
    }

    /// <summary>A person was erased: of them not even the pseudonym stays. The caller saves.</summary>
    public static async Task ForgetRespondents(this AssessmentDb db, Guid personId, CancellationToken stop)
    {
        foreach (var respondent in await db.Respondents.Where(r => r.PersonId == personId).ToListAsync(stop))
        {
            await db.TakeAway(respondent, stop);
            db.Respondents.Remove(respondent);
        }
    }

    /// <summary>An excerpt goes; findings that stood on it say that something was taken back. The caller saves.</summary>
    public static async Task TakeAway(this AssessmentDb db, Excerpt excerpt, CancellationToken stop)
    {
        foreach (var finding in await db.FindingsOf(excerpt.StudyId, stop)) finding.Lose(excerpt.Id);
        db.Excerpts.Remove(excerpt);
    }

    private static async Task TakeAway(this AssessmentDb db, Respondent respondent, CancellationToken stop)
    {
        var (id, study) = (respondent.Id, respondent.StudyId);
        foreach (var excerpt in await db.Excerpts.Where(e => e.RespondentId == id).ToListAsync(stop)) await db.TakeAway(excerpt, stop);
        foreach (var record in await db.ConversationRecords.Where(r => r.StudyId == study && r.RespondentIds.Contains(id)).ToListAsync(stop))
        {
            if (record.Kind == StudyStepKind.Interview) db.ConversationRecords.Remove(record);
            else record.Forget(id);
        }

        if (await db.MarkOf(respondent, stop) is { } mark) db.CoverageMarks.Remove(mark);
    }

    /// <summary>What a respondent is; found through the key of the plan alone.</summary>
    public static async Task<CoverageMark?> MarkOf(this AssessmentDb db, Respondent respondent, CancellationToken stop) =>
        await db.StudyPlans.FindAsync([respondent.StudyId], stop) is { } plan ? await db.CoverageMarks.FindAsync([CoverageMark.KeyOf(plan.CoverageKey, respondent.Id)], stop) : null;
}

using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Assessment.Domain;
using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Features.Research;

/// <summary>Adds somebody with whom a study talks.</summary>
internal static class AddRespondentHandler
{
    public static async Task<Result<RespondentAddedView>> Handle(AddRespondent command, AssessmentDb db, Call call, CancellationToken stop)
    {
        if (await db.StudyOnDesk(command.StudyId, call, stop) is not { } study) return CommonRefusals.NotFound("studyId");
        if (!study.NetworkIds.Contains(command.NetworkId) || !(await call.Reader(db, stop)).In(command.NetworkId).IsResearcher) return CommonRefusals.NotFound("networkId");
        if (study.State != StudyState.Open) return Refusals.StudyNotUnderWay;
        if (Coverage.Refused(command.Sides) is { } refusal) return refusal;
        if (command.AgreedOnPaperOn is { } on && (on < Day(study.OpenedAt!.Value) || on > Day(call.Now))) return Refusals.StudyOnPaperDate;

        var plan = await db.PlanOf(study, stop);
        var (respondent, code) = Respondent.Add(command, Call.NewId());
        db.Respondents.Add(respondent);
        db.CoverageMarks.Add(new CoverageMark(CoverageMark.KeyOf(plan.CoverageKey, respondent.Id), study.Id, command.Sides));
        var matrix = await db.Matrix(plan, stop);
        return new RespondentAddedView(respondent.Id, [.. matrix.Pairs.Select(p => p.Warning).OfType<Text>()], code);
    }

    /// <summary>The day of a moment.</summary>
    public static DateOnly Day(DateTimeOffset at) => DateOnly.FromDateTime(at.UtcDateTime);
}

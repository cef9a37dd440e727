using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Assessment.Domain;
using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Assessment.Features.Research;

/// <summary>Plans whom a study is to hear.</summary>
internal static class PlanRespondentsHandler
{
    public static async Task<Result<CoverageMatrixView>> Handle(PlanRespondents command, AssessmentDb db, Call call, CancellationToken stop)
    {
        if (await db.StudyOnDesk(command.StudyId, call, stop) is not { } study) return CommonRefusals.NotFound("studyId");
        if (study.State == StudyState.Closed) return Refusals.StudyClosed;

        var plan = await db.PlanOf(study, stop);
        if (plan.Plan(command.Sides) is { } refusal) return refusal;

        return await db.Matrix(plan, stop);
    }

    /// <summary>The matrix as it stands, over the whole study.</summary>
    public static async Task<CoverageMatrixView> Matrix(this AssessmentDb db, StudyPlan plan, CancellationToken stop)
    {
        await db.CoverageMarks.Where(m => m.StudyId == plan.StudyId).LoadAsync(stop);
        return Coverage.Matrix(plan, [.. db.CoverageMarks.Local.Where(m => m.StudyId == plan.StudyId)]);
    }
}

/// <summary>Whom a study planned to hear and whom it heard.</summary>
internal static class CoverageMatrixHandler
{
    public static async Task<Result<CoverageMatrixView>> Handle(CoverageMatrix query, AssessmentDb db, Call call, CancellationToken stop) =>
        await db.StudyOnDesk(query.StudyId, call, stop) is { } study
            ? await db.Matrix(await db.StudyPlans.FindAsync([study.Id], stop) ?? new StudyPlan(study.Id), stop)
            : CommonRefusals.NotFound("studyId");
}

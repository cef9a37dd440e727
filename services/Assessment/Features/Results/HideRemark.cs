using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Assessment.Domain;
using LivingNetworks.Assessment.Features.Rounds;
using LivingNetworks.Hosting;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Assessment.Features.Results;

/// <summary>Keeps a remark out of sight by removing it: what nobody may read is not kept (measurement.md A13).</summary>
internal static class HideRemarkHandler
{
    public static async Task<Result<RoundResultView>> Handle(HideRemark command, AssessmentDb db, Call call, CancellationToken stop)
    {
        if (await db.RoundInSight(command.RoundId, call, stop) is not { } round) return CommonRefusals.NotFound("roundId");
        if (!(await call.Reader(db, stop)).In(round.NetworkId).IsFacilitator) return Refusals.OnlyFacilitatorsHide;

        var shown = await db.Results([round], call, stop);
        if (shown is not [{ } result] || !result.Remarks.Concat(result.Own.SelectMany(o => o.Words)).Contains(command.Remark)) return CommonRefusals.NotFound("remark");

        await call.Service<AnswersDb>().KeptRemarks.Where(r => r.RoundId == round.Id && r.Words == command.Remark).ExecuteDeleteAsync(stop);
        return result with { Remarks = [.. result.Remarks.Where(r => r != command.Remark)], Own = [.. result.Own.Select(o => o with { Words = [.. o.Words.Where(w => w != command.Remark)] })] };
    }
}

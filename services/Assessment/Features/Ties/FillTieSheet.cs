using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Assessment.Domain;
using LivingNetworks.Hosting;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Assessment.Features.Ties;

/// <summary>Answers for one organisation; a facilitator writes down what an organisation said at the table.</summary>
internal static class FillTieSheetHandler
{
    public static async Task<Result<TieRoundView>> Handle(FillTieSheet command, AssessmentDb db, Call call, CancellationToken stop)
    {
        var reader = await call.Reader(db, stop);
        if (await db.TieRounds.SingleOrDefaultAsync(r => r.Id == command.RoundId, stop) is not { } round || !reader.SeesWhole(round)) return CommonRefusals.NotFound("roundId");
        if (!round.Asks(command.OrganisationId)) return CommonRefusals.NotFound("organisationId");
        if (!reader.SpeaksFor(command.OrganisationId) && !reader.In(round.NetworkId).IsFacilitator) return Refusals.NotForThatOrganisation;
        if (round.Fill(command) is { } refusal) return refusal;

        return reader.View(round, db.VersionOf(round));
    }
}

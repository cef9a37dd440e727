using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Assessment.Domain;
using LivingNetworks.Assessment.Features.Answers;
using LivingNetworks.Assessment.Features.Results;
using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Assessment.Features.Rounds;

/// <summary>Ends a round and fixes its results.</summary>
internal static class CloseRoundHandler
{
    public static async Task<Result<RoundView>> Handle(CloseRound command, AssessmentDb db, Call call, CancellationToken stop)
    {
        if (await db.RoundInSight(command.RoundId, call, stop) is not { } round) return CommonRefusals.NotFound("roundId");
        if (round.HasChangedSince(command.ExpectedVersion)) return CommonRefusals.ChangedMeanwhile;
        if (round.MayClose() is { } tooEarly) return tooEarly;

        // The seal first: no answer comes in after the count. Killed between the seal and the save, the round takes no answers and
        // closing it again gives the same results.
        var answers = call.Service<AnswersDb>();
        var (instrument, sheets) = (InstrumentLibrary.Of(round), await answers.Seal(round.Id, round.DayOfClosing(call.Now), round.FewestAnswers, stop));
        var snapshot = Scoring.SnapshotOf(instrument, sheets, round.Groups, round.FewestAnswers);
        var before = await db.Rounds.Where(r => r.NetworkId == round.NetworkId && r.Instrument == round.Instrument && r.InstrumentVersion == round.InstrumentVersion && r.ClosedOn != null)
            .OrderByDescending(r => r.ArisenAt).FirstOrDefaultAsync(stop);
        var shift = before is null || snapshot.Answers is null ? null
            : Scoring.ShiftOf(instrument, before, await answers.Sheets(before.Id, stop), snapshot, sheets, Math.Max(before.FewestAnswers, round.FewestAnswers));
        if (round.Close(snapshot, shift, await db.Participants(round.NetworkId, call.Now, stop), call.Now) is { } refusal) return refusal;

        db.ReleasedFigures.AddRange(ReleasedFigure.Of(round));
        if (snapshot.Answers is not null) await db.Renew(answers, round, instrument, sheets, round.ClosedOn!.Value, stop);

        db.Publish(new RoundClosed(round.Id, round.NetworkId, round.Instrument, round.Moment, round.Answers), AudienceLevel.Inside, call);
        return await db.View(round, call, stop);
    }
}

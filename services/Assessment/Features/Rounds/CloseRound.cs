using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Assessment.Domain;
using LivingNetworks.Assessment.Features.Answers;
using LivingNetworks.Assessment.Features.Instruments;
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
        if (round.IsOfAnother(call.Me)) return Refusals.OnlyWhoAsked;
        if (round.HasChangedSince(command.ExpectedVersion)) return CommonRefusals.ChangedMeanwhile;
        if (round.MayClose() is { } tooEarly) return tooEarly;

        // The seal first: no answer comes in after the count. Killed between the seal and the save, the round takes no answers and
        // closing it again gives the same results.
        var answers = call.Service<AnswersDb>();
        var (_, instrument) = await db.Questionnaire(round, stop);
        var sheets = await answers.Seal(round.Id, round.DayOfClosing(call.Now), round.FewestAnswers, stop);
        var snapshot = Scoring.SnapshotOf(instrument, sheets, round.Groups, round.FewestAnswers);
        var before = round.AboutId is not null ? null : await db.Rounds.Where(r => r.NetworkId == round.NetworkId && r.Instrument == round.Instrument && r.InstrumentVersion == round.InstrumentVersion && r.ClosedOn != null)
            .OrderByDescending(r => r.ArisenAt).ThenBy(r => r.Id).AsSplitQuery().FirstOrDefaultAsync(stop);
        var shift = before is null || snapshot.Answers is null ? null
            : Scoring.ShiftOf(instrument, before, await answers.Sheets(before.Id, stop), snapshot, sheets, Math.Max(before.FewestAnswers, round.FewestAnswers));
        if (round.Close(snapshot, shift, await db.Participants(round.NetworkId, call.Now, stop), call.Now) is { } refusal) return refusal;

        db.ReleasedFigures.AddRange(ReleasedFigure.Of(round));
        // Over networks it goes by the questionnaire's own questions, and never by what was said about one person.
        if (snapshot.Answers is not null && round.AboutId is null) await db.Renew(answers, round, InstrumentLibrary.Of(round.Instrument, round.InstrumentVersion), sheets, round.ClosedOn!.Value, stop);

        // How many answered about one facilitator is for that facilitator alone.
        db.Publish(new RoundClosed(round.Id, round.NetworkId, round.Instrument, round.Moment, round.AboutId is null ? round.Answers : null), AudienceLevel.Inside, call);
        return await db.View(round, call, stop);
    }
}

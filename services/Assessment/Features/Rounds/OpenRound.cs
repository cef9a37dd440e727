using System.Security.Cryptography;
using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Assessment.Domain;
using LivingNetworks.Assessment.Features.Answers;
using LivingNetworks.Assessment.Features.Instruments;
using LivingNetworks.Audience;
using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Features.Rounds;

/// <summary>Lets people answer.</summary>
internal static class OpenRoundHandler
{
    private const int KeyLength = 32;

    public static async Task<Result<RoundView>> Handle(OpenRound command, AssessmentDb db, Call call, CancellationToken stop)
    {
        if (await db.RoundInSight(command.RoundId, call, stop) is not { } round) return CommonRefusals.NotFound("roundId");
        if (round.IsOfAnother(call.Me)) return Refusals.OnlyWhoAsked;
        if (round.HasChangedSince(command.ExpectedVersion)) return CommonRefusals.ChangedMeanwhile;

        if (round.AboutId is not null && !(await call.Reader(db, stop)).In(round.NetworkId).IsFacilitator) return Refusals.OnlyAboutOwnFacilitating;

        var participants = await db.Participants(round.NetworkId, call.Now, stop);
        var refused = round.Open(await db.DialogueOf(round, stop), participants, RandomNumberGenerator.GetBytes(KeyLength), await db.NewestQuestions(round.NetworkId, round.Instrument, stop));
        if (refused is { } refusal) return refusal;

        // What is about one person has no series: nobody follows a person over time.
        if (round.AboutId is null && await db.SeriesKeys.FindAsync([round.NetworkId, round.Instrument, round.InstrumentVersion], stop) is null) db.SeriesKeys.Add(new SeriesKey(round));
        // The box first: a round that says it is open has one. An empty box of a round that did not open after all does no harm.
        await call.Service<AnswersDb>().Prepare(round.Id, stop);
        db.Publish(new RoundOpened(round.Id, round.NetworkId, round.Instrument, round.Moment, round.ClosesAt), AudienceLevel.Inside, call);
        return await db.View(round, call, stop);
    }
}

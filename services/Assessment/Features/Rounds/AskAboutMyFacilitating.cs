using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Assessment.Domain;
using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Assessment.Features.Rounds;

/// <summary>Plans a round about the caller's own facilitating; see .github/decisions/0024-paper-own-questions-and-asking-about-oneself.md.</summary>
internal static class AskAboutMyFacilitatingHandler
{
    /// <summary>The questionnaire with which participants look at a facilitator.</summary>
    public const string Questionnaire = "FCP";

    public static async Task<Result<RoundView>> Handle(AskAboutMyFacilitating command, AssessmentDb db, Call call, CancellationToken stop)
    {
        var place = (await call.Reader(db, stop)).In(command.NetworkId);
        if (!place.IsInside) return CommonRefusals.NotFound("networkId");
        if (!place.IsFacilitator) return Refusals.OnlyAboutOwnFacilitating;
        if (await db.ConcludedNetworks.AnyAsync(n => n.NetworkId == command.NetworkId, stop)) return Refusals.NetworkConcluded;

        var instrument = InstrumentLibrary.Find(Questionnaire)!;
        var plan = new PlanRound(command.CommandId, command.NetworkId, RoundMoment.Interim, command.OpensAt, command.ClosesAt, command.DialogueSessionId, FewestAnswers: command.FewestAnswers);
        var planned = Round.Plan(plan, instrument, await db.Sessions.FindAsync([command.DialogueSessionId], stop), Call.NewId(), call.Me);
        if (planned.IsRefused(out var refusal)) return refusal;

        // One at a time, also for two facilitators: people would mix up whom they answer about.
        if (await db.Rounds.AnyAsync(r => r.NetworkId == command.NetworkId && r.Instrument == Questionnaire && r.ClosedOn == null, stop)) return Refusals.AlreadyRunning;

        var round = planned.Value;
        db.Rounds.Add(round);
        db.Publish(
            new RoundPlanned(round.Id, round.NetworkId, round.Instrument, round.InstrumentVersion, round.Moment, round.OpensAt, round.ClosesAt, command.DialogueSessionId),
            AudienceLevel.Inside, call);
        return await db.View(round, call, stop);
    }
}

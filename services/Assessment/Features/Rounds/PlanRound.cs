using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Assessment.Domain;
using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Assessment.Features.Rounds;

/// <summary>Plans a round together with its dialogue.</summary>
internal static class PlanRoundHandler
{
    public static async Task<Result<RoundView>> Handle(PlanRound command, AssessmentDb db, Call call, CancellationToken stop)
    {
        if (!(await call.Reader(db, stop)).In(command.NetworkId).IsInside) return CommonRefusals.NotFound("networkId");
        if (InstrumentLibrary.Find(command.Instrument, command.InstrumentVersion) is not { } instrument) return Refusals.UnknownInstrument;
        if (!instrument.Serves(InstrumentUse.Survey)) return Refusals.NotASurvey;
        if (command.Moment is not (RoundMoment.Final or RoundMoment.Afterwards)
            && await db.ConcludedNetworks.AnyAsync(n => n.NetworkId == command.NetworkId, stop)) return Refusals.NetworkConcluded;

        var dialogue = await db.Sessions.FindAsync([command.DialogueSessionId], stop);
        var planned = Round.Plan(command, instrument, dialogue, Call.NewId());
        if (planned.IsRefused(out var refusal)) return refusal;

        // Two rounds at once would show the difference that one person makes who answered only one of them (A-INV-1).
        var running = new[] { RoundState.Prepared, RoundState.AnnouncedInPerson, RoundState.Open };
        if (await db.Rounds.AnyAsync(r => r.NetworkId == command.NetworkId && r.Instrument == instrument.Text.Code && running.Contains(r.State), stop)) return Refusals.AlreadyRunning;

        var round = planned.Value;
        db.Rounds.Add(round);
        var reasons = Enum.GetValues<ProposalReason>().Where(r => RoundProposal.MomentOf(r) == round.Moment).ToList();
        foreach (var proposal in await db.RoundProposals.Where(p => p.NetworkId == round.NetworkId && !p.IsDone && p.ShowFrom <= call.Now && reasons.Contains(p.Reason)).ToListAsync(stop)) proposal.Done();
        db.Publish(
            new RoundPlanned(round.Id, round.NetworkId, round.Instrument, round.InstrumentVersion, round.Moment, round.OpensAt, round.ClosesAt, command.DialogueSessionId),
            AudienceLevel.Inside, call);
        return await db.View(round, call, stop);
    }
}

using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Assessment.Domain;
using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Measurement;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Assessment.Features.Rounds;

/// <summary>Brings in the published figures of an earlier round; the rules for publishing hold for them as well.</summary>
internal static class ImportRoundHandler
{
    public static async Task<Result<RoundView>> Handle(ImportRound command, AssessmentDb db, Call call, CancellationToken stop)
    {
        var place = (await call.Reader(db, stop)).In(command.NetworkId);
        if (!place.IsInside) return CommonRefusals.NotFound("networkId");
        if (!place.IsFacilitator) return Refusals.OnlyFacilitatorsImport;
        if (InstrumentLibrary.Find(command.Instrument, command.InstrumentVersion) is not { } instrument) return Refusals.UnknownInstrument;
        if (!instrument.Serves(InstrumentUse.Survey)) return Refusals.NotASurvey;
        if (command.ClosedOn > DateOnly.FromDateTime(call.Now.UtcDateTime)) return Refusals.ImportInFuture;

        var given = command.Dimensions.ToLookup(d => d.Code, StringComparer.Ordinal);
        if (given.Count != command.Dimensions.Count || !given.Select(d => d.Key).ToHashSet().SetEquals(instrument.Text.Dimensions.Select(d => d.Code))) return Refusals.ImportIncomplete;
        if (command.Dimensions.Any(d => d.N < Disclosure.Floor)) return Refusals.ImportTooFew;
        if (command.Dimensions.Any(d => d.N > command.Invited)) return Refusals.ImportMoreThanInvited;
        if (await db.Rounds.AnyAsync(r => r.NetworkId == command.NetworkId && r.Instrument == instrument.Text.Code && r.ClosedOn == command.ClosedOn, stop)) return Refusals.ImportedAlready;

        var snapshot = new Snapshot(command.Dimensions.Max(d => d.N), [.. instrument.Text.Dimensions.Select(d =>
        {
            var figures = given[d.Code].Single();
            return DimensionResult.Of(d.Code, Disclosure.Publish(new Sample(figures.N, figures.Mean, figures.Spread), Scale.Hundred));
        })]);
        var round = Round.Import(command.NetworkId, instrument, command.Moment, command.ClosedOn, command.Invited, snapshot, Call.NewId());
        db.Rounds.Add(round);
        db.ReleasedFigures.AddRange(ReleasedFigure.Of(round));
        db.Publish(new RoundImported(round.Id, round.NetworkId, round.Instrument, round.Moment, command.ClosedOn), AudienceLevel.Inside, call);
        return await db.View(round, call, stop);
    }
}

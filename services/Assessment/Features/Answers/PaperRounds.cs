using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Assessment.Domain;
using LivingNetworks.Assessment.Features.Instruments;
using LivingNetworks.Assessment.Features.Rounds;
using LivingNetworks.Hosting;
using LivingNetworks.Measurement;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Assessment.Features.Answers;

/// <summary>Has sheets made for a round.</summary>
internal static class PrintPaperSheetsHandler
{
    public static async Task<Result<RoundView>> Handle(PrintPaperSheets command, AssessmentDb db, Call call, CancellationToken stop)
    {
        if (await db.RoundInSight(command.RoundId, call, stop) is not { } round) return CommonRefusals.NotFound("roundId");
        if (!(await call.Reader(db, stop)).In(round.NetworkId).IsFacilitator) return Refusals.OnlyFacilitatorsPrint;
        if (round.HasChangedSince(command.ExpectedVersion)) return CommonRefusals.ChangedMeanwhile;
        if (round.Print(command.Sheets, await db.SheetsAtMost(round, call, stop)) is { } refusal) return refusal;

        return await db.View(round, call, stop);
    }

    /// <summary>How many sheets there can be: a place that is used up needs none. As long as nobody may know how many answered, no place counts as used.</summary>
    public static async Task<int> SheetsAtMost(this AssessmentDb db, Round round, Call call, CancellationToken stop)
    {
        var answers = (await call.Service<AnswersDb>().Counts([round.Id], stop)).GetValueOrDefault(round.Id);
        return Math.Max(round.PaperSheets, await db.Places(round, call.Now, stop) - (Disclosure.Count(answers, round.FewestAnswers) ?? 0));
    }
}

/// <summary>The sheets of a round, to be printed again.</summary>
internal static class PaperSheetsHandler
{
    public static async Task<Result<PaperSheetsView>> Handle(PaperSheets query, AssessmentDb db, Call call, CancellationToken stop)
    {
        if (await db.RoundInSight(query.RoundId, call, stop) is not { } round) return CommonRefusals.NotFound("roundId");
        if (!(await call.Reader(db, stop)).In(round.NetworkId).IsFacilitator) return Refusals.OnlyFacilitatorsPrint;
        if (round is not { State: RoundState.Open, TicketKey: { } key }) return Refusals.NotOpen;
        if (round.AboutId is not null) return Refusals.NoPaperAboutOnePerson;

        return new PaperSheetsView(round.Id, PaperSheet.Codes(key, round.PaperSheets), await db.SheetsAtMost(round, call, stop), round.Version);
    }
}

/// <summary>Gives somebody inside the pass with which they copy sheets. A question, not a command: nothing is written about who asked.</summary>
internal static class MyTypingPassHandler
{
    public static async Task<Result<TypingPassView>> Handle(MyTypingPass query, AssessmentDb db, Call call, CancellationToken stop)
    {
        if (await db.RoundInSight(query.RoundId, call, stop) is not { } round) return CommonRefusals.NotFound("roundId");
        if (round is not { State: RoundState.Open, TicketKey: { } key }) return Refusals.NotOpen;
        if (round.PaperSheets == 0) return Refusals.NotOnPaper;

        var pass = AnswerTicket.ForTyping(round.Id, key, call.Me);
        var differing = await call.Service<AnswersDb>().Differing(round.Id, AnswerTicket.TypistOf(pass), stop);
        return new TypingPassView(round.Id, pass, [.. PaperSheet.Codes(key, round.PaperSheets)
            .Select(code => (Code: code, Items: differing.GetValueOrDefault(PaperSheet.Key(key, code)))).Where(s => s.Items is not null).Select(s => new SheetToLookAtView(s.Code, s.Items!))]);
    }
}

/// <summary>Takes what somebody copied from a sheet. Runs on a route that keeps no trace; the code on the sheet makes it act once.</summary>
internal static class EnterPaperSheetHandler
{
    /// <summary>One item in five: a slip of the hand is less, another sheet is more.</summary>
    private const int ItemsPerSlip = 5;

    public static async Task<Result<EnteredSheetView>> Handle(EnterPaperSheet command, AssessmentDb db, Call call, CancellationToken stop)
    {
        if (AnswerTicket.RoundOf(command.Pass) is not { } roundId) return Refusals.PassNotValid;
        var round = await db.Rounds.AsNoTracking().AsSplitQuery().SingleOrDefaultAsync(r => r.Id == roundId, stop);
        if (round is not { State: RoundState.Open, TicketKey: { } key } || !AnswerTicket.IsForTyping(command.Pass, key)) return Refusals.PassNotValid;
        if (PaperSheet.Read(command.Code, key, round.PaperSheets) is not { } code) return Refusals.UnknownSheet;

        var (_, instrument) = await db.Questionnaire(round, stop);
        if (Filling.Refused(instrument, command.Answers) is { } refusal) return refusal;
        if (Filling.GroupOf(round, command.Group, out var group) is { } unknown) return unknown;

        var sheet = new Sheet(Filling.InOrder(instrument, command.Answers), group);
        var (putIn, state, items) = await call.Service<AnswersDb>().Copy(
            round.Id, PaperSheet.Key(key, code), AnswerTicket.TypistOf(command.Pass), sheet, await db.Places(round, call.Now, stop), Math.Max(1, instrument.Text.Items.Count / ItemsPerSlip), stop);
        return putIn switch
        {
            PutIn.Sealed => Refusals.PassNotValid,
            PutIn.Full => Refusals.AllPlacesTaken,
            PutIn.Taken or PutIn.TakenBefore => new EnteredSheetView(round.Id, state, items),
        };
    }
}

using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Assessment.Domain;
using LivingNetworks.Assessment.Features.Instruments;
using LivingNetworks.Assessment.Features.Rounds;
using LivingNetworks.Hosting;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Assessment.Features.Answers;

/// <summary>Takes the answers of whoever holds a ticket. Runs on a route that keeps no trace; the ticket makes it act once.</summary>
internal static class SubmitAnswersHandler
{
    public static async Task<Result<AnswersReceivedView>> Handle(SubmitAnswers command, AssessmentDb db, Call call, CancellationToken stop)
    {
        if (AnswerTicket.RoundOf(command.Ticket) is not { } roundId) return Refusals.TicketNotValid;
        var round = await db.Rounds.AsNoTracking().AsSplitQuery().SingleOrDefaultAsync(r => r.Id == roundId, stop);
        if (round is not { State: RoundState.Open, TicketKey: { } key } || !AnswerTicket.IsGenuine(command.Ticket, key)) return Refusals.TicketNotValid;

        var (own, instrument) = await db.Questionnaire(round, stop);
        if (Filling.Refused(instrument, command.Answers) is { } refusal) return refusal;
        if (Filling.GroupOf(round, command.Group, out var group) is { } unknown) return unknown;
        var words = command.OwnWords ?? [];
        if (words.Any(w => own?.Items.Any(i => i.IsOpen && i.Code == w.Item) is not true)) return Refusals.UnknownItem with { Field = "ownWords" };

        byte[]? mark = null;
        if (!string.IsNullOrWhiteSpace(command.SeriesCode))
        {
            // A round that was opened before there were codes has no key, and keeps no mark.
            var series = await db.SeriesKeys.FindAsync([round.NetworkId, round.Instrument, round.InstrumentVersion], stop);
            if (series is not null && (mark = SeriesCode.MarkOf(command.SeriesCode, series.Key)) is null) return Refusals.SeriesCodeUnclear;
        }

        // What nobody may read is not kept.
        IEnumerable<(string? Item, string? Words)> remarks = command.RemarkMayBeReadOut ? [(null, command.Remark), .. words.DistinctBy(w => w.Item).Select(w => (w.Item, w.Words))] : [];
        var putIn = await call.Service<AnswersDb>().Put(
            round.Id, AnswerTicket.SpentKey(command.Ticket), new Sheet(Filling.InOrder(instrument, command.Answers), group, mark),
            [.. remarks.Where(r => !string.IsNullOrWhiteSpace(r.Words)).Select(r => (r.Item, r.Words!.Trim()))], round.PaperSheets == 0 ? null : await db.Places(round, call.Now, stop), stop);
        return putIn switch
        {
            PutIn.Sealed => Refusals.TicketNotValid,
            PutIn.Full => Refusals.AllPlacesTaken,
            PutIn.Taken or PutIn.TakenBefore => new AnswersReceivedView(round.Id),
        };
    }
}

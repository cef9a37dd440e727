using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Assessment.Domain;
using LivingNetworks.Hosting;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Assessment.Features.Answers;

/// <summary>Takes the answers of whoever holds a ticket. Runs on a route that keeps no trace; the ticket makes it act once.</summary>
internal static class SubmitAnswersHandler
{
    public static async Task<Result<AnswersReceivedView>> Handle(SubmitAnswers command, AssessmentDb db, Call call, CancellationToken stop)
    {
        if (AnswerTicket.RoundOf(command.Ticket) is not { } roundId) return Refusals.TicketNotValid;
        var round = await db.Rounds.AsNoTracking().SingleOrDefaultAsync(r => r.Id == roundId, stop);
        if (round is not { State: RoundState.Open, TicketKey: { } key } || !AnswerTicket.IsGenuine(command.Ticket, key)) return Refusals.TicketNotValid;

        var instrument = InstrumentLibrary.Of(round);
        if (command.Answers.Any(a => instrument.PlaceOf(a.Item) is null)) return Refusals.UnknownItem;
        if (command.Answers.DistinctBy(a => a.Item).Count() != command.Answers.Count) return Refusals.ItemTwice;
        if (command.Answers.Any(a => a.Value is { } value && !instrument.HasStep(value))) return Refusals.NotOnTheScale;

        int? group = null;
        if (command.Group is { } name)
        {
            var place = round.Groups.ToList().IndexOf(name);
            if (place < 0) return Refusals.UnknownGroup;
            group = place;
        }

        byte[]? mark = null;
        if (!string.IsNullOrWhiteSpace(command.SeriesCode))
        {
            // A round that was opened before there were codes has no key, and keeps no mark.
            var series = await db.SeriesKeys.FindAsync([round.NetworkId, round.Instrument, round.InstrumentVersion], stop);
            if (series is not null && (mark = SeriesCode.MarkOf(command.SeriesCode, series.Key)) is null) return Refusals.SeriesCodeUnclear;
        }

        // In the order of the questionnaire, not of the person: an unusual order would be a signature.
        var given = command.Answers.OrderBy(a => instrument.PlaceOf(a.Item)).ToDictionary(a => a.Item, a => a.Value);
        // What nobody may read is not kept.
        var remark = command.RemarkMayBeReadOut && !string.IsNullOrWhiteSpace(command.Remark) ? command.Remark.Trim() : null;
        var putIn = await call.Service<AnswersDb>().Put(round.Id, AnswerTicket.SpentKey(command.Ticket), new Sheet(given, group, mark), remark, stop);
        return putIn == PutIn.Sealed ? Refusals.TicketNotValid : new AnswersReceivedView(round.Id);
    }
}

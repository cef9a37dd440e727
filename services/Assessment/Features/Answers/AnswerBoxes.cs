using System.Security.Cryptography;
using System.Text.Json;
using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Assessment.Domain;
using LivingNetworks.Measurement;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Assessment.Features.Answers;

/// <summary>What became of answers that were handed in.</summary>
internal enum PutIn
{
    /// <summary>They are in.</summary>
    Taken,

    /// <summary>The ticket was used before; nothing changed.</summary>
    TakenBefore,

    /// <summary>The round takes no more answers.</summary>
    Sealed,

    /// <summary>There are as many answers as places.</summary>
    Full,
}

/// <summary>Puts answers in and takes them out, each in one transaction of the answers' own database, so that a kill at any moment
/// loses no answer that was acknowledged and doubles none.</summary>
/// <remarks>Bulk updates are used on purpose: they lock the box first, so that answers of one round queue up behind each other and
/// behind its sealing. There are no events here to lose.</remarks>
internal static class AnswerBoxes
{
    /// <summary>What stands for the group among the items that differ.</summary>
    private const string GroupItem = "group";

    /// <summary>How many answers are laid anew beside each new one: all of a usual round.</summary>
    private const int LaidAnew = 63;

    /// <summary>Makes the round's box where there is none yet.</summary>
    public static async Task Prepare(this AnswersDb answers, Guid roundId, CancellationToken stop)
    {
        if (await answers.Boxes.AnyAsync(b => b.RoundId == roundId, stop)) return;
        answers.Boxes.Add(new AnswerBox(roundId));
        await answers.SaveChangesAsync(stop);
    }

    /// <summary>How many answers are in each open box.</summary>
    public static Task<Dictionary<Guid, int>> Counts(this AnswersDb answers, IReadOnlyCollection<Guid> roundIds, CancellationToken stop) =>
        answers.Boxes.Where(b => roundIds.Contains(b.RoundId) && !b.IsSealed).ToDictionaryAsync(b => b.RoundId, b => b.Answers, stop);

    /// <summary>Puts one person's answers in, unless the ticket was used or the box is sealed.</summary>
    /// <param name="answers">The database.</param>
    /// <param name="roundId">The round.</param>
    /// <param name="ticket">From the ticket.</param>
    /// <param name="sheet">The answers.</param>
    /// <param name="remarks">What may be read out: the open question that it answers, null for the remark at the end, and the words.</param>
    /// <param name="places">How many answers there can be, where sheets of paper stand beside tickets; null where each ticket is a place.</param>
    /// <param name="stop">Stops.</param>
    public static Task<PutIn> Put(this AnswersDb answers, Guid roundId, long ticket, Sheet sheet, IReadOnlyList<(string? Item, string Words)> remarks, int? places, CancellationToken stop) =>
        answers.Atomically(async () =>
        {
            if (await answers.Take(roundId, stop) is not { } taken) return (PutIn.Sealed, Commit: false);
            if (await answers.SpentTickets.AnyAsync(t => t.Key == ticket, stop)) return (PutIn.TakenBefore, Commit: false);
            if (taken > places) return (PutIn.Full, Commit: false);

            answers.SpentTickets.Add(new SpentTicket(ticket, roundId));
            await answers.Lay(roundId, sheet, stop);
            answers.HeldRemarks.AddRange(remarks.Select(r => new HeldRemark(RandomKey.Next(), roundId, r.Words, r.Item)));
            await answers.SaveChangesAsync(stop);
            return (PutIn.Taken, Commit: true);
        }, stop);

    /// <summary>Notes what one person copied from a sheet of paper; it becomes answers like all others once a second person copied the same.</summary>
    /// <param name="answers">The database.</param>
    /// <param name="roundId">The round.</param>
    /// <param name="code">From the code on the sheet.</param>
    /// <param name="typist">Who copied it, as a number.</param>
    /// <param name="sheet">What was copied.</param>
    /// <param name="places">How many answers there can be.</param>
    /// <param name="few">How many items may differ to be looked at again. With more, it is another sheet, or somebody who has none and tries.</param>
    /// <param name="stop">Stops.</param>
    public static Task<(PutIn PutIn, SheetState State, IReadOnlyList<string> Items)> Copy(
        this AnswersDb answers, Guid roundId, long code, byte[] typist, Sheet sheet, int places, int few, CancellationToken stop) =>
        answers.Atomically<(PutIn PutIn, SheetState State, IReadOnlyList<string> Items)>(async () =>
        {
            if (await answers.Take(roundId, stop) is not { } taken) return ((PutIn.Sealed, default, []), Commit: false);
            if (await answers.SpentTickets.AnyAsync(t => t.Key == code, stop)) return ((PutIn.TakenBefore, SheetState.Counted, []), Commit: false);

            var typed = JsonSerializer.Serialize(sheet);
            var half = await answers.HalfSheets.FindAsync([code], stop);
            List<Sheet> others = [.. half?.OfOthers(typist).Select(o => JsonSerializer.Deserialize<Sheet>(o)!) ?? []];
            if (others.Exists(o => Differing(o, sheet).Count == 0))
            {
                if (taken > places) return ((PutIn.Full, default, []), Commit: false);
                answers.HalfSheets.Remove(half!);
                answers.SpentTickets.Add(new SpentTicket(code, roundId));
                await answers.Lay(roundId, sheet, stop);
                await answers.SaveChangesAsync(stop);
                return ((PutIn.Taken, SheetState.Counted, []), Commit: true);
            }

            var differing = others.Count == 0 ? [] : Differing(others[0], sheet);
            var startAgain = differing.Count > few || (others.Count == 2 && !half!.IsBy(typist));
            if (half is null) answers.HalfSheets.Add(new HalfSheet(code, roundId, typed, typist));
            else if (startAgain) answers.HalfSheets.Remove(half);
            else half.Put(typed, typist);
            await answers.SaveChangesAsync(stop);
            await answers.Boxes.Where(b => b.RoundId == roundId).ExecuteUpdateAsync(box => box.SetProperty(b => b.Answers, b => b.Answers - 1), stop);
            var state = startAgain ? SheetState.StartAgain : differing.Count > 0 ? SheetState.Differs : SheetState.WaitsForSecond;
            return ((PutIn.Taken, state, startAgain ? [] : differing), Commit: true);
        }, stop);

    /// <summary>The sheets, by what is known of their codes, that a typist and somebody else copied differently.</summary>
    public static async Task<Dictionary<long, IReadOnlyList<string>>> Differing(this AnswersDb answers, Guid roundId, byte[] typist, CancellationToken stop) =>
        (await answers.HalfSheets.AsNoTracking().Where(h => h.RoundId == roundId && h.Second != null).ToListAsync(stop)).Where(h => h.IsBy(typist))
            .ToDictionary(h => h.Key, h => Differing(JsonSerializer.Deserialize<Sheet>(h.First)!, JsonSerializer.Deserialize<Sheet>(h.Second!)!));

    /// <summary>Seals the box for good and gives everybody's answers; does so again, with the same outcome, after a kill.</summary>
    /// <remarks>Held answers move under new random keys in shuffled order, tickets are forgotten, and answers too few to ever be shown
    /// are not kept at all.</remarks>
    public static Task<List<Sheet>> Seal(this AnswersDb answers, Guid roundId, DateOnly closedOn, int fewest, CancellationToken stop) =>
        answers.Atomically(async () =>
        {
            await answers.Boxes.Where(b => b.RoundId == roundId)
                .ExecuteUpdateAsync(box => box.SetProperty(b => b.IsSealed, true).SetProperty(b => b.Answers, 0), stop);
            var held = (await answers.HeldAnswers.Where(a => a.RoundId == roundId).Select(a => new { a.Given, a.Group, a.Mark }).ToListAsync(stop)).ToArray();
            var remarks = (await answers.HeldRemarks.Where(r => r.RoundId == roundId).Select(r => new { r.Words, r.Item }).ToListAsync(stop)).ToArray();
            RandomNumberGenerator.Shuffle(held.AsSpan());
            RandomNumberGenerator.Shuffle(remarks.AsSpan());

            if (held.Length >= fewest) answers.KeptAnswers.AddRange(held.Select(a => new KeptAnswer(RandomKey.Next(), roundId, closedOn, a.Given, a.Group, a.Mark)));
            if (held.Length >= Math.Max(fewest, Disclosure.FloorForRemarks)) answers.KeptRemarks.AddRange(remarks.Select(r => new KeptRemark(RandomKey.Next(), roundId, r.Words, r.Item)));
            await answers.SaveChangesAsync(stop);
            await answers.HeldAnswers.Where(a => a.RoundId == roundId).ExecuteDeleteAsync(stop);
            await answers.HeldRemarks.Where(r => r.RoundId == roundId).ExecuteDeleteAsync(stop);
            await answers.SpentTickets.Where(t => t.RoundId == roundId).ExecuteDeleteAsync(stop);
            await answers.HalfSheets.Where(h => h.RoundId == roundId).ExecuteDeleteAsync(stop);

            return (await answers.Sheets(roundId, stop), Commit: true);
        }, stop);

    /// <summary>Everybody's answers to a closed round, for computing; nothing shows them.</summary>
    public static async Task<List<Sheet>> Sheets(this AnswersDb answers, Guid roundId, CancellationToken stop)
    {
        var kept = await answers.KeptAnswers.AsNoTracking().Where(a => a.RoundId == roundId).Select(a => new { a.Given, a.Group, a.Mark }).ToListAsync(stop);
        return kept.ConvertAll(a => new Sheet(JsonSerializer.Deserialize<Dictionary<string, int?>>(a.Given)!, a.Group, a.Mark));
    }

    /// <summary>The remarks of closed rounds, in random order within each.</summary>
    public static async Task<ILookup<Guid, (string? Item, string Words)>> Remarks(this AnswersDb answers, IReadOnlyCollection<Guid> roundIds, CancellationToken stop)
    {
        var rows = await answers.KeptRemarks.AsNoTracking().Where(r => roundIds.Contains(r.RoundId)).OrderBy(r => r.Key).ToListAsync(stop);
        return rows.ToLookup(r => r.RoundId, r => (r.Item, r.Words));
    }

    /// <summary>Forgets whatever there is of a round.</summary>
    public static async Task Forget(this AnswersDb answers, Guid roundId, CancellationToken stop)
    {
        await answers.KeptAnswers.Where(a => a.RoundId == roundId).ExecuteDeleteAsync(stop);
        await answers.KeptRemarks.Where(r => r.RoundId == roundId).ExecuteDeleteAsync(stop);
        await answers.HeldAnswers.Where(a => a.RoundId == roundId).ExecuteDeleteAsync(stop);
        await answers.HeldRemarks.Where(r => r.RoundId == roundId).ExecuteDeleteAsync(stop);
        await answers.SpentTickets.Where(t => t.RoundId == roundId).ExecuteDeleteAsync(stop);
        await answers.HalfSheets.Where(h => h.RoundId == roundId).ExecuteDeleteAsync(stop);
        await answers.Boxes.Where(b => b.RoundId == roundId).ExecuteDeleteAsync(stop);
        await HistoryMeansGone.Of(answers, stop);
    }

    /// <summary>Lays new answers among the others of their round, all of them anew: in a file what came last would lie last, whatever its number is.</summary>
    /// <remarks>Of many answers it is some, chosen by their numbers, which are random and new each time: what came last lies among those.</remarks>
    private static async Task Lay(this AnswersDb answers, Guid roundId, Sheet sheet, CancellationToken stop)
    {
        var others = await answers.HeldAnswers.AsNoTracking().Where(a => a.RoundId == roundId).OrderBy(a => a.Key).Take(LaidAnew).ToListAsync(stop);
        var keys = others.ConvertAll(a => a.Key);
        await answers.HeldAnswers.Where(a => keys.Contains(a.Key)).ExecuteDeleteAsync(stop);
        // The entity framework puts them in by their keys.
        answers.HeldAnswers.AddRange(others.Select(a => new HeldAnswer(RandomKey.Next(), roundId, a.Given, a.Group, a.Mark)).Append(new HeldAnswer(RandomKey.Next(), roundId, JsonSerializer.Serialize(sheet.Given), sheet.Group, sheet.Mark)));
    }

    /// <summary>Takes the next place in the round's box and locks it; how many there are then, null where the box is sealed.</summary>
    private static async Task<int?> Take(this AnswersDb answers, Guid roundId, CancellationToken stop)
    {
        var open = await answers.Boxes.Where(b => b.RoundId == roundId && !b.IsSealed).ExecuteUpdateAsync(box => box.SetProperty(b => b.Answers, b => b.Answers + 1), stop);
        return open == 0 ? null : await answers.Boxes.Where(b => b.RoundId == roundId).Select(b => b.Answers).SingleAsync(stop);
    }

    /// <summary>The items that stand otherwise on two copies of a sheet.</summary>
    private static IReadOnlyList<string> Differing(Sheet one, Sheet other) =>
    [
        .. one.Given.Keys.Union(other.Given.Keys).Where(item => one.Given.GetValueOrDefault(item) != other.Given.GetValueOrDefault(item)),
        .. one.Group == other.Group ? (IEnumerable<string>)[] : [GroupItem],
    ];

    private static Task<T> Atomically<T>(this AnswersDb answers, Func<Task<(T Outcome, bool Commit)>> work, CancellationToken stop) =>
        answers.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            answers.ChangeTracker.Clear();
            await using var transaction = await answers.Database.BeginTransactionAsync(stop);
            var (outcome, commit) = await work();
            if (!commit) return outcome;
            await transaction.CommitAsync(stop);
            await HistoryMeansGone.Of(answers, stop);
            return outcome;
        });
}

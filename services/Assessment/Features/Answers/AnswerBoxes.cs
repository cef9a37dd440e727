using System.Security.Cryptography;
using System.Text.Json;
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
}

/// <summary>Puts answers in and takes them out, each in one transaction of the answers' own database, so that a kill at any moment
/// loses no answer that was acknowledged and doubles none.</summary>
/// <remarks>Bulk updates are used on purpose: they lock the box first, so that answers of one round queue up behind each other and
/// behind its sealing. There are no events here to lose.</remarks>
internal static class AnswerBoxes
{
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
    public static Task<PutIn> Put(this AnswersDb answers, Guid roundId, long ticket, Sheet sheet, string? remark, CancellationToken stop) =>
        answers.Atomically(async () =>
        {
            var open = await answers.Boxes.Where(b => b.RoundId == roundId && !b.IsSealed)
                .ExecuteUpdateAsync(box => box.SetProperty(b => b.Answers, b => b.Answers + 1), stop);
            if (open == 0) return (PutIn.Sealed, Commit: false);
            if (await answers.SpentTickets.AnyAsync(t => t.Key == ticket, stop)) return (PutIn.TakenBefore, Commit: false);

            answers.SpentTickets.Add(new SpentTicket(ticket, roundId));
            answers.HeldAnswers.Add(new HeldAnswer(RandomKey.Next(), roundId, JsonSerializer.Serialize(sheet.Given), sheet.Group, sheet.Mark));
            if (remark is not null) answers.HeldRemarks.Add(new HeldRemark(RandomKey.Next(), roundId, remark));
            await answers.SaveChangesAsync(stop);
            return (PutIn.Taken, Commit: true);
        }, stop);

    /// <summary>Seals the box for good and gives everybody's answers; does so again, with the same outcome, after a kill.</summary>
    /// <remarks>Held answers move under new random keys in shuffled order, tickets are forgotten, and answers too few to ever be shown
    /// are not kept at all.</remarks>
    public static Task<List<Sheet>> Seal(this AnswersDb answers, Guid roundId, DateOnly closedOn, int fewest, CancellationToken stop) =>
        answers.Atomically(async () =>
        {
            await answers.Boxes.Where(b => b.RoundId == roundId)
                .ExecuteUpdateAsync(box => box.SetProperty(b => b.IsSealed, true).SetProperty(b => b.Answers, 0), stop);
            var held = (await answers.HeldAnswers.Where(a => a.RoundId == roundId).Select(a => new { a.Given, a.Group, a.Mark }).ToListAsync(stop)).ToArray();
            var remarks = (await answers.HeldRemarks.Where(r => r.RoundId == roundId).Select(r => r.Words).ToListAsync(stop)).ToArray();
            RandomNumberGenerator.Shuffle(held.AsSpan());
            RandomNumberGenerator.Shuffle<string>(remarks);

            if (held.Length >= fewest) answers.KeptAnswers.AddRange(held.Select(a => new KeptAnswer(RandomKey.Next(), roundId, closedOn, a.Given, a.Group, a.Mark)));
            if (held.Length >= Math.Max(fewest, Disclosure.FloorForRemarks)) answers.KeptRemarks.AddRange(remarks.Select(words => new KeptRemark(RandomKey.Next(), roundId, words)));
            await answers.SaveChangesAsync(stop);
            await answers.HeldAnswers.Where(a => a.RoundId == roundId).ExecuteDeleteAsync(stop);
            await answers.HeldRemarks.Where(r => r.RoundId == roundId).ExecuteDeleteAsync(stop);
            await answers.SpentTickets.Where(t => t.RoundId == roundId).ExecuteDeleteAsync(stop);

            return (await answers.Sheets(roundId, stop), Commit: true);
        }, stop);

    /// <summary>Everybody's answers to a closed round, for computing; nothing shows them.</summary>
    public static async Task<List<Sheet>> Sheets(this AnswersDb answers, Guid roundId, CancellationToken stop)
    {
        var kept = await answers.KeptAnswers.AsNoTracking().Where(a => a.RoundId == roundId).Select(a => new { a.Given, a.Group, a.Mark }).ToListAsync(stop);
        return kept.ConvertAll(a => new Sheet(JsonSerializer.Deserialize<Dictionary<string, int?>>(a.Given)!, a.Group, a.Mark));
    }

    /// <summary>The remarks of closed rounds, in random order within each.</summary>
    public static async Task<ILookup<Guid, string>> Remarks(this AnswersDb answers, IReadOnlyCollection<Guid> roundIds, CancellationToken stop)
    {
        var rows = await answers.KeptRemarks.AsNoTracking().Where(r => roundIds.Contains(r.RoundId)).OrderBy(r => r.Key).ToListAsync(stop);
        return rows.ToLookup(r => r.RoundId, r => r.Words);
    }

    private static Task<T> Atomically<T>(this AnswersDb answers, Func<Task<(T Outcome, bool Commit)>> work, CancellationToken stop) =>
        answers.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            answers.ChangeTracker.Clear();
            await using var transaction = await answers.Database.BeginTransactionAsync(stop);
            var (outcome, commit) = await work();
            if (commit) await transaction.CommitAsync(stop);
            return outcome;
        });
}

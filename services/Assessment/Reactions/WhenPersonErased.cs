using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Assessment.Features.Answers;
using LivingNetworks.Assessment.Features.Research;
using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace LivingNetworks.Assessment.Reactions;

/// <summary>Nothing here is a person's own but where they belonged, their own scans and what they said to studies: answers were never theirs to find again, so they and every figure stay.</summary>
internal static class WhenPersonErased
{
    public static async Task Apply(Envelope<PersonErased> heard, AssessmentDb db, CancellationToken stop) =>
        await Forget(await db.NoteErased(heard.Data.ErasureId ?? heard.EventId, heard.Data.PersonId, heard.OccurredAt, stop), db, stop);

    /// <summary>Scans of one's own, what participants said about how one facilitates, and what one said to studies, go whole; who belongs where, and whom others shared with, is removed for every service alike.</summary>
    public static async Task Forget(ErasedPerson erased, AssessmentDb db, CancellationToken stop)
    {
        var person = erased.PersonId!.Value;
        var rounds = await db.Rounds.Where(r => r.AboutId == person).AsSplitQuery().ToListAsync(stop);
        if (rounds.Count > 0)
        {
            // The answers first: killed in between, the round still leads to what has to go. Pooled contexts know the program's services and no request's.
            await using var scope = db.GetService<IDbContextOptions>().FindExtension<CoreOptionsExtension>()!.ApplicationServiceProvider!.CreateAsyncScope();
            foreach (var round in rounds) await scope.ServiceProvider.GetRequiredService<AnswersDb>().Forget(round.Id, stop);
            List<Guid> ids = [.. rounds.Select(r => r.Id)];
            db.ReleasedFigures.RemoveRange(await db.ReleasedFigures.Where(f => ids.Contains(f.RoundId)).ToListAsync(stop));
            db.Rounds.RemoveRange(rounds);
        }

        db.SelfScans.RemoveRange(await db.SelfScans.Where(s => s.AuthorId == person).ToListAsync(stop));
        await db.ForgetRespondents(person, stop);
    }

    /// <summary>The last trace is gone.</summary>
    public static Task Tell(ErasedPerson erased, AssessmentDb db, DateTimeOffset now, CancellationToken stop)
    {
        db.Outbox.Add(OutboxMessage.For(new PersonForgotten(erased.ErasureId), AudienceLevel.Own, actor: null, now));
        return Task.CompletedTask;
    }
}

using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Assessment.Features.Research;
using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Messaging;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Assessment.Reactions;

/// <summary>Nothing here is a person's own but where they belonged, their own scans and what they said to studies: answers were never theirs to find again, so they and every figure stay.</summary>
internal static class WhenPersonErased
{
    public static async Task Apply(Envelope<PersonErased> heard, AssessmentDb db, CancellationToken stop) =>
        await Forget(await db.NoteErased(heard.Data.ErasureId ?? heard.EventId, heard.Data.PersonId, heard.OccurredAt, stop), db, stop);

    /// <summary>Scans of one's own, and what one said to studies, go whole; who belongs where, and whom others shared with, is removed for every service alike.</summary>
    public static async Task Forget(ErasedPerson erased, AssessmentDb db, CancellationToken stop)
    {
        var person = erased.PersonId!.Value;
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

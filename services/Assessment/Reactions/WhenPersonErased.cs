using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Messaging;

namespace LivingNetworks.Assessment.Reactions;

/// <summary>Nothing here is a person's own but where they belonged: answers were never theirs to find again, so they and every figure stay.</summary>
internal static class WhenPersonErased
{
    public static Task Apply(Envelope<PersonErased> heard, AssessmentDb db, CancellationToken stop) =>
        db.NoteErased(heard.Data.ErasureId ?? heard.EventId, heard.Data.PersonId, heard.OccurredAt, stop);

    /// <summary>Who belongs where is removed for every service alike.</summary>
    public static Task Forget(ErasedPerson erased, AssessmentDb db, CancellationToken stop) => Task.CompletedTask;

    /// <summary>The last trace is gone.</summary>
    public static Task Tell(ErasedPerson erased, AssessmentDb db, DateTimeOffset now, CancellationToken stop)
    {
        db.Outbox.Add(OutboxMessage.For(new PersonForgotten(erased.ErasureId), AudienceLevel.Own, actor: null, now));
        return Task.CompletedTask;
    }
}

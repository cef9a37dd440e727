using LivingNetworks.LearningLog.Data;
using LivingNetworks.LearningLog.Domain;
using LivingNetworks.Membership.Contracts;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.LearningLog.Reactions;

/// <summary>A person was erased: their own words go, what belongs to the group stays without a name.</summary>
internal static class PersonErasedHeard
{
    public static async Task React(Envelope<PersonErased> envelope, LearningLogDb db, CancellationToken stop) =>
        await Forget(await db.NoteErased(envelope.Data.ErasureId ?? envelope.EventId, envelope.Data.PersonId, envelope.OccurredAt, stop), db, stop);

    /// <summary>The last trace is gone.</summary>
    public static Task Tell(ErasedPerson erased, LearningLogDb db, DateTimeOffset now, CancellationToken stop)
    {
        db.Outbox.Add(OutboxMessage.For(new PersonForgotten(erased.ErasureId), AudienceLevel.Own, actor: null, now));
        return Task.CompletedTask;
    }

    /// <summary>Deletes what was theirs alone, and detaches them from the rest.</summary>
    public static async Task Forget(ErasedPerson erased, LearningLogDb db, CancellationToken stop)
    {
        var (person, at) = (erased.PersonId!.Value, erased.ErasedAt);
        await ForgetEntries(person, at, db, stop);
        await ForgetGroupItems(person, db, stop);
        await LapseRequests(person, at, db, stop);
        db.Expectations.RemoveRange(await db.Expectations.Where(e => e.PersonId == person).ToListAsync(stop));
        db.Notes.RemoveRange(await db.Notes.Where(n => n.AuthorId == person).ToListAsync(stop));
        db.Notes.RemoveRange(await db.Notes.Where(n => n.AuthorId == person).ToListAsync(stop));
        db.Curves.RemoveRange(await db.Curves.Where(c => c.DrawnBy == person).ToListAsync(stop));
    }

    private static async Task ForgetEntries(Guid person, DateTimeOffset at, LearningLogDb db, CancellationToken stop)
    {
        foreach (var entry in await db.Entries.Where(e => e.AuthorId == person).ToListAsync(stop))
        {
            db.Entries.Remove(entry);
            if (entry.IsKnownToOthers) db.Outbox.Add(OutboxMessage.For(new ItemWithdrawn(ItemKind.Entry, entry.Id, entry.NetworkId), AudienceLevel.Own, null, at));
        }

        foreach (var about in await db.Entries.Where(e => e.QuotedPersonId == person || e.RecognisablePersonIds.Contains(person)).ToListAsync(stop))
        {
            about.Forget(person, Call.NewId());
        }
    }

    private static async Task ForgetGroupItems(Guid person, LearningLogDb db, CancellationToken stop)
    {
        var items = new List<SharedItem>();
        items.AddRange(await db.Insights.Where(i => i.AuthorId == person).ToListAsync(stop));
        items.AddRange(await db.Points.Where(p => p.AuthorId == person).ToListAsync(stop));
        items.AddRange(await db.Returns.Where(r => r.AuthorId == person).ToListAsync(stop));
        items.AddRange(await db.Conversations.Where(c => c.AuthorId == person).ToListAsync(stop));
        items.AddRange(await db.Curves.Where(c => c.AuthorId == person && c.InSessionId != null).ToListAsync(stop));
        foreach (var item in items)
        {
            if (item.IsKnownToOthers) item.ForgetAuthor(Call.NewId());
            else db.Remove(item);
        }

        var network = await db.Belongings.AsNoTracking().Where(b => b.PersonId == person).Select(b => b.NetworkId).Distinct().ToListAsync(stop);
        foreach (var insight in await db.Insights.Where(i => network.Contains(i.NetworkId) && i.Stage != InsightStage.Individual).ToListAsync(stop)) insight.Forget(person);
    }

    private static async Task LapseRequests(Guid person, DateTimeOffset at, LearningLogDb db, CancellationToken stop)
    {
        var requests = await db.Widenings.Where(r => r.RequesterId == person || r.ItemAuthorId == person || r.Answers.Any(a => a.PersonId == person)).ToListAsync(stop);
        foreach (var request in requests)
        {
            if (request.State == WideningState.Asked)
            {
                request.Lapse(at);
                db.Outbox.Add(OutboxMessage.For(
                    new WideningDecided(request.Id, request.NetworkId, request.ItemKind, request.ItemId, request.ToAudience, request.ToCircleId, Widened: false),
                    AudienceLevel.Own, null, at));
            }

            request.Forget(person, Call.NewId());
        }
    }
}

using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Messaging;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Sessions.Reactions;

/// <summary>Forgets a person: what was theirs goes, what was the group's stays without a name.</summary>
internal static class PersonErasedHeard
{
    public static async Task React(Envelope<PersonErased> envelope, SessionsDb db, CancellationToken stop)
    {
        var person = envelope.Data.PersonId;
        var asGuest = await db.Sessions.AsNoTracking().SelectMany(s => s.Guests).Where(g => g.PersonId == person).Select(g => g.Name).Distinct().ToListAsync(stop);
        await Forget(await db.NoteErased(envelope.Data.ErasureId ?? envelope.EventId, person, envelope.OccurredAt, stop, asGuest), db, stop);
    }

    /// <summary>The last trace is gone.</summary>
    public static Task Tell(ErasedPerson erased, SessionsDb db, DateTimeOffset now, CancellationToken stop)
    {
        db.Outbox.Add(OutboxMessage.For(new PersonForgotten(erased.ErasureId), AudienceLevel.Own, actor: null, now));
        return Task.CompletedTask;
    }

    /// <summary>Deletes what was theirs alone, and detaches them from the rest.</summary>
    public static async Task Forget(ErasedPerson erased, SessionsDb db, CancellationToken stop)
    {
        var person = erased.PersonId!.Value;
        db.Attendances.RemoveRange(await db.Attendances.Where(a => a.PersonId == person).ToListAsync(stop));
        db.MeetingShares.RemoveRange(await db.MeetingShares.Where(m => m.PersonId == person).ToListAsync(stop));
        db.PulseGivers.RemoveRange(await db.PulseGivers.Where(g => g.PersonId == person).ToListAsync(stop));
        db.Assignments.RemoveRange(await db.Assignments.Where(a => a.AuthorId == person && a.GroupId == null).ToListAsync(stop));
        db.AskReactions.RemoveRange(await db.AskReactions.Where(r => r.PersonId == person).ToListAsync(stop));
        foreach (var session in await db.Sessions
            .Where(s => s.AuthorId == person || s.Roles.Any(r => r.PersonId == person) || s.Guests.Any(g => g.PersonId == person)).ToListAsync(stop))
        {
            session.Forget(person);
        }

        foreach (var lookBack in await db.LookBacks.Where(l => l.AuthorId == person).ToListAsync(stop)) lookBack.Forget(person);
        foreach (var activity in await db.Activities.Where(a => a.AuthorId == person).ToListAsync(stop)) activity.Forget(person);
        foreach (var assignment in await db.Assignments.Where(a => a.AuthorId == person && a.GroupId != null).ToListAsync(stop)) assignment.Forget(person);
        foreach (var task in await db.Tasks.Where(t => t.PickedUpBy == person || t.OfferedBy == person).ToListAsync(stop)) task.Forget(person);
        await ForgetExchanges(person, db, stop);
    }

    private static async Task ForgetExchanges(Guid person, SessionsDb db, CancellationToken stop)
    {
        var exchanges = await db.Exchanges.Where(e => e.AuthorId == person || e.PartyId == person).ToListAsync(stop);
        var (own, floors) = (exchanges.Where(e => e.IsOf(person)).Select(e => e.Id).ToList(), exchanges.Select(e => e.EditionId).OfType<Guid>().Distinct().ToList());
        var counted = (await db.Editions.AsNoTracking().Where(e => floors.Contains(e.Id)).ToListAsync(stop)).Where(e => e.State >= MarketState.Counted).Select(e => e.Id).ToHashSet();
        foreach (var match in await db.Matches.Where(m => own.Contains(m.AskId) || own.Contains(m.OfferId)).ToListAsync(stop))
        {
            foreach (var exchange in own) match.Forget(exchange);
        }

        foreach (var exchange in exchanges) exchange.Forget(person, exchange.EditionId is { } floor && counted.Contains(floor));
    }
}

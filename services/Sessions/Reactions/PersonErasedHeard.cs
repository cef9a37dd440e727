using LivingNetworks.Membership.Contracts;
using LivingNetworks.Messaging;
using LivingNetworks.Sessions.Data;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Sessions.Reactions;

/// <summary>Forgets a person: what was theirs goes, what was the group's stays without a name.</summary>
internal static class PersonErasedHeard
{
    public static async Task React(Envelope<PersonErased> envelope, SessionsDb db, CancellationToken stop)
    {
        var person = envelope.Data.PersonId;
        db.Attendances.RemoveRange(await db.Attendances.Where(a => a.PersonId == person).ToListAsync(stop));
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
        foreach (var exchange in await db.Exchanges.Where(e => e.AuthorId == person || e.PartyId == person).ToListAsync(stop)) exchange.Forget(person);
    }
}

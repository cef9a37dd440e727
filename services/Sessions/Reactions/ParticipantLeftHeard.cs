using LivingNetworks.Audience;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Messaging;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Sessions.Reactions;

/// <summary>Who leaves a network leaves the circles of its sessions too; the other services hear it from here.</summary>
internal static class ParticipantLeftHeard
{
    public static async Task React(Envelope<ParticipantLeft> envelope, SessionsDb db, CancellationToken stop)
    {
        var (person, network, at) = (envelope.Data.PersonId, envelope.Data.NetworkId, envelope.OccurredAt);
        // The facts of this event are in the context and not saved yet, so the rows are judged here and not in the database.
        var belongings = await db.Belongings.Where(b => b.PersonId == person && b.NetworkId == network).ToListAsync(stop);
        if (belongings.Any(b => b.Standing is Standing.Participant or Standing.Facilitator && (b.Until is null || b.Until > at))) return;

        // Who comes back is asked anew.
        db.MeetingShares.RemoveRange(await db.MeetingShares.Where(m => m.PersonId == person && m.NetworkId == network).ToListAsync(stop));

        var circles = belongings.Where(b => b.Standing == Standing.CircleMember && b.Until is null).Select(b => b.CircleId).ToArray();
        var sessions = await db.Sessions.Where(s => circles.Contains(s.Id)).Select(s => s.Id).ToListAsync(stop);
        if (sessions.Count == 0) return;

        // One step after what was said before: a session may have been held between leaving and hearing of it.
        var facts = belongings.Where(b => b.Standing == Standing.CircleMember && sessions.Contains(b.CircleId))
            .Select(b => new BelongingFact(person, network, Standing.CircleMember, b.CircleId, b.From, at, b.ReadsInsideFrom, b.FactVersion + 1)).ToList();
        await db.ApplyBelongings(facts, stop);
        db.Outbox.Add(OutboxMessage.For(new SessionCirclesLeft(person, network, facts), AudienceLevel.Inside, actor: null, at));
    }
}

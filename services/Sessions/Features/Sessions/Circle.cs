using LivingNetworks.Audience;
using LivingNetworks.Sessions.Domain;

namespace LivingNetworks.Sessions.Features.Sessions;

/// <summary>The circle of those present in a session, as facts about belonging.</summary>
internal static class Circle
{
    /// <summary>Whether somebody belongs to the session's circle now. Who left the network since gets no access back.</summary>
    public static BelongingFact Fact(Session session, Guid person, bool came, IEnumerable<Belonging> belongings, DateTimeOffset now)
    {
        var still = came && (session.Guests.Any(g => g.PersonId == person) || belongings.Any(b => b.Standing != Standing.CircleMember && (b.Until is null || b.Until > now)));
        return new BelongingFact(
            person, session.NetworkId, Standing.CircleMember, session.Id, session.StartsAt!.Value, still ? null : now, session.StartsAt.Value, now.UtcTicks);
    }

    /// <summary>How many of those named took part in the network then; facilitators and guests do not count.</summary>
    public static int Participants(IEnumerable<Guid> named, ILookup<Guid, Belonging> belongings, Session session) =>
        named.Count(person => belongings[person].Any(b => b.Standing == Standing.Participant && (b.Until is null || b.Until > session.StartsAt)));
}

using LivingNetworks.Audience;
using LivingNetworks.Sessions.Data;
using LivingNetworks.Sessions.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Sessions.Features.Sessions;

/// <summary>Who can be named in a session: everyone who belongs or belonged to its network, and its guests.</summary>
internal static class People
{
    public static async Task<bool> BelongTo(SessionsDb db, Session session, Guid person, CancellationToken stop) =>
        session.Guests.Any(g => g.PersonId == person)
        || await db.Belongings.AnyAsync(b => b.NetworkId == session.NetworkId && b.PersonId == person, stop);

    /// <summary>The belongings in a network of these people, by person; read into the context once.</summary>
    public static async Task<ILookup<Guid, Belonging>> Belongings(SessionsDb db, Guid networkId, IReadOnlyCollection<Guid> people, CancellationToken stop) =>
        (await db.Belongings.AsNoTracking().Where(b => b.NetworkId == networkId && people.Contains(b.PersonId)).ToListAsync(stop)).ToLookup(b => b.PersonId);
}

using LivingNetworks.Sessions.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Sessions.Data;

/// <summary>The first few sessions of each of many networks, in two queries however many networks there are.</summary>
internal static class FirstOfEachNetwork
{
    /// <summary>In order of start.</summary>
    public static async Task<List<Session>> EarliestOfEach(this SessionsDb db, IQueryable<Session> sessions, int count, CancellationToken stop)
    {
        var ids = await sessions.Select(s => s.NetworkId).Distinct()
            .SelectMany(network => sessions.Where(s => s.NetworkId == network).OrderBy(s => s.StartsAt).ThenBy(s => s.Id).Select(s => s.Id).Take(count))
            .ToListAsync(stop);
        return await db.Sessions.AsNoTracking().Where(s => ids.Contains(s.Id)).OrderBy(s => s.StartsAt).ThenBy(s => s.Id).ToListAsync(stop);
    }

    /// <summary>Held last comes first.</summary>
    public static async Task<List<Session>> LatestOfEach(this SessionsDb db, IQueryable<Session> held, int count, CancellationToken stop)
    {
        var ids = await held.Select(s => s.NetworkId).Distinct()
            .SelectMany(network => held.Where(s => s.NetworkId == network).OrderByDescending(s => s.HeldAt).ThenBy(s => s.Id).Select(s => s.Id).Take(count))
            .ToListAsync(stop);
        return await db.Sessions.AsNoTracking().Where(s => ids.Contains(s.Id)).OrderByDescending(s => s.HeldAt).ThenBy(s => s.Id).ToListAsync(stop);
    }
}

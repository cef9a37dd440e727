using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Hosting;

/// <summary>Where a service keeps that a person belongs or belonged; the same in every service.</summary>
public static class Places
{
    /// <summary>The person's belongings as own data.</summary>
    public static IAsyncEnumerable<OwnItem> Of(ServiceDb db, Guid me, Text network) => db.Belongings.AsNoTracking().Where(b => b.PersonId == me)
        .OrderBy(b => b.From).ThenBy(b => b.NetworkId).AsAsyncEnumerable().Select(b => new OwnItem(
            b.From, new("networkId", network, b.NetworkId), new("standing", null, b.Standing), new("circleId", null, b.CircleId == Guid.Empty ? null : b.CircleId),
            new("until", new("Tot", "Until"), b.Until)));
}

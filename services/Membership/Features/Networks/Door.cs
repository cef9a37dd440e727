using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Networks;

/// <summary>How a use case comes in: what the caller may not see is not found, and what has ended changes no more.</summary>
internal static class Door
{
    /// <summary>The caller's place in a network.</summary>
    public static async ValueTask<Place> PlaceIn(this Call call, Guid networkId, MembershipDb db, CancellationToken stop) => (await call.Reader(db, stop)).In(networkId);

    /// <summary>A network to change, for somebody inside it.</summary>
    public static async Task<Result<Network>> Inside(this MembershipDb db, Guid networkId, Call call, CancellationToken stop)
    {
        if (!(await call.PlaceIn(networkId, db, stop)).IsInside) return CommonRefusals.NotFound("networkId");
        var network = await db.Networks.SingleOrDefaultAsync(n => n.Id == networkId, stop);
        return network is null ? CommonRefusals.NotFound("networkId") : network;
    }

    /// <summary>Why somebody cannot change something in a network: they are not inside, or it has ended. Null when they can.</summary>
    /// <param name="db">The database.</param>
    /// <param name="call">Who asks.</param>
    /// <param name="networkId">The network.</param>
    /// <param name="field">The field that led here; what is not there for the caller is not found by that name.</param>
    /// <param name="stop">Stops the work.</param>
    public static async Task<Refusal?> ClosedTo(this MembershipDb db, Call call, Guid networkId, string field, CancellationToken stop)
    {
        if (!(await call.PlaceIn(networkId, db, stop)).IsInside) return CommonRefusals.NotFound(field);
        return await db.WhyEnded(networkId, stop);
    }

    /// <summary>The refusal for a network that has ended; null while it goes on.</summary>
    public static async Task<Refusal?> WhyEnded(this MembershipDb db, Guid networkId, CancellationToken stop) =>
        await db.Networks.AnyAsync(n => n.Id == networkId && (n.State == NetworkState.Concluded || n.State == NetworkState.FadedOut), stop) ? Refusals.NetworkHasEnded : null;

    /// <summary>Of these networks, those in which the reader is inside.</summary>
    public static Guid[] InsideOf(this Reader reader, IEnumerable<Guid> networkIds) => [.. networkIds.Distinct().Where(id => reader.In(id).IsInside)];

    /// <summary>The refusal for an edit of something that somebody changed meanwhile.</summary>
    public static Refusal? ChangedSince(this IVersioned thing, long? expected) =>
        expected is { } version && version != thing.Version ? CommonRefusals.ChangedMeanwhile : null;

    /// <summary>The day of the call, in UTC.</summary>
    public static DateOnly Today(this Call call) => DateOnly.FromDateTime(call.Now.UtcDateTime);

    /// <summary>Whether a day is still to come everywhere on earth.</summary>
    public static bool IsAhead(this Call call, DateOnly day) => day > call.Today().AddDays(1);

    /// <summary>Whether somebody takes part or facilitates now.</summary>
    public static Task<bool> IsInside(this MembershipDb db, Guid personId, Guid networkId, DateTimeOffset now, CancellationToken stop) => db.Belongings.AnyAsync(
        b => b.PersonId == personId && b.NetworkId == networkId && (b.Standing == Standing.Participant || b.Standing == Standing.Facilitator) && (b.Until == null || b.Until > now), stop);

    /// <summary>Whether somebody facilitates the network now.</summary>
    public static Task<bool> HasFacilitator(this MembershipDb db, Guid networkId, DateTimeOffset now, CancellationToken stop) =>
        db.Belongings.AnyAsync(b => b.NetworkId == networkId && b.Standing == Standing.Facilitator && (b.Until == null || b.Until > now), stop);
}

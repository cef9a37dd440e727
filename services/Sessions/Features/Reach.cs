using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Data;
using LivingNetworks.Sessions.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Sessions.Features;

/// <summary>What a caller can act on: things they may read, in a network or circle that they belong to. All else is not found.</summary>
internal static class Reach
{
    /// <summary>A network (and group) in which the caller belongs and in which things may still change.</summary>
    public static async Task<Result<Place>> Network(SessionsDb db, Guid networkId, Guid? groupId, Call call, CancellationToken stop)
    {
        var place = (await call.Reader(db, stop)).In(networkId);
        if (!Belongs(place, groupId)) return CommonRefusals.NotFound(groupId is null || !place.IsInside ? "networkId" : "groupId");
        return await IsConcluded(db, networkId, stop) ? Refusals.NetworkConcluded : Result<Place>.Of(place);
    }

    /// <summary>A network that the caller is inside of, to read.</summary>
    public static async Task<Result<Place>> Inside(SessionsDb db, Guid networkId, Call call, CancellationToken stop)
    {
        var place = (await call.Reader(db, stop)).In(networkId);
        return place.IsInside ? Result<Place>.Of(place) : CommonRefusals.NotFound("networkId");
    }

    /// <summary>A session in which the caller belongs, in the version that they saw.</summary>
    public static async Task<Result<(Session Session, Place Place)>> Session(
        SessionsDb db, Guid sessionId, Call call, CancellationToken stop, long? expectedVersion = null, bool afterEnding = false)
    {
        var session = await db.Sessions.SingleOrDefaultAsync(s => s.Id == sessionId, stop);
        var found = await Check(db, session, session?.GroupId, "sessionId", expectedVersion, afterEnding, call, stop);
        return found.IsRefused(out var refusal) ? refusal : (session!, found.Value);
    }

    /// <summary>An activity in which the caller belongs, in the version that they saw.</summary>
    public static async Task<Result<(Activity Activity, Place Place)>> Activity(
        SessionsDb db, Guid activityId, Call call, CancellationToken stop, long? expectedVersion = null)
    {
        var activity = await db.Activities.SingleOrDefaultAsync(a => a.Id == activityId, stop);
        var found = await Check(db, activity, activity?.GroupId, "activityId", expectedVersion, afterEnding: false, call, stop);
        return found.IsRefused(out var refusal) ? refusal : (activity!, found.Value);
    }

    /// <summary>Whether the network was concluded.</summary>
    public static Task<bool> IsConcluded(SessionsDb db, Guid networkId, CancellationToken stop) =>
        db.ConcludedNetworks.AnyAsync(n => n.NetworkId == networkId, stop);

    private static bool Belongs(Place place, Guid? groupId) => groupId is { } circle ? place.Circles.Contains(circle) : place.IsInside;

    private static async Task<Result<Place>> Check<T>(
        SessionsDb db, T? item, Guid? groupId, string field, long? expectedVersion, bool afterEnding, Call call, CancellationToken stop)
        where T : class, IAudienced, IVersioned
    {
        if (item is null) return CommonRefusals.NotFound(field);
        var reader = await call.Reader(db, stop);
        var place = reader.In(item.NetworkId);
        if (!AudiencePolicy.MayRead(reader, item) || !Belongs(place, groupId)) return CommonRefusals.NotFound(field);
        if (!afterEnding && await IsConcluded(db, item.NetworkId, stop)) return Refusals.NetworkConcluded;
        if (expectedVersion is { } version && version != item.Version) return CommonRefusals.ChangedMeanwhile;
        return Result<Place>.Of(place);
    }
}

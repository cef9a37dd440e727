using LivingNetworks.LearningLog.Data;
using LivingNetworks.LearningLog.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.LearningLog.Features.Sharing;

/// <summary>What others hear when the audience of an item changes. Authors are never told of.</summary>
internal static class Announcements
{
    /// <summary>Tells of an item that others can read.</summary>
    public static void Announce(this LearningLogDb db, SharedItem item, Call call)
    {
        if (!IsAnnounced(item)) return;
        switch (item)
        {
            case LogEntry entry:
                db.Publish(new EntryShared(entry.Id, entry.NetworkId, entry.Kind, entry.Levels, entry.Audience, entry.CircleId, entry.SessionId, entry.GoalId), entry.Audience, call);
                break;
            case ReturnEntry { Kind: ReturnKind.NotAchieved } missed:
                db.Publish(new NotAchievedRecorded(missed.Id, missed.NetworkId, missed.Level, missed.Audience, missed.IsAfterEnd), missed.Audience, call);
                break;
            case ReturnEntry noticed:
                db.Publish(
                    new ReturnNoticed(
                        noticed.Id, noticed.NetworkId, noticed.Kind, noticed.Level, noticed.Attributable, noticed.Audience, noticed.IsAfterEnd, noticed.CausedByReturnId),
                    noticed.Audience, call);
                break;
            case TimelinePoint point:
                db.Publish(
                    new TimelinePointShared(point.Id, point.NetworkId, point.OnDate, point.Precision, point.Height, point.Kind, point.IsImported, point.SessionId),
                    point.Audience, call);
                break;
        }
    }

    /// <summary>Decides a request when its answers do, and tells of it.</summary>
    public static void Settle(this LearningLogDb db, WideningRequest request, SharedItem item, Call call)
    {
        var wasAnnounced = IsAnnounced(item);
        if (!request.Settle(item, call.Now)) return;
        db.TellDecided(request, item.Audience, call);
        if (!wasAnnounced) db.Announce(item, call);
    }

    /// <summary>After an item was narrowed or taken back: closes what was asked about it, and lets others let go of it.</summary>
    public static async Task TellNarrowed(this LearningLogDb db, ItemKind kind, SharedItem item, bool wasKnown, Call call, CancellationToken stop)
    {
        foreach (var request in await db.Widenings.Where(r => r.ItemId == item.Id && r.State == WideningState.Asked).ToListAsync(stop))
        {
            request.Lapse(call.Now);
            db.TellDecided(request, item.Audience, call);
        }

        if (!wasKnown) return;
        if (item.IsKnownToOthers) db.Publish(new ItemNarrowed(kind, item.Id, item.NetworkId, item.Audience, item.CircleId), item.Audience, call);
        else db.Publish(new ItemWithdrawn(kind, item.Id, item.NetworkId), item.Audience, call);
    }

    private static void TellDecided(this LearningLogDb db, WideningRequest request, AudienceLevel audience, Call call) => db.Publish(
        new WideningDecided(
            request.Id, request.NetworkId, request.ItemKind, request.ItemId, request.ToAudience, request.ToCircleId, request.State == WideningState.Widened),
        audience, call);

    /// <summary>A point counts from the day it stands on the shared timeline, anything else from the day a circle reads it.</summary>
    private static bool IsAnnounced(SharedItem item) => item is TimelinePoint point ? point.IsShared : item.IsKnownToOthers;
}

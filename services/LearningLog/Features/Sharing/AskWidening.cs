using LivingNetworks.LearningLog.Data;
using LivingNetworks.LearningLog.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.LearningLog.Features.Sharing;

/// <summary>Answers <see cref="AskWidening"/>.</summary>
internal static class AskWideningHandler
{
    public static async Task<Result<WideningView>> Handle(AskWidening command, LearningLogDb db, Call call, CancellationToken stop)
    {
        var item = await db.ItemOf(command.ItemKind, command.ItemId, stop);
        var reader = await call.Reader(db, stop);
        if (item is null || !AudiencePolicy.MayRead(reader, item)) return CommonRefusals.NotFound("itemId");
        if (item.IsWithdrawn) return Refusals.ItemWithdrawn;

        var to = Reach.Of(command.ToAudience, command.ToCircleId, command.ToConfidantIds, command.OrganisationId ?? reader.HomeOrganisationId);
        if (await Check(command, item, to, reader, db, call, stop) is { } refusal) return refusal;

        var request = WideningRequest.Ask(
            Call.NewId(), command.ItemKind, item, to, await Touched(item, db, stop), call.Me, command.DecidedInSessionId, call.Now);
        db.Widenings.Add(request);
        db.Settle(request, item, call);
        return WideningViews.ForRequester(request);
    }

    private static async Task<Refusal?> Check(AskWidening command, SharedItem item, Reach to, Reader reader, LearningLogDb db, Call call, CancellationToken stop)
    {
        if (to.Incomplete() is { } incomplete) return incomplete;
        if (to.CircleId is { } circle && circle != (item as LogEntry)?.SessionId && !reader.In(item.NetworkId).Circles.Contains(circle)) return CommonRefusals.NotFound("toCircleId");
        if (!await db.HaveBelonged(item.NetworkId, to.ConfidantIds, stop)) return Refusals.PersonNotInNetwork("toConfidantIds");
        if (to.Level == AudienceLevel.HomeBase && item.AuthorId != call.Me) return Refusals.HomeBaseIsTheAuthors;
        if (to.OrganisationId is { } home && home != reader.HomeOrganisationId) return Refusals.NotYourHomeBase;

        var readers = await db.ReadersAmong(to.ConfidantIds, item, call.Now, stop);
        if (to.LiesWithin(item.Reach, readers.Contains)) return Refusals.AlreadyThatWide;
        if (!item.Reach.LiesWithin(to, person => to.Level > AudienceLevel.Confidant || to.ConfidantIds.Contains(person))) return Refusals.WideningMustContain;

        var leavesTheGroup = item.IsAuthorForgotten || (item.IsCollective && to.Level > AudienceLevel.Inside);
        if (leavesTheGroup && command.DecidedInSessionId is null) return Refusals.GroupTextNeedsSession;
        if (to.Level == AudienceLevel.Open && command.DecidedInSessionId is null && await db.IsBrooding(item.NetworkId, stop)) return Refusals.Brooding;
        if (command.DecidedInSessionId is { } session && await db.HeldSession(item.NetworkId, session, stop) is null) return Refusals.SessionNotHeld("decidedInSessionId");

        var asked = await db.Widenings.AnyAsync(
            r => r.ItemId == item.Id && r.RequesterId == call.Me && r.State == WideningState.Asked && r.ToAudience == to.Level && r.ToCircleId == to.CircleId, stop);
        return asked ? Refusals.WideningAlreadyAsked : null;
    }

    /// <summary>Everybody recognisable; for an insight also who wrote, and who is recognisable in, what it grew out of.</summary>
    private static async Task<IEnumerable<Guid>> Touched(SharedItem item, LearningLogDb db, CancellationToken stop)
    {
        if (item is not Insight insight) return item.Recognisable;
        var entries = await db.Entries.AsNoTracking().Where(e => insight.EntryIds.Contains(e.Id)).ToListAsync(stop);
        return entries.SelectMany(e => e.Recognisable.Append(e.AuthorId));
    }
}

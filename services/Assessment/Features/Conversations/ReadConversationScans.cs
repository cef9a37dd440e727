using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Assessment.Domain;
using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Assessment.Features.Conversations;

/// <summary>What a network filled in together, newest first.</summary>
internal static class ConversationScansHandler
{
    private const int AtMost = 50;

    public static async Task<Result<IReadOnlyList<ConversationScanView>>> Handle(ConversationScans query, AssessmentDb db, Call call, CancellationToken stop)
    {
        var reader = await call.Reader(db, stop);
        if (!reader.In(query.NetworkId).IsInside) return CommonRefusals.NotFound("networkId");

        var all = await db.Conversations.AsNoTracking().Where(c => c.NetworkId == query.NetworkId)
            .OrderByDescending(c => c.ArisenAt).ThenByDescending(c => c.Id).Take(AtMost).ToListAsync(stop);
        return Result<IReadOnlyList<ConversationScanView>>.Of([.. all.Where(c => AudiencePolicy.MayRead(reader, c)).Select(c => ConversationViews.Of(c, c.Version))]);
    }
}

/// <summary>One of them.</summary>
internal static class ConversationScanHandler
{
    public static async Task<Result<ConversationScanView>> Handle(ConversationScan query, AssessmentDb db, Call call, CancellationToken stop) =>
        await db.ConversationInSight(query.ScanId, call, stop) is { } conversation ? ConversationViews.Of(conversation, conversation.Version) : CommonRefusals.NotFound("scanId");
}

/// <summary>The four conditions, as the network saw them last.</summary>
internal static class ConditionsReachedHandler
{
    public static async Task<Result<ConditionsReachedView>> Handle(ConditionsReached query, AssessmentDb db, Call call, CancellationToken stop)
    {
        var reader = await call.Reader(db, stop);
        if (!reader.In(query.NetworkId).IsInside) return CommonRefusals.NotFound("networkId");

        var last = await db.Conversations.AsNoTracking()
            .Where(c => c.NetworkId == query.NetworkId && c.Instrument == Conversation.Learning && c.ConcludedAt != null)
            .OrderByDescending(c => c.ConcludedAt).FirstOrDefaultAsync(stop);
        return last is not null && AudiencePolicy.MayRead(reader, last)
            ? new ConditionsReachedView(query.NetworkId, last.Id, last.ConcludedAt, last.Staircase(InstrumentLibrary.Of(last.Instrument, last.InstrumentVersion)))
            : new ConditionsReachedView(query.NetworkId, null, null, []);
    }
}

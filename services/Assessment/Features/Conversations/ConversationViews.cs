using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Assessment.Domain;
using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Assessment.Features.Conversations;

/// <summary>Which conversations somebody may see, and how they are shown.</summary>
internal static class ConversationViews
{
    /// <summary>A conversation that the caller may see; null for anybody else.</summary>
    public static async Task<Conversation?> ConversationInSight(this AssessmentDb db, Guid scanId, Call call, CancellationToken stop)
    {
        var conversation = await db.Conversations.SingleOrDefaultAsync(c => c.Id == scanId, stop);
        return conversation is not null && AudiencePolicy.MayRead(await call.Reader(db, stop), conversation) ? conversation : null;
    }

    /// <summary>A conversation, with what its views point to.</summary>
    public static ConversationScanView Of(Conversation conversation, long version)
    {
        var instrument = InstrumentLibrary.Of(conversation.Instrument, conversation.InstrumentVersion);
        return new ConversationScanView(
            conversation.Id, conversation.NetworkId, conversation.Instrument, conversation.InstrumentVersion, conversation.SessionId, conversation.ArisenAt,
            conversation.ConcludedAt, [.. conversation.Items],
            [.. conversation.Views.OrderBy(v => instrument.PlaceOf(v.Item)).ThenBy(v => v.HeldBy, StringComparer.OrdinalIgnoreCase).Select(v => new HeldViewView(v.Item, v.HeldBy, v.Value, v.Words))],
            [.. Advice(conversation, instrument)], conversation.Conclusion, conversation.Route, [.. conversation.Picks], conversation.Staircase(instrument),
            OwnershipHint.IsSeenIn(conversation) ? OwnershipHint.OfATalk : null, version);
    }

    /// <summary>Every item on which some view is not a yes points somewhere; how many views do so says nothing.</summary>
    private static IEnumerable<AdviceView> Advice(Conversation conversation, PublishedInstrument instrument) =>
        from item in instrument.Text.Items
        where item is { Answer: AnswerKind.Step, Route: not null }
        let pointing = conversation.Views.Where(v => v.Item == item.Code && v.Value is { } step && step < instrument.Text.Scale[^1].Value).Select(v => v.HeldBy).ToList()
        where pointing.Count > 0
        select new AdviceView(item.Code, item.Route!.Value, pointing);
}

using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Assessment.Domain;
using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Features.Conversations;

/// <summary>Writes views down beside those that stand there.</summary>
internal static class FillConversationScanHandler
{
    public static async Task<Result<ConversationScanView>> Handle(FillConversationScan command, AssessmentDb db, Call call, CancellationToken stop)
    {
        if (await db.ConversationInSight(command.ScanId, call, stop) is not { } conversation) return CommonRefusals.NotFound("scanId");
        if (command.ExpectedVersion is { } expected && expected != conversation.Version) return CommonRefusals.ChangedMeanwhile;
        if (conversation.Fill(InstrumentLibrary.Of(conversation.Instrument, conversation.InstrumentVersion), command.Views) is { } refusal) return refusal;

        return ConversationViews.Of(conversation, db.VersionOf(conversation));
    }
}

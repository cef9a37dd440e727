using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Assessment.Domain;
using LivingNetworks.Audience;
using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Features.Conversations;

/// <summary>Ends the conversation; others hear that it was held, and none of its words.</summary>
internal static class ConcludeConversationScanHandler
{
    public static async Task<Result<ConversationScanView>> Handle(ConcludeConversationScan command, AssessmentDb db, Call call, CancellationToken stop)
    {
        if (await db.ConversationInSight(command.ScanId, call, stop) is not { } conversation) return CommonRefusals.NotFound("scanId");
        if (command.ExpectedVersion is { } expected && expected != conversation.Version) return CommonRefusals.ChangedMeanwhile;
        var instrument = InstrumentLibrary.Of(conversation.Instrument, conversation.InstrumentVersion);
        if (conversation.Conclude(command, instrument, call.Now) is { } refusal) return refusal;

        switch (conversation.Instrument)
        {
            case Conversation.Suitability:
                db.Publish(new SuitabilityAnswered(conversation.Id, conversation.NetworkId, conversation.Route!.Value), AudienceLevel.Inside, call);
                break;
            case Conversation.Phase:
                db.Publish(new PhaseChecked(conversation.Id, conversation.NetworkId, conversation.ChosenLevers(instrument)), AudienceLevel.Inside, call);
                break;
            case Conversation.Ending:
                db.Publish(new EndingChecked(conversation.Id, conversation.NetworkId), AudienceLevel.Inside, call);
                break;
            default:
                break; // The others are of no use to other services.
        }

        return ConversationViews.Of(conversation, db.VersionOf(conversation));
    }
}

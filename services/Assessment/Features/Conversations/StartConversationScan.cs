using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Assessment.Domain;
using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Features.Conversations;

/// <summary>Starts a scan that the network fills in together.</summary>
internal static class StartConversationScanHandler
{
    public static async Task<Result<ConversationScanView>> Handle(StartConversationScan command, AssessmentDb db, Call call, CancellationToken stop)
    {
        if (!(await call.Reader(db, stop)).In(command.NetworkId).IsInside) return CommonRefusals.NotFound("networkId");
        if (InstrumentLibrary.Find(command.Instrument, command.InstrumentVersion) is not { } instrument) return Refusals.UnknownInstrument;
        if (command.SessionId is { } session && (await db.Sessions.FindAsync([session], stop))?.NetworkId != command.NetworkId) return CommonRefusals.NotFound("sessionId");
        var recorded = command.Instrument == Conversation.Ending ? (await db.Origins.FindAsync([command.NetworkId], stop))?.Codes : null;
        var started = Conversation.Start(command, instrument, recorded ?? [], Call.NewId(), call.Now);
        if (started.IsRefused(out var refusal)) return refusal;

        db.Conversations.Add(started.Value);
        return ConversationViews.Of(started.Value, db.VersionOf(started.Value));
    }
}

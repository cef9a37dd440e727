using LivingNetworks.LearningLog.Data;
using LivingNetworks.LearningLog.Domain;

namespace LivingNetworks.LearningLog.Features.Worth;

/// <summary>Answers <see cref="ConfirmReturn"/>.</summary>
internal static class ConfirmReturnHandler
{
    public static async Task<Result<ReturnView>> Handle(ConfirmReturn command, LearningLogDb db, Call call, CancellationToken stop)
    {
        var reader = await call.Reader(db, stop);
        var entry = await db.Returns.FindAsync([command.ReturnId], stop);
        if (entry is null || !AudiencePolicy.MayRead(reader, entry)) return CommonRefusals.NotFound("returnId");
        if (command.ExpectedVersion is { } seen && seen != entry.Version) return CommonRefusals.ChangedMeanwhile;
        if (command.InSessionId is { } session && await db.HeldSession(entry.NetworkId, session, stop) is null) return Refusals.SessionNotHeld("inSessionId");
        if (entry.Confirm(call.Me, command.InSessionId) is { } refusal) return refusal;

        db.Publish(new ReturnConfirmed(entry.Id, entry.NetworkId, entry.Kind, command.InSessionId), entry.Audience, call);
        return await db.Changed(entry, reader, stop);
    }
}

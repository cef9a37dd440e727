using LivingNetworks.LearningLog.Data;

namespace LivingNetworks.LearningLog.Features.Worth;

/// <summary>Answers <see cref="ChainReturn"/>.</summary>
internal static class ChainReturnHandler
{
    public static async Task<Result<ReturnView>> Handle(ChainReturn command, LearningLogDb db, Call call, CancellationToken stop)
    {
        var reader = await call.Reader(db, stop);
        var entry = await db.Returns.FindAsync([command.ReturnId], stop);
        if (entry is null || !AudiencePolicy.MayRead(reader, entry)) return CommonRefusals.NotFound("returnId");
        if (command.ExpectedVersion is { } seen && seen != entry.Version) return CommonRefusals.ChangedMeanwhile;

        var cause = await db.Returns.FindAsync([command.CausedByReturnId], stop);
        if (cause is null || cause.NetworkId != entry.NetworkId || !AudiencePolicy.MayRead(reader, cause)) return CommonRefusals.NotFound("causedByReturnId");

        var upwards = new HashSet<Guid> { cause.Id };
        for (var above = cause; above?.CausedByReturnId is { } next && upwards.Add(next);) above = await db.Returns.FindAsync([next], stop);
        if (entry.Follow(cause, upwards) is { } refusal) return refusal;

        return await db.Changed(entry, reader, stop);
    }
}

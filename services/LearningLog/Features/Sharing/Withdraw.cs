using LivingNetworks.LearningLog.Data;

namespace LivingNetworks.LearningLog.Features.Sharing;

/// <summary>Answers <see cref="Withdraw"/>.</summary>
internal static class WithdrawHandler
{
    public static async Task<Result<WithdrawnItem>> Handle(Withdraw command, LearningLogDb db, Call call, CancellationToken stop)
    {
        var item = await db.ItemOf(command.ItemKind, command.ItemId, stop);
        if (item is null || !AudiencePolicy.MayRead(await call.Reader(db, stop), item)) return CommonRefusals.NotFound("itemId");

        var (wasKnown, wasOpen) = (item.IsKnownToOthers, item.Audience == AudienceLevel.Open);
        if (item.Withdraw(call.Me, call.Now) is { } refusal) return refusal;

        await db.TellNarrowed(command.ItemKind, item, wasKnown, call, stop);
        return new WithdrawnItem(command.ItemKind, item.Id, call.Now, wasOpen);
    }
}

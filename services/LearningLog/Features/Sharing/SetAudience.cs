using LivingNetworks.LearningLog.Data;
using LivingNetworks.LearningLog.Domain;

namespace LivingNetworks.LearningLog.Features.Sharing;

/// <summary>Answers <see cref="SetAudience"/>.</summary>
internal static class SetAudienceHandler
{
    public static async Task<Result<ItemAudience>> Handle(SetAudience command, LearningLogDb db, Call call, CancellationToken stop)
    {
        var item = await db.ItemOf(command.ItemKind, command.ItemId, stop);
        var reader = await call.Reader(db, stop);
        if (item is null || !AudiencePolicy.MayRead(reader, item)) return CommonRefusals.NotFound("itemId");
        if (command.ExpectedVersion is { } seen && seen != item.Version) return CommonRefusals.ChangedMeanwhile;

        var reach = Reach.Of(command.Audience, command.CircleId ?? item.CircleId, command.ConfidantIds, item.AuthorOrganisationId ?? reader.HomeOrganisationId);
        if (reach.CircleId is { } circle && circle != item.CircleId && !reader.In(item.NetworkId).Circles.Contains(circle)) return CommonRefusals.NotFound("circleId");

        var wasKnown = item.IsKnownToOthers;
        var readers = await db.ReadersAmong(reach.ConfidantIds, item, call.Now, stop);
        if (item.Narrow(reach, readers.Contains, call.Me) is { } refusal) return refusal;

        await db.TellNarrowed(command.ItemKind, item, wasKnown, call, stop);
        return new ItemAudience(command.ItemKind, item.Id, item.NetworkId, item.Audience, item.CircleId, item.ConfidantIds, db.VersionOf(item));
    }
}

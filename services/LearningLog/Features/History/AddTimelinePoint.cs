using LivingNetworks.LearningLog.Data;
using LivingNetworks.LearningLog.Domain;
using LivingNetworks.LearningLog.Features.Sharing;

namespace LivingNetworks.LearningLog.Features.History;

/// <summary>Answers <see cref="AddTimelinePoint"/>.</summary>
internal static class AddTimelinePointHandler
{
    public static async Task<Result<TimelinePointView>> Handle(AddTimelinePoint command, LearningLogDb db, Call call, CancellationToken stop)
    {
        var reader = await call.Reader(db, stop);
        if (!reader.In(command.NetworkId).IsInside) return CommonRefusals.NotFound("networkId");
        if (await SuggestionsHandler.Accept(command.SuggestionId, SuggestionKind.TimelinePoint, command.NetworkId, reader, db, stop) is { } refusal) return refusal;

        var point = TimelinePoint.Add(Call.NewId(), call.Me, command, call.Now);
        db.Points.Add(point);
        db.Announce(point, call);
        return TimelineViews.Of(point, call.Me, db.VersionOf(point));
    }
}

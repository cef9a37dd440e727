using LivingNetworks.LearningLog.Data;
using LivingNetworks.LearningLog.Domain;

namespace LivingNetworks.LearningLog.Features.History;

/// <summary>Answers <see cref="RecordTimelineConversation"/>.</summary>
internal static class RecordTimelineConversationHandler
{
    private const int LongestAnswer = 1000;

    public static async Task<Result<TimelineConversationView>> Handle(RecordTimelineConversation command, LearningLogDb db, Call call, CancellationToken stop)
    {
        var place = (await call.Reader(db, stop)).In(command.NetworkId);
        if (!place.IsInside) return CommonRefusals.NotFound("networkId");
        if (command.WhatMadePeaksTeach.Any(string.IsNullOrWhiteSpace)) return CommonRefusals.Empty("whatMadePeaksTeach");
        if (command.WhatMadePeaksTeach.Any(t => t.Length > LongestAnswer)) return CommonRefusals.TooLong("whatMadePeaksTeach", LongestAnswer);
        if (await db.HeldSession(command.NetworkId, command.SessionId, stop) is not { } session) return Refusals.SessionNotHeld("sessionId");
        if (session.Circle.CircleId is { } circle && !place.Circles.Contains(circle)) return CommonRefusals.NotFound("sessionId");

        var recorded = TimelineConversation.Record(Call.NewId(), call.Me, command, session.Circle, session.HeldAt ?? call.Now, call.Now);
        if (recorded.IsRefused(out var refusal)) return refusal;

        var said = recorded.Value;
        db.Conversations.Add(said);
        db.Publish(new TimelineTalked(said.Id, said.NetworkId, said.SessionId, [.. said.CommonThread.Select(t => t.Level).Distinct()]), said.Audience, call);
        return TimelineViews.Of(said, db.VersionOf(said));
    }
}

using LivingNetworks.LearningLog.Domain;

namespace LivingNetworks.LearningLog.Features.History;

/// <summary>Parts of a timeline as a reader may see them.</summary>
internal static class TimelineViews
{
    public static TimelinePointView Of(TimelinePoint point, Guid? me, long version) => new(
        point.Id, point.NetworkId, new CoarseDate(point.OnDate, point.Precision), point.Title, point.Height, point.Kind, point.Levels, point.IsShared,
        point.IsImported, point.OtherDates, point.SessionId, point.AuthorId == me, point.Audience, version);

    public static CurveView Of(Curve curve, long version) => new(
        curve.Id, curve.NetworkId, curve.Points, curve.InSessionId, curve.InSessionId is not null || curve.SharedAt is not null, curve.DrawnAt, version);

    public static TimelineConversationView Of(TimelineConversation said, long version) => new(
        said.Id, said.NetworkId, said.SessionId, said.WhatMadePeaksTeach, said.HowOutOfLows, said.CommonThread, said.Next, said.CreatedAt, said.Audience, version);

    public static SuggestionView Of(Suggestion suggestion) => new(
        suggestion.Id, suggestion.NetworkId, suggestion.Kind, suggestion.Reason, suggestion.SubjectId, suggestion.OnDate, suggestion.Quantity, suggestion.Unit,
        Wording(suggestion.Reason), suggestion.State);

    private static Text Wording(SuggestionReason reason) => reason switch
    {
        SuggestionReason.SessionLookedBack => new("We keken terug op een bijeenkomst", "We looked back on a session"),
        SuggestionReason.MarketCounted => new("De markt van vraag en aanbod is geteld", "The market of asks and offers was counted"),
        SuggestionReason.GoalAdopted => new("We stelden een doel vast", "We adopted a goal"),
        SuggestionReason.GoalLetGo => new("We lieten een doel los", "We let go of a goal"),
        SuggestionReason.NetworkBecameAlive => new("Het netwerk ging van start", "The network came alive"),
        SuggestionReason.NetworkConcluded => new("Het netwerk rondde af", "The network was concluded"),
    };
}

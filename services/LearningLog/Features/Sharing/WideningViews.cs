using LivingNetworks.LearningLog.Domain;

namespace LivingNetworks.LearningLog.Features.Sharing;

/// <summary>Requests to widen as each side may see them.</summary>
internal static class WideningViews
{
    public static WideningView ForRequester(WideningRequest request) => new(
        request.Id, request.ItemKind, request.ItemId, request.NetworkId, request.FromAudience, request.ToAudience, request.ToCircleId, request.State, request.AskedAt,
        SharingAgreements.Of(request.ToAudience));

    public static WideningAsked ForAsked(WideningRequest request, SharedItem item, Reader reader) => new(
        request.Id, request.ItemKind, request.ItemId, request.NetworkId, request.RequesterId, request.ItemAuthorId == reader.PersonId, request.FromAudience,
        request.ToAudience, request.ToCircleId, request.AuthorAgreed || AudiencePolicy.MayRead(reader, item) ? Words(item) : null, request.AskedAt,
        SharingAgreements.Of(request.ToAudience));

    private static string? Words(SharedItem item) => item switch
    {
        LogEntry entry => entry.Text,
        Insight insight => insight.Wording,
        ReturnEntry noticed => noticed.Text,
        TimelinePoint point => point.Title,
        _ => null,
    };
}

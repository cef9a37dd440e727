using LivingNetworks.LearningLog.Data;

namespace LivingNetworks.LearningLog.Features.History;

/// <summary>Answers <see cref="LaySuggestionAside"/>.</summary>
internal static class LaySuggestionAsideHandler
{
    public static async Task<Result<SuggestionView>> Handle(LaySuggestionAside command, LearningLogDb db, Call call, CancellationToken stop)
    {
        var suggestion = await db.Suggestions.FindAsync([command.SuggestionId], stop);
        if (suggestion is null || !AudiencePolicy.MayRead(await call.Reader(db, stop), suggestion)) return CommonRefusals.NotFound("suggestionId");
        if (suggestion.LayAside() is { } refusal) return refusal;

        return TimelineViews.Of(suggestion);
    }
}

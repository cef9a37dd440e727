using LivingNetworks.LearningLog.Data;
using LivingNetworks.LearningLog.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.LearningLog.Features.History;

/// <summary>Answers <see cref="Suggestions"/>.</summary>
internal static class SuggestionsHandler
{
    public static async Task<Result<Page<SuggestionView>>> Handle(Suggestions query, LearningLogDb db, Call call, CancellationToken stop)
    {
        var reader = await call.Reader(db, stop);
        if (!reader.In(query.NetworkId).IsInside) return CommonRefusals.NotFound("networkId");

        var suggestions = db.Suggestions.AsNoTracking().Where(AudiencePolicy.Readable<Suggestion>(reader, query.NetworkId)).Where(s => s.State == SuggestionState.Open);
        if (query.Kind is { } kind) suggestions = suggestions.Where(s => s.Kind == kind);
        var page = await suggestions.LatestPage(query.First, query.After, stop);
        return page.IsRefused(out var refusal) ? refusal : page.Value.Map(TimelineViews.Of);
    }

    /// <summary>Notes that a person made something of a suggestion; nothing to do when none was given.</summary>
    public static async Task<Refusal?> Accept(Guid? suggestionId, SuggestionKind kind, Guid networkId, Reader reader, LearningLogDb db, CancellationToken stop)
    {
        if (suggestionId is not { } id) return null;
        var suggestion = await db.Suggestions.FindAsync([id], stop);
        if (suggestion is null || suggestion.NetworkId != networkId || !AudiencePolicy.MayRead(reader, suggestion)) return CommonRefusals.NotFound("suggestionId");
        return suggestion.Accept(kind);
    }
}

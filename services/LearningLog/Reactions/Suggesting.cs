using LivingNetworks.LearningLog.Data;
using LivingNetworks.LearningLog.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.LearningLog.Reactions;

/// <summary>Turns facts into suggestions; each fact suggests a thing once.</summary>
internal static class Suggesting
{
    public static async Task<Suggestion> Suggest(
        this LearningLogDb db, SuggestionKind kind, SuggestionReason reason, Guid networkId, Guid subjectId, DateOnly onDate, Reach reach, DateTimeOffset at, CancellationToken stop)
    {
        var known = await db.Suggestions.SingleOrDefaultAsync(s => s.SubjectId == subjectId && s.Reason == reason && s.Kind == kind, stop);
        if (known is not null) return known;

        var suggestion = new Suggestion(Call.NewId(), networkId, kind, reason, subjectId, onDate, reach, at);
        db.Suggestions.Add(suggestion);
        return suggestion;
    }

    public static DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(moment.UtcDateTime);
}

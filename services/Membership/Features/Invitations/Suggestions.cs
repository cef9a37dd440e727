using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Features.Networks;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Invitations;

internal static class SuggestionsHandler
{
    public static async Task<Result<Page<SuggestionView>>> Handle(Suggestions query, MembershipDb db, Call call, CancellationToken stop)
    {
        if (!(await call.PlaceIn(query.NetworkId, db, stop)).IsInside) return CommonRefusals.NotFound("networkId");
        var after = Cursor.Parse(query.After);
        if (query.After is not null && after is null) return CommonRefusals.NotRecognised("after");

        var rows = db.Suggestions.AsNoTracking().Where(s => s.NetworkId == query.NetworkId && s.ForgottenAt > call.Now);
        if (after is { } seen) rows = rows.Where(s => s.SuggestedAt < seen.At || (s.SuggestedAt == seen.At && s.Id < seen.Id));
        var page = Cursor.Cut(
            await rows.OrderByDescending(s => s.SuggestedAt).ThenByDescending(s => s.Id).Take(query.First + 1).ToListAsync(stop), query.First, s => new Cursor(s.SuggestedAt, s.Id));
        return new Page<SuggestionView>([.. page.Items.Select(Of)], page.EndCursor, page.HasNextPage);
    }

    public static SuggestionView Of(Suggestion suggestion) => new(
        suggestion.Id, suggestion.NetworkId, suggestion.Name, suggestion.Why, suggestion.SuggestedBy, suggestion.ForgottenAt);
}

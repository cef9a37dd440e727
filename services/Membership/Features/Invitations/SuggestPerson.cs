using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Features.Networks;
using Microsoft.Extensions.Options;

namespace LivingNetworks.Membership.Features.Invitations;

internal static class SuggestPersonHandler
{
    public static async Task<Result<SuggestionView>> Handle(SuggestPerson command, MembershipDb db, Call call, CancellationToken stop)
    {
        if (await db.ClosedTo(call, command.NetworkId, "networkId", stop) is { } closed) return closed;

        var forgottenAt = call.Now.AddDays(call.Service<IOptions<MembershipPolicy>>().Value.SuggestionDays);
        var suggestion = new Suggestion(Call.NewId(), command.NetworkId, call.Me, command.Name, command.Why, call.Now, forgottenAt);
        db.Suggestions.Add(suggestion);
        return SuggestionsHandler.Of(suggestion);
    }
}

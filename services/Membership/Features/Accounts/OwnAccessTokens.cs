using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Accounts;

/// <summary>A person's own access tokens, as they see them.</summary>
internal static class OwnAccessTokens
{
    public static async Task<List<AccountAccessToken>> Of(MembershipDb db, Call call, CancellationToken stop)
    {
        var today = DateOnly.FromDateTime(call.Now.UtcDateTime);
        return await db.Set<AccountAccessToken>().Where(t => t.PersonId == call.Me && t.EndsOn >= today).ToListAsync(stop);
    }

    public static IReadOnlyList<AccessTokenView> Views(IEnumerable<AccountAccessToken> tokens) => [.. tokens.OrderByDescending(t => t.MadeAt).ThenBy(t => t.Id).Select(View)];

    public static AccessTokenView View(AccountAccessToken token) => new(token.Id, token.Name, token.Scopes, token.MadeAt, token.EndsOn, token.LastUsedOn);
}

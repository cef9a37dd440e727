using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;

namespace LivingNetworks.Membership.Features.Accounts;

internal static class RevokeAccessTokenHandler
{
    public static async Task<Result<AccessTokensLeft>> Handle(RevokeAccessToken command, MembershipDb db, Call call, CancellationToken stop)
    {
        if (InPerson.Refuse(call) is { } refusal) return refusal;
        var tokens = await OwnAccessTokens.Of(db, call, stop);
        if (tokens.SingleOrDefault(t => t.Id == command.TokenId) is not { } revoked) return CommonRefusals.NotFound("tokenId");
        db.Remove(revoked);
        return new AccessTokensLeft(OwnAccessTokens.Views(tokens.Where(t => t != revoked)));
    }
}

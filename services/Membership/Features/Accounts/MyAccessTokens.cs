using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;

namespace LivingNetworks.Membership.Features.Accounts;

internal static class MyAccessTokensHandler
{
    public static async Task<Result<IReadOnlyList<AccessTokenView>>> Handle(MyAccessTokens query, MembershipDb db, Call call, CancellationToken stop)
    {
        if (InPerson.Refuse(call) is { } refusal) return refusal;
        return Result<IReadOnlyList<AccessTokenView>>.Of(OwnAccessTokens.Views(await OwnAccessTokens.Of(db, call, stop)));
    }
}

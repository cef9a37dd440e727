using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Features.Networks;
using Microsoft.Extensions.Options;

namespace LivingNetworks.Membership.Features.Rules;

internal static class RulesOfNetworksHandler
{
    public static async Task<Result<IReadOnlyList<NetworkRules>>> Handle(RulesOfNetworks query, MembershipDb db, Call call, CancellationToken stop)
    {
        var inside = (await call.Reader(db, stop)).InsideOf(query.NetworkIds);
        return Result<IReadOnlyList<NetworkRules>>.Of(await RuleViews.OfNetworks(inside, db, call.Service<IOptions<MembershipPolicy>>().Value, stop));
    }
}

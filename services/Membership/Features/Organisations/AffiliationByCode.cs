using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;

namespace LivingNetworks.Membership.Features.Organisations;

internal static class AffiliationByCodeHandler
{
    public static async Task<Result<AffiliationView>> Handle(AffiliationByCode query, MembershipDb db, Call call, CancellationToken stop)
    {
        var found = await db.AffiliationToAnswer(null, query.Code, call, stop);
        return found.IsRefused(out var closed) ? closed : await AffiliationViews.Of(found.Value, forOrganisation: false, db, stop);
    }
}

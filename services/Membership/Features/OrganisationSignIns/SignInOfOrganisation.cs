using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Identity.OpenIdConnect;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.OrganisationSignIns;

internal static class SignInOfOrganisationHandler
{
    public static async Task<Result<SignInArrangement>> Handle(SignInOfOrganisation query, MembershipDb db, Call call, CancellationToken stop)
    {
        if (await Arranging.Refuse(query.OrganisationId, db, call, stop) is { } notTheirs) return notTheirs;
        var name = await db.Organisations.Where(o => o.Id == query.OrganisationId).Select(o => o.Name).SingleAsync(stop);
        var signIn = await db.Set<OrganisationSignIn>().AsNoTracking().SingleOrDefaultAsync(s => s.OrganisationId == query.OrganisationId, stop);
        var shown = await Arranging.ShownDomains(query.OrganisationId, db, stop);
        return new SignInArrangement(query.OrganisationId, name, call.Service<Provider>().ReturnAddress, shown, signIn is null ? null : Arranging.ViewOf(signIn, signIn.Version));
    }
}

using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Features.Networks;
using LivingNetworks.Membership.Identity.OpenIdConnect;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.OrganisationSignIns;

internal static class TurnOrganisationSignInHandler
{
    public static async Task<Result<OrganisationSignInView>> Handle(TurnOrganisationSignIn command, MembershipDb db, Call call, CancellationToken stop)
    {
        if (await Arranging.Refuse(command.OrganisationId, db, call, stop) is { } notTheirs) return notTheirs;
        var signIn = await db.Set<OrganisationSignIn>().SingleOrDefaultAsync(s => s.OrganisationId == command.OrganisationId, stop);
        if (signIn is null) return ProviderRefusals.NotSetUp;
        if (signIn.ChangedSince(command.ExpectedVersion) is { } stale) return stale;

        if (command.IsOn)
        {
            var provider = call.Service<Provider>();
            if (provider.OpenSecret(signIn) is null) return ProviderRefusals.SecretNotReadable;
            if (Trying.Refuse(call) is { } tooOften) return tooOften;
            if (await provider.Try(signIn.Issuer, stop) is { } wrong) return wrong;
        }

        signIn.Turn(command.IsOn, call.Me, call.Now);
        return Arranging.ViewOf(signIn, db.VersionOf(signIn));
    }
}

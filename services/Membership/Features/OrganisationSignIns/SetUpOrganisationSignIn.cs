using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Features.Networks;
using LivingNetworks.Membership.Identity.OpenIdConnect;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.OrganisationSignIns;

internal static class SetUpOrganisationSignInHandler
{
    public static async Task<Result<OrganisationSignInView>> Handle(SetUpOrganisationSignIn command, MembershipDb db, Call call, CancellationToken stop)
    {
        if (await Arranging.Refuse(command.OrganisationId, db, call, stop) is { } notTheirs) return notTheirs;
        var issuer = command.Issuer.Trim();
        if (call.Service<ProviderDocuments>().ReadIssuer(issuer) is null) return ProviderRefusals.IssuerNotRight;

        var shown = await Arranging.ShownDomains(command.OrganisationId, db, stop);
        var domains = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var written in command.MailDomains)
        {
            if (MailDomain.Read(written) is not { } domain) return ProviderRefusals.DomainNotRecognised;
            if (MailDomain.IsForAnybody(domain)) return ProviderRefusals.DomainForAnybody(domain);
            if (!shown.Contains(domain)) return ProviderRefusals.DomainNotShown(domain);
            domains.Add(domain);
        }

        var signIn = await db.Set<OrganisationSignIn>().SingleOrDefaultAsync(s => s.OrganisationId == command.OrganisationId, stop);
        if (signIn?.ChangedSince(command.ExpectedVersion) is { } stale) return stale;
        if (signIn is null) db.Add(signIn = OrganisationSignIn.For(Call.NewId(), command.OrganisationId));

        var secret = string.IsNullOrWhiteSpace(command.ClientSecret) ? null : call.Service<Provider>().SealSecret(command.ClientSecret.Trim());
        if (signIn.Describe(issuer, command.ClientId.Trim(), secret, domains, call.Me, call.Now) is { } refusal) return refusal;
        return Arranging.ViewOf(signIn, db.VersionOf(signIn));
    }
}

using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.OrganisationSignIns;

/// <summary>Looks at the domain and at nothing else, so that the answer cannot tell whether a person has an account.</summary>
internal static class SignInOffersHandler
{
    public static async Task<Result<IReadOnlyList<SignInOffer>>> Handle(SignInOffers query, MembershipDb db, Call call, CancellationToken stop)
    {
        if (MailDomain.Read(query.MailDomain) is not { } domain) return Result<IReadOnlyList<SignInOffer>>.Of([]);
        var offers = await (
            from s in db.Set<OrganisationSignIn>()
            where s.IsOn && s.MailDomains.Contains(domain)
            join o in db.Organisations on s.OrganisationId equals o.Id
            orderby o.SortName, s.Id
            select new SignInOffer(s.Id, o.Name)).Take(Cursor.MaxPageSize).ToListAsync(stop);
        return Result<IReadOnlyList<SignInOffer>>.Of(offers);
    }
}

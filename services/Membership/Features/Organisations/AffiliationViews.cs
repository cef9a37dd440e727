using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Organisations;

/// <summary>How the tie of a person and an organisation is shown; the code of an invitation only to the organisation.</summary>
internal static class AffiliationViews
{
    public static async Task<IReadOnlyList<AffiliationView>> Of(IReadOnlyList<Affiliation> ties, bool forOrganisation, MembershipDb db, CancellationToken stop)
    {
        Guid[] organisationIds = [.. ties.Select(t => t.OrganisationId).Distinct()];
        Guid[] personIds = [.. ties.Where(t => t.PersonId is not null).Select(t => t.PersonId!.Value).Distinct()];
        var organisations = await db.Organisations.Where(o => organisationIds.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Name, stop);
        var people = await db.People.Where(p => personIds.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.DisplayName, stop);
        return [.. ties.Select(t => new AffiliationView(
            t.Id, t.OrganisationId, organisations[t.OrganisationId], t.PersonId, t.PersonId is { } id ? people.GetValueOrDefault(id) : null, t.State, t.AskedAt, t.From, t.To,
            forOrganisation ? t.InviteeName : null, forOrganisation ? t.Code : null, t.ExpiresAt))];
    }

    public static async Task<AffiliationView> Of(Affiliation tie, bool forOrganisation, MembershipDb db, CancellationToken stop) => (await Of([tie], forOrganisation, db, stop))[0];
}

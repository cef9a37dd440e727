using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Organisations;

internal static class ContactsOfOrganisationHandler
{
    public static async Task<Result<IReadOnlyList<OrganisationContactView>>> Handle(ContactsOfOrganisation query, MembershipDb db, Call call, CancellationToken stop)
    {
        var contacts = await db.Contacts.AsNoTracking().Where(c => c.OrganisationId == query.OrganisationId).OrderBy(c => c.From).Take(Cursor.MaxPageSize).ToListAsync(stop);
        var speaks = contacts.Any(c => c.PersonId == call.Me && c.Until is null)
            || await db.Organisations.AnyAsync(o => o.Id == query.OrganisationId && o.RegisteredBy == call.Me, stop);
        if (!speaks) return CommonRefusals.NotFound("organisationId");
        return Result<IReadOnlyList<OrganisationContactView>>.Of([.. contacts.Select(OrganisationViews.Of)]);
    }
}

using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Organisations;

internal static class NameContactHandler
{
    public static async Task<Result<OrganisationContactView>> Handle(NameContact command, MembershipDb db, Call call, CancellationToken stop)
    {
        var organisation = await db.Organisations.AsNoTracking().SingleOrDefaultAsync(o => o.Id == command.OrganisationId, stop);
        if (organisation is null) return CommonRefusals.NotFound("organisationId");
        var contacts = await db.Contacts.AsNoTracking().Where(c => c.OrganisationId == organisation.Id && c.Until == null).ToListAsync(stop);
        var speaks = contacts.Count == 0 ? organisation.RegisteredBy == call.Me : contacts.Any(c => c.PersonId == call.Me);
        if (!speaks) return Refusals.NotYourOrganisation;
        var colleague = await db.People.AnyAsync(p => p.Id == command.PersonId && p.HomeOrganisationId == organisation.Id, stop);
        // Whether a stranger is known here at all is not told: from outside the organisation it is the same answer.
        if (!colleague) return Refusals.ContactFromOutside;
        if (contacts.Any(c => c.PersonId == command.PersonId && c.Purpose == command.Purpose)) return Refusals.ContactKnown;

        var contact = OrganisationContact.Name(Call.NewId(), organisation.Id, command.PersonId, command.Purpose, call.Now);
        db.Contacts.Add(contact);
        IReadOnlyList<BelongingFact> facts = command.Purpose == ContactPurpose.HomeBase
            ? [await db.Belong(command.PersonId, Guid.Empty, Standing.HomeBaseContact, organisation.Id, call.Now, call.Now, stop)]
            : [];
        db.Publish(new OrganisationContactsChanged(organisation.Id, command.PersonId, command.Purpose, facts), AudienceLevel.Inside, call, actor: call.Me);
        return OrganisationViews.Of(contact);
    }
}

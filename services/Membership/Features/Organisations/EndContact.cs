using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Organisations;

internal static class EndContactHandler
{
    public static async Task<Result<OrganisationContactView>> Handle(EndContact command, MembershipDb db, Call call, CancellationToken stop)
    {
        var contact = await db.Contacts.SingleOrDefaultAsync(c => c.Id == command.ContactId, stop);
        var speaks = contact is not null && (contact.PersonId == call.Me
            || await db.Contacts.AnyAsync(c => c.OrganisationId == contact.OrganisationId && c.PersonId == call.Me && c.Until == null, stop));
        if (contact is null || !speaks) return CommonRefusals.NotFound("contactId");
        if (contact.End(call.Now) is { } refusal) return refusal;

        var facts = contact.Purpose == ContactPurpose.HomeBase
            ? await db.EndBelonging(contact.PersonId, Guid.Empty, Standing.HomeBaseContact, contact.OrganisationId, call.Now, stop)
            : [];
        db.Publish(new OrganisationContactsChanged(contact.OrganisationId, contact.PersonId, contact.Purpose, facts), AudienceLevel.Inside, call, actor: call.Me);
        return OrganisationViews.Of(contact);
    }
}

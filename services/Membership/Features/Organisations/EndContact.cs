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
        var speaks = contact is not null && (contact.PersonId == call.Me || await db.SpeaksFor(contact.OrganisationId, call.Me, stop));
        if (contact is null || !speaks) return CommonRefusals.NotFound("contactId");

        return await HomeBases.EndContact(contact, db, call, stop) is { } refusal ? refusal : OrganisationViews.Of(contact);
    }
}

using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Organisations;

/// <summary>Who speaks for an organisation: its coordinators, and where it named none its other contacts.</summary>
internal static class Speaking
{
    public static async Task<bool> SpeaksFor(this MembershipDb db, Guid organisationId, Guid personId, CancellationToken stop) =>
        Speaks(await db.Contacts.AsNoTracking().Where(c => c.OrganisationId == organisationId && c.Until == null).ToListAsync(stop), personId);

    /// <summary>Whether somebody speaks, among the contacts that an organisation has now.</summary>
    public static bool Speaks(IReadOnlyCollection<OrganisationContact> contacts, Guid personId) =>
        contacts.Any(c => c.PersonId == personId && (c.Purpose == ContactPurpose.Coordinator || contacts.All(other => other.Purpose != ContactPurpose.Coordinator)));

    /// <summary>The organisations for which somebody speaks.</summary>
    public static async Task<IReadOnlyList<Guid>> SpokenForBy(this MembershipDb db, Guid personId, CancellationToken stop)
    {
        var theirs = db.Contacts.Where(c => c.PersonId == personId && c.Until == null).Select(c => c.OrganisationId);
        var contacts = await db.Contacts.AsNoTracking().Where(c => c.Until == null && theirs.Contains(c.OrganisationId)).ToListAsync(stop);
        return [.. contacts.GroupBy(c => c.OrganisationId).Where(g => Speaks([.. g], personId)).Select(g => g.Key)];
    }

    /// <summary>The refusal for somebody who does not speak for an organisation; what is there is no secret, but what it does is.</summary>
    public static async Task<Refusal?> WhyNotSpeak(this MembershipDb db, Guid organisationId, Call call, CancellationToken stop)
    {
        if (!await db.Organisations.AnyAsync(o => o.Id == organisationId, stop)) return Refusals.OrganisationUnknown;
        return await db.SpeaksFor(organisationId, call.Me, stop) ? null : Refusals.NotYourOrganisation;
    }
}

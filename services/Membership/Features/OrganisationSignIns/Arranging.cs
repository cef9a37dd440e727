using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.OrganisationSignIns;

/// <summary>What is for the coordinators of an organisation alone; for everybody else it is not there.</summary>
internal static class Arranging
{
    public static async Task<Refusal?> Refuse(Guid organisationId, MembershipDb db, Call call, CancellationToken stop) =>
        await Arranged(db, call.Me).AnyAsync(id => id == organisationId, stop) ? null : CommonRefusals.NotFound("organisationId");

    /// <summary>The organisations of which somebody is coordinator now.</summary>
    public static IQueryable<Guid> Arranged(MembershipDb db, Guid personId) =>
        db.Contacts.Where(c => c.PersonId == personId && c.Purpose == ContactPurpose.Coordinator && c.Until == null).Select(c => c.OrganisationId);

    /// <summary>The mail domains in which a contact of the organisation showed an address to be theirs: a coordinator speaks for no other.</summary>
    public static async Task<IReadOnlyList<string>> ShownDomains(Guid organisationId, MembershipDb db, CancellationToken stop)
    {
        var mails = await (
            from c in db.Contacts
            join a in db.Set<Account>() on c.PersonId equals a.PersonId
            where c.OrganisationId == organisationId && c.Until == null && a.State == AccountState.Confirmed && a.HeldMail != null
            select a.HeldMail).ToListAsync(stop);
        return [.. mails.Select(MailAddress.Parse).Where(m => m is not null).Select(m => MailDomain.Of(m!.Value)).Where(d => !MailDomain.IsForAnybody(d)).Distinct().Order(StringComparer.Ordinal)];
    }

    public static OrganisationSignInView ViewOf(OrganisationSignIn signIn, long version) =>
        new(signIn.Id, signIn.OrganisationId, signIn.Issuer, signIn.ClientId, signIn.MailDomains, signIn.IsOn, signIn.ChangedAt, version);
}

using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Features.Roles;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Organisations;

/// <summary>What a tie with an organisation means for who reads what: where a person is at home, as both said.</summary>
internal static class HomeBases
{
    /// <summary>The organisation that a person calls home and that said so too; null for everybody else.</summary>
    public static async Task<Guid?> ConfirmedHome(this MembershipDb db, Person person, CancellationToken stop) =>
        person.HomeOrganisationId is { } home && await db.Belongs(person.Id, home, stop) ? home : null;

    /// <summary>Whether a person belongs to an organisation, as both said. Looks at what this call changed too.</summary>
    public static async Task<bool> Belongs(this MembershipDb db, Guid personId, Guid organisationId, CancellationToken stop)
    {
        var ties = await db.Affiliations.Where(a => a.PersonId == personId && a.OrganisationId == organisationId).ToListAsync(stop);
        return ties.Concat(db.Affiliations.Local.Where(a => a.PersonId == personId && a.OrganisationId == organisationId)).Any(a => a.State == AffiliationState.Confirmed);
    }

    /// <summary>Both said yes: from now on it counts, as the person's home where they have no other that counts.</summary>
    public static async Task Confirmed(Affiliation affiliation, MembershipDb db, Call call, CancellationToken stop)
    {
        var person = await db.People.SingleAsync(p => p.Id == affiliation.PersonId, stop);
        if (await db.ConfirmedHome(person, stop) is null) person.ComesFrom(affiliation.OrganisationId);
        await Settle(person, db, call, stop);
    }

    /// <summary>The tie is over: whatever it opened closes. What the person told at the time stays with the organisation.</summary>
    public static async Task Left(Affiliation affiliation, MembershipDb db, Call call, CancellationToken stop)
    {
        var (personId, organisation) = (affiliation.PersonId!.Value, affiliation.OrganisationId);
        var person = await db.People.SingleAsync(p => p.Id == personId, stop);
        if (person.HomeOrganisationId == organisation) person.ComesFrom(await AnotherOf(personId, organisation, db, stop));
        foreach (var participation in await db.Participations.Where(p => p.PersonId == personId && p.ToldOrganisationId == organisation).ToListAsync(stop)) participation.TakeTellingBack();
        foreach (var contact in await db.Contacts.Where(c => c.OrganisationId == organisation && c.PersonId == personId && c.Until == null).ToListAsync(stop)) await EndContact(contact, db, call, stop);
        foreach (var role in await db.Roles.Where(r => r.PersonId == personId && r.OnBehalfOfOrganisationId == organisation && r.Until == null).ToListAsync(stop)) await Standings.End(role, db, call, stop);
        await Settle(person, db, call, stop);
    }

    /// <summary>The other organisation to which somebody belongs, the latest where there are more; null for none, which is fine.</summary>
    private static Task<Guid?> AnotherOf(Guid personId, Guid organisationId, MembershipDb db, CancellationToken stop) => db.Affiliations
        .Where(a => a.PersonId == personId && a.OrganisationId != organisationId && a.State == AffiliationState.Confirmed)
        .OrderByDescending(a => a.From).ThenByDescending(a => a.Id).Select(a => (Guid?)a.OrganisationId).FirstOrDefaultAsync(stop);

    /// <summary>Ends a contact, with what it opened.</summary>
    public static async Task<Refusal?> EndContact(OrganisationContact contact, MembershipDb db, Call call, CancellationToken stop)
    {
        if (contact.End(call.Now) is { } refusal) return refusal;

        var facts = contact.Purpose == ContactPurpose.HomeBase
            ? await db.EndBelonging(contact.PersonId, Guid.Empty, Standing.HomeBaseContact, contact.OrganisationId, call.Now, stop)
            : [];
        db.Publish(new OrganisationContactsChanged(contact.OrganisationId, contact.PersonId, contact.Purpose, facts), AudienceLevel.Inside, call, actor: call.Me);
        return null;
    }

    /// <summary>Tells every service where a person is at home now, if that changed.</summary>
    public static async Task Settle(Person person, MembershipDb db, Call call, CancellationToken stop)
    {
        var home = await db.ConfirmedHome(person, stop);
        var rows = await db.Belongings.Where(b => b.PersonId == person.Id && b.Standing == Standing.HomeBaseMember && (b.Until == null || b.Until > call.Now)).ToListAsync(stop);
        var facts = new List<BelongingFact>();
        foreach (var row in rows.Where(r => r.CircleId != home)) facts.AddRange(await db.EndBelonging(person.Id, Guid.Empty, Standing.HomeBaseMember, row.CircleId, call.Now, stop));
        if (home is { } organisation && rows.All(r => r.CircleId != organisation))
        {
            facts.Add(await db.Belong(person.Id, Guid.Empty, Standing.HomeBaseMember, organisation, call.Now, call.Now, stop));
        }

        if (facts.Count > 0) db.Publish(new HomeBaseChanged(person.Id, home, facts), AudienceLevel.Inside, call, actor: call.Me);
    }
}

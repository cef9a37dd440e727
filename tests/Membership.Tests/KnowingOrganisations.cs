using System.Net;
using LivingNetworks.Audience;
using LivingNetworks.Membership.Contracts;

namespace LivingNetworks.Membership.Tests;

public sealed class KnowingOrganisations(MembershipWorld world) : IClassFixture<MembershipWorld>
{
    [Fact]
    public async Task Registers_finds_and_describes_one()
    {
        var me = await world.Person();
        var caller = world.As(me);
        var bank = await caller.Send(new RegisterOrganisation(Guid.NewGuid(), "Streekbank Oost", OrganisationKind.Company, Country: "nl"));
        Assert.Equal("NL", bank.Country);
        await caller.SendRefused(new RegisterOrganisation(Guid.NewGuid(), "streekbank oost", OrganisationKind.Company), HttpStatusCode.Conflict, "membership.organisation-known-already");
        await caller.Send(new RegisterOrganisation(Guid.NewGuid(), "Streekomroep", OrganisationKind.Other));
        await caller.Send(new RegisterOrganisation(Guid.NewGuid(), "Streekzorg", OrganisationKind.CareProvider));

        var first = await caller.Ask(new FindOrganisations("streek", 2));
        var second = await caller.Ask(new FindOrganisations("streek", 2, first.EndCursor));
        Assert.Equal(["Streekbank Oost", "Streekomroep", "Streekzorg"], first.Items.Concat(second.Items).Select(o => o.Name));
        await caller.AskRefused(new FindOrganisations("streek", 2, "§"), HttpStatusCode.BadRequest, "field.not-recognised");

        var described = await caller.Send(new DescribeOrganisation(Guid.NewGuid(), bank.Id, "Streekbank", OrganisationKind.Company, SizeBand.Large, ExpectedVersion: bank.Version));
        Assert.Equal(("Streekbank", 2L), (described.Name, described.Version));
        await caller.SendRefused(
            new DescribeOrganisation(Guid.NewGuid(), bank.Id, "X", OrganisationKind.Company, ExpectedVersion: 1), HttpStatusCode.Conflict, "request.changed-meanwhile");
        await world.As(await world.Person()).SendRefused(
            new DescribeOrganisation(Guid.NewGuid(), bank.Id, "X", OrganisationKind.Company), HttpStatusCode.Forbidden, "membership.not-your-organisation");
        Assert.Equal("Streekbank", (await caller.Ask(new Organisations([bank.Id, Guid.NewGuid()]))).Single().Name);
    }

    [Fact]
    public async Task Names_its_own_people_as_contacts_and_the_registrar_only_the_first()
    {
        var registrar = await world.Person();
        var organisation = await world.Organisation(registrar);
        var colleague = await world.Person("Hilde Pasman", organisation);
        var second = await world.Person("Gijs Roelvink", organisation);
        var outsider = await world.Person();

        await world.As(outsider).SendRefused(new NameContact(Guid.NewGuid(), organisation, colleague, ContactPurpose.HomeBase), HttpStatusCode.Forbidden, "membership.not-your-organisation");
        await world.As(registrar).SendRefused(new NameContact(Guid.NewGuid(), organisation, registrar, ContactPurpose.HomeBase), HttpStatusCode.Conflict, "membership.contact-from-outside");
        var contact = await world.As(registrar).Send(new NameContact(Guid.NewGuid(), organisation, colleague, ContactPurpose.HomeBase));
        var said = (await world.Service.Said<OrganisationContactsChanged>()).Last(e => e.Data.OrganisationId == organisation).Data;
        Assert.Equal((colleague, Standing.HomeBaseContact, organisation), (said.Belongings.Single().PersonId, said.Belongings.Single().Standing, said.Belongings.Single().CircleId));
        await world.As(registrar).SendRefused(new NameContact(Guid.NewGuid(), organisation, second, ContactPurpose.HomeBase), HttpStatusCode.Forbidden, "membership.not-your-organisation");
        await world.As(colleague).SendRefused(new NameContact(Guid.NewGuid(), organisation, colleague, ContactPurpose.HomeBase), HttpStatusCode.Conflict, "membership.contact-known-already");
        var sponsor = await world.As(colleague).Send(new NameContact(Guid.NewGuid(), organisation, second, ContactPurpose.Sponsor));
        Assert.Equal(2, (await world.As(second).Ask(new ContactsOfOrganisation(organisation))).Count);
        await world.As(outsider).AskRefused(new ContactsOfOrganisation(organisation), HttpStatusCode.NotFound, "not-found");

        await world.As(outsider).SendRefused(new EndContact(Guid.NewGuid(), contact.Id), HttpStatusCode.NotFound, "not-found");
        Assert.NotNull((await world.As(colleague).Send(new EndContact(Guid.NewGuid(), contact.Id))).Until);
        await world.As(second).SendRefused(new EndContact(Guid.NewGuid(), contact.Id), HttpStatusCode.Conflict, "membership.contact-ended");

        // Was red: with nobody left, whoever registered it could name themselves and read what its people had told it.
        await world.As(second).Send(new EndContact(Guid.NewGuid(), sponsor.Id));
        await world.As(registrar).SendRefused(new NameContact(Guid.NewGuid(), organisation, colleague, ContactPurpose.HomeBase), HttpStatusCode.Forbidden, "membership.not-your-organisation");
    }

    [Fact]
    public async Task Hears_of_its_own_people_only_what_they_chose_to_tell()
    {
        var (facilitator, id) = await world.Guided();
        var organisation = await world.Organisation(facilitator);
        var contact = await world.Person("Hilde Pasman", organisation);
        await world.As(facilitator).Send(new NameContact(Guid.NewGuid(), organisation, contact, ContactPurpose.HomeBase));
        var (person, participation) = await world.Participant(id, facilitator, home: organisation);
        await world.As(person).SendRefused(new TellHomeOrganisation(Guid.NewGuid(), participation, true), HttpStatusCode.Conflict, "membership.no-home-base");
        await world.Belongs(person, organisation, contact);
        Assert.Empty((await world.As(contact).Ask(new OwnPeopleOfOrganisation(organisation))).Items);

        await world.As(facilitator).SendRefused(new TellHomeOrganisation(Guid.NewGuid(), participation, true), HttpStatusCode.Forbidden, "membership.not-yours-to-say");
        await world.As(person).Send(new TellHomeOrganisation(Guid.NewGuid(), participation, true));
        Assert.Equal((person, id), (await world.As(contact).Ask(new OwnPeopleOfOrganisation(organisation))).Items.Select(p => (p.PersonId, p.NetworkId)).Single());
        await world.As(facilitator).AskRefused(new OwnPeopleOfOrganisation(organisation), HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task Relates_to_a_network_in_dated_roles_and_owns_none()
    {
        var (facilitator, id) = await world.Guided();
        var organisation = await world.Organisation(facilitator);
        var caller = world.As(facilitator);
        await caller.Send(new RelateOrganisation(Guid.NewGuid(), id, organisation, RelationKind.Initiates, world.Today.AddYears(-1)));
        await caller.Send(new RelateOrganisation(Guid.NewGuid(), id, organisation, RelationKind.Hosts));
        await caller.SendRefused(new RelateOrganisation(Guid.NewGuid(), id, organisation, RelationKind.Hosts), HttpStatusCode.Conflict, "membership.relation-known-already");
        await caller.SendRefused(new RelateOrganisation(Guid.NewGuid(), id, Guid.NewGuid(), RelationKind.Hosts), HttpStatusCode.NotFound, "membership.organisation-unknown");
        await caller.SendRefused(
            new RelateOrganisation(Guid.NewGuid(), id, organisation, RelationKind.Sponsors, world.Today, world.Today.AddDays(-2)), HttpStatusCode.BadRequest, "membership.ends-before-it-begins");
        Assert.Equal([RelationKind.Initiates, RelationKind.Hosts], (await caller.Ask(new RelationsOfNetworks([id]))).Select(r => r.Kind));
        await world.As(await world.Person()).SendRefused(new RelateOrganisation(Guid.NewGuid(), id, organisation, RelationKind.Hosts), HttpStatusCode.NotFound, "not-found");
        Assert.DoesNotContain(typeof(NetworkView).GetProperties(), p => p.Name.Contains("Owner", StringComparison.OrdinalIgnoreCase));
    }
}

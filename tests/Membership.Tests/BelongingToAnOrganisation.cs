using System.Net;
using LivingNetworks.Audience;
using LivingNetworks.Membership.Contracts;

namespace LivingNetworks.Membership.Tests;

public sealed class BelongingToAnOrganisation(MembershipWorld world) : IClassFixture<MembershipWorld>
{
    [Fact]
    public async Task Counts_for_nothing_until_the_organisation_says_so_too()
    {
        var (organisation, coordinator) = await world.Spoken();
        var (facilitator, id) = await world.Guided();
        var (person, participation) = await world.Participant(id, facilitator);
        await world.As(person).Send(new DescribeMyself(Guid.NewGuid(), HomeOrganisationId: organisation));

        // Saying where one comes from tells the organisation nothing, not even that one is here.
        Assert.DoesNotContain((await world.As(coordinator).Ask(new PeopleOfOrganisation(organisation))).Items, t => t.PersonId == person);
        Assert.Empty(await world.As(coordinator).Ask(new People([person])));
        await world.As(person).SendRefused(new TellHomeOrganisation(Guid.NewGuid(), participation, true), HttpStatusCode.Conflict, "membership.no-home-base");
        Assert.DoesNotContain(await world.Service.Said<HomeBaseChanged>(), e => e.Data.PersonId == person);

        var asked = await world.As(person).Send(new AskOrganisation(Guid.NewGuid(), organisation));
        await world.As(person).SendRefused(new AskOrganisation(Guid.NewGuid(), organisation), HttpStatusCode.Conflict, "membership.affiliation-known-already");
        await world.As(person).SendRefused(new AcceptAffiliation(Guid.NewGuid(), asked.Id), HttpStatusCode.NotFound, "not-found");
        await world.As(facilitator).SendRefused(new AcceptAffiliation(Guid.NewGuid(), asked.Id), HttpStatusCode.NotFound, "not-found");
        Assert.Empty((await world.As(coordinator).Ask(new OwnPeopleOfOrganisation(organisation))).Items);
        Assert.DoesNotContain(await world.Service.Said<HomeBaseChanged>(), e => e.Data.PersonId == person);

        var confirmed = await world.As(coordinator).Send(new AcceptAffiliation(Guid.NewGuid(), asked.Id));
        Assert.Equal((AffiliationState.Confirmed, world.Today), (confirmed.State, confirmed.From!.Value));
        var fact = (await HomesOf(person))[^1].Belongings.Single();
        Assert.Equal((Standing.HomeBaseMember, organisation, (DateTimeOffset?)null), (fact.Standing, fact.CircleId, fact.Until));
        var mine = await world.As(person).Ask(new MyOrganisations());
        Assert.Equal((organisation, true), (mine.HomeOrganisationId!.Value, mine.HomeIsConfirmed));
        await world.As(coordinator).SendRefused(new DeclineAffiliation(Guid.NewGuid(), asked.Id), HttpStatusCode.Conflict, "membership.affiliation-answered");
    }

    [Fact]
    public async Task Can_be_an_invitation_that_one_accepts_or_declines_with_its_code()
    {
        var (organisation, coordinator) = await world.Spoken();
        var person = await world.Person("Femke Aalbers");
        await world.As(person).SendRefused(new InviteColleague(Guid.NewGuid(), organisation, "Femke"), HttpStatusCode.Forbidden, "membership.not-your-organisation");
        var invited = await world.As(coordinator).Send(new InviteColleague(Guid.NewGuid(), organisation, "Femke"));
        Assert.Equal((AffiliationState.Invited, "Femke"), (invited.State, invited.InviteeName));
        var seen = await world.As(person).Ask(new AffiliationByCode(invited.Code!));
        Assert.Equal((organisation, (string?)null, (string?)null), (seen.OrganisationId, seen.Code, seen.InviteeName));
        await world.As(person).AskRefused(new AffiliationByCode("geen-code"), HttpStatusCode.NotFound, "not-found");

        Assert.Equal(AffiliationState.Declined, (await world.As(person).Send(new DeclineAffiliation(Guid.NewGuid(), Code: invited.Code))).State);
        await world.As(person).SendRefused(new AcceptAffiliation(Guid.NewGuid(), Code: invited.Code), HttpStatusCode.NotFound, "not-found");

        var again = await world.As(coordinator).Send(new InviteColleague(Guid.NewGuid(), organisation, "Femke"));
        Assert.Equal(organisation, (await world.As(person).Send(new AcceptAffiliation(Guid.NewGuid(), Code: again.Code))).OrganisationId);
        Assert.Equal(organisation, (await world.As(person).Ask(new Me())).Person.HomeOrganisationId);
        Assert.Equal("Femke Aalbers", (await world.As(coordinator).Ask(new People([person]))).Single().DisplayName);
        await world.As(await world.Person()).SendRefused(new AcceptAffiliation(Guid.NewGuid(), Code: again.Code), HttpStatusCode.NotFound, "not-found");
        Assert.DoesNotContain((await world.As(coordinator).Ask(new PeopleOfOrganisation(organisation))).Items, t => t.Code is not null || t.InviteeName is not null);

        var taken = await world.As(coordinator).Send(new InviteColleague(Guid.NewGuid(), organisation, "Nog iemand"));
        Assert.Equal(AffiliationState.TakenBack, (await world.As(coordinator).Send(new EndAffiliation(Guid.NewGuid(), taken.Id))).State);
        await world.As(person).SendRefused(new AcceptAffiliation(Guid.NewGuid(), Code: taken.Code), HttpStatusCode.NotFound, "not-found");
        var late = await world.As(coordinator).Send(new InviteColleague(Guid.NewGuid(), organisation, "Te laat"));
        world.Clock.Advance(TimeSpan.FromDays(61));
        await world.As(await world.Person()).SendRefused(new AcceptAffiliation(Guid.NewGuid(), Code: late.Code), HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task Shows_a_coordinator_only_who_told_and_only_while_they_belong_and_tell()
    {
        var (organisation, coordinator) = await world.Spoken();
        var (facilitator, id) = await world.Guided("Eerste netwerk");
        var (_, other) = await world.Guided("Tweede netwerk");
        var (person, participation) = await world.Participant(id, facilitator);
        var second = await world.Person("Tweede begeleider");
        await world.Belongs(person, organisation, coordinator);
        Assert.Contains((await world.As(coordinator).Ask(new PeopleOfOrganisation(organisation))).Items, t => t.PersonId == person);
        Assert.Empty(await Told());

        await world.As(person).Send(new TellHomeOrganisation(Guid.NewGuid(), participation, true));
        Assert.Equal([(person, id)], await Told());
        // Which network, and no more: the view has a person, a network and their names.
        Assert.Equal(["PersonId", "DisplayName", "NetworkId", "NetworkName"], typeof(OwnPersonView).GetProperties().Select(p => p.Name));
        await world.As(second).AskRefused(new OwnPeopleOfOrganisation(organisation), HttpStatusCode.NotFound, "not-found");
        Assert.Empty(await world.As(coordinator).Ask(new Networks([id, other])));

        await world.As(person).Send(new TellHomeOrganisation(Guid.NewGuid(), participation, false));
        Assert.Empty(await Told());
        await world.As(person).Send(new TellHomeOrganisation(Guid.NewGuid(), participation, true));
        var tie = (await world.As(person).Ask(new MyOrganisations())).Affiliations.Single(a => a.State == AffiliationState.Confirmed);
        await world.As(person).Send(new EndAffiliation(Guid.NewGuid(), tie.Id));
        Assert.Empty(await Told());
        // Coming back does not bring back what was told before.
        await world.Belongs(person, organisation, coordinator);
        Assert.Empty(await Told());

        async Task<IEnumerable<(Guid, Guid)>> Told() => (await world.As(coordinator).Ask(new OwnPeopleOfOrganisation(organisation))).Items.Select(p => (p.PersonId, p.NetworkId));
    }

    [Fact]
    public async Task Moves_with_a_person_from_one_organisation_to_another_in_mid_season()
    {
        var (a, contactOfA) = await world.Spoken("Contact van A");
        var (b, contactOfB) = await world.Spoken("Contact van B");
        var (facilitator, id) = await world.Guided();
        var (person, participation) = await world.Participant(id, facilitator);
        var atA = await world.Belongs(person, a, contactOfA);
        var hats = (await world.As(person).Send(new AddHat(Guid.NewGuid(), "projectleider", a))).Hats;
        hats = (await world.As(person).Send(new AddHat(Guid.NewGuid(), "ambtenaar", a))).Hats;
        await world.As(person).Send(new AddHat(Guid.NewGuid(), "bewoner"));
        await world.As(person).Send(new TellHomeOrganisation(Guid.NewGuid(), participation, true));
        await world.As(contactOfA).Send(new NameContact(Guid.NewGuid(), a, person, ContactPurpose.HomeBase));

        // B confirms while A still stands: A stays the home until the person leaves it.
        await world.Belongs(person, b, contactOfB);
        Assert.Equal(a, (await world.As(person).Ask(new Me())).Person.HomeOrganisationId);
        await world.As(person).Send(new EndAffiliation(Guid.NewGuid(), atA, [hats.Single(h => h.Label == "ambtenaar").Id]));

        var me = (await world.As(person).Ask(new Me())).Person;
        Assert.Equal((b, "bewoner projectleider"), (me.HomeOrganisationId!.Value, string.Join(' ', me.Hats.Select(h => h.Label).Order())));
        var facts = (await HomesOf(person))[^1].Belongings.ToDictionary(f => f.CircleId);
        Assert.Equal((true, false), (facts[a].Until is not null, facts[b].Until is not null));
        var contact = (await world.Service.Said<OrganisationContactsChanged>()).Last(e => e.Data.PersonId == person).Data;
        Assert.Equal((a, true), (contact.OrganisationId, contact.Belongings.Single().Until is not null));
        Assert.Empty((await world.As(contactOfA).Ask(new OwnPeopleOfOrganisation(a))).Items);
        Assert.Empty((await world.As(contactOfB).Ask(new OwnPeopleOfOrganisation(b))).Items);
        Assert.DoesNotContain((await world.As(contactOfA).Ask(new PeopleOfOrganisation(a))).Items, t => t.PersonId == person);
        Assert.Contains((await world.As(person).Ask(new PeopleAndWhatTheyBring([id]))).Single().People.Items, p => p.ParticipationId == participation);
        var history = (await world.As(person).Ask(new MyOrganisations())).Affiliations.Single(t => t.Id == atA);
        Assert.Equal((AffiliationState.Ended, world.Today), (history.State, history.To!.Value));
    }

    [Fact]
    public async Task Is_never_needed()
    {
        // F002: somebody who comes for themselves takes part, guides others in, and leaves.
        var (facilitator, id) = await world.Guided();
        var (person, participation) = await world.Participant(id, facilitator);
        var mine = await world.As(person).Ask(new MyOrganisations());
        Assert.Equal((null, false, 0), (mine.HomeOrganisationId, mine.HomeIsConfirmed, mine.Affiliations.Count));
        await world.As(person).Send(new StateGivesAndSeeks(Guid.NewGuid(), participation, ["tijd"], ["gezelschap"]));
        await world.As(person).Send(new AssignRole(Guid.NewGuid(), id, person, NetworkRole.Puller));
        Assert.Equal(ParticipationState.Left, (await world.As(person).Send(new LeaveNetwork(Guid.NewGuid(), participation))).State);
    }

    [Fact]
    public async Task Is_spoken_about_by_the_coordinator_alone_where_there_is_one()
    {
        var (organisation, coordinator) = await world.Spoken();
        var colleague = await world.Person();
        await world.Belongs(colleague, organisation, coordinator);
        await world.As(coordinator).Send(new NameContact(Guid.NewGuid(), organisation, colleague, ContactPurpose.Sponsor));
        await world.As(colleague).SendRefused(new InviteColleague(Guid.NewGuid(), organisation, "X"), HttpStatusCode.Forbidden, "membership.not-your-organisation");
        await world.As(colleague).SendRefused(new NameContact(Guid.NewGuid(), organisation, colleague, ContactPurpose.HomeBase), HttpStatusCode.Forbidden, "membership.not-your-organisation");
        await world.As(colleague).AskRefused(new PeopleOfOrganisation(organisation), HttpStatusCode.NotFound, "not-found");
        await world.As(colleague).AskRefused(new RelationsOfOrganisation(organisation), HttpStatusCode.NotFound, "not-found");
        await world.As(colleague).AskRefused(new OwnPeopleOfOrganisation(organisation), HttpStatusCode.NotFound, "not-found");
        Assert.Equal([organisation], (await world.As(coordinator).Ask(new MyOrganisations())).SpeaksFor.Select(o => o.Id));

        // Whoever leaves the organisation speaks for it no longer.
        var tie = (await world.As(coordinator).Ask(new MyOrganisations())).Affiliations.Single();
        await world.As(coordinator).Send(new EndAffiliation(Guid.NewGuid(), tie.Id));
        await world.As(coordinator).AskRefused(new PeopleOfOrganisation(organisation), HttpStatusCode.NotFound, "not-found");
        Assert.Empty((await world.As(coordinator).Ask(new Me())).ContactOfOrganisationIds);
    }

    private async Task<IReadOnlyList<HomeBaseChanged>> HomesOf(Guid person) => [.. (await world.Service.Said<HomeBaseChanged>()).Select(e => e.Data).Where(d => d.PersonId == person)];
}

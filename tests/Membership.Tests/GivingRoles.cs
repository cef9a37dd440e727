using System.Net;
using LivingNetworks.Audience;
using LivingNetworks.Membership.Contracts;

namespace LivingNetworks.Membership.Tests;

public sealed class GivingRoles(MembershipWorld world) : IClassFixture<MembershipWorld>
{
    [Fact]
    public async Task Asks_why_when_one_person_would_facilitate_and_take_part()
    {
        var (facilitator, id) = await world.Guided();
        var (person, _) = await world.Participant(id, facilitator);
        await world.As(facilitator).SendRefused(new AssignRole(Guid.NewGuid(), id, person, NetworkRole.Facilitator), HttpStatusCode.Conflict, "membership.both-roles-need-a-reason");
        await world.As(facilitator).Send(new AssignRole(Guid.NewGuid(), id, person, NetworkRole.Facilitator, BothRolesBecause: "We zijn met zes."));
        Assert.Equal(2, (await world.As(person).Ask(new RolesOfNetworks([id]))).Count(r => r.Role == NetworkRole.Facilitator));

        var invitation = await world.Invited(id, facilitator);
        await world.As(facilitator).SendRefused(new AcceptInvitation(Guid.NewGuid(), invitation.Code!), HttpStatusCode.Conflict, "membership.both-roles-need-a-reason");
        Assert.NotNull((await world.As(facilitator).Send(new AcceptInvitation(Guid.NewGuid(), invitation.Code!, "Klein netwerk"))).ParticipationId);
    }

    [Fact]
    public async Task Opens_older_inside_items_to_a_facilitator_once_the_group_accepted_them()
    {
        var (facilitator, id) = await world.Guided();
        var (_, role) = await world.WithRole(id, facilitator, NetworkRole.Facilitator);
        Assert.Equal(world.Clock.GetUtcNow(), (await world.LastSaid<RolesChanged>(id)).Belongings.Single().ReadsInsideFrom);

        await world.As(facilitator).SendRefused(new AcceptFacilitator(Guid.NewGuid(), role, await world.Held(id, 0)), HttpStatusCode.Conflict, "membership.adoption-without-participants");
        var accepted = await world.As(facilitator).Send(new AcceptFacilitator(Guid.NewGuid(), role, await world.Held(id)));
        Assert.NotNull(accepted.AcceptedByGroupAt);
        Assert.Equal(DateTimeOffset.MinValue, (await world.LastSaid<RolesChanged>(id)).Belongings.Single().ReadsInsideFrom);
        await world.As(facilitator).SendRefused(new AcceptFacilitator(Guid.NewGuid(), role, await world.Held(id)), HttpStatusCode.Conflict, "membership.accepted-already");
        var (_, researcher) = await world.WithRole(id, facilitator, NetworkRole.Researcher);
        await world.As(facilitator).SendRefused(new AcceptFacilitator(Guid.NewGuid(), researcher, await world.Held(id)), HttpStatusCode.Conflict, "membership.only-facilitators-are-accepted");
    }

    [Fact]
    public async Task Is_for_a_facilitator_but_pulling_is_self_declared()
    {
        var (facilitator, id) = await world.Guided();
        var (person, _) = await world.Participant(id, facilitator);
        var (other, _) = await world.Participant(id, facilitator);
        await world.As(person).SendRefused(new AssignRole(Guid.NewGuid(), id, other, NetworkRole.Facilitator), HttpStatusCode.Forbidden, "membership.role-by-facilitator");
        await world.As(person).SendRefused(new DraftInvitation(Guid.NewGuid(), id, "X", AsRole: NetworkRole.Facilitator), HttpStatusCode.Forbidden, "membership.role-by-facilitator");
        var pulls = await world.As(person).Send(new AssignRole(Guid.NewGuid(), id, person, NetworkRole.Puller));
        await world.As(person).SendRefused(new AssignRole(Guid.NewGuid(), id, person, NetworkRole.Puller), HttpStatusCode.Conflict, "membership.role-held-already");
        await world.As(other).SendRefused(new EndRole(Guid.NewGuid(), pulls.Id), HttpStatusCode.Forbidden, "membership.role-by-facilitator");
        Assert.NotNull((await world.As(person).Send(new EndRole(Guid.NewGuid(), pulls.Id))).Until);
        await world.As(person).SendRefused(new EndRole(Guid.NewGuid(), pulls.Id), HttpStatusCode.Conflict, "membership.role-ended");
        await world.As(await world.Person()).SendRefused(new EndRole(Guid.NewGuid(), pulls.Id), HttpStatusCode.NotFound, "not-found");
        await world.As(facilitator).SendRefused(new AssignRole(Guid.NewGuid(), id, await world.Person(), NetworkRole.Secretariat), HttpStatusCode.NotFound, "not-found");
        await world.As(facilitator).SendRefused(new AssignRole(Guid.NewGuid(), id, other, NetworkRole.Secretariat, From: world.Today.AddDays(9)), HttpStatusCode.BadRequest, "membership.date-ahead");
        await world.As(facilitator).SendRefused(new AssignRole(Guid.NewGuid(), id, other, NetworkRole.CoreMember, Guid.NewGuid()), HttpStatusCode.NotFound, "not-found");
        await world.As(facilitator).SendRefused(new AssignRole(Guid.NewGuid(), id, other, NetworkRole.SponsorContact), HttpStatusCode.BadRequest, "membership.sponsor-without-organisation");
        await world.As(facilitator).SendRefused(
            new AssignRole(Guid.NewGuid(), id, other, NetworkRole.SponsorContact, OnBehalfOfOrganisationId: Guid.NewGuid()), HttpStatusCode.NotFound, "membership.organisation-unknown");
    }

    [Fact]
    public async Task Gives_the_initiator_no_more_rights_than_any_participant()
    {
        // F013: alive, guided by somebody else, the initiator is one of the participants.
        var initiator = await world.Person();
        var id = (await world.As(initiator).Send(new LightSpark(Guid.NewGuid(), "Buurt", "Kennen"))).Id;
        var invitation = await world.Invited(id, initiator, NetworkRole.Facilitator);
        var guide = await world.Person("Saar Engbers");
        await world.As(guide).Send(new AcceptInvitation(Guid.NewGuid(), invitation.Code!));

        await world.As(initiator).SendRefused(new AssignRole(Guid.NewGuid(), id, guide, NetworkRole.Secretariat), HttpStatusCode.Forbidden, "membership.role-by-facilitator");
        var newcomer = await world.InConversation(id, initiator, await world.Person());
        await world.As(initiator).SendRefused(new StartWelcome(Guid.NewGuid(), newcomer), HttpStatusCode.Forbidden, "membership.facilitator-receives");
    }

    [Fact]
    public async Task Shows_a_sponsor_the_outer_page_and_nothing_inside()
    {
        var (facilitator, id) = await world.Guided();
        await world.Participant(id, facilitator);
        var sponsor = await world.Sponsor(id, facilitator);
        var fact = (await world.LastSaid<RolesChanged>(id)).Belongings.Single();
        Assert.Equal((sponsor, Standing.Sponsor), (fact.PersonId, fact.Standing));

        var seen = (await world.As(sponsor).Ask(new Networks([id]))).Single();
        Assert.Equal((Viewpoint.OuterCircle, (string?)null, null), (seen.Viewpoint, seen.Desire, seen.Phase));
        Assert.Empty(await world.As(sponsor).Ask(new Charters([id])));
        Assert.Empty(await world.As(sponsor).Ask(new PeopleAndWhatTheyBring([id])));
        Assert.Empty(await world.As(sponsor).Ask(new RulesOfNetworks([id])));
        Assert.Empty(await world.As(sponsor).Ask(new GoalsOfNetworks([id])));
        Assert.Empty(await world.As(sponsor).Ask(new RolesOfNetworks([id])));
        Assert.Empty(await world.As(sponsor).Ask(new PhaseReadings([id])));
        Assert.Empty(await world.As(sponsor).Ask(new GroupsOfNetworks([id])));
    }

    [Fact]
    public async Task Ends_what_a_sponsor_reads_when_the_sponsor_withdraws_and_the_network_goes_on()
    {
        var (facilitator, id) = await world.Guided();
        var organisation = await world.Organisation(facilitator);
        var relation = await world.As(facilitator).Send(new RelateOrganisation(Guid.NewGuid(), id, organisation, RelationKind.Sponsors, world.Today.AddYears(-1)));
        var (sponsor, _) = await world.WithRole(id, facilitator, NetworkRole.SponsorContact, organisation);

        await world.As(facilitator).SendRefused(new EndRelation(Guid.NewGuid(), relation.Id, world.Today.AddYears(-2)), HttpStatusCode.BadRequest, "membership.ends-before-it-begins");
        Assert.Equal(world.Today, (await world.As(facilitator).Send(new EndRelation(Guid.NewGuid(), relation.Id))).To);
        Assert.Empty(await world.As(sponsor).Ask(new Networks([id])));
        Assert.Equal(NetworkState.Alive, (await world.As(facilitator).Ask(new Networks([id]))).Single().State);
    }

    [Fact]
    public async Task Shows_a_coordinator_networks_and_no_people()
    {
        var (facilitator, id) = await world.Guided("Familie van netwerken");
        var (person, _) = await world.Participant(id, facilitator);
        var (coordinator, _) = await world.WithRole(id, facilitator, NetworkRole.Coordinator);

        var item = Assert.Single((await world.As(coordinator).Ask(new Portfolio())).Items);
        Assert.Equal((id, NetworkSize.Starting), (item.NetworkId, item.Size));
        Assert.True((await world.As(coordinator).Ask(new Me())).IsCoordinator);
        Assert.Empty(await world.As(coordinator).Ask(new People([person, facilitator])));
        Assert.Empty((await world.As(facilitator).Ask(new Portfolio())).Items);
    }

    [Fact]
    public async Task Reads_the_phases_as_three_parts_of_a_hundred_that_lock_nothing()
    {
        var (facilitator, id) = await world.Guided();
        var caller = world.As(facilitator);
        await caller.SendRefused(new ReadPhase(Guid.NewGuid(), id, 50, 40, 20), HttpStatusCode.BadRequest, "membership.phase-sum");
        await caller.SendRefused(new ReadPhase(Guid.NewGuid(), id, 50, 30, 20, On: world.Today.AddDays(5)), HttpStatusCode.BadRequest, "membership.date-ahead");
        await caller.SendRefused(new ReadPhase(Guid.NewGuid(), id, 50, 30, 20, SessionId: Guid.NewGuid()), HttpStatusCode.NotFound, "not-found");
        Assert.Empty(await caller.Ask(new PhaseReadings([id])));

        await caller.Send(new ReadPhase(Guid.NewGuid(), id, 0, 0, 100, On: world.Today));
        await caller.Send(new ReadPhase(Guid.NewGuid(), id, 80, 10, 10, On: world.Today.AddDays(-30)));
        Assert.Equal([80, 0], (await caller.Ask(new PhaseReadings([id]))).Select(r => r.Connect));
        Assert.Equal(100, (await caller.Ask(new Networks([id]))).Single().Phase!.Motion);
        Assert.Equal(2, await world.TimesSaid<PhaseRead>(id));
    }
}

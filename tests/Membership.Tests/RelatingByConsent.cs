using System.Net;
using LivingNetworks.Audience;
using LivingNetworks.Membership.Contracts;

namespace LivingNetworks.Membership.Tests;

public sealed class RelatingByConsent(MembershipWorld world) : IClassFixture<MembershipWorld>
{
    [Fact]
    public async Task Counts_only_from_the_yes_of_the_organisation_until_one_of_them_leaves()
    {
        var (facilitator, id) = await world.Guided();
        await world.As(facilitator).Send(new SetOpenness(Guid.NewGuid(), id, OpennessMode.Open, await world.Held(id), "Iedereen mag meekijken."));
        var (organisation, coordinator) = await world.Spoken();
        var asked = await world.As(facilitator).Send(new RelateOrganisation(Guid.NewGuid(), id, organisation, RelationKind.Hosts));
        Assert.Equal(RelationState.Invited, asked.State);
        Assert.Empty(await Shown(id));
        Assert.Equal((asked.Id, "Reggezoom Samen"), (await world.As(coordinator).Ask(new RelationsOfOrganisation(organisation))).Select(r => (r.Relation.Id, r.NetworkName)).Single());

        await world.As(facilitator).SendRefused(new AcceptRelation(Guid.NewGuid(), asked.Id), HttpStatusCode.Forbidden, "membership.relation-is-the-others-to-answer");
        await world.As(coordinator).SendRefused(new EndRelation(Guid.NewGuid(), asked.Id), HttpStatusCode.Conflict, "membership.relation-waits-for-you");
        await world.As(await world.Person()).SendRefused(new AcceptRelation(Guid.NewGuid(), asked.Id), HttpStatusCode.NotFound, "not-found");
        var accepted = await world.As(coordinator).Send(new AcceptRelation(Guid.NewGuid(), asked.Id));
        Assert.Equal((RelationState.Standing, world.Today), (accepted.State, accepted.From));
        Assert.Equal([organisation], await Shown(id));
        Assert.Equal((RelationState.Standing, organisation), ((await world.LastSaid<NetworkRelationChanged>(id)).State, (await world.LastSaid<NetworkRelationChanged>(id)).OrganisationId));
        await world.As(coordinator).SendRefused(new DeclineRelation(Guid.NewGuid(), asked.Id), HttpStatusCode.Conflict, "membership.relation-answered");

        Assert.Equal(RelationState.Ended, (await world.As(coordinator).Send(new EndRelation(Guid.NewGuid(), asked.Id))).State);
        Assert.Empty(await Shown(id));
        await world.As(facilitator).SendRefused(new EndRelation(Guid.NewGuid(), asked.Id), HttpStatusCode.Conflict, "membership.relation-ended");
        Assert.Equal(RelationState.Invited, (await world.As(facilitator).Send(new RelateOrganisation(Guid.NewGuid(), id, organisation, RelationKind.Hosts))).State);
    }

    [Fact]
    public async Task Can_be_offered_and_declined_without_a_reason_or_taken_back()
    {
        var (facilitator, id) = await world.Guided();
        var (organisation, coordinator) = await world.Spoken();
        // What the organisation cannot see, it cannot offer itself to; whether it is there is not told.
        await world.As(coordinator).SendRefused(new OfferRelation(Guid.NewGuid(), id, organisation, RelationKind.Sponsors), HttpStatusCode.NotFound, "not-found");
        await world.As(facilitator).Send(new SetOpenness(Guid.NewGuid(), id, OpennessMode.Open, await world.Held(id), "Iedereen mag meekijken."));
        await world.As(facilitator).SendRefused(new OfferRelation(Guid.NewGuid(), id, organisation, RelationKind.Sponsors), HttpStatusCode.Forbidden, "membership.not-your-organisation");
        await world.As(coordinator).SendRefused(new OfferRelation(Guid.NewGuid(), id, Guid.NewGuid(), RelationKind.Sponsors), HttpStatusCode.NotFound, "membership.organisation-unknown");

        var offered = await world.As(coordinator).Send(new OfferRelation(Guid.NewGuid(), id, organisation, RelationKind.Sponsors));
        Assert.Equal(RelationState.Offered, (await world.As(facilitator).Ask(new RelationsOfNetworks([id]))).Single().State);
        await world.As(coordinator).SendRefused(new OfferRelation(Guid.NewGuid(), id, organisation, RelationKind.Sponsors), HttpStatusCode.Conflict, "membership.relation-known-already");
        await world.As(coordinator).SendRefused(new AcceptRelation(Guid.NewGuid(), offered.Id), HttpStatusCode.Forbidden, "membership.relation-is-the-others-to-answer");
        Assert.Equal(RelationState.Declined, (await world.As(facilitator).Send(new DeclineRelation(Guid.NewGuid(), offered.Id))).State);
        Assert.Equal(RelationState.Declined, (await world.LastSaid<NetworkRelationChanged>(id)).State);
        // There is no field in which a reason could be given.
        Assert.Equal(["CommandId", "RelationId"], typeof(DeclineRelation).GetProperties().Select(p => p.Name));

        var again = await world.As(coordinator).Send(new OfferRelation(Guid.NewGuid(), id, organisation, RelationKind.Sponsors));
        Assert.Equal(RelationState.TakenBack, (await world.As(coordinator).Send(new EndRelation(Guid.NewGuid(), again.Id))).State);
        Assert.DoesNotContain((await world.As(facilitator).Ask(new RelationsOfNetworks([id]))), r => r.Id == again.Id);
    }

    [Fact]
    public async Task Lets_a_sponsor_read_along_only_while_it_stands()
    {
        var (facilitator, id) = await world.Guided();
        var (organisation, coordinator) = await world.Spoken();
        await world.As(facilitator).SendRefused(
            new DraftInvitation(Guid.NewGuid(), id, "Ottolien", AsRole: NetworkRole.SponsorContact, OnBehalfOfOrganisationId: organisation), HttpStatusCode.Conflict, "membership.sponsor-not-standing");
        var asked = await world.As(facilitator).Send(new RelateOrganisation(Guid.NewGuid(), id, organisation, RelationKind.Sponsors, To: world.Today.AddDays(30)));
        await world.As(facilitator).SendRefused(
            new DraftInvitation(Guid.NewGuid(), id, "Ottolien", AsRole: NetworkRole.SponsorContact, OnBehalfOfOrganisationId: organisation), HttpStatusCode.Conflict, "membership.sponsor-not-standing");
        await world.As(coordinator).Send(new AcceptRelation(Guid.NewGuid(), asked.Id));

        var (sponsor, _) = await world.WithRole(id, facilitator, NetworkRole.SponsorContact, organisation);
        var place = (await world.LastSaid<RolesChanged>(id)).Belongings.Single();
        Assert.Equal((sponsor, Standing.Sponsor, world.Today.AddDays(31)), (place.PersonId, place.Standing, DateOnly.FromDateTime(place.Until!.Value.UtcDateTime)));
        Assert.Single(await world.As(sponsor).Ask(new Networks([id])));

        // It was agreed to end sooner: reading ends with that day, and with the end of the relation at once.
        await world.As(coordinator).Send(new EndRelation(Guid.NewGuid(), asked.Id, world.Today.AddDays(5)));
        Assert.Equal(world.Today.AddDays(6), DateOnly.FromDateTime((await world.LastSaid<NetworkRelationChanged>(id)).Belongings.Single().Until!.Value.UtcDateTime));
        Assert.Single(await world.As(sponsor).Ask(new Networks([id])));
        await world.As(coordinator).Send(new EndRelation(Guid.NewGuid(), asked.Id));
        Assert.Empty(await world.As(sponsor).Ask(new Networks([id])));
        Assert.Equal(NetworkState.Alive, (await world.As(facilitator).Ask(new Networks([id]))).Single().State);
    }

    [Fact]
    public async Task Is_recorded_as_it_stood_where_a_network_came_on_board_and_asked_where_it_grew_here()
    {
        var (facilitator, id) = await world.Guided();
        var organisation = await world.Organisation(facilitator);
        Assert.Equal(RelationState.Standing, (await world.As(facilitator).Send(new RelateOrganisation(Guid.NewGuid(), id, organisation, RelationKind.Initiates, world.Today.AddYears(-1)))).State);

        var spark = (await world.As(facilitator).Send(new LightSpark(Guid.NewGuid(), "Buurt", "Elkaar kennen"))).Id;
        Assert.Equal(RelationState.Invited, (await world.As(facilitator).Send(new RelateOrganisation(Guid.NewGuid(), spark, organisation, RelationKind.Initiates, world.Today.AddYears(-1)))).State);
    }

    private async Task<IEnumerable<Guid>> Shown(Guid network) =>
        (await world.Service.Anonymous.Ask(new PublicNetworks(100))).Items.Single(n => n.Id == network).Organisations.Select(r => r.OrganisationId);
}

using System.Net;
using LivingNetworks.Audience;
using LivingNetworks.Membership.Contracts;

namespace LivingNetworks.Membership.Tests;

public sealed class LightingASpark(MembershipWorld world) : IClassFixture<MembershipWorld>
{
    [Fact]
    public async Task Needs_a_name_and_a_desire_and_nothing_else()
    {
        var me = await world.Person();
        var network = await world.As(me).Send(new LightSpark(Guid.NewGuid(), "Buurt en bedrijf", "Dat we elkaar kennen."));

        Assert.Equal(NetworkState.Spark, network.State);
        Assert.Equal("Dat we elkaar kennen.", network.Desire);
        Assert.Empty((await world.As(me).Ask(new GoalsOfNetworks([network.Id]))).Single().Goals);
        var said = await world.LastSaid<NetworkSparked>(network.Id);
        Assert.Equal(Standing.Participant, Assert.Single(said.Belongings).Standing);
    }

    [Fact]
    public async Task Is_refused_without_a_desire()
    {
        var me = await world.Person();
        await world.As(me).SendRefused(new LightSpark(Guid.NewGuid(), "Buurt", " "), HttpStatusCode.BadRequest, "field.empty");
        Assert.Empty((await world.As(me).Ask(new MyNetworks())).Items);
    }

    [Fact]
    public async Task Is_refused_for_somebody_whom_the_platform_does_not_know() =>
        await world.As(Guid.NewGuid()).SendRefused(new LightSpark(Guid.NewGuid(), "Buurt", "Kennen"), HttpStatusCode.NotFound, "not-found");

    [Fact]
    public async Task Makes_the_initiator_a_facilitator_who_does_not_take_part_when_asked()
    {
        var me = await world.Person();
        var network = await world.As(me).Send(new LightSpark(Guid.NewGuid(), "Buurt", "Kennen", AsFacilitator: true));

        Assert.Equal(Viewpoint.Facilitator, network.Viewpoint);
        Assert.Empty((await world.As(me).Ask(new PeopleAndWhatTheyBring([network.Id]))).Single().People.Items);
        Assert.Equal([NetworkRole.Initiator, NetworkRole.Facilitator], (await world.As(me).Ask(new RolesOfNetworks([network.Id]))).Select(r => r.Role).Order());
    }

    [Fact]
    public async Task Stays_unseen_by_anybody_else()
    {
        var me = await world.Person();
        var stranger = await world.Person();
        var network = await world.As(me).Send(new LightSpark(Guid.NewGuid(), "Buurt", "Kennen"));

        Assert.Empty(await world.As(stranger).Ask(new Networks([network.Id])));
        Assert.Empty(await world.As(stranger).Ask(new Charters([network.Id])));
        Assert.Empty(await world.As(stranger).Ask(new NetworkPages([network.Id])));
        await world.As(stranger).SendRefused(new ExploreNetwork(Guid.NewGuid(), network.Id), HttpStatusCode.NotFound, "not-found");
        Assert.Equal(NetworkState.Spark, (await world.As(me).Ask(new Networks([network.Id]))).Single().State);
    }

    [Fact]
    public async Task Acts_once_when_it_is_sent_again()
    {
        var me = await world.Person();
        var command = new LightSpark(Guid.NewGuid(), "Buurt", "Kennen");
        var first = await world.As(me).Send(command);
        Assert.Equal(first.Id, (await world.As(me).Send(command)).Id);
        Assert.Single((await world.As(me).Ask(new MyNetworks())).Items);
        Assert.Equal(1, await world.TimesSaid<NetworkSparked>(first.Id));
    }
}

using System.Net;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Sessions.Contracts;

namespace LivingNetworks.Membership.Tests;

public sealed class LifeOfANetwork(MembershipWorld world) : IClassFixture<MembershipWorld>
{
    [Fact]
    public async Task Goes_from_spark_by_exploring_and_forming_to_alive()
    {
        var me = await world.Person();
        var id = (await world.As(me).Send(new LightSpark(Guid.NewGuid(), "Buurt", "Kennen"))).Id;

        Assert.Equal(NetworkState.Exploring, (await world.As(me).Send(new ExploreNetwork(Guid.NewGuid(), id))).State);
        Assert.Equal(NetworkState.Forming, (await world.As(me).Send(new FormNetwork(Guid.NewGuid(), id))).State);
        var alive = await world.As(me).Send(new BringNetworkToLife(Guid.NewGuid(), id));

        Assert.Equal(NetworkState.Alive, alive.State);
        Assert.Equal(world.Today, alive.StartedOn);
        Assert.Equal(1, await world.TimesSaid<NetworkFormed>(id));
        Assert.Equal(world.Today, (await world.LastSaid<NetworkBecameAlive>(id)).StartedOn);
    }

    [Fact]
    public async Task Is_refused_a_step_that_is_not_the_next()
    {
        var me = await world.Person();
        var id = (await world.As(me).Send(new LightSpark(Guid.NewGuid(), "Buurt", "Kennen"))).Id;

        await world.As(me).SendRefused(new FormNetwork(Guid.NewGuid(), id), HttpStatusCode.Conflict, "membership.not-this-step");
        await world.As(me).SendRefused(new RestNetwork(Guid.NewGuid(), id), HttpStatusCode.Conflict, "membership.not-this-step");
        await world.As(me).SendRefused(new RekindleNetwork(Guid.NewGuid(), id), HttpStatusCode.Conflict, "membership.not-this-step");
        Assert.Equal(NetworkState.Spark, (await world.As(me).Ask(new Networks([id]))).Single().State);
        Assert.Equal(0, await world.TimesSaid<NetworkFormed>(id));
    }

    [Fact]
    public async Task Comes_on_board_alive_with_its_own_past()
    {
        var (facilitator, id) = await world.Guided();
        var network = (await world.As(facilitator).Ask(new Networks([id]))).Single();

        Assert.Equal((NetworkState.Alive, CreatedFrom.Existing), (network.State, network.CreatedFrom));
        Assert.Equal(world.Today.AddYears(-1), network.StartedOn);
        Assert.Equal(1, await world.TimesSaid<NetworkBecameAlive>(id));
        await world.As(facilitator).SendRefused(
            new BringNetworkOnBoard(Guid.NewGuid(), "Later", "Kennen", world.Today.AddDays(9)), HttpStatusCode.BadRequest, "membership.date-ahead");
    }

    [Fact]
    public async Task Rests_and_is_rekindled()
    {
        var (facilitator, id) = await world.Guided();
        Assert.Equal(NetworkState.Resting, (await world.As(facilitator).Send(new RestNetwork(Guid.NewGuid(), id))).State);
        Assert.Equal(NetworkState.Alive, (await world.As(facilitator).Send(new RekindleNetwork(Guid.NewGuid(), id))).State);
        Assert.Equal((1, 1), (await world.TimesSaid<NetworkRested>(id), await world.TimesSaid<NetworkRekindled>(id)));
    }

    [Fact]
    public async Task Ends_on_purpose_only_with_a_harvest_session()
    {
        var (facilitator, id) = await world.Guided();
        var caller = world.As(facilitator);
        await caller.Send(new ProposeEnding(Guid.NewGuid(), id, [EndingReason.AmbitionReached]));
        Assert.Equal([EndingReason.AmbitionReached], (await world.LastSaid<EndingProposed>(id)).Reasons);

        await caller.SendRefused(new ConcludeNetwork(Guid.NewGuid(), id, ConclusionKind.OnPurpose), HttpStatusCode.Conflict, "membership.ending-without-harvest");
        await caller.SendRefused(
            new ConcludeNetwork(Guid.NewGuid(), id, ConclusionKind.OnPurpose, HarvestSessionId: await world.Held(id)), HttpStatusCode.Conflict, "membership.ending-without-harvest");
        await caller.SendRefused(
            new ConcludeNetwork(Guid.NewGuid(), id, ConclusionKind.OnPurpose, HarvestSessionId: Guid.NewGuid()), HttpStatusCode.Conflict, "membership.adoption-without-session");
        Assert.Equal(NetworkState.Alive, (await caller.Ask(new Networks([id]))).Single().State);

        var harvest = await world.Held(id, kind: SessionKind.Harvest);
        var ended = await caller.Send(new ConcludeNetwork(Guid.NewGuid(), id, ConclusionKind.OnPurpose, HarvestSessionId: harvest));
        Assert.Equal(NetworkState.Concluded, ended.State);
        Assert.Equal([EndingReason.AmbitionReached], ended.Conclusion!.Reasons);
        Assert.Equal(24, (await world.LastSaid<NetworkConcluded>(id)).RetentionMonths);

        await caller.SendRefused(new DescribeNetwork(Guid.NewGuid(), id, Name: "Anders"), HttpStatusCode.Conflict, "membership.network-has-ended");
        await caller.SendRefused(new ProposeGoal(Guid.NewGuid(), id, GoalKind.Vision, "Verder"), HttpStatusCode.Conflict, "membership.network-has-ended");
        await caller.SendRefused(new ConcludeNetwork(Guid.NewGuid(), id, ConclusionKind.FadedOut), HttpStatusCode.Conflict, "membership.network-has-ended");
    }

    [Fact]
    public async Task Is_said_to_have_faded_by_a_person_and_can_come_back_to_life()
    {
        var (facilitator, id) = await world.Guided();
        Assert.Equal(NetworkState.FadedOut, (await world.As(facilitator).Send(new ConcludeNetwork(Guid.NewGuid(), id, ConclusionKind.FadedOut))).State);
        var again = await world.As(facilitator).Send(new RekindleNetwork(Guid.NewGuid(), id));
        Assert.Equal(NetworkState.Alive, again.State);
        Assert.Null(again.Conclusion);
    }

    [Fact]
    public async Task Waits_for_its_aspirin_group_to_close()
    {
        var (facilitator, id) = await world.Guided();
        var matter = await world.Organisation(facilitator);
        var group = await world.As(facilitator).Send(new FormAspirinGroup(Guid.NewGuid(), id, "Meedenken", matter, ["We bemiddelen niet over bedragen."], world.Today.AddMonths(2)));

        await world.As(facilitator).SendRefused(new ConcludeNetwork(Guid.NewGuid(), id, ConclusionKind.FadedOut), HttpStatusCode.Conflict, "membership.aspirin-group-still-open");
        await world.As(facilitator).Send(new CloseGroup(Guid.NewGuid(), group.Id));
        await world.As(facilitator).Send(new ConcludeNetwork(Guid.NewGuid(), id, ConclusionKind.FadedOut));
    }

    [Fact]
    public async Task Refuses_a_stale_edit()
    {
        var (facilitator, id) = await world.Guided();
        var seen = (await world.As(facilitator).Ask(new Networks([id]))).Single().Version;
        var first = await world.As(facilitator).Send(new DescribeNetwork(Guid.NewGuid(), id, Themes: ["zorg", "wonen"], Weight: NetworkWeight.Light, ExpectedVersion: seen));
        Assert.Equal(seen + 1, first.Version);

        await world.As(facilitator).SendRefused(new DescribeNetwork(Guid.NewGuid(), id, Name: "Anders", ExpectedVersion: seen), HttpStatusCode.Conflict, "request.changed-meanwhile");
        await world.As(facilitator).SendRefused(new DescribeNetwork(Guid.NewGuid(), id, Themes: [new string('z', 101)]), HttpStatusCode.BadRequest, "field.too-long");
        await world.As(facilitator).SendRefused(new DescribeNetwork(Guid.NewGuid(), id, Languages: [new string('z', 11)]), HttpStatusCode.BadRequest, "field.too-long");
        var now = (await world.As(facilitator).Ask(new Networks([id]))).Single();
        Assert.Equal(("Reggezoom Samen", first.Version), (now.Name, now.Version));
        Assert.Equal(["zorg", "wonen"], now.Themes);
    }

    [Fact]
    public async Task Springs_from_origins_that_are_weighed_and_looked_at_again()
    {
        var (facilitator, id) = await world.Guided();
        var caller = world.As(facilitator);
        var set = await caller.Send(new SetOrigins(Guid.NewGuid(), id, [new(OriginKind.Bundling, 30), new(OriginKind.Ambition, 60), new(OriginKind.Imposed, 10, "Provincie, voorwaarde voor geld")]));
        Assert.Equal([OriginKind.Ambition, OriginKind.Bundling, OriginKind.Imposed], set.Origins!.Select(o => o.Kind));
        Assert.Equal([OriginKind.Imposed, OriginKind.Ambition, OriginKind.Bundling], (await world.LastSaid<OriginsNamed>(id)).Kinds);
        var reviewed = await caller.Send(new ReviewOrigin(Guid.NewGuid(), id, OriginKind.Imposed, StillHolds.No));
        Assert.Equal(StillHolds.No, reviewed.Origins!.Single(o => o.Kind == OriginKind.Imposed).StillHolds);

        await caller.SendRefused(new ReviewOrigin(Guid.NewGuid(), id, OriginKind.Likeness, StillHolds.No), HttpStatusCode.NotFound, "membership.origin-unknown");
        await caller.SendRefused(new SetOrigins(Guid.NewGuid(), id, [new(OriginKind.Bundling, 30), new(OriginKind.Bundling, 40)]), HttpStatusCode.BadRequest, "membership.origin-twice");
        await caller.SendRefused(new SetOrigins(Guid.NewGuid(), id, [new(OriginKind.Bundling, 101)]), HttpStatusCode.BadRequest, "field.out-of-range");
        Assert.Equal(3, (await caller.Ask(new Networks([id]))).Single().Origins!.Count);
    }

    [Fact]
    public async Task Discovers_a_motto_once()
    {
        var (facilitator, id) = await world.Guided();
        var network = await world.As(facilitator).Send(new DiscoverMotto(Guid.NewGuid(), id, "Wie geeft, krijgt mee"));
        Assert.Equal("Wie geeft, krijgt mee", network.Mottos.Single().Wording);
        await world.As(facilitator).SendRefused(new DiscoverMotto(Guid.NewGuid(), id, "wie geeft, krijgt mee"), HttpStatusCode.Conflict, "membership.motto-known-already");
        await world.As(facilitator).SendRefused(new DiscoverMotto(Guid.NewGuid(), id, "Later", world.Today.AddDays(5)), HttpStatusCode.BadRequest, "membership.date-ahead");
        Assert.Single((await world.As(facilitator).Ask(new Networks([id]))).Single().Mottos);
    }
}

using System.Net;
using LivingNetworks.Audience;
using LivingNetworks.Membership.Contracts;

namespace LivingNetworks.Membership.Tests;

public sealed class WorkingInGroups(MembershipWorld world) : IClassFixture<MembershipWorld>
{
    [Fact]
    public async Task Makes_a_circle_of_its_members()
    {
        var (facilitator, id) = await world.Guided();
        var (person, _) = await world.Participant(id, facilitator);
        var (other, _) = await world.Participant(id, facilitator);
        var group = await world.As(facilitator).Send(new FormGroup(Guid.NewGuid(), id, GroupKind.Working, "Inhoud", MemberIds: [person]));
        var fact = (await world.LastSaid<GroupFormed>(id)).Belongings.Single();
        Assert.Equal((person, Standing.CircleMember, group.Id), (fact.PersonId, fact.Standing, fact.CircleId));

        // What is said in a circle is for its members to share: a facilitator does not let themself in.
        await world.As(facilitator).SendRefused(new JoinGroup(Guid.NewGuid(), group.Id), HttpStatusCode.Forbidden, "membership.others-join-by-members");
        await world.As(other).SendRefused(new JoinGroup(Guid.NewGuid(), group.Id), HttpStatusCode.Forbidden, "membership.others-join-by-members");
        await world.As(person).Send(new JoinGroup(Guid.NewGuid(), group.Id, other));
        await world.As(person).SendRefused(new JoinGroup(Guid.NewGuid(), group.Id, other), HttpStatusCode.Conflict, "membership.group-member-already");
        await world.As(person).SendRefused(new JoinGroup(Guid.NewGuid(), group.Id, await world.Person()), HttpStatusCode.NotFound, "not-found");
        Assert.True((await world.LastSaid<GroupMembersChanged>(id)).IsMember);

        await world.As(other).Send(new LeaveGroup(Guid.NewGuid(), group.Id));
        await world.As(other).SendRefused(new LeaveGroup(Guid.NewGuid(), group.Id), HttpStatusCode.Conflict, "membership.not-a-group-member");
        await world.As(other).SendRefused(new LeaveGroup(Guid.NewGuid(), group.Id, person), HttpStatusCode.Forbidden, "membership.others-join-by-members");
        Assert.Equal([person], (await world.As(facilitator).Ask(new GroupsOfNetworks([id]))).Single().Members.Select(m => m.PersonId));
    }

    [Fact]
    public async Task Starts_rests_and_closes()
    {
        var (facilitator, id) = await world.Guided();
        var (person, _) = await world.Participant(id, facilitator);
        var caller = world.As(facilitator);
        var group = await caller.Send(new FormGroup(Guid.NewGuid(), id, GroupKind.Core, "Kerngroep", MemberIds: [person]));
        Assert.Equal(GroupState.Working, (await caller.Send(new StartGroup(Guid.NewGuid(), group.Id))).State);
        await caller.SendRefused(new StartGroup(Guid.NewGuid(), group.Id), HttpStatusCode.Conflict, "membership.group-not-now");
        Assert.Equal(GroupState.Resting, (await caller.Send(new RestGroup(Guid.NewGuid(), group.Id))).State);
        await caller.SendRefused(new RestGroup(Guid.NewGuid(), group.Id), HttpStatusCode.Conflict, "membership.group-not-now");
        await caller.SendRefused(new CloseGroup(Guid.NewGuid(), group.Id, ExpectedVersion: 1), HttpStatusCode.Conflict, "request.changed-meanwhile");

        await caller.Send(new CloseGroup(Guid.NewGuid(), group.Id));
        Assert.NotNull((await world.LastSaid<GroupClosed>(id)).Belongings.Single().Until);
        await caller.SendRefused(new CloseGroup(Guid.NewGuid(), group.Id), HttpStatusCode.Conflict, "membership.group-closed");
        await caller.SendRefused(new JoinGroup(Guid.NewGuid(), group.Id), HttpStatusCode.Conflict, "membership.group-closed");
        Assert.Empty(await caller.Ask(new GroupsOfNetworks([id])));
        Assert.Single(await caller.Ask(new GroupsOfNetworks([id], WithClosed: true)));
        await world.As(await world.Person()).SendRefused(new CloseGroup(Guid.NewGuid(), group.Id), HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task Gives_a_steering_group_the_outer_circle_and_no_more()
    {
        var (facilitator, id) = await world.Guided();
        var (mayor, _) = await world.WithRole(id, facilitator, NetworkRole.DataSteward);
        var group = await world.As(facilitator).Send(new FormGroup(Guid.NewGuid(), id, GroupKind.Steering, "Stuurgroep", MemberIds: [mayor]));
        Assert.Equal([Standing.CircleMember, Standing.Steering], (await world.LastSaid<GroupFormed>(id)).Belongings.Select(b => b.Standing));
        await world.As(facilitator).SendRefused(
            new FormGroup(Guid.NewGuid(), id, GroupKind.Working, "Inhoud", MemberIds: [mayor]), HttpStatusCode.Conflict, "membership.group-takes-insiders");

        Assert.Equal(Viewpoint.OuterCircle, (await world.As(mayor).Ask(new Networks([id]))).Single().Viewpoint);
        Assert.Equal([group.Id], (await world.As(mayor).Ask(new GroupsOfNetworks([id]))).Select(g => g.Id));
        Assert.Empty(await world.As(mayor).Ask(new Charters([id])));
        await world.As(mayor).Send(new LeaveGroup(Guid.NewGuid(), group.Id));
        Assert.Empty(await world.As(mayor).Ask(new Networks([id])));
    }

    [Fact]
    public async Task Keeps_the_matter_of_an_aspirin_group_to_its_members_and_apart()
    {
        var (facilitator, id) = await world.Guided();
        var (person, _) = await world.Participant(id, facilitator);
        var matter = await world.Organisation(facilitator);
        await world.As(facilitator).SendRefused(new FormGroup(Guid.NewGuid(), id, GroupKind.Aspirin, "Pijn"), HttpStatusCode.BadRequest, "membership.aspirin-has-its-own-form");
        await world.As(facilitator).SendRefused(
            new FormAspirinGroup(Guid.NewGuid(), id, "Pijn", matter, ["Geen bedragen"], world.Today.AddDays(-1)), HttpStatusCode.BadRequest, "membership.ends-before-it-begins");
        await world.As(facilitator).SendRefused(new FormAspirinGroup(Guid.NewGuid(), id, "Pijn", matter, [], world.Today), HttpStatusCode.BadRequest, "field.too-few");
        await world.As(facilitator).SendRefused(
            new FormAspirinGroup(Guid.NewGuid(), id, "Pijn", Guid.NewGuid(), ["Geen bedragen"], world.Today), HttpStatusCode.NotFound, "membership.organisation-unknown");

        await world.As(facilitator).Send(new FormAspirinGroup(Guid.NewGuid(), id, "Pijn", matter, ["Geen bedragen"], world.Today.AddMonths(1), MemberIds: [person]));
        Assert.True((await world.LastSaid<GroupFormed>(id)).KeptApart);
        Assert.Null((await world.As(facilitator).Ask(new GroupsOfNetworks([id]))).Single().PainfulMatter);
        Assert.Equal(["Geen bedragen"], (await world.As(person).Ask(new GroupsOfNetworks([id]))).Single().PainfulMatter!.Boundaries);
    }

    [Fact]
    public async Task Hints_when_a_core_group_grows_large()
    {
        var (facilitator, id) = await world.Guided();
        var members = new List<Guid>();
        for (var i = 0; i < 9; i++) members.Add((await world.Participant(id, facilitator)).Person);
        Assert.Empty((await world.As(facilitator).Send(new FormGroup(Guid.NewGuid(), id, GroupKind.Core, "Kern", MemberIds: members[..8]))).Hints);
        Assert.Equal("group.larger-than-core", (await world.As(facilitator).Send(new FormGroup(Guid.NewGuid(), id, GroupKind.Core, "Kern", MemberIds: members))).Hints.Single().Code);
    }
}

using System.Net;
using LivingNetworks.Sessions.Contracts;

namespace LivingNetworks.Sessions.Tests;

public sealed class An_activity(Village village) : IClassFixture<Village>
{
    [Theory]
    [InlineData(ActivityKind.KnowledgeExchange)]
    [InlineData(ActivityKind.MatchMaking)]
    [InlineData(ActivityKind.Product)]
    public async Task Needs_no_product(ActivityKind kind)
    {
        var network = await village.Network();
        var goal = Guid.NewGuid();
        var activity = await network.Participant(0).Send(new StartActivity(Guid.NewGuid(), network.Id, "Samen leren", kind, ActivityBasis.ExistingPractice, [goal], Emergent: true));
        Assert.Equal((ActivityState.Spark, 1L), (activity.State, activity.Version));
        Assert.Equal(kind, Assert.Single((await network.Participant(1).Ask(new Activities(network.Id))).Items).Kind);
        Assert.Equal(goal, Assert.Single(Assert.Single(await network.Said<ActivityStarted>()).GoalIds));
        await network.Stranger.AskRefused(new Activities(network.Id), HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task Of_one_party_asks_whether_it_concerns_all()
    {
        var network = await village.Network();
        var activity = await network.Participant(0).Send(new StartActivity(Guid.NewGuid(), network.Id, "Onze parkeerplaats", ActivityKind.Other, SinglePartyRisk: true));
        Assert.Equal("Does this concern us all?", Assert.Single(activity.Hints).Message.En);
    }

    [Fact]
    public async Task That_is_kept_apart_cannot_be_linked_to_a_goal()
    {
        var network = await village.Network();
        var activity = await network.Participant(0).Send(new StartActivity(Guid.NewGuid(), network.Id, "Bezuinigingen", ActivityKind.Other, KeptApart: true));
        await network.Participant(0).SendRefused(new LinkActivityToGoal(Guid.NewGuid(), activity.Id, Guid.NewGuid()), HttpStatusCode.Conflict, "sessions.kept-apart");
        Assert.Empty(Assert.Single(await network.Participant(0).Ask(new ActivitiesByIds([activity.Id]))).GoalIds);
    }

    [Fact]
    public async Task Is_checked_by_the_group_in_a_session_and_may_be_dropped_there()
    {
        var network = await village.Network();
        var activity = await network.Participant(0).Send(new StartActivity(Guid.NewGuid(), network.Id, "Forum", ActivityKind.Product));
        await network.Participant(0).Send(new MoveActivityOn(Guid.NewGuid(), activity.Id, ActivityState.Running));
        var planned = await network.Planned();
        await network.Facilitator.SendRefused(
            new CheckEnergy(Guid.NewGuid(), activity.Id, planned.Id, Contribution.No, EnergyEffect.Costs, EnergyDecision.Drop), HttpStatusCode.Conflict, "sessions.checked-by-the-group");
        var held = await network.Held();
        var dropped = await network.Participant(1).Send(new CheckEnergy(Guid.NewGuid(), activity.Id, held.Id, Contribution.No, EnergyEffect.Costs, EnergyDecision.Drop));

        Assert.Equal((ActivityState.Dropped, EnergyDecision.Drop), (dropped.State, Assert.Single(dropped.Checks).Decision));
        Assert.Single(await network.Said<EnergyChecked>());
        Assert.Single(await network.Said<ActivityDropped>());
        await network.Participant(0).SendRefused(new HarvestActivity(Guid.NewGuid(), activity.Id), HttpStatusCode.Conflict, "sessions.activity-is-over");
    }

    [Fact]
    public async Task Is_harvested_or_handed_over_once_picked_up()
    {
        var network = await village.Network();
        var activity = await network.Participant(0).Send(new StartActivity(Guid.NewGuid(), network.Id, "Steunnet", ActivityKind.SupportNetwork));
        await network.Participant(0).SendRefused(new HandActivityToLine(Guid.NewGuid(), activity.Id), HttpStatusCode.Conflict, "sessions.spark-first");
        await network.Participant(0).Send(new MoveActivityOn(Guid.NewGuid(), activity.Id, ActivityState.PickedUp));
        await network.Participant(0).SendRefused(new MoveActivityOn(Guid.NewGuid(), activity.Id, ActivityState.Dropped), HttpStatusCode.BadRequest, "sessions.activity-moves-on-to");
        Assert.Equal(ActivityState.Harvested, (await network.Participant(0).Send(new HarvestActivity(Guid.NewGuid(), activity.Id))).State);
        Assert.Single(await network.Said<ActivityHarvested>());
    }
}

public sealed class A_task(Village village) : IClassFixture<Village>
{
    [Fact]
    public async Task Picked_up_by_own_initiative_cannot_be_reassigned_only_returned_by_the_picker()
    {
        var network = await village.Network();
        var task = await network.Facilitator.Send(new OfferTask(Guid.NewGuid(), network.Id, "Agenda maken"));
        await network.Participant(0).Send(new PickUpTask(Guid.NewGuid(), task.Id));
        await network.Facilitator.SendRefused(new ReassignTask(Guid.NewGuid(), task.Id), HttpStatusCode.Conflict, "sessions.own-initiative-stays");
        await network.Participant(1).SendRefused(new ReturnTask(Guid.NewGuid(), task.Id), HttpStatusCode.Forbidden, "sessions.task-is-not-yours");
        await network.Participant(1).SendRefused(new PickUpTask(Guid.NewGuid(), task.Id), HttpStatusCode.Conflict, "sessions.task-is-taken");
        Assert.Equal(network.ParticipantIds[0], Assert.Single((await network.Participant(1).Ask(new OpenTasks(network.Id))).Items).PickedUpBy);

        var returned = await network.Participant(0).Send(new ReturnTask(Guid.NewGuid(), task.Id));
        Assert.Equal((TaskState.Returned, (Guid?)null), (returned.State, returned.PickedUpBy));
        Assert.Equal(TaskState.PickedUp, (await network.Participant(1).Send(new PickUpTask(Guid.NewGuid(), task.Id))).State);
        Assert.DoesNotContain(await network.Service.SaidBodies(), b => b.Contains("task-picked-up", StringComparison.Ordinal) && b.Contains(network.ParticipantIds[0].ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Picked_up_on_request_can_be_freed_by_a_facilitator()
    {
        var network = await village.Network();
        var task = await network.Facilitator.Send(new OfferTask(Guid.NewGuid(), network.Id, "Zaal regelen"));
        await network.Participant(0).Send(new PickUpTask(Guid.NewGuid(), task.Id, OwnInitiative: false));
        await network.Participant(1).SendRefused(new ReassignTask(Guid.NewGuid(), task.Id), HttpStatusCode.Forbidden, "sessions.for-facilitators");
        Assert.Null((await network.Facilitator.Send(new ReassignTask(Guid.NewGuid(), task.Id))).PickedUpBy);
        await network.Stranger.SendRefused(new PickUpTask(Guid.NewGuid(), task.Id), HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task Done_leaves_the_list()
    {
        var network = await village.Network();
        var task = await network.Participant(0).Send(new OfferTask(Guid.NewGuid(), network.Id, "Soep koken"));
        await network.Participant(1).Send(new PickUpTask(Guid.NewGuid(), task.Id));
        await network.Participant(1).Send(new FinishTask(Guid.NewGuid(), task.Id));
        Assert.Empty((await network.Participant(1).Ask(new OpenTasks(network.Id))).Items);
    }
}

public sealed class A_practice_assignment(Village village) : IClassFixture<Village>
{
    [Theory]
    [InlineData(TryOutcome.Worked)]
    [InlineData(TryOutcome.NotTried)]
    public async Task Is_told_back_with_any_outcome(TryOutcome outcome)
    {
        var network = await village.Network();
        var session = await network.Held();
        var assignment = await network.Participant(0).Send(new AgreePracticeAssignment(Guid.NewGuid(), session.Id, "Een ondernemer meevragen", LookBackOn: new DateOnly(2026, 5, 1)));
        Assert.Equal((AssignmentState.Agreed, network.ParticipantIds[0]), (assignment.State, assignment.PersonId!.Value));
        await network.Participant(1).SendRefused(new TellBackAssignment(Guid.NewGuid(), assignment.Id, outcome), HttpStatusCode.Forbidden, "sessions.not-yours-to-tell-back");
        await network.Participant(0).Send(new TellBackAssignment(Guid.NewGuid(), assignment.Id, outcome));
        var mine = Assert.Single((await network.Participant(0).Ask(new MyAssignments())).Items);
        Assert.Equal((AssignmentState.ToldBack, outcome), (mine.State, mine.Outcome!.Value));
        await network.Participant(0).SendRefused(new TellBackAssignment(Guid.NewGuid(), assignment.Id, outcome), HttpStatusCode.Conflict, "sessions.told-back-already");
        Assert.Single(await network.Said<AssignmentAgreed>());
        Assert.Single(await network.Said<AssignmentToldBack>());
    }

    [Fact]
    public async Task Is_known_to_those_present_only()
    {
        var network = await village.Network();
        var session = await network.Held(present: [network.ParticipantIds[0], network.ParticipantIds[1]]);
        var assignment = await network.Participant(0).Send(new AgreePracticeAssignment(Guid.NewGuid(), session.Id, "Eerst bellen"));
        Assert.Single((await network.Room(session.Id, network.Participant(1))).Assignments);
        Assert.Empty((await network.Room(session.Id, network.Participant(2))).Assignments);
        await network.Participant(2).SendRefused(new TellBackAssignment(Guid.NewGuid(), assignment.Id, TryOutcome.Worked), HttpStatusCode.NotFound, "not-found");
    }
}

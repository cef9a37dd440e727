using System.Net;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Sessions.Contracts;

namespace LivingNetworks.Membership.Tests;

public sealed class AdoptingInASession(MembershipWorld world) : IClassFixture<MembershipWorld>
{
    [Fact]
    public async Task Makes_a_goal_count_whoever_inside_records_it()
    {
        var (facilitator, id) = await world.Guided();
        var (participant, _) = await world.Participant(id, facilitator);
        var goal = await world.As(participant).Send(new ProposeGoal(Guid.NewGuid(), id, GoalKind.Strategic, "Ondernemers betrekken", Evaluable: true));
        var session = await world.Held(id);

        var adopted = await world.As(facilitator).Send(new AdoptGoal(Guid.NewGuid(), goal.Id, session));
        Assert.Equal((GoalState.Adopted, (Guid?)session), (adopted.State, adopted.AdoptedInSessionId));
        Assert.Equal(goal.Version + 1, adopted.Version);
        Assert.Equal(goal.Id, (await world.LastSaid<GoalAdopted>(id)).GoalId);
        await world.As(participant).SendRefused(new AdoptGoal(Guid.NewGuid(), goal.Id, session), HttpStatusCode.Conflict, "membership.goal-not-proposed");
    }

    [Fact]
    public async Task Is_refused_without_a_session_of_this_network_that_was_held()
    {
        var (facilitator, id) = await world.Guided();
        var (_, other) = await world.Guided();
        var goal = await world.As(facilitator).Send(new ProposeGoal(Guid.NewGuid(), id, GoalKind.Vision, "Samen"));

        var elsewhere = await world.Held(other);
        var problem = await world.As(facilitator).SendRefused(new AdoptGoal(Guid.NewGuid(), goal.Id, Guid.NewGuid()), HttpStatusCode.Conflict, "membership.adoption-without-session");
        Assert.Equal("adoptedInSessionId", problem.Field);
        await world.As(facilitator).SendRefused(new AdoptGoal(Guid.NewGuid(), goal.Id, elsewhere), HttpStatusCode.Conflict, "membership.adoption-without-session");
        Assert.Equal(GoalState.Proposed, (await world.As(facilitator).Ask(new GoalHistory(id))).Items.Single().State);
        Assert.Equal(0, await world.TimesSaid<GoalAdopted>(id));
    }

    [Fact]
    public async Task Is_refused_when_no_participants_were_present()
    {
        var (facilitator, id) = await world.Guided();
        var goal = await world.As(facilitator).Send(new ProposeGoal(Guid.NewGuid(), id, GoalKind.Vision, "Samen"));
        var session = await world.Held(id, participants: 0);

        await world.As(facilitator).SendRefused(new AdoptGoal(Guid.NewGuid(), goal.Id, session), HttpStatusCode.Conflict, "membership.adoption-without-participants");
        await world.As(facilitator).SendRefused(new SetOpenness(Guid.NewGuid(), id, OpennessMode.Open, session), HttpStatusCode.Conflict, "membership.adoption-without-participants");
        Assert.Equal(OpennessMode.Brooding, (await world.As(facilitator).Ask(new Networks([id]))).Single().Openness);
    }

    [Fact]
    public async Task Counts_the_presence_as_it_was_corrected_last_in_whatever_order_it_is_heard()
    {
        var (facilitator, id) = await world.Guided();
        var goal = await world.As(facilitator).Send(new ProposeGoal(Guid.NewGuid(), id, GoalKind.Vision, "Samen"));
        var session = Guid.NewGuid();
        await world.Service.Hear(new PresenceCorrected(session, id, 4, 5, []));
        await world.As(facilitator).SendRefused(new AdoptGoal(Guid.NewGuid(), goal.Id, session), HttpStatusCode.Conflict, "membership.adoption-without-session");

        world.Clock.Advance(TimeSpan.FromMinutes(-5));
        await world.Held(id, participants: 0, sessionId: session);
        world.Clock.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal(GoalState.Adopted, (await world.As(facilitator).Send(new AdoptGoal(Guid.NewGuid(), goal.Id, session))).State);
    }

    [Theory]
    [InlineData(NetworkRole.SponsorContact)]
    [InlineData(NetworkRole.Researcher)]
    [InlineData(NetworkRole.Coordinator)]
    public async Task Is_not_for_those_around_the_network(NetworkRole role)
    {
        var (facilitator, id) = await world.Guided();
        var outsider = role == NetworkRole.SponsorContact ? await world.Sponsor(id, facilitator) : (await world.WithRole(id, facilitator, role)).Person;
        var goal = await world.As(facilitator).Send(new ProposeGoal(Guid.NewGuid(), id, GoalKind.Vision, "Samen"));
        var session = await world.Held(id);

        await world.As(outsider).SendRefused(new AdoptGoal(Guid.NewGuid(), goal.Id, session), HttpStatusCode.NotFound, "not-found");
        await world.As(outsider).SendRefused(new ProposeGoal(Guid.NewGuid(), id, GoalKind.Vision, "Ons doel"), HttpStatusCode.NotFound, "not-found");
        await world.As(outsider).SendRefused(new SetOpenness(Guid.NewGuid(), id, OpennessMode.Open, session), HttpStatusCode.NotFound, "not-found");
        await world.As(outsider).AskRefused(new GoalHistory(id), HttpStatusCode.NotFound, "not-found");
        Assert.Equal(GoalState.Proposed, (await world.As(facilitator).Ask(new GoalHistory(id))).Items.Single().State);
    }

    [Fact]
    public async Task Keeps_every_wording_of_a_goal_with_its_reason()
    {
        var (facilitator, id) = await world.Guided();
        var caller = world.As(facilitator);
        var first = await caller.Send(new ProposeGoal(Guid.NewGuid(), id, GoalKind.Strategic, "Ondernemers betrekken"));
        await caller.Send(new TalkGoalThrough(Guid.NewGuid(), first.Id));
        await caller.SendRefused(new TalkGoalThrough(Guid.NewGuid(), first.Id), HttpStatusCode.Conflict, "membership.goal-not-proposed");
        await caller.Send(new AdoptGoal(Guid.NewGuid(), first.Id, await world.Held(id)));
        world.Clock.Advance(TimeSpan.FromDays(200));
        var second = await caller.Send(new ProposeGoal(
            Guid.NewGuid(), id, GoalKind.Strategic, "Ondernemers en bewoners betrekken", BecauseOf: GoalReason.EvaluationRound, Because: "Tussenevaluatie", SupersedesId: first.Id));
        await caller.Send(new AdoptGoal(Guid.NewGuid(), second.Id, await world.Held(id)));

        var history = (await caller.Ask(new GoalHistory(id))).Items;
        Assert.Equal([(2, GoalState.Adopted), (1, GoalState.Superseded)], history.Select(g => (g.Number, g.State)));
        Assert.Equal("Tussenevaluatie", history[0].Because);
        Assert.Equal([2], (await caller.Ask(new GoalsOfNetworks([id]))).Single().Goals.Select(g => g.Number));
        await caller.SendRefused(new ProposeGoal(Guid.NewGuid(), id, GoalKind.Vision, "X", SupersedesId: Guid.NewGuid()), HttpStatusCode.NotFound, "not-found");
        await caller.SendRefused(new AdoptGoal(Guid.NewGuid(), second.Id, Guid.NewGuid(), ExpectedVersion: 1), HttpStatusCode.Conflict, "request.changed-meanwhile");
    }

    [Fact]
    public async Task Lets_go_of_a_goal_with_a_reason()
    {
        var (facilitator, id) = await world.Guided();
        var caller = world.As(facilitator);
        var goal = await caller.Send(new ProposeGoal(Guid.NewGuid(), id, GoalKind.Network, "Elke maand eten"));
        var session = await world.Held(id);
        await caller.SendRefused(new LetGoOfGoal(Guid.NewGuid(), goal.Id, "Niet nodig", session), HttpStatusCode.Conflict, "membership.goal-not-adopted");
        await caller.Send(new AdoptGoal(Guid.NewGuid(), goal.Id, session));
        var gone = await caller.Send(new LetGoOfGoal(Guid.NewGuid(), goal.Id, "Het gaat vanzelf", session));
        Assert.Equal((GoalState.LetGo, "Het gaat vanzelf"), (gone.State, gone.LetGoBecause));
        Assert.Equal(goal.Id, (await world.LastSaid<GoalLetGo>(id)).GoalId);
        await caller.SendRefused(new LetGoOfGoal(Guid.NewGuid(), Guid.NewGuid(), "Waarom", session), HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task Pages_through_the_history_of_goals()
    {
        var (facilitator, id) = await world.Guided();
        var caller = world.As(facilitator);
        for (var i = 0; i < 5; i++) await caller.Send(new ProposeGoal(Guid.NewGuid(), id, GoalKind.Vision, $"Doel {i}"));

        var seen = new List<int>();
        string? after = null;
        do
        {
            var page = await caller.Ask(new GoalHistory(id, 2, after));
            seen.AddRange(page.Items.Select(g => g.Number));
            after = page.HasNextPage ? page.EndCursor : null;
        }
        while (after is not null);

        // All were proposed at one moment of the test's clock, so the id alone settles the order.
        Assert.Equal([1, 2, 3, 4, 5], seen.Order());
        await caller.AskRefused(new GoalHistory(id, 2, "§"), HttpStatusCode.BadRequest, "field.not-recognised");
    }

    [Fact]
    public async Task Opens_the_doors_and_shows_the_page_to_anybody()
    {
        var (facilitator, id) = await world.Guided("Open Zoom");
        Assert.DoesNotContain((await world.Service.Anonymous.Ask(new PublicNetworks(100))).Items, n => n.Id == id);
        var network = await world.As(facilitator).Send(new SetOpenness(Guid.NewGuid(), id, OpennessMode.Open, await world.Held(id), "Jaar twee", world.Today.AddYears(1)));
        Assert.Equal(OpennessMode.Open, network.Openness);
        Assert.Equal(OpennessMode.Open, (await world.LastSaid<OpennessChanged>(id)).Mode);
        Assert.Contains((await world.Service.Anonymous.Ask(new PublicNetworks(100))).Items, n => n.Id == id);

        var passer = (await world.As(await world.Person()).Ask(new Networks([id]))).Single();
        Assert.Equal(Viewpoint.Passer, passer.Viewpoint);
        Assert.Null(passer.Desire);
        Assert.Null(passer.OpennessWhy);
        Assert.Null(passer.HistoryForNewcomers);
    }

    [Fact]
    public async Task Sets_the_horizon_and_what_may_be_told()
    {
        var (facilitator, id) = await world.Guided();
        var caller = world.As(facilitator);
        var session = await world.Held(id);
        Assert.Equal(24, (await caller.Send(new SetHorizon(Guid.NewGuid(), id, 24, session))).HorizonMonths);
        await caller.SendRefused(new SetHorizon(Guid.NewGuid(), id, 24, Guid.NewGuid()), HttpStatusCode.Conflict, "membership.adoption-without-session");
        await caller.SendRefused(new SetHorizon(Guid.NewGuid(), id, 0, session), HttpStatusCode.BadRequest, "field.out-of-range");

        await caller.Send(new AgreeSharing(Guid.NewGuid(), id, OuterCircle.Managers, "Wat we doen", "Wie wat zei", session));
        var newer = await caller.Send(new AgreeSharing(Guid.NewGuid(), id, OuterCircle.Managers, "Wat we leren", "Wie wat zei", session));
        await caller.SendRefused(new AgreeSharing(Guid.NewGuid(), id, OuterCircle.Press, "Alles", "Niets", Guid.NewGuid()), HttpStatusCode.Conflict, "membership.adoption-without-session");
        Assert.Equal(newer.Id, (await caller.Ask(new Charters([id]))).Single().SharingAgreements.Single().Id);
        Assert.Equal(2, await world.TimesSaid<SharingAgreed>(id));
    }
}

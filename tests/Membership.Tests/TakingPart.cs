using System.Net;
using LivingNetworks.Audience;
using LivingNetworks.Membership.Contracts;

namespace LivingNetworks.Membership.Tests;

public sealed class TakingPart(MembershipWorld world) : IClassFixture<MembershipWorld>
{
    [Fact]
    public async Task Steps_back_and_goes_on_again()
    {
        var (facilitator, id) = await world.Guided();
        var (person, participation) = await world.Participant(id, facilitator);
        Assert.Equal(ParticipationState.SteppingBack, (await world.As(person).Send(new StepBack(Guid.NewGuid(), participation))).State);
        await world.As(person).SendRefused(new StepBack(Guid.NewGuid(), participation), HttpStatusCode.Conflict, "membership.not-taking-part");
        Assert.Single(await world.As(person).Ask(new Charters([id])));
        Assert.Equal(ParticipationState.TakingPart, (await world.As(facilitator).Send(new ResumeParticipation(Guid.NewGuid(), participation))).State);
        await world.As(person).SendRefused(new ResumeParticipation(Guid.NewGuid(), participation), HttpStatusCode.Conflict, "membership.not-stepping-back");
        Assert.Equal((1, 1), (await world.TimesSaid<ParticipantSteppedBack>(id), await world.TimesSaid<ParticipationResumed>(id)));
        await world.As(person).SendRefused(new StepBack(Guid.NewGuid(), participation, ExpectedVersion: 1), HttpStatusCode.Conflict, "request.changed-meanwhile");
    }

    [Fact]
    public async Task Ends_in_one_step_and_closes_circle_and_inside_at_once()
    {
        var (facilitator, id) = await world.Guided();
        var (person, participation) = await world.Participant(id, facilitator);
        var group = await world.As(facilitator).Send(new FormGroup(Guid.NewGuid(), id, GroupKind.Working, "Communicatie", MemberIds: [person]));
        await world.As(person).Send(new AssignRole(Guid.NewGuid(), id, person, NetworkRole.Puller));

        var left = await world.As(person).Send(new LeaveNetwork(Guid.NewGuid(), participation));
        Assert.Equal(ParticipationState.Left, left.State);
        var fact = (await world.LastSaid<ParticipantLeft>(id)).Belongings.Single();
        Assert.Equal((Standing.Participant, (DateTimeOffset?)world.Clock.GetUtcNow(), 2L), (fact.Standing, fact.Until, fact.Version));
        var circle = (await world.LastSaid<GroupMembersChanged>(id)).Belongings.Single();
        Assert.Equal((Standing.CircleMember, group.Id, (DateTimeOffset?)world.Clock.GetUtcNow()), (circle.Standing, circle.CircleId, circle.Until));
        Assert.NotNull((await world.LastSaid<RolesChanged>(id)).Until);
        Assert.Empty(await world.As(person).Ask(new Charters([id])));
        Assert.Empty(await world.As(person).Ask(new Networks([id])));
        Assert.Empty((await world.As(facilitator).Ask(new GroupsOfNetworks([id]))).Single().Members);
        await world.As(person).SendRefused(new LeaveNetwork(Guid.NewGuid(), participation), HttpStatusCode.Conflict, "membership.left-already");
        Assert.Equal("Rutger Nijland", (await world.As(facilitator).Ask(new People([person]))).Single().DisplayName);
    }

    /// <summary>Was red while the version of a belonging was not compared on saving: two facts about one person carried the same version.</summary>
    [Fact]
    public async Task Stays_ended_when_the_group_opens_its_history_at_the_same_moment()
    {
        var (facilitator, id) = await world.Guided();
        var people = new List<(Guid Person, Guid Participation)>();
        for (var i = 0; i < 8; i++) people.Add(await world.Participant(id, facilitator));
        var session = await world.Held(id);

        await Task.WhenAll([
            .. people.Select(p => UntilTaken(() => world.As(p.Person).Send(new LeaveNetwork(Guid.NewGuid(), p.Participation)))),
            .. Enumerable.Range(0, 4).Select(_ => UntilTaken(() => world.As(facilitator).Send(new SetHistoryForNewcomers(Guid.NewGuid(), id, HistoryForNewcomers.All, session)))),
        ]);

        // With so many at one moment somebody may be asked to try again.
        static async Task UntilTaken<T>(Func<Task<T>> send)
        {
            for (var attempt = 1; ; attempt++)
            {
                try
                {
                    await send();
                    return;
                }
                catch (Xunit.Sdk.XunitException busy) when (attempt < 20 && busy.Message.Contains("request.changed-meanwhile", StringComparison.Ordinal))
                {
                }
            }
        }

        await using var db = world.Database();
        Assert.All(db.Belongings.Where(b => b.NetworkId == id && b.Standing == Standing.Participant).ToList(), b => Assert.NotNull(b.Until));
        var facts = (await world.Service.Said<ParticipantLeft>()).Where(e => e.NetworkId == id).Select(e => e.Data.Belongings.Single())
            .Concat((await world.Service.Said<HistoryForNewcomersSet>()).Where(e => e.NetworkId == id).SelectMany(e => e.Data.Belongings)).ToList();
        Assert.Equal(facts.Count, facts.Select(f => (f.PersonId, f.Version)).Distinct().Count());
        Assert.All(facts.GroupBy(f => f.PersonId), f => Assert.NotNull(f.MaxBy(x => x.Version)!.Until));
    }

    [Fact]
    public async Task Can_begin_anew_after_leaving_and_reads_from_the_new_day_on()
    {
        var (facilitator, id) = await world.Guided();
        var (person, participation) = await world.Participant(id, facilitator);
        await world.As(facilitator).Send(new LeaveNetwork(Guid.NewGuid(), participation, EndReason.NotWhatIHoped));
        await world.As(facilitator).SendRefused(new StartWelcome(Guid.NewGuid(), participation), HttpStatusCode.Conflict, "membership.not-on-the-way");
        await world.As(facilitator).SendRefused(
            new CompleteWelcomeStep(Guid.NewGuid(), participation, WelcomeStep.FirstTie), HttpStatusCode.Conflict, "membership.not-on-the-way");
        world.Clock.Advance(TimeSpan.FromDays(30));

        Assert.Equal(participation, await world.InConversation(id, facilitator, person));
        await world.As(facilitator).Send(new StartWelcome(Guid.NewGuid(), participation));
        await world.As(facilitator).SendRefused(new TakePart(Guid.NewGuid(), participation), HttpStatusCode.Conflict, "membership.welcome-talk-first");
        await world.As(facilitator).Send(new CompleteWelcomeStep(Guid.NewGuid(), participation, WelcomeStep.PersonalTalk));
        await world.As(facilitator).Send(new CompleteWelcomeStep(Guid.NewGuid(), participation, WelcomeStep.RulesTold));
        await world.As(facilitator).Send(new TakePart(Guid.NewGuid(), participation));
        var fact = (await world.LastSaid<ParticipantWelcomed>(id)).Belongings.Single();
        Assert.Equal((world.Clock.GetUtcNow(), 3L, (DateTimeOffset?)null), (fact.ReadsInsideFrom, fact.Version, fact.Until));
    }

    [Fact]
    public async Task Shows_what_people_bring_and_pairs_only_to_those_two_and_a_facilitator()
    {
        var (facilitator, id) = await world.Guided();
        var (giver, giverPart) = await world.Participant(id, facilitator);
        var (seeker, seekerPart) = await world.Participant(id, facilitator);
        var (third, _) = await world.Participant(id, facilitator);
        await world.As(giver).Send(new StateGivesAndSeeks(Guid.NewGuid(), giverPart, ["Zalen en vrijwilligers", " "], []));
        await world.As(facilitator).Send(new StateGivesAndSeeks(Guid.NewGuid(), seekerPart, [], ["een vrijwilliger voor zaterdag"]));

        var pair = Assert.Single(await world.As(seeker).Ask(new GivesSeeksPairs(id)));
        Assert.Equal((giver, "Zalen en vrijwilligers", seeker, "een vrijwilliger voor zaterdag"), (pair.GiverId, pair.Gives, pair.SeekerId, pair.Seeks));
        Assert.Single(await world.As(giver).Ask(new GivesSeeksPairs(id)));
        Assert.Single(await world.As(facilitator).Ask(new GivesSeeksPairs(id)));
        Assert.Empty(await world.As(third).Ask(new GivesSeeksPairs(id)));
        await world.As(await world.Person()).AskRefused(new GivesSeeksPairs(id), HttpStatusCode.NotFound, "not-found");

        await world.As(third).SendRefused(new StateGivesAndSeeks(Guid.NewGuid(), giverPart, [], []), HttpStatusCode.Forbidden, "membership.not-yours-to-say");
        await world.As(giver).SendRefused(new StateGivesAndSeeks(Guid.NewGuid(), giverPart, [new string('a', 201)], []), HttpStatusCode.BadRequest, "field.too-long");
        await world.As(giver).SendRefused(new StateGivesAndSeeks(Guid.NewGuid(), giverPart, [], [new string('a', 201)]), HttpStatusCode.BadRequest, "field.too-long");
        Assert.Equal(["Zalen en vrijwilligers"], (await world.As(third).Ask(new PeopleAndWhatTheyBring([id]))).Single().People.Items.Single(p => p.PersonId == giver).Gives);
    }

    [Fact]
    public async Task Pages_through_people_and_keeps_hours_to_themselves()
    {
        var (facilitator, id) = await world.Guided();
        var (person, participation) = await world.Participant(id, facilitator);
        for (var i = 0; i < 2; i++) await world.Participant(id, facilitator);
        await world.As(person).Send(new StateCommitment(Guid.NewGuid(), participation, "Tot de zomer", world.Today.AddMonths(6), 6));
        await world.As(facilitator).SendRefused(new StateCommitment(Guid.NewGuid(), participation, HoursPerMonth: 80), HttpStatusCode.Forbidden, "membership.not-yours-to-say");
        await world.As(person).SendRefused(new StateCommitment(Guid.NewGuid(), participation, HoursPerMonth: 999), HttpStatusCode.BadRequest, "field.out-of-range");

        var first = (await world.As(facilitator).Ask(new PeopleAndWhatTheyBring([id], 2))).Single().People;
        var second = (await world.As(facilitator).Ask(new PeopleAndWhatTheyBring([id], 2, first.EndCursor))).Single().People;
        Assert.Equal((true, false), (first.HasNextPage, second.HasNextPage));
        var all = first.Items.Concat(second.Items).ToList();
        Assert.Equal(3, all.Select(p => p.PersonId).Distinct().Count());
        var named = (await world.As(facilitator).Ask(new PeopleAndWhatTheyBring([id], 2))).Single().Persons;
        Assert.Equal(first.Items.Select(p => p.PersonId), named.Select(p => p.Id));
        Assert.Equivalent(await world.As(facilitator).Ask(new People([.. named.Select(p => p.Id)])), named);
        Assert.Equal((null, "Tot de zomer"), (all.Single(p => p.PersonId == person).HoursPerMonth, all.Single(p => p.PersonId == person).Commitment));
        Assert.Equal(6, (await world.As(person).Ask(new PeopleAndWhatTheyBring([id]))).Single().People.Items.Single(p => p.PersonId == person).HoursPerMonth);
        await world.As(facilitator).AskRefused(new PeopleAndWhatTheyBring([id, Guid.NewGuid()], 2, first.EndCursor), HttpStatusCode.BadRequest, "field.not-recognised");
    }

    [Fact]
    public async Task Keeps_drives_and_expectations_in_the_circle_that_was_chosen()
    {
        var (facilitator, id) = await world.Guided();
        var (person, _) = await world.Participant(id, facilitator);
        var (fellow, _) = await world.Participant(id, facilitator);
        var group = await world.As(facilitator).Send(new FormGroup(Guid.NewGuid(), id, GroupKind.LearningCircle, "Leerkring", MemberIds: [person, fellow]));
        await world.As(person).Send(new StateDrive(Guid.NewGuid(), id, "Mijn moeder", group.Id));
        await world.As(person).Send(new StateExpectation(Guid.NewGuid(), id, "Moed"));
        await world.As(facilitator).SendRefused(new StateDrive(Guid.NewGuid(), id, "Nieuwsgierig", group.Id), HttpStatusCode.NotFound, "membership.circle-unknown");

        Assert.Equal(["Mijn moeder"], (await world.As(fellow).Ask(new Statements(id, StatementKind.Drive))).Items.Select(s => s.Wording));
        Assert.Empty((await world.As(fellow).Ask(new Statements(id, StatementKind.Expectation))).Items);
        Assert.Equal(["Moed"], (await world.As(person).Ask(new Statements(id, StatementKind.Expectation))).Items.Select(s => s.Wording));
        // A facilitator who is not in the circle reads no more than anybody else.
        Assert.Empty((await world.As(facilitator).Ask(new Statements(id, StatementKind.Drive))).Items);
        await world.As(await world.Person()).AskRefused(new Statements(id), HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task Shares_desires_in_versions_and_widens_them_only_in_a_session()
    {
        var (facilitator, id) = await world.Guided();
        var caller = world.As(facilitator);
        var second = await caller.Send(new ShareDesire(Guid.NewGuid(), id, "Dat we van elkaar leren."));
        Assert.Equal((2, AudienceLevel.Inside, (Guid?)null), (second.Number, second.Audience, second.PersonId));
        Assert.Equal("Dat we van elkaar leren.", (await caller.Ask(new Networks([id]))).Single().Desire);
        var own = await caller.Send(new ShareUrgency(Guid.NewGuid(), id, "Ik word er moe van.", Shared: false));
        Assert.Equal((AudienceLevel.Own, (Guid?)facilitator), (own.Audience, own.PersonId));
        Assert.Null((await caller.Ask(new Networks([id]))).Single().Urgency);

        await caller.SendRefused(new ShareDesire(Guid.NewGuid(), id, "X", Audience: AudienceLevel.Own), HttpStatusCode.BadRequest, "membership.shared-is-inside");
        await caller.SendRefused(new ShareDesire(Guid.NewGuid(), id, "X", Audience: AudienceLevel.Open), HttpStatusCode.Conflict, "membership.widening-without-session");
        await caller.SendRefused(new ShareDesire(Guid.NewGuid(), id, "X", SessionId: Guid.NewGuid()), HttpStatusCode.Conflict, "membership.adoption-without-session");
        await caller.SendRefused(new ShareUrgency(Guid.NewGuid(), id, "X", false, Audience: AudienceLevel.Confidant), HttpStatusCode.BadRequest, "membership.statement-audience");
        await caller.Send(new ShareDesire(Guid.NewGuid(), id, "Samen leren.", SessionId: await world.Held(id), Audience: AudienceLevel.OuterCircle));
        var sponsor = await world.Sponsor(id, facilitator);
        Assert.Equal(["Samen leren."], (await world.As(sponsor).Ask(new Statements(id))).Items.Select(s => s.Wording));
    }
}

using System.Net;
using LivingNetworks.Audience;
using LivingNetworks.Membership.Contracts;

namespace LivingNetworks.Membership.Tests;

public sealed class ComingIn(MembershipWorld world) : IClassFixture<MembershipWorld>
{
    [Fact]
    public async Task Begins_with_personal_contact_or_the_reason_why_it_was_skipped()
    {
        var (facilitator, id) = await world.Guided();
        var caller = world.As(facilitator);
        var invitation = await caller.Send(new DraftInvitation(Guid.NewGuid(), id, "Fenna Oldenhof"));
        await caller.SendRefused(new SendInvitation(Guid.NewGuid(), invitation.Id), HttpStatusCode.Conflict, "membership.personal-contact-first");
        Assert.Equal(InvitationState.Drafted, (await caller.Ask(new Invitations(id))).Items.Single().State);

        var sent = await caller.Send(new SendInvitation(Guid.NewGuid(), invitation.Id, "Ze vroeg er zelf om in de kerk."));
        Assert.Equal((InvitationState.Sent, "Ze vroeg er zelf om in de kerk."), (sent.State, sent.SkippedContactBecause));
        Assert.NotNull(sent.Code);
        await caller.SendRefused(new SendInvitation(Guid.NewGuid(), invitation.Id), HttpStatusCode.Conflict, "membership.invitation-on-its-way");
        await caller.SendRefused(new LogPersonalContact(Guid.NewGuid(), invitation.Id, FirstContact.Call), HttpStatusCode.Conflict, "membership.invitation-on-its-way");
        await caller.SendRefused(
            new LogPersonalContact(Guid.NewGuid(), invitation.Id, FirstContact.Call, world.Today.AddDays(3)), HttpStatusCode.BadRequest, "membership.date-ahead");
    }

    [Fact]
    public async Task Leads_to_taking_part_after_the_talk_and_the_rules()
    {
        var (facilitator, id) = await world.Guided();
        var caller = world.As(facilitator);
        var person = await world.Person();
        var participation = await world.InConversation(id, facilitator, person);
        Assert.Equal(ParticipationState.InConversation, (await world.As(person).Ask(new Me())).Places.Single().State);
        Assert.Empty((await world.As(person).Ask(new Charters([id]))));

        await caller.Send(new StartWelcome(Guid.NewGuid(), participation));
        await caller.SendRefused(new TakePart(Guid.NewGuid(), participation), HttpStatusCode.Conflict, "membership.welcome-talk-first");
        Assert.Equal(ParticipationState.Welcomed, (await caller.Send(new CompleteWelcomeStep(Guid.NewGuid(), participation, WelcomeStep.PersonalTalk))).State);
        await caller.SendRefused(new TakePart(Guid.NewGuid(), participation), HttpStatusCode.Conflict, "membership.rules-not-told");
        await caller.SendRefused(new CompleteWelcomeStep(Guid.NewGuid(), participation, WelcomeStep.RulesTold, ByPersonId: person), HttpStatusCode.BadRequest, "membership.told-by-another");
        await caller.SendRefused(new CompleteWelcomeStep(Guid.NewGuid(), participation, WelcomeStep.PersonalTalk), HttpStatusCode.Conflict, "membership.step-taken-already");
        await caller.SendRefused(
            new CompleteWelcomeStep(Guid.NewGuid(), participation, WelcomeStep.RulesTold, world.Today.AddDays(4)), HttpStatusCode.BadRequest, "membership.date-ahead");
        var trail = await caller.Send(new CompleteWelcomeStep(Guid.NewGuid(), participation, WelcomeStep.RulesTold));
        Assert.Equal(facilitator, trail.Steps.Single(s => s.Step == WelcomeStep.RulesTold).ByPersonId);
        Assert.Equal(0, await world.TimesSaid<ParticipantWelcomed>(id));

        var taking = await caller.Send(new TakePart(Guid.NewGuid(), participation));
        Assert.Equal(ParticipationState.TakingPart, taking.State);
        var said = await world.LastSaid<ParticipantWelcomed>(id);
        Assert.Equal((person, Standing.Participant, (DateTimeOffset?)null), (said.PersonId, said.Belongings.Single().Standing, said.Belongings.Single().Until));
        Assert.Single(await world.As(person).Ask(new Charters([id])));
        await caller.SendRefused(new TakePart(Guid.NewGuid(), participation), HttpStatusCode.Conflict, "membership.takes-part-already");
        await caller.SendRefused(new TakePart(Guid.NewGuid(), participation, world.Today.AddDays(9)), HttpStatusCode.BadRequest, "membership.date-ahead");
    }

    [Fact]
    public async Task Is_received_by_facilitators_and_welcomers_only()
    {
        var (facilitator, id) = await world.Guided();
        var (host, _) = await world.Participant(id, facilitator);
        var (other, _) = await world.Participant(id, facilitator);
        var stranger = await world.Person();
        var newcomer = await world.Person("Nieuwe buur");
        var participation = await world.InConversation(id, facilitator, newcomer);

        await world.As(other).SendRefused(new StartWelcome(Guid.NewGuid(), participation), HttpStatusCode.Forbidden, "membership.facilitator-receives");
        await world.As(stranger).SendRefused(new StartWelcome(Guid.NewGuid(), participation), HttpStatusCode.NotFound, "not-found");
        await world.As(newcomer).SendRefused(new TakePart(Guid.NewGuid(), participation), HttpStatusCode.NotFound, "not-found");
        await world.As(facilitator).SendRefused(new StartWelcome(Guid.NewGuid(), participation, [stranger]), HttpStatusCode.Conflict, "membership.welcomer-from-outside");
        await world.As(facilitator).SendRefused(new StartWelcome(Guid.NewGuid(), participation, [newcomer]), HttpStatusCode.BadRequest, "membership.welcomed-by-oneself");
        await world.As(facilitator).Send(new StartWelcome(Guid.NewGuid(), participation, [host]));
        await world.As(host).SendRefused(
            new CompleteWelcomeStep(Guid.NewGuid(), participation, WelcomeStep.FirstTie, ByPersonId: stranger), HttpStatusCode.Conflict, "membership.welcomer-from-outside");
        await world.As(host).Send(new CompleteWelcomeStep(Guid.NewGuid(), participation, WelcomeStep.PersonalTalk));

        Assert.Equal(participation, (await world.As(host).Ask(new WelcomeTrails(id))).Items.Single(t => t.PersonId == newcomer).ParticipationId);
        Assert.Equal(participation, (await world.As(newcomer).Ask(new WelcomeTrails(id))).Items.Single().ParticipationId);
        Assert.DoesNotContain((await world.As(other).Ask(new WelcomeTrails(id))).Items, t => t.PersonId == newcomer);
        Assert.Equal(3, (await world.As(facilitator).Ask(new WelcomeTrails(id))).Items.Count);
        await world.As(stranger).AskRefused(new WelcomeTrails(id), HttpStatusCode.NotFound, "not-found");

        // The newcomer knows who receives them, and nobody else inside yet.
        var names = await world.As(newcomer).Ask(new People([host, other, facilitator]));
        Assert.Equal(new[] { host, facilitator }.Order(), names.Select(p => p.Id).Order());
    }

    [Fact]
    public async Task Is_answered_with_the_code_once_and_in_time()
    {
        var (facilitator, id) = await world.Guided();
        var invitation = await world.Invited(id, facilitator);
        var person = await world.Person();
        await world.As(person).SendRefused(new AcceptInvitation(Guid.NewGuid(), "raad-maar"), HttpStatusCode.NotFound, "not-found");
        await world.As(person).Send(new AcceptInvitation(Guid.NewGuid(), invitation.Code!));
        await world.As(await world.Person()).SendRefused(new AcceptInvitation(Guid.NewGuid(), invitation.Code!), HttpStatusCode.NotFound, "not-found");
        var answered = (await world.As(facilitator).Ask(new Invitations(id))).Items.Single();
        Assert.Equal((InvitationState.Accepted, "", (string?)null), (answered.State, answered.InviteeName, answered.Code));

        var again = await world.Invited(id, facilitator);
        await world.As(person).SendRefused(new AcceptInvitation(Guid.NewGuid(), again.Code!), HttpStatusCode.Conflict, "membership.takes-part-already");

        var declined = await world.Invited(id, facilitator);
        Assert.Equal(InvitationState.Declined, (await world.As(await world.Person()).Send(new DeclineInvitation(Guid.NewGuid(), declined.Code!))).State);
        await world.As(person).SendRefused(new DeclineInvitation(Guid.NewGuid(), declined.Code!), HttpStatusCode.NotFound, "not-found");

        var late = await world.Invited(id, facilitator);
        world.Clock.Advance(TimeSpan.FromDays(61));
        await world.As(await world.Person()).SendRefused(new AcceptInvitation(Guid.NewGuid(), late.Code!), HttpStatusCode.Conflict, "membership.invitation-expired");
        Assert.Equal(InvitationState.Expired, (await world.As(facilitator).Ask(new Invitations(id))).Items.Single(i => i.Id == late.Id).State);
    }

    [Fact]
    public async Task Knows_somebody_by_name_from_another_network_and_asks_only_them()
    {
        var (facilitator, id) = await world.Guided();
        var second = (await world.As(facilitator).Send(new LightSpark(Guid.NewGuid(), "Tweede", "Verder"))).Id;
        var (known, _) = await world.Participant(id, facilitator);
        var stranger = await world.Person();
        await world.As(facilitator).SendRefused(new DraftInvitation(Guid.NewGuid(), second, "X", PersonId: stranger), HttpStatusCode.NotFound, "not-found");
        await world.As(facilitator).SendRefused(new DraftInvitation(Guid.NewGuid(), id, "Rutger", PersonId: known), HttpStatusCode.Conflict, "membership.takes-part-already");

        var invitation = await world.As(facilitator).Send(new DraftInvitation(Guid.NewGuid(), second, "Rutger", PersonId: known));
        await world.As(facilitator).Send(new LogPersonalContact(Guid.NewGuid(), invitation.Id, FirstContact.Visit));
        var sent = await world.As(facilitator).Send(new SendInvitation(Guid.NewGuid(), invitation.Id));
        await world.As(stranger).SendRefused(new AcceptInvitation(Guid.NewGuid(), sent.Code!), HttpStatusCode.NotFound, "not-found");
        var waiting = (await world.As(known).Ask(new MyInvitations())).Single();
        Assert.Equal(("Tweede", "Bram Wolbers"), (waiting.NetworkName, waiting.InvitedByName));
        await world.As(known).Send(new DeclineInvitation(Guid.NewGuid(), waiting.Code));
        Assert.Empty(await world.As(known).Ask(new MyInvitations()));
    }

    [Fact]
    public async Task Suggestions_are_forgotten_unless_somebody_asks_the_person()
    {
        var (facilitator, id) = await world.Guided();
        var suggestion = await world.As(facilitator).Send(new SuggestPerson(Guid.NewGuid(), id, "De bakker", "Kent iedereen"));
        await world.As(facilitator).SendRefused(new DraftInvitation(Guid.NewGuid(), id, "De bakker", SuggestionId: Guid.NewGuid()), HttpStatusCode.NotFound, "not-found");
        await world.As(facilitator).Send(new DraftInvitation(Guid.NewGuid(), id, "De bakker", SuggestionId: suggestion.Id));
        Assert.Empty((await world.As(facilitator).Ask(new Suggestions(id))).Items);

        await world.As(facilitator).Send(new SuggestPerson(Guid.NewGuid(), id, "De smid", "Doet het gewoon"));
        var late = await world.Invited(id, facilitator);
        world.Clock.Advance(TimeSpan.FromDays(91));
        Assert.Empty((await world.As(facilitator).Ask(new Suggestions(id))).Items);
        await using (var db = world.Database())
        {
            await Features.Invitations.ForgetNames.Forget(db, world.Clock.GetUtcNow(), CancellationToken.None);
        }

        await using (var db = world.Database())
        {
            Assert.DoesNotContain(db.Suggestions, s => s.NetworkId == id);
            Assert.Equal("", (await db.Invitations.FindAsync(late.Id))!.InviteeName);
        }

        await world.As(await world.Person()).AskRefused(new Suggestions(id), HttpStatusCode.NotFound, "not-found");
        await world.As(await world.Person()).AskRefused(new Invitations(id), HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task Opens_earlier_days_to_newcomers_only_when_a_session_decided_so()
    {
        var (facilitator, id) = await world.Guided();
        var (newcomer, _) = await world.Participant(id, facilitator);
        var joined = world.Clock.GetUtcNow();
        Assert.Equal(joined, (await world.LastSaid<ParticipantWelcomed>(id)).Belongings.Single().ReadsInsideFrom);

        await world.As(facilitator).SendRefused(
            new SetHistoryForNewcomers(Guid.NewGuid(), id, HistoryForNewcomers.All, Guid.NewGuid()), HttpStatusCode.Conflict, "membership.adoption-without-session");
        await world.As(facilitator).Send(new SetHistoryForNewcomers(Guid.NewGuid(), id, HistoryForNewcomers.All, await world.Held(id)));
        var opened = (await world.LastSaid<HistoryForNewcomersSet>(id)).Belongings.Single(b => b.PersonId == newcomer);
        Assert.Equal((DateTimeOffset.MinValue, 2L), (opened.ReadsInsideFrom, opened.Version));

        await world.Participant(id, facilitator);
        Assert.Equal(DateTimeOffset.MinValue, (await world.LastSaid<ParticipantWelcomed>(id)).Belongings.Single().ReadsInsideFrom);
    }
}

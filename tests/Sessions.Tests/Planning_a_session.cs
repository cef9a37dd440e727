using System.Net;
using LivingNetworks.Audience;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Sessions.Contracts;

namespace LivingNetworks.Sessions.Tests;

public sealed class Planning_a_session(Village village) : IClassFixture<Village>
{
    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Works_for_every_kind_in_the_catalogue(SessionKind kind)
    {
        var network = await village.Network();
        var session = await network.Participant(0).Send(network.Plan(kind));

        Assert.Equal((kind, SessionState.Planned, InitiatedBy.Participants, 1L), (session.Kind, session.State, session.InitiatedBy, session.Version));
        var read = Assert.Single(await network.Participant(1).Ask(new SessionsByIds([session.Id])));
        Assert.Equal(kind, read.Kind);
        var said = Assert.Single(await network.Said<SessionPlanned>());
        Assert.Equal((session.Id, kind, session.StartsAt!.Value), (said.SessionId, said.Kind, said.StartsAt));
    }

    public static TheoryData<SessionKind> Kinds => [.. Enum.GetValues<SessionKind>()];

    [Fact]
    public async Task Starts_with_an_agenda_that_opens_with_the_rules_and_looks_back()
    {
        var network = await village.Network();
        var session = await network.Planned();
        var room = await network.Room(session.Id);

        Assert.True(room.OpensWithRules);
        Assert.Equal(AgendaItemKind.OpeningWithRules, room.Agenda[0].Kind);
        Assert.Equal(AgendaItemKind.Reflection, room.Agenda[^1].Kind);
        Assert.Equal(180, room.Agenda.Sum(a => a.Minutes));
        Assert.DoesNotContain(room.Hints, h => h.Code == "sessions.reflection-short");
    }

    [Fact]
    public async Task Gives_a_date_to_an_idea()
    {
        var network = await village.Network();
        var idea = await network.Participant(0).Send(new ProposeSession(Guid.NewGuid(), network.Id, SessionKind.ThemedEvening, "Soep en verhalen"));
        Assert.Equal((SessionState.Idea, (DateTimeOffset?)null), (idea.State, idea.StartsAt));

        var planned = await network.Participant(0).Send(network.Plan(SessionKind.ThemedEvening) with { IdeaId = idea.Id, Title = "Soep" });
        Assert.Equal((idea.Id, SessionState.Planned, "Soep"), (planned.Id, planned.State, planned.Title));
        await network.Participant(0).SendRefused(network.Plan(SessionKind.ThemedEvening) with { IdeaId = idea.Id }, HttpStatusCode.Conflict, "sessions.has-date");
    }

    [Fact]
    public async Task Is_refused_when_it_ends_before_it_starts()
    {
        var network = await village.Network();
        var plan = network.Plan();
        await network.Facilitator.SendRefused(plan with { EndsAt = plan.StartsAt }, HttpStatusCode.BadRequest, "sessions.ends-before-start");
        await network.Facilitator.SendRefused(plan with { EndsAt = plan.StartsAt.AddDays(4) }, HttpStatusCode.BadRequest, "sessions.too-long");
        Assert.Empty(await network.Said<SessionPlanned>());
    }

    [Fact]
    public async Task Is_not_found_by_a_stranger()
    {
        var network = await village.Network();
        await network.Stranger.SendRefused(network.Plan(), HttpStatusCode.NotFound, "not-found");
        var session = await network.Planned();
        Assert.Empty(await network.Stranger.Ask(new SessionsByIds([session.Id])));
        await network.Stranger.AskRefused(new SessionRoom(session.Id), HttpStatusCode.NotFound, "not-found");
        await network.Stranger.SendRefused(new CancelSession(Guid.NewGuid(), session.Id), HttpStatusCode.NotFound, "not-found");
        Assert.Equal(SessionState.Planned, (await network.Room(session.Id)).Session.State);
    }

    [Fact]
    public async Task Of_a_group_stays_in_its_circle_and_outside_it_even_facilitators_find_nothing()
    {
        var network = await village.Network();
        var group = await network.Group(network.ParticipantIds[0], network.ParticipantIds[1]);
        var session = await network.Planned(SessionKind.Working, groupId: group, by: network.Participant(0));

        Assert.Equal(AudienceLevel.Circle, session.Audience);
        Assert.Single(await network.Participant(1).Ask(new SessionsByIds([session.Id])));
        Assert.Empty(await network.Facilitator.Ask(new SessionsByIds([session.Id])));
        Assert.Empty((await network.Participant(2).Ask(new CalendarOfNetwork(network.Id, network.Now, network.Now.AddDays(9)))).Items);
        await network.Facilitator.SendRefused(network.Plan(groupId: group), HttpStatusCode.NotFound, "not-found");
        await network.Participant(0).SendRefused(
            network.Plan(groupId: group) with { Audience = AudienceLevel.Open }, HttpStatusCode.BadRequest, "sessions.group-stays-in-circle");
        Assert.Equal(AudienceLevel.Circle, Assert.Single(await network.Service.Said<SessionPlanned>(), e => e.NetworkId == network.Id).Audience);
    }

    [Fact]
    public async Task That_is_open_shows_its_announcement_to_everyone_and_nothing_more()
    {
        var network = await village.Network();
        var session = await network.Facilitator.Send(network.Plan(SessionKind.WideGathering) with { Audience = AudienceLevel.Open, HostIds = [network.ParticipantIds[0]] });
        await network.Participant(0).Send(new AnswerInvitation(Guid.NewGuid(), session.Id, InvitationAnswer.Yes));

        var seen = Assert.Single(await network.Stranger.Ask(new SessionsByIds([session.Id])));
        Assert.Equal(("Plenair", 0, (int?)null), (seen.Title, seen.Roles.Count, seen.NumberComing));
        Assert.Equal(1, Assert.Single(await network.Participant(1).Ask(new SessionsByIds([session.Id]))).NumberComing);
        await network.Stranger.AskRefused(new SessionRoom(session.Id), HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task Again_with_the_same_command_id_acts_once()
    {
        var network = await village.Network();
        var plan = network.Plan();
        var (first, second) = (await network.Facilitator.Send(plan), await network.Facilitator.Send(plan));
        Assert.Equal(first.Id, second.Id);
        Assert.Single(await network.Said<SessionPlanned>());
    }

    [Fact]
    public async Task Is_refused_in_a_concluded_network_which_can_still_be_read()
    {
        var network = await village.Network();
        var session = await network.Planned();
        await network.Service.Hear(new NetworkConcluded(network.Id, default, [], null, null, 24));

        await network.Facilitator.SendRefused(network.Plan(), HttpStatusCode.Conflict, "sessions.network-concluded");
        await network.Facilitator.SendRefused(new CancelSession(Guid.NewGuid(), session.Id), HttpStatusCode.Conflict, "sessions.network-concluded");
        Assert.Equal(SessionState.Planned, (await network.Room(session.Id)).Session.State);
    }

    [Fact]
    public async Task Names_hosts_who_belong_to_the_network()
    {
        var network = await village.Network();
        await network.Facilitator.SendRefused(network.Plan() with { HostIds = [Guid.NewGuid()] }, HttpStatusCode.BadRequest, "sessions.person-not-here");
        var session = await network.Facilitator.Send(network.Plan() with { HostIds = [network.ParticipantIds[2]] });
        Assert.Equal(new SessionRoleView(network.ParticipantIds[2], SessionRole.Host), Assert.Single(session.Roles));
    }
}

public sealed class Changing_a_planned_session(Village village) : IClassFixture<Village>
{
    [Fact]
    public async Task Moving_it_remembers_the_first_plan_and_asks_answers_anew()
    {
        var network = await village.Network();
        var session = await network.Planned();
        await network.Participant(0).Send(new AnswerInvitation(Guid.NewGuid(), session.Id, InvitationAnswer.Yes));
        var later = session.StartsAt!.Value.AddDays(7);
        var moved = await network.Facilitator.Send(new RescheduleSession(Guid.NewGuid(), session.Id, later, later.AddHours(2), "Kerkzaal", session.Version));

        Assert.Equal((later, session.StartsAt, "Kerkzaal"), (moved.StartsAt!.Value, moved.MovedFrom, moved.Place));
        var read = Assert.Single(await network.Participant(0).Ask(new SessionsByIds([session.Id])));
        Assert.Equal((null, 0, moved.Version), (read.MyAnswer, read.NumberComing, read.Version));
        var said = Assert.Single(await network.Said<SessionMoved>());
        Assert.Equal((later, session.StartsAt.Value), (said.StartsAt, said.MovedFrom));
    }

    [Fact]
    public async Task A_stale_edit_is_refused_and_changes_nothing()
    {
        var network = await village.Network();
        var session = await network.Planned();
        var described = await network.Facilitator.Send(new DescribeSession(Guid.NewGuid(), session.Id, "Plenair over wonen", ExpectedVersion: session.Version));
        Assert.Equal(session.Version + 1, described.Version);

        await network.Facilitator.SendRefused(
            new DescribeSession(Guid.NewGuid(), session.Id, "Iets anders", ExpectedVersion: session.Version), HttpStatusCode.Conflict, "request.changed-meanwhile");
        Assert.Equal("Plenair over wonen", (await network.Room(session.Id)).Session.Title);
    }

    [Fact]
    public async Task Answers_do_not_make_an_edit_stale()
    {
        var network = await village.Network();
        var session = await network.Planned();
        await Task.WhenAll(network.ParticipantIds.Select(p => network.Service.As(p).Send(new AnswerInvitation(Guid.NewGuid(), session.Id, InvitationAnswer.Yes))));
        var described = await network.Facilitator.Send(new DescribeSession(Guid.NewGuid(), session.Id, "Met z'n allen", ExpectedVersion: session.Version));
        Assert.Equal(6, described.NumberComing);
    }

    [Fact]
    public async Task Cancelling_it_is_told_and_cannot_be_done_twice()
    {
        var network = await village.Network();
        var session = await network.Planned();
        var cancelled = await network.Facilitator.Send(new CancelSession(Guid.NewGuid(), session.Id, "Griep"));
        Assert.Equal((SessionState.Cancelled, "Griep"), (cancelled.State, cancelled.CancelReason));
        Assert.Single(await network.Said<SessionCancelled>());

        await network.Facilitator.SendRefused(new CancelSession(Guid.NewGuid(), session.Id), HttpStatusCode.Conflict, "sessions.not-to-come");
        await network.Facilitator.SendRefused(
            new RescheduleSession(Guid.NewGuid(), session.Id, network.Now.AddDays(1), network.Now.AddDays(1).AddHours(1)), HttpStatusCode.Conflict, "sessions.not-to-come");
        await network.Participant(0).SendRefused(
            new AnswerInvitation(Guid.NewGuid(), session.Id, InvitationAnswer.Yes), HttpStatusCode.Conflict, "sessions.answers-closed");
        Assert.Equal(SessionState.Cancelled, (await network.Room(session.Id)).Session.State);
    }

    [Fact]
    public async Task Is_for_those_who_arrange_it()
    {
        var network = await village.Network();
        var session = await network.Planned(by: network.Participant(0));
        await network.Participant(1).SendRefused(new CancelSession(Guid.NewGuid(), session.Id), HttpStatusCode.Forbidden, "sessions.not-yours-to-arrange");
        Assert.Equal(SessionState.Planned, (await network.Room(session.Id)).Session.State);

        await network.Participant(0).Send(new AssignSessionRole(Guid.NewGuid(), session.Id, network.ParticipantIds[1], SessionRole.Chair));
        Assert.Equal("Nieuw", (await network.Participant(1).Send(new DescribeSession(Guid.NewGuid(), session.Id, "Nieuw"))).Title);
    }

    [Fact]
    public async Task The_invitation_stands_and_can_be_answered_and_changed()
    {
        var network = await village.Network();
        var session = await network.Planned();
        Assert.Equal(SessionState.Invited, (await network.Facilitator.Send(new InviteToSession(Guid.NewGuid(), session.Id))).State);
        var answered = await network.Participant(0).Send(new AnswerInvitation(Guid.NewGuid(), session.Id, InvitationAnswer.Yes));
        Assert.Equal((InvitationAnswer.Yes, 1), (answered.MyAnswer, answered.NumberComing));
        var changed = await network.Participant(0).Send(new AnswerInvitation(Guid.NewGuid(), session.Id, InvitationAnswer.No));
        Assert.Equal((InvitationAnswer.No, 0), (changed.MyAnswer, changed.NumberComing));
        Assert.Null(Assert.Single(await network.Participant(1).Ask(new SessionsByIds([session.Id]))).MyAnswer);
    }

    [Fact]
    public async Task A_guest_is_invited_once()
    {
        var network = await village.Network();
        var session = await network.Planned();
        await network.Facilitator.Send(new InviteGuest(Guid.NewGuid(), session.Id, "Jet Bos", "Buurdorp", null, "een vraag"));
        await network.Facilitator.SendRefused(new InviteGuest(Guid.NewGuid(), session.Id, "Jet Bos", "Buurdorp"), HttpStatusCode.Conflict, "sessions.guest-invited-already");
        Assert.Equal(new GuestView("Jet Bos", "Buurdorp", null, "een vraag"), Assert.Single((await network.Room(session.Id)).Guests));
    }
}

public sealed class Hosting_in_turns(Village village) : IClassFixture<Village>
{
    [Fact]
    public async Task A_turn_is_taken_with_place_and_meal_and_passed_without_a_reason()
    {
        var network = await village.Network();
        var session = await network.Planned();
        var taken = await network.Participant(0).Send(new TakeHostTurn(Guid.NewGuid(), session.Id, "Bij mij aan tafel", "soep"));
        Assert.Equal(("Bij mij aan tafel", SessionRole.Host), (taken.Place, Assert.Single(taken.Roles).Role));
        Assert.Equal("soep", (await network.Room(session.Id)).InKind);
        Assert.Equal([network.ParticipantIds[0]], Assert.Single(await network.Participant(1).Ask(new HostRota(network.Id))).HostIds);
        await network.Participant(0).SendRefused(new TakeHostTurn(Guid.NewGuid(), session.Id), HttpStatusCode.Conflict, "sessions.has-role-already");

        await network.Participant(0).Send(new PassHostTurn(Guid.NewGuid(), session.Id));
        Assert.Empty(Assert.Single(await network.Participant(1).Ask(new HostRota(network.Id))).HostIds);
        await network.Participant(0).SendRefused(new PassHostTurn(Guid.NewGuid(), session.Id), HttpStatusCode.Conflict, "sessions.has-no-such-role");
    }

    // Red once: a property Reason on PassHostTurn.
    [Fact]
    public void Passing_has_no_room_for_a_reason() =>
        Assert.Equal(["CommandId", "SessionId"], typeof(PassHostTurn).GetProperties().Select(p => p.Name).Order());
}

public sealed class A_series(Village village) : IClassFixture<Village>
{
    [Fact]
    public async Task Keeps_its_local_time_through_the_change_to_summer_time()
    {
        var network = await village.Network();
        // 19:30 in Amsterdam, winter time; seven weeks later the clock there is an hour on.
        var first = new DateTimeOffset(2026, 3, 5, 18, 30, 0, TimeSpan.Zero);
        var series = await network.Facilitator.Send(new PlanSeries(Guid.NewGuid(), network.Id, SessionKind.Plenary, "Plenair", first, 120, 3));

        Assert.Equal(7, series.EveryWeeks);
        Assert.Equal([first, new(2026, 4, 23, 17, 30, 0, TimeSpan.Zero), new(2026, 6, 11, 17, 30, 0, TimeSpan.Zero)], series.Sessions.Select(s => s.StartsAt!.Value));
        Assert.Equal(["Plenair 1", "Plenair 2", "Plenair 3"], series.Sessions.Select(s => s.Title));
        Assert.Equal(3, (await network.Said<SessionPlanned>()).Count);
    }

    [Fact]
    public async Task Gets_another_rhythm_for_what_is_still_to_come()
    {
        var network = await village.Network();
        var series = await network.Facilitator.Send(new PlanSeries(Guid.NewGuid(), network.Id, SessionKind.Plenary, "Plenair", network.Now.AddDays(1), 120, 3, 2));
        network.Service.Clock.Advance(TimeSpan.FromDays(2));
        var changed = await network.Facilitator.Send(new ChangeSeriesRhythm(Guid.NewGuid(), series.Id, 1, series.Version));

        Assert.Equal(series.Sessions[0].StartsAt, changed.Sessions[0].StartsAt);
        Assert.Equal(series.Sessions[1].StartsAt, changed.Sessions[1].StartsAt);
        Assert.Equal(series.Sessions[1].StartsAt!.Value.AddDays(7), changed.Sessions[2].StartsAt);
        Assert.Equal(changed.Sessions[2].Id, Assert.Single(await network.Said<SessionMoved>()).SessionId);
        await network.Facilitator.SendRefused(new ChangeSeriesRhythm(Guid.NewGuid(), series.Id, 3, series.Version), HttpStatusCode.Conflict, "request.changed-meanwhile");
        await network.Stranger.SendRefused(new ChangeSeriesRhythm(Guid.NewGuid(), series.Id, 3), HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task Is_refused_for_a_time_zone_that_nobody_knows()
    {
        var network = await village.Network();
        await network.Facilitator.SendRefused(
            new PlanSeries(Guid.NewGuid(), network.Id, SessionKind.Plenary, "Plenair", network.Now.AddDays(1), 120, 3, 2, TimeZone: "Europe/Reggezoom"),
            HttpStatusCode.BadRequest, "sessions.unknown-time-zone");
    }
}

using System.Net;
using System.Text.Json;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Features.Invitations;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Tests;

/// <summary>F039, EE-11: visible by role, with consent, for a period, and about the message.</summary>
public sealed class BeingAmbassador(MembershipWorld world) : IClassFixture<MembershipWorld>
{
    private const string Message = "De bodem leeft.";

    [Fact]
    public async Task Is_not_a_role_that_somebody_else_gives()
    {
        var (facilitator, id) = await world.Guided();
        var (person, _) = await world.Participant(id, facilitator);
        var problem = await world.As(facilitator).SendRefused(new AssignRole(Guid.NewGuid(), id, person, NetworkRole.Ambassador), HttpStatusCode.Conflict, "membership.ambassador-is-asked");
        Assert.Equal("role", problem.Field);
        await world.As(facilitator).SendRefused(new DraftInvitation(Guid.NewGuid(), id, "Ankie", AsRole: NetworkRole.Ambassador), HttpStatusCode.Conflict, "membership.ambassador-is-asked");
        Assert.DoesNotContain(await world.As(facilitator).Ask(new RolesOfNetworks([id], WithEnded: true)), r => r.Role == NetworkRole.Ambassador);
        Assert.Equal(0, await Roles(id));
    }

    [Fact]
    public async Task Begins_with_the_yes_of_the_person_to_a_wording()
    {
        var (facilitator, id) = await world.Guided("Levende grond");
        var (person, _) = await world.Participant(id, facilitator);
        var (other, _) = await world.Participant(id, facilitator);
        var asked = await Asked(id, facilitator, person);
        Assert.Equal((ChargeState.Asked, (DateOnly?)null, (Guid?)null), (asked.State, asked.AgreedOn, asked.RoleId));
        Assert.Empty(await world.As(other).Ask(new AmbassadorsOfNetworks([id])));
        Assert.DoesNotContain(await world.As(facilitator).Ask(new RolesOfNetworks([id])), r => r.Role == NetworkRole.Ambassador);
        Assert.Equal(0, await Roles(id));

        var mine = Assert.Single(await world.As(person).Ask(new MyAmbassadorships()));
        Assert.Equal((asked.Id, "Levende grond", "Bram Wolbers", Message), (mine.Id, mine.NetworkName, mine.AskedByName, mine.Charge.Messages.Single().Wording));
        await world.As(other).SendRefused(new AgreeAmbassador(Guid.NewGuid(), asked.Id, 1), HttpStatusCode.NotFound, "not-found");
        await world.As(facilitator).SendRefused(new AgreeAmbassador(Guid.NewGuid(), asked.Id, 1), HttpStatusCode.NotFound, "not-found");
        Assert.Equal(0, await Roles(id));

        var agreed = await world.As(person).Send(new AgreeAmbassador(Guid.NewGuid(), asked.Id, 1));
        Assert.Equal((ChargeState.Agreed, (DateOnly?)world.Today, 1, false), (agreed.State, agreed.AgreedOn, agreed.AgreedToMessage, agreed.NamedPublicly));
        var said = await world.LastSaid<RolesChanged>(id);
        Assert.Equal((agreed.RoleId, person, NetworkRole.Ambassador), (said.RoleId, said.PersonId, said.Role));
        Assert.Empty(said.Belongings);
        var seen = Assert.Single(await world.As(other).Ask(new AmbassadorsOfNetworks([id])));
        Assert.Equal(person, seen.PersonId);
        Assert.Equal(["waterschap", "ministerie"], seen.Circles);
        Assert.Equal(person, (await world.As(other).Ask(new RolesOfNetworks([id]))).Single(r => r.Role == NetworkRole.Ambassador).PersonId);
        await world.As(facilitator).SendRefused(Ask(id, person), HttpStatusCode.Conflict, "membership.ambassador-already");
    }

    [Fact]
    public async Task Leaves_nothing_behind_after_a_no()
    {
        var (facilitator, id) = await world.Guided();
        var (person, _) = await world.Participant(id, facilitator);
        var (other, _) = await world.Participant(id, facilitator);
        var asked = await Asked(id, facilitator, person);
        await world.As(other).SendRefused(new DeclineAmbassador(Guid.NewGuid(), asked.Id), HttpStatusCode.NotFound, "not-found");

        await world.As(person).Send(new DeclineAmbassador(Guid.NewGuid(), asked.Id));
        foreach (var reader in new[] { facilitator, other, person })
        {
            Assert.Empty(await world.As(reader).Ask(new AmbassadorsOfNetworks([id])));
            Assert.Empty(await world.As(reader).Ask(new MyAmbassadorships()));
        }

        Assert.Equal(0, await Roles(id));
        await using var db = world.Database();
        Assert.False(await db.AmbassadorCharges.AnyAsync(c => c.Id == asked.Id));
        await world.As(person).SendRefused(new AgreeAmbassador(Guid.NewGuid(), asked.Id, 1), HttpStatusCode.NotFound, "not-found");
        Assert.Equal(ChargeState.Asked, (await Asked(id, facilitator, person)).State);
    }

    [Fact]
    public async Task Is_asked_by_a_facilitator_who_can_take_the_question_back()
    {
        var (facilitator, id) = await world.Guided();
        var (person, _) = await world.Participant(id, facilitator);
        var (other, _) = await world.Participant(id, facilitator);
        await world.As(other).SendRefused(Ask(id, person), HttpStatusCode.Forbidden, "membership.role-by-facilitator");
        await world.As(await world.Person()).SendRefused(Ask(id, person), HttpStatusCode.NotFound, "not-found");
        await world.As(facilitator).SendRefused(Ask(id, await world.Person()), HttpStatusCode.NotFound, "not-found");
        await world.As(facilitator).SendRefused(Ask(id, person) with { Circles = [" "] }, HttpStatusCode.BadRequest, "field.empty");
        await world.As(facilitator).SendRefused(Ask(id, person) with { Circles = [new string('k', 101)] }, HttpStatusCode.BadRequest, "field.too-long");
        await world.As(facilitator).SendRefused(Ask(id, person) with { Message = " " }, HttpStatusCode.BadRequest, "field.empty");
        await world.As(facilitator).SendRefused(Ask(id, person) with { To = world.Today.AddDays(-1) }, HttpStatusCode.BadRequest, "membership.ends-before-it-begins");
        await world.As(facilitator).SendRefused(
            Ask(id, person) with { From = world.Today.AddDays(-9), To = world.Today.AddDays(-1) }, HttpStatusCode.BadRequest, "membership.ambassador-period-over");
        Assert.Empty(await world.As(person).Ask(new MyAmbassadorships()));

        var asked = await Asked(id, facilitator, person);
        await world.As(facilitator).SendRefused(Ask(id, person), HttpStatusCode.Conflict, "membership.ambassador-already");
        await world.As(facilitator).Send(new DeclineAmbassador(Guid.NewGuid(), asked.Id));
        Assert.Empty(await world.As(person).Ask(new MyAmbassadorships()));
    }

    [Fact]
    public async Task Is_laid_down_at_any_moment()
    {
        var (facilitator, id, person, charge) = await Standing();
        await world.As(person).SendRefused(new DeclineAmbassador(Guid.NewGuid(), charge.Id), HttpStatusCode.Conflict, "membership.ambassador-said-yes");
        await world.As(person).Send(new EndRole(Guid.NewGuid(), charge.RoleId!.Value));

        Assert.NotNull((await world.LastSaid<RolesChanged>(id)).Until);
        Assert.DoesNotContain(await world.As(facilitator).Ask(new RolesOfNetworks([id])), r => r.Role == NetworkRole.Ambassador);
        var after = Assert.Single(await world.As(facilitator).Ask(new AmbassadorsOfNetworks([id])));
        Assert.Equal((ChargeState.Ended, (Guid?)null, (Guid?)null, (DateOnly?)world.Today), (after.State, after.PersonId, after.RoleId, after.EndedOn));
        await world.As(person).SendRefused(new AgreeAmbassador(Guid.NewGuid(), charge.Id, 1), HttpStatusCode.Conflict, "membership.ambassadorship-ended");
        Assert.Equal(ChargeState.Asked, (await Asked(id, facilitator, person)).State);
    }

    [Fact]
    public async Task Ends_with_taking_part()
    {
        var (facilitator, id) = await world.Guided();
        var (person, participation) = await world.Participant(id, facilitator);
        var asked = await Asked(id, facilitator, person);
        await world.As(person).Send(new AgreeAmbassador(Guid.NewGuid(), asked.Id, 1, NamePublicly: true));
        await world.As(facilitator).Send(new SetOpenness(Guid.NewGuid(), id, OpennessMode.Open, await world.Held(id)));
        Assert.Single((await Page(id)).Ambassadors);

        await world.As(person).Send(new LeaveNetwork(Guid.NewGuid(), participation));
        Assert.Empty((await Page(id)).Ambassadors);
        Assert.Null(Assert.Single(await world.As(facilitator).Ask(new AmbassadorsOfNetworks([id]))).PersonId);
    }

    [Fact]
    public async Task Ends_by_itself_when_the_period_is_over()
    {
        var (facilitator, id, person, charge) = await Standing(days: 1);
        Assert.Equal(charge.To.AddDays(1), DateOnly.FromDateTime((await world.LastSaid<RolesChanged>(id)).Until!.Value.UtcDateTime));
        world.Clock.Advance(TimeSpan.FromDays(3));

        Assert.DoesNotContain(await world.As(facilitator).Ask(new RolesOfNetworks([id])), r => r.Role == NetworkRole.Ambassador);
        Assert.Equal(ChargeState.Ended, Assert.Single(await world.As(facilitator).Ask(new AmbassadorsOfNetworks([id]))).State);
        Assert.Equal(charge.To, Assert.Single(await world.As(person).Ask(new MyAmbassadorships())).Charge.EndedOn);
        await world.As(person).SendRefused(new EndRole(Guid.NewGuid(), charge.RoleId!.Value), HttpStatusCode.Conflict, "membership.role-ended");
        Assert.Equal(ChargeState.Asked, (await Asked(id, facilitator, person)).State);
    }

    [Fact]
    public async Task Forgets_a_question_that_nobody_answered_in_time()
    {
        var (facilitator, id) = await world.Guided();
        var (person, _) = await world.Participant(id, facilitator);
        var asked = await Asked(id, facilitator, person, days: 1);
        world.Clock.Advance(TimeSpan.FromDays(3));
        Assert.Empty(await world.As(person).Ask(new MyAmbassadorships()));
        await world.As(person).SendRefused(new AgreeAmbassador(Guid.NewGuid(), asked.Id, 1), HttpStatusCode.Conflict, "membership.ambassadorship-ended");

        await using var db = world.Database();
        await ForgetNames.Forget(db, world.Clock.GetUtcNow(), CancellationToken.None);
        Assert.False(await db.AmbassadorCharges.AnyAsync(c => c.Id == asked.Id));
    }

    [Fact]
    public async Task Keeps_the_wording_that_was_agreed_to_until_the_person_says_yes_to_another()
    {
        var (facilitator, id, person, charge) = await Standing(named: true);
        await world.As(facilitator).Send(new SetOpenness(Guid.NewGuid(), id, OpennessMode.Open, await world.Held(id)));
        var (other, _) = await world.Participant(id, facilitator);
        await world.As(other).SendRefused(new ReviseAmbassadorMessage(Guid.NewGuid(), charge.Id, "Anders", "Beter"), HttpStatusCode.Forbidden, "membership.role-by-facilitator");
        await world.As(facilitator).SendRefused(new ReviseAmbassadorMessage(Guid.NewGuid(), charge.Id, "Anders", " "), HttpStatusCode.BadRequest, "field.empty");
        await world.As(facilitator).SendRefused(new ReviseAmbassadorMessage(Guid.NewGuid(), charge.Id, "Anders", "Beter", charge.Version + 9), HttpStatusCode.Conflict, "request.changed-meanwhile");

        var reworded = await world.As(facilitator).Send(new ReviseAmbassadorMessage(Guid.NewGuid(), charge.Id, "De bodem leeft, en voedt ons.", "Boeren herkenden zich niet."));
        Assert.Equal([(1, Message, null), (2, "De bodem leeft, en voedt ons.", "Boeren herkenden zich niet.")], reworded.Messages.Select(m => (m.Number, m.Wording, m.Because)));
        Assert.Equal(1, reworded.AgreedToMessage);
        Assert.Equal(Message, (await Page(id)).Ambassadors.Single().Message);

        await world.As(person).SendRefused(new AgreeAmbassador(Guid.NewGuid(), charge.Id, 1), HttpStatusCode.Conflict, "membership.ambassador-message-reworded");
        var said = await world.TimesSaid<RolesChanged>(id);
        Assert.Equal(2, (await world.As(person).Send(new AgreeAmbassador(Guid.NewGuid(), charge.Id, 2, NamePublicly: true))).AgreedToMessage);
        Assert.Equal(said, await world.TimesSaid<RolesChanged>(id));
        Assert.Equal(1, await Roles(id));
        Assert.Equal("De bodem leeft, en voedt ons.", (await Page(id)).Ambassadors.Single().Message);
    }

    [Fact]
    public async Task Is_named_to_everyone_only_by_their_own_choice()
    {
        var (facilitator, id, person, charge) = await Standing();
        await world.As(facilitator).Send(new SetOpenness(Guid.NewGuid(), id, OpennessMode.Open, await world.Held(id)));
        await world.As(facilitator).Send(new DescribeNetwork(Guid.NewGuid(), id, ContactForOutside: " samen@voorbeeld.nl "));
        var page = await Page(id);
        Assert.Empty(page.Ambassadors);
        Assert.Equal("samen@voorbeeld.nl", page.ContactForOutside);
        await world.As(facilitator).SendRefused(new NameAmbassadorPublicly(Guid.NewGuid(), charge.Id, true), HttpStatusCode.NotFound, "not-found");

        await world.As(person).Send(new NameAmbassadorPublicly(Guid.NewGuid(), charge.Id, true));
        var shown = await Page(id);
        Assert.Equal(("Rutger Nijland", Message), (shown.Ambassadors.Single().Name, shown.Ambassadors.Single().Message));
        Assert.DoesNotContain("waterschap", JsonSerializer.Serialize(shown), StringComparison.Ordinal);
        await world.As(person).Send(new NameAmbassadorPublicly(Guid.NewGuid(), charge.Id, false));
        Assert.Empty((await Page(id)).Ambassadors);
    }

    [Fact]
    public async Task Is_looked_back_on_by_message_and_approach_without_a_name()
    {
        var (facilitator, id, person, charge) = await Standing();
        var look = new EvaluateAmbassadorship(Guid.NewGuid(), charge.Id, "Het waterschap vroeg door.", "Eerder samen op pad.");
        await world.As(facilitator).SendRefused(look, HttpStatusCode.Conflict, "membership.ambassadorship-goes-on");
        await world.As(person).Send(new EndRole(Guid.NewGuid(), charge.RoleId!.Value));
        await world.As(await world.Person()).SendRefused(look with { CommandId = Guid.NewGuid() }, HttpStatusCode.NotFound, "not-found");
        await world.As(facilitator).SendRefused(new EvaluateAmbassadorship(Guid.NewGuid(), charge.Id), HttpStatusCode.BadRequest, "field.empty");

        var after = await world.As(facilitator).Send(look with { CommandId = Guid.NewGuid() });
        Assert.Equal(("Het waterschap vroeg door.", "Eerder samen op pad.", (DateOnly?)world.Today), (after.AboutMessage, after.AboutApproach, after.LookedBackOn));
        var seen = Assert.Single(await world.As(facilitator).Ask(new AmbassadorsOfNetworks([id])));
        Assert.DoesNotContain(person.ToString(), JsonSerializer.Serialize(seen), StringComparison.OrdinalIgnoreCase);
        Assert.Equal("Eerder samen op pad.", Assert.Single(await world.As(person).Ask(new MyAmbassadorships())).Charge.AboutApproach);
    }

    [Fact]
    public async Task Goes_with_the_person_who_is_erased()
    {
        var (facilitator, id, person, charge) = await Standing(named: true);
        await world.As(facilitator).Send(new SetOpenness(Guid.NewGuid(), id, OpennessMode.Open, await world.Held(id)));
        using var answer = await world.As(person).Get("/exports/membership/my-data.json");
        Assert.Contains(Message, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        await world.As(person).Send(new ErasePerson(Guid.NewGuid(), Word: "wissen"));
        Assert.Empty((await Page(id)).Ambassadors);
        Assert.Empty(await world.As(facilitator).Ask(new AmbassadorsOfNetworks([id])));
        await using var db = world.Database();
        Assert.False(await db.AmbassadorCharges.AnyAsync(c => c.Id == charge.Id));
    }

    private AskAmbassador Ask(Guid network, Guid person, int days = 90) => new(
        Guid.NewGuid(), network, person, Message, ["waterschap", "ministerie"], world.Today, world.Today.AddDays(days));

    private Task<AmbassadorChargeView> Asked(Guid network, Guid by, Guid person, int days = 90) => world.As(by).Send(Ask(network, person, days));

    private async Task<(Guid Facilitator, Guid Network, Guid Person, AmbassadorChargeView Charge)> Standing(int days = 90, bool named = false)
    {
        var (facilitator, id) = await world.Guided();
        var (person, _) = await world.Participant(id, facilitator);
        var asked = await Asked(id, facilitator, person, days);
        return (facilitator, id, person, await world.As(person).Send(new AgreeAmbassador(Guid.NewGuid(), asked.Id, 1, named)));
    }

    private async Task<NetworkPageView> Page(Guid network) => (await world.Service.Anonymous.Ask(new PublicNetworks(100))).Items.Single(n => n.Id == network);

    private async Task<int> Roles(Guid network)
    {
        await using var db = world.Database();
        return await db.Roles.CountAsync(r => r.NetworkId == network && r.Role == NetworkRole.Ambassador);
    }
}

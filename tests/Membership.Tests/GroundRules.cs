using System.Net;
using LivingNetworks.Membership.Contracts;

namespace LivingNetworks.Membership.Tests;

public sealed class GroundRules(MembershipWorld world) : IClassFixture<MembershipWorld>
{
    [Fact]
    public async Task Are_adopted_in_a_session_and_read_in_the_charter()
    {
        var (facilitator, id) = await world.Guided();
        var caller = world.As(facilitator);
        var one = await caller.Send(new ProposeRule(Guid.NewGuid(), id, RuleKind.InsideStaysInside, "Wat binnen gezegd wordt, blijft binnen."));
        var two = await caller.Send(new ProposeRule(Guid.NewGuid(), id, WordingEn: "Everyone hosts in turn."));
        Assert.Empty((await caller.Ask(new Charters([id]))).Single().Rules);

        var session = await world.Held(id);
        var rules = await caller.Send(new AdoptRules(Guid.NewGuid(), id, [one.Id, two.Id], session));
        Assert.All(rules.Rules, r => Assert.Equal((RuleState.Adopted, (Guid?)session, 2L), (r.State, r.AdoptedInSessionId, r.Version)));
        Assert.Equal(2, (await caller.Ask(new Charters([id]))).Single().Rules.Count);
        Assert.Equal(2, (await world.LastSaid<RulesAdopted>(id)).RuleIds.Count);
    }

    [Fact]
    public async Task Are_refused_without_a_session_without_words_or_twice()
    {
        var (facilitator, id) = await world.Guided();
        var caller = world.As(facilitator);
        await caller.SendRefused(new ProposeRule(Guid.NewGuid(), id, WordingNl: " "), HttpStatusCode.BadRequest, "field.empty");
        var rule = await caller.Send(new ProposeRule(Guid.NewGuid(), id, WordingNl: "Spreek voor jezelf."));
        await caller.SendRefused(new AdoptRules(Guid.NewGuid(), id, [rule.Id], Guid.NewGuid()), HttpStatusCode.Conflict, "membership.adoption-without-session");
        var empty = await world.Held(id, 0);
        await caller.SendRefused(new AdoptRules(Guid.NewGuid(), id, [rule.Id], empty), HttpStatusCode.Conflict, "membership.adoption-without-participants");
        var session = await world.Held(id);
        await caller.SendRefused(new AdoptRules(Guid.NewGuid(), id, [rule.Id, Guid.NewGuid()], session), HttpStatusCode.NotFound, "not-found");
        await caller.SendRefused(new ReaffirmRules(Guid.NewGuid(), id, session), HttpStatusCode.Conflict, "membership.no-rules-hold");
        Assert.Equal(RuleState.Suggested, (await caller.Ask(new RulesOfNetworks([id]))).Single().Rules.Single().State);

        await caller.Send(new AdoptRules(Guid.NewGuid(), id, [rule.Id], session));
        await caller.SendRefused(new AdoptRules(Guid.NewGuid(), id, [rule.Id], session), HttpStatusCode.Conflict, "membership.rule-not-suggested");
        Assert.Equal(1, await world.TimesSaid<RulesAdopted>(id));
    }

    [Fact]
    public async Task Are_talked_through_again_after_every_four_sessions()
    {
        var (facilitator, id) = await world.Guided();
        var caller = world.As(facilitator);
        var rule = await caller.Send(new ProposeRule(Guid.NewGuid(), id, WordingNl: "Spreek voor jezelf."));
        var adopted = await world.Held(id);
        Assert.False((await caller.Send(new AdoptRules(Guid.NewGuid(), id, [rule.Id], adopted))).TimeToTalkThrough);

        var session = adopted;
        for (var i = 0; i < 4; i++)
        {
            Assert.False((await caller.Ask(new RulesOfNetworks([id]))).Single().TimeToTalkThrough);
            world.Clock.Advance(TimeSpan.FromDays(7));
            session = await world.Held(id);
        }

        Assert.True((await caller.Ask(new RulesOfNetworks([id]))).Single().TimeToTalkThrough);
        var rules = await caller.Send(new ReaffirmRules(Guid.NewGuid(), id, session));
        Assert.False(rules.TimeToTalkThrough);
        Assert.Equal(RuleState.Reaffirmed, rules.Rules.Single().State);
        Assert.Single(rules.Rules.Single().ReaffirmedAt);
        Assert.Equal(session, (await world.LastSaid<RulesReaffirmed>(id)).SessionId);
        await caller.SendRefused(new ReaffirmRules(Guid.NewGuid(), id, session), HttpStatusCode.Conflict, "membership.rule-talked-through-there");
    }

    [Fact]
    public async Task Are_revised_and_retired_in_a_session_and_keep_their_history()
    {
        var (facilitator, id) = await world.Guided();
        var caller = world.As(facilitator);
        var rule = await caller.Send(new ProposeRule(Guid.NewGuid(), id, WordingNl: "Geen eigen belang."));
        var session = await world.Held(id);
        await caller.SendRefused(new ReviseRule(Guid.NewGuid(), rule.Id, session, "Anders"), HttpStatusCode.Conflict, "membership.rule-does-not-hold");
        await caller.SendRefused(new RetireRule(Guid.NewGuid(), rule.Id, session), HttpStatusCode.Conflict, "membership.rule-does-not-hold");
        await caller.Send(new AdoptRules(Guid.NewGuid(), id, [rule.Id], session));

        await caller.SendRefused(new ReviseRule(Guid.NewGuid(), rule.Id, session), HttpStatusCode.BadRequest, "field.empty");
        await caller.SendRefused(new ReviseRule(Guid.NewGuid(), rule.Id, Guid.NewGuid(), "Anders"), HttpStatusCode.Conflict, "membership.adoption-without-session");
        await caller.SendRefused(new ReviseRule(Guid.NewGuid(), rule.Id, session, "Anders", ExpectedVersion: 1), HttpStatusCode.Conflict, "request.changed-meanwhile");
        var next = await caller.Send(new ReviseRule(Guid.NewGuid(), rule.Id, session, "Geen agenda van je eigen organisatie."));
        Assert.Equal(RuleState.Adopted, next.State);
        Assert.Equal([next.Id], (await caller.Ask(new RulesOfNetworks([id]))).Single().Rules.Select(r => r.Id));
        await using (var db = world.Database())
        {
            Assert.Equal(next.Id, (await db.Rules.FindAsync(rule.Id))!.RevisedIntoId);
        }

        Assert.Equal(RuleState.Retired, (await caller.Send(new RetireRule(Guid.NewGuid(), next.Id, session))).State);
        Assert.Empty((await caller.Ask(new RulesOfNetworks([id]))).Single().Rules);
        Assert.Equal(next.Id, (await world.LastSaid<RuleRetired>(id)).RuleId);
        await world.As(await world.Person()).SendRefused(new RetireRule(Guid.NewGuid(), next.Id, session), HttpStatusCode.NotFound, "not-found");
    }
}

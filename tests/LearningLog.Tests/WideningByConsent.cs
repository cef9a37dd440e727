using System.Net;
using LivingNetworks.Audience;
using LivingNetworks.LearningLog.Contracts;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Sessions.Contracts;

namespace LivingNetworks.LearningLog.Tests;

public sealed class WideningByConsent(World world) : IClassFixture<World>
{
    [Fact]
    public async Task Needs_the_author_and_everyone_recognisable()
    {
        var net = await world.Network();
        var entry = await net.Write(net.Noor, text: "Rutger belde mij.", audience: AudienceLevel.Circle, circle: net.Group, recognisable: [net.Fenna]);
        await Agree(net, net.Fenna);
        Assert.True(await net.Reads(net.Rutger, entry.EntryId));

        var asked = await net.As(net.Rutger).Send(Ask(entry, AudienceLevel.Inside));
        Assert.Equal((WideningState.Asked, AudienceLevel.Circle, AudienceLevel.Inside), (asked.State, asked.FromAudience, asked.ToAudience));
        var inboxOfFenna = Assert.Single((await net.As(net.Fenna).Ask(new WideningInbox())).Items);
        Assert.Equal((false, null, net.Rutger), (inboxOfFenna.IsMyItem, inboxOfFenna.ItemText, inboxOfFenna.RequesterId));

        Assert.Equal(WideningState.Asked, (await Agree(net, net.Noor)).State);
        Assert.False(await net.Reads(net.Bram, entry.EntryId));
        Assert.Equal("Rutger belde mij.", Assert.Single((await net.As(net.Fenna).Ask(new WideningInbox())).Items).ItemText);
        Assert.Equal(WideningState.Widened, (await Agree(net, net.Fenna)).State);

        Assert.True(await net.Reads(net.Bram, entry.EntryId));
        Assert.Equal(WideningState.Widened, Assert.Single((await net.As(net.Rutger).Ask(new MyWideningRequests())).Items).State);
        var decided = Assert.Single(await world.Service.Said<WideningDecided>(), e => e.Data.RequestId == asked.RequestId);
        Assert.Equal((true, null), (decided.Data.Widened, decided.ActorRef));
    }

    [Fact]
    public async Task Can_be_declined_without_a_reason_and_shows_only_that_it_was_not_widened()
    {
        var net = await world.Network();
        var entry = await net.Write(net.Noor, audience: AudienceLevel.Inside, recognisable: []);
        var asked = await net.As(net.Bram).Send(Ask(entry, AudienceLevel.OuterCircle));

        await net.As(net.Noor).Send(new AnswerWidening(Guid.NewGuid(), asked.RequestId, Agrees: false));

        var seen = Assert.Single((await net.As(net.Bram).Ask(new MyWideningRequests())).Items);
        Assert.Equal(WideningState.NotWidened, seen.State);
        Assert.DoesNotContain(typeof(WideningView).GetProperties(), p => p.Name.Contains("Answer", StringComparison.Ordinal) || p.Name.Contains("By", StringComparison.Ordinal));
        Assert.False(await net.Reads(net.Sponsor, entry.EntryId));
        Assert.True(await net.Reads(net.Fenna, entry.EntryId));
        Assert.False(Assert.Single(await world.Service.Said<WideningDecided>(), e => e.Data.RequestId == asked.RequestId).Data.Widened);
        await net.As(net.Noor).SendRefused(new AnswerWidening(Guid.NewGuid(), asked.RequestId, Agrees: true), HttpStatusCode.Conflict, "learninglog.widening-decided");
    }

    [Fact]
    public async Task Reaches_everyone_only_by_name_of_a_session_while_the_network_works_quietly()
    {
        var net = await world.Network();
        var entry = await net.Write(net.Noor, audience: AudienceLevel.Inside);
        var waiting = await net.Write(net.Noor, audience: AudienceLevel.Inside);
        var asked = await net.As(net.Bram).Send(Ask(waiting, AudienceLevel.Open));
        net.Minute();
        await net.Open(OpennessMode.Brooding);

        await net.As(net.Noor).SendRefused(Ask(entry, AudienceLevel.Open), HttpStatusCode.Conflict, "learninglog.brooding");
        await net.As(net.Noor).SendRefused(net.Written(audience: AudienceLevel.Open), HttpStatusCode.Conflict, "learninglog.brooding");
        await net.As(net.Noor).SendRefused(new AnswerWidening(Guid.NewGuid(), asked.RequestId, Agrees: true), HttpStatusCode.Conflict, "learninglog.brooding");
        Assert.False(await net.Reads(net.Outsider, entry.EntryId));
        Assert.False(await net.Reads(net.Outsider, waiting.EntryId));
        await net.As(net.Noor).Send(Ask(entry, AudienceLevel.OuterCircle));
        Assert.True(await net.Reads(net.Sponsor, entry.EntryId));

        var session = await net.Held(SessionKind.Plenary, net.Noor, net.Rutger);
        await net.As(net.Noor).Send(Ask(entry, AudienceLevel.Open) with { DecidedInSessionId = session });
        Assert.True(await net.Reads(net.Outsider, entry.EntryId));
        Assert.Equal(entry.EntryId, Assert.Single((await world.Service.Anonymous.Ask(new NetworkLog(net.Id))).Items).EntryId);
        await world.Service.Anonymous.AskRefused(new EntryOfId(waiting.EntryId), HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task Is_answered_once_by_those_who_are_asked_and_not_found_by_others()
    {
        var net = await world.Network();
        var entry = await net.Write(net.Noor, audience: AudienceLevel.Inside);
        await net.Write(net.Noor, audience: AudienceLevel.Inside, recognisable: [net.Rutger, net.Fenna]);
        var asked = await net.As(net.Bram).Send(Ask(entry, AudienceLevel.OuterCircle));
        var pending = Assert.Single((await net.As(net.Rutger).Ask(new WideningInbox())).Items);

        await net.As(net.Fenna).SendRefused(new AnswerWidening(Guid.NewGuid(), asked.RequestId, true), HttpStatusCode.NotFound, "not-found");
        await net.As(net.Bram).SendRefused(new AnswerWidening(Guid.NewGuid(), asked.RequestId, true), HttpStatusCode.NotFound, "not-found");
        await net.As(net.Rutger).Send(new AnswerWidening(Guid.NewGuid(), pending.RequestId, true));
        await net.As(net.Rutger).SendRefused(new AnswerWidening(Guid.NewGuid(), pending.RequestId, false), HttpStatusCode.Conflict, "learninglog.widening-answered");

        Assert.False(await net.Reads(net.Sponsor, entry.EntryId));
        Assert.Single((await net.As(net.Fenna).Ask(new WideningInbox())).Items);
    }

    [Fact]
    public async Task By_the_author_with_nobody_else_in_it_takes_effect_at_once()
    {
        var net = await world.Network();
        var entry = await net.Write(net.Noor);

        var asked = await net.As(net.Noor).Send(Ask(entry, AudienceLevel.Inside));

        Assert.Equal(WideningState.Widened, asked.State);
        Assert.True(await net.Reads(net.Fenna, entry.EntryId));
        Assert.Single(await world.Service.Said<EntryShared>(), e => e.Data.EntryId == entry.EntryId);
    }

    [Fact]
    public async Task Shows_what_holds_in_the_target_circle_in_both_languages()
    {
        var net = await world.Network();
        var entry = await net.Write(net.Noor, audience: AudienceLevel.Inside);

        var asked = await net.As(net.Bram).Send(Ask(entry, AudienceLevel.Open));

        Assert.Contains("kopieën", asked.SharingAgreement.Nl, StringComparison.Ordinal);
        Assert.Contains("copies", asked.SharingAgreement.En, StringComparison.Ordinal);
        Assert.Equal(asked.SharingAgreement, Assert.Single((await net.As(net.Noor).Ask(new WideningInbox())).Items).SharingAgreement);
    }

    [Fact]
    public async Task Lapses_when_the_author_narrows_or_takes_back_the_item()
    {
        var net = await world.Network();
        var entry = await net.Write(net.Noor, audience: AudienceLevel.Inside);
        var asked = await net.As(net.Bram).Send(Ask(entry, AudienceLevel.OuterCircle));

        await net.As(net.Noor).Send(new Withdraw(Guid.NewGuid(), ItemKind.Entry, entry.EntryId));

        Assert.Empty((await net.As(net.Noor).Ask(new WideningInbox())).Items);
        Assert.Equal(WideningState.NotWidened, Assert.Single((await net.As(net.Bram).Ask(new MyWideningRequests())).Items).State);
        await net.As(net.Noor).SendRefused(new AnswerWidening(Guid.NewGuid(), asked.RequestId, true), HttpStatusCode.Conflict, "learninglog.widening-decided");
        await net.As(net.Noor).SendRefused(Ask(entry, AudienceLevel.Inside), HttpStatusCode.Conflict, "learninglog.item-withdrawn");
        Assert.False(await net.Reads(net.Fenna, entry.EntryId));
    }

    [Fact]
    public async Task Of_a_text_of_the_group_is_decided_in_a_session()
    {
        var net = await world.Network();
        var insight = await net.Insight(net.Noor);
        var session = await net.Held(SessionKind.Plenary, net.Noor, net.Rutger);
        var planned = Guid.NewGuid();
        AskWidening Ask(Guid? decidedIn) => new(Guid.NewGuid(), ItemKind.Insight, insight.InsightId, AudienceLevel.OuterCircle, DecidedInSessionId: decidedIn);

        await net.As(net.Noor).SendRefused(Ask(null), HttpStatusCode.Conflict, "learninglog.group-text-needs-session");
        await net.As(net.Noor).SendRefused(Ask(planned), HttpStatusCode.Conflict, "learninglog.session-not-held");
        Assert.Empty(await net.As(net.Sponsor).Ask(new InsightsOfIds([insight.InsightId])));
        Assert.Equal(WideningState.Widened, (await net.As(net.Noor).Send(Ask(session))).State);

        Assert.Single(await net.As(net.Sponsor).Ask(new InsightsOfIds([insight.InsightId])));
    }

    [Fact]
    public async Task Of_an_insight_asks_those_whose_experiences_it_grew_out_of()
    {
        var net = await world.Network();
        var first = await net.Write(net.Noor, audience: AudienceLevel.Inside);
        var second = await net.Write(net.Fenna, audience: AudienceLevel.Inside);
        var insight = await net.As(net.Noor).Send(new FormInsight(Guid.NewGuid(), net.Id, "Samen bellen werkt.", [first.EntryId, second.EntryId], [LearningLevel.Network]));
        var session = await net.Held(SessionKind.Plenary, net.Noor);

        var asked = await net.As(net.Noor).Send(new AskWidening(Guid.NewGuid(), ItemKind.Insight, insight.InsightId, AudienceLevel.Open, DecidedInSessionId: session));

        Assert.Equal(WideningState.Asked, asked.State);
        Assert.Equal(asked.RequestId, Assert.Single((await net.As(net.Fenna).Ask(new WideningInbox())).Items).RequestId);
    }

    public static TheoryData<HttpStatusCode, string, Func<Net, AskWidening, AskWidening>> Refused => new()
    {
        { HttpStatusCode.Conflict, "learninglog.already-that-wide", (_, ask) => ask with { ToAudience = AudienceLevel.Inside } },
        { HttpStatusCode.Forbidden, "learninglog.home-base-is-the-authors", (net, ask) => ask with { ToAudience = AudienceLevel.HomeBase, OrganisationId = net.Organisation } },
        { HttpStatusCode.BadRequest, "learninglog.home-base-organisation-missing", (_, ask) => ask with { ToAudience = AudienceLevel.HomeBase } },
        { HttpStatusCode.NotFound, "not-found", (_, ask) => ask with { ItemId = Guid.NewGuid() } },
        { HttpStatusCode.NotFound, "not-found", (_, ask) => ask with { ItemKind = ItemKind.Return } },
        { HttpStatusCode.BadRequest, "learninglog.person-not-in-network", (net, ask) => ask with { ToAudience = AudienceLevel.Confidant, ToConfidantIds = [net.Outsider] } },
        { HttpStatusCode.NotFound, "not-found", (net, ask) => ask with { ToAudience = AudienceLevel.Circle, ToCircleId = net.Group } },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task Is_refused_when_it_makes_no_sense(HttpStatusCode status, string code, Func<Net, AskWidening, AskWidening> change)
    {
        var net = await world.Network();
        var entry = await net.Write(net.Noor, audience: AudienceLevel.Inside);

        await net.As(net.Bram).SendRefused(change(net, Ask(entry, AudienceLevel.OuterCircle)), status, code);

        Assert.Empty((await net.As(net.Bram).Ask(new MyWideningRequests())).Items);
        Assert.Empty((await net.As(net.Noor).Ask(new WideningInbox())).Items);
    }

    [Fact]
    public async Task Is_refused_when_asked_twice_or_when_it_would_close_the_item_to_others()
    {
        var net = await world.Network();
        var entry = await net.Write(net.Noor, audience: AudienceLevel.OuterCircle);
        await net.As(net.Bram).Send(Ask(entry, AudienceLevel.Open));

        await net.As(net.Bram).SendRefused(Ask(entry, AudienceLevel.Open), HttpStatusCode.Conflict, "learninglog.widening-already-asked");
        await net.As(net.Noor).SendRefused(Ask(entry, AudienceLevel.HomeBase) with { OrganisationId = net.Organisation }, HttpStatusCode.Conflict, "learninglog.widening-must-contain");

        Assert.Single((await net.As(net.Noor).Ask(new WideningInbox())).Items);
        Assert.True(await net.Reads(net.Sponsor, entry.EntryId));
    }

    [Fact]
    public async Task Is_not_found_by_whoever_cannot_read_the_item()
    {
        var net = await world.Network();
        var entry = await net.Write(net.Noor, audience: AudienceLevel.Circle, circle: net.Group);

        await net.As(net.Bram).SendRefused(Ask(entry, AudienceLevel.Inside), HttpStatusCode.NotFound, "not-found");

        Assert.Empty((await net.As(net.Noor).Ask(new WideningInbox())).Items);
    }

    private static AskWidening Ask(EntryView entry, AudienceLevel to) => new(Guid.NewGuid(), ItemKind.Entry, entry.EntryId, to);

    private static async Task<WideningAnswered> Agree(Net net, Guid person)
    {
        var asked = Assert.Single((await net.As(person).Ask(new WideningInbox())).Items);
        return await net.As(person).Send(new AnswerWidening(Guid.NewGuid(), asked.RequestId, Agrees: true));
    }
}

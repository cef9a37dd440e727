using System.Net;
using LivingNetworks.Audience;
using LivingNetworks.LearningLog.Contracts;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Sessions.Contracts;
using DatePrecision = LivingNetworks.LearningLog.Contracts.DatePrecision;
using Suggestions = LivingNetworks.LearningLog.Contracts.Suggestions;

namespace LivingNetworks.LearningLog.Tests;

public sealed class HearingOthers(World world) : IClassFixture<World>
{
    [Fact]
    public async Task Suggests_a_point_and_a_return_when_a_market_was_counted_and_leaves_the_rest_to_people()
    {
        var net = await world.Network();
        var edition = Guid.NewGuid();
        var counted = new MarketCounted(edition, net.Id, 1, new DateOnly(2024, 9, 18), 30, 30, 95, 99, 92, 84000m, "EUR");
        await world.Service.Hear(counted);
        await world.Service.Hear(counted with { TotalValue = 84900m });

        var suggested = (await net.As(net.Noor).Ask(new Suggestions(net.Id))).Items;
        Assert.Equal([SuggestionKind.TimelinePoint, SuggestionKind.Return], suggested.Select(s => s.Kind).Order());
        Assert.All(suggested, s => Assert.Equal((84900m, "EUR", edition), (s.Quantity!.Value, s.Unit, s.SubjectId)));
        Assert.Empty((await net.As(net.Noor).Ask(new Timeline(net.Id))).Points.Items);
        var (point, worth) = (suggested.Single(s => s.Kind == SuggestionKind.TimelinePoint), suggested.Single(s => s.Kind == SuggestionKind.Return));

        var add = new AddTimelinePoint(Guid.NewGuid(), net.Id, Net.Day(2024, 9, 18), "Markt", 5, PointKind.Peak, SuggestionId: point.SuggestionId);
        await net.As(net.Noor).SendRefused(add with { SuggestionId = worth.SuggestionId }, HttpStatusCode.Conflict, "learninglog.suggestion-is-for-something-else");
        await net.As(net.Noor).SendRefused(add with { SuggestionId = Guid.NewGuid() }, HttpStatusCode.NotFound, "not-found");
        await net.As(net.Noor).Send(add);
        await net.As(net.Noor).SendRefused(add with { CommandId = Guid.NewGuid() }, HttpStatusCode.Conflict, "learninglog.suggestion-decided");
        Assert.Single((await net.As(net.Noor).Ask(new Timeline(net.Id))).Points.Items);
        await net.As(net.Fenna).Send(new NoticeReturn(
            Guid.NewGuid(), net.Id, ReturnKind.Content, LearningLevel.Network, "92 matches", Attribution.Directly, Quantity: 84900m, Unit: "EUR", Source: "telling", SuggestionId: worth.SuggestionId));

        Assert.Empty((await net.As(net.Noor).Ask(new Suggestions(net.Id))).Items);
        Assert.Single((await net.As(net.Noor).Ask(new Returns(net.Id))).Items);
    }

    [Fact]
    public async Task Suggests_points_for_goals_sessions_and_the_life_of_the_network_to_those_whom_they_concern()
    {
        var net = await world.Network();
        var now = world.Service.Clock.GetUtcNow();
        await world.Service.Hear(new GoalAdopted(net.Id, Guid.NewGuid(), 1, default, default, null, Guid.NewGuid(), now));
        await world.Service.Hear(new GoalLetGo(net.Id, Guid.NewGuid(), Guid.NewGuid(), now));
        await world.Service.Hear(new SessionLookedBack(Guid.NewGuid(), net.Id, null, now));
        await world.Service.Hear(new SessionLookedBack(Guid.NewGuid(), net.Id, net.Group, now));
        await world.Service.Hear(new NetworkBecameAlive(net.Id, new DateOnly(2024, 1, 18), default, 24));
        await world.Service.Hear(new NetworkConcluded(net.Id, ConclusionKind.OnPurpose, [], null, null, 24));

        var member = (await net.As(net.Noor).Ask(new Suggestions(net.Id, SuggestionKind.TimelinePoint))).Items;
        var other = (await net.As(net.Fenna).Ask(new Suggestions(net.Id))).Items;

        Assert.Equal((6, 5), (member.Count, other.Count));
        Assert.Equal(1, other.Count(s => s.Reason == SuggestionReason.SessionLookedBack));
        Assert.All(member, s => Assert.False(string.IsNullOrEmpty(s.Wording.Nl) || string.IsNullOrEmpty(s.Wording.En)));
        await net.As(net.Sponsor).AskRefused(new Suggestions(net.Id), HttpStatusCode.NotFound, "not-found");
        await net.As(net.Fenna).Send(new LaySuggestionAside(Guid.NewGuid(), other[0].SuggestionId));
        await net.As(net.Noor).SendRefused(new LaySuggestionAside(Guid.NewGuid(), other[0].SuggestionId), HttpStatusCode.Conflict, "learninglog.suggestion-decided");
        await net.As(net.Sponsor).SendRefused(new LaySuggestionAside(Guid.NewGuid(), other[1].SuggestionId), HttpStatusCode.NotFound, "not-found");
        Assert.Equal(4, (await net.As(net.Fenna).Ask(new Suggestions(net.Id))).Items.Count);
    }

    [Fact]
    public async Task Tolerates_events_in_any_order()
    {
        var net = await world.Network();
        var session = Guid.NewGuid();
        var now = world.Service.Clock.GetUtcNow();
        await net.Hold(session, SessionKind.Plenary, net.Noor);
        await world.Service.Hear(new SessionPlanned(session, net.Id, SessionKind.Plenary, now, now, null));
        await world.Service.Hear(new PresenceCorrected(Guid.NewGuid(), net.Id, 3, 3, []));
        await world.Service.Hear(new NetworkRekindled(net.Id));
        world.Service.Clock.Advance(TimeSpan.FromHours(-1));
        await world.Service.Hear(new NetworkConcluded(net.Id, ConclusionKind.OnPurpose, [], null, null, 24));
        world.Service.Clock.Advance(TimeSpan.FromHours(1));

        var insight = await net.Insight(net.Noor);
        Assert.Equal(InsightStage.Shared, (await net.As(net.Noor).Send(new ShareInsight(Guid.NewGuid(), insight.InsightId, session))).Stage);
    }

    [Fact]
    public async Task Follows_a_correction_of_who_was_present()
    {
        var net = await world.Network();
        var session = await net.Held(SessionKind.Working, net.Noor, net.Fenna);
        var entry = await net.Write(net.Noor, session: session);
        Assert.True(await net.Reads(net.Fenna, entry.EntryId));
        var now = world.Service.Clock.GetUtcNow();

        await world.Service.Hear(new PresenceCorrected(session, net.Id, 0, 0, [new BelongingFact(net.Fenna, net.Id, Standing.CircleMember, session, now, now, now, 1000)]));

        Assert.False(await net.Reads(net.Fenna, entry.EntryId));
        var insight = await net.Insight(net.Noor);
        await net.As(net.Noor).SendRefused(new ShareInsight(Guid.NewGuid(), insight.InsightId, session), HttpStatusCode.Conflict, "learninglog.session-not-held");
        await world.Service.Hear(new SessionCirclesLeft(net.Noor, net.Id, [new BelongingFact(net.Noor, net.Id, Standing.CircleMember, session, now, now, now, 1000)]));
        await net.As(net.Noor).SendRefused(net.Written(audience: AudienceLevel.Circle, circle: session), HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task Erases_a_person_and_keeps_what_belongs_to_the_group_without_a_name()
    {
        var net = await world.Network();
        var shared = await net.Write(net.Rutger, audience: AudienceLevel.Inside);
        var quoting = await net.Write(net.Noor, quoted: net.Rutger, audience: AudienceLevel.Inside);
        var insight = await net.Insight(net.Rutger);
        var noticed = await net.Return(net.Rutger);
        var secret = await net.Return(net.Rutger, audience: AudienceLevel.Own);
        var asked = await net.As(net.Fenna).Send(new AskWidening(Guid.NewGuid(), ItemKind.Entry, shared.EntryId, AudienceLevel.OuterCircle));
        await net.As(net.Rutger).Send(new StateReturnExpectation(Guid.NewGuid(), net.Id, ReturnKind.Relation, ReturnFor.Me, "Rust"));
        await net.As(net.Rutger).Send(new DrawCurve(Guid.NewGuid(), net.Id, [new(Net.Day(2025, 1, 1), 1), new(Net.Day(2025, 2, 1), 2)]));

        await world.Service.Hear(new PersonErased(net.Rutger, []));

        Assert.Empty((await net.As(net.Rutger).Ask(new MyLog())).Items);
        Assert.False(await net.Reads(net.Noor, shared.EntryId));
        Assert.Single(await world.Service.Said<ItemWithdrawn>(), e => e.Data.ItemId == shared.EntryId);
        await net.As(net.Rutger).AskRefused(new Timeline(net.Id), HttpStatusCode.NotFound, "not-found");
        Assert.Equal(WideningState.NotWidened, Assert.Single((await net.As(net.Fenna).Ask(new MyWideningRequests())).Items, r => r.RequestId == asked.RequestId).State);
        Assert.Equal(insight.InsightId, Assert.Single(await net.As(net.Noor).Ask(new InsightsOfIds([insight.InsightId]))).InsightId);
        Assert.Equal(noticed.ReturnId, Assert.Single(await net.As(net.Noor).Ask(new ReturnsOfIds([noticed.ReturnId, secret.ReturnId]))).ReturnId);
        Assert.Empty(await net.As(net.Rutger).Ask(new InsightsOfIds([insight.InsightId])));
        await net.As(net.Fenna).SendRefused(new AskWidening(Guid.NewGuid(), ItemKind.Return, noticed.ReturnId, AudienceLevel.OuterCircle), HttpStatusCode.Conflict, "learninglog.group-text-needs-session");

        // Nobody is left who could confirm the quotation: it stays with its author.
        var again = await net.As(net.Noor).Send(new AskWidening(Guid.NewGuid(), ItemKind.Entry, quoting.EntryId, AudienceLevel.Inside));
        Assert.Equal(WideningState.Asked, again.State);
        Assert.False(await net.Reads(net.Fenna, quoting.EntryId));
    }
}

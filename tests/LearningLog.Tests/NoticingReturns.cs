using System.Net;
using LivingNetworks.Audience;
using LivingNetworks.LearningLog.Contracts;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Sessions.Contracts;

namespace LivingNetworks.LearningLog.Tests;

public sealed class NoticingReturns(World world) : IClassFixture<World>
{
    [Theory]
    [InlineData(ReturnKind.Content)]
    [InlineData(ReturnKind.Relation)]
    [InlineData(ReturnKind.Slipstream)]
    [InlineData(ReturnKind.Culture)]
    [InlineData(ReturnKind.KnowledgeSharing)]
    [InlineData(ReturnKind.Influence)]
    [InlineData(ReturnKind.Learning)]
    [InlineData(ReturnKind.NotAchieved)]
    public async Task Takes_every_kind_without_a_number(ReturnKind kind)
    {
        var net = await world.Network();

        var noticed = await net.Return(net.Noor, kind);

        Assert.Equal((ReturnState.Noticed, AudienceLevel.Inside, false), (noticed.State, noticed.Audience, noticed.IsAfterEnd));
        Assert.Equal(noticed.ReturnId, Assert.Single((await net.As(net.Fenna).Ask(new Returns(net.Id, [kind]))).Items).ReturnId);
        var missed = kind == ReturnKind.NotAchieved;
        Assert.Equal(missed ? 1 : 0, (await world.Service.Said<NotAchievedRecorded>()).Count(e => e.Data.ReturnId == noticed.ReturnId));
        Assert.Equal(missed ? 0 : 1, (await world.Service.Said<ReturnNoticed>()).Count(e => e.Data.ReturnId == noticed.ReturnId));
    }

    [Fact]
    public async Task Takes_a_number_with_its_unit_and_source()
    {
        var net = await world.Network();
        var counted = new NoticeReturn(Guid.NewGuid(), net.Id, ReturnKind.Content, LearningLevel.Network, "Matches", Attribution.Directly, Quantity: 84900.50m, Unit: "EUR", Source: "telling van de markt");

        foreach (var vague in new[] { counted with { Unit = null }, counted with { Source = null }, counted with { Source = " " } })
        {
            await net.As(net.Noor).SendRefused(vague with { CommandId = Guid.NewGuid() }, HttpStatusCode.BadRequest, "learninglog.number-needs-unit-and-source");
        }

        await net.As(net.Noor).SendRefused(counted with { Audience = AudienceLevel.Open }, HttpStatusCode.BadRequest, "learninglog.return-starts-inside");
        await net.As(net.Noor).SendRefused(counted with { Audience = AudienceLevel.Circle }, HttpStatusCode.BadRequest, "learninglog.circle-missing");
        Assert.Empty((await net.As(net.Noor).Ask(new Returns(net.Id))).Items);
        var noticed = await net.As(net.Noor).Send(counted);
        Assert.Equal((84900.50m, "EUR", "telling van de markt"), (noticed.Quantity!.Value, noticed.Unit, noticed.Source));
        Assert.DoesNotContain(await world.Service.SaidBodies(), b => b.Contains("telling", StringComparison.Ordinal) || b.Contains("Matches", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Is_confirmed_by_another_person_or_a_session()
    {
        var net = await world.Network();
        var (one, two) = (await net.Return(net.Noor), await net.Return(net.Noor));
        var session = await net.Held(SessionKind.Plenary, net.Noor);

        await net.As(net.Noor).SendRefused(new ConfirmReturn(Guid.NewGuid(), one.ReturnId), HttpStatusCode.Conflict, "learninglog.return-needs-another");
        await net.As(net.Noor).SendRefused(new ConfirmReturn(Guid.NewGuid(), one.ReturnId, Guid.NewGuid()), HttpStatusCode.Conflict, "learninglog.session-not-held");
        await net.As(net.Outsider).SendRefused(new ConfirmReturn(Guid.NewGuid(), one.ReturnId), HttpStatusCode.NotFound, "not-found");
        await net.As(net.Fenna).SendRefused(new ConfirmReturn(Guid.NewGuid(), one.ReturnId, ExpectedVersion: 7), HttpStatusCode.Conflict, "request.changed-meanwhile");
        Assert.Equal(2, (await net.As(net.Noor).Ask(new Returns(net.Id, State: ReturnState.Noticed))).Items.Count);
        Assert.Equal((ReturnState.Confirmed, 2L), await Confirmed(net.As(net.Fenna).Send(new ConfirmReturn(Guid.NewGuid(), one.ReturnId))));
        Assert.Equal(session, (await net.As(net.Noor).Send(new ConfirmReturn(Guid.NewGuid(), two.ReturnId, session))).ConfirmedInSessionId);
        await net.As(net.Rutger).SendRefused(new ConfirmReturn(Guid.NewGuid(), one.ReturnId), HttpStatusCode.Conflict, "learninglog.return-already-confirmed");

        Assert.Equal(2, (await world.Service.Said<ReturnConfirmed>()).Count(e => e.Data.NetworkId == net.Id));
        static async Task<(ReturnState, long)> Confirmed(Task<ReturnView> view) => ((await view).State, (await view).Version);
    }

    [Fact]
    public async Task Is_told_once_it_is_confirmed_and_the_outer_circle_may_read_it()
    {
        var net = await world.Network();
        var noticed = await net.Return(net.Noor);
        await net.As(net.Fenna).Send(new ConfirmReturn(Guid.NewGuid(), noticed.ReturnId));

        await net.As(net.Noor).Send(new AskWidening(Guid.NewGuid(), ItemKind.Return, noticed.ReturnId, AudienceLevel.OuterCircle));

        Assert.Equal(ReturnState.Told, Assert.Single((await net.As(net.Sponsor).Ask(new Returns(net.Id, Audience: AudienceLevel.OuterCircle))).Items).State);
    }

    [Fact]
    public async Task Follows_chains_in_the_wake_and_never_in_a_circle()
    {
        var net = await world.Network();
        var market = await net.Return(net.Noor, ReturnKind.Content, "Markt");
        var care = await net.Return(net.Fenna, ReturnKind.Slipstream, "Opvang", causedBy: market.ReturnId);
        var plan = await net.Return(net.Rutger, ReturnKind.Slipstream, "Plan");
        var hidden = await net.Return(net.Rutger, ReturnKind.Slipstream, "Van mij", causedBy: care.ReturnId, audience: AudienceLevel.Own);

        var chained = await net.As(net.Noor).Send(new ChainReturn(Guid.NewGuid(), plan.ReturnId, care.ReturnId));
        Assert.Equal((care.ReturnId, 2L), (chained.CausedByReturnId!.Value, chained.Version));
        await net.As(net.Noor).SendRefused(new ChainReturn(Guid.NewGuid(), market.ReturnId, plan.ReturnId), HttpStatusCode.Conflict, "learninglog.return-chain-turns-back");
        await net.As(net.Noor).SendRefused(new ChainReturn(Guid.NewGuid(), market.ReturnId, market.ReturnId), HttpStatusCode.Conflict, "learninglog.return-chain-turns-back");
        await net.As(net.Noor).SendRefused(new ChainReturn(Guid.NewGuid(), plan.ReturnId, hidden.ReturnId), HttpStatusCode.NotFound, "not-found");
        await net.As(net.Noor).SendRefused(new ChainReturn(Guid.NewGuid(), plan.ReturnId, market.ReturnId, 1), HttpStatusCode.Conflict, "request.changed-meanwhile");

        var tree = await net.As(net.Noor).Ask(new ReturnTree(market.ReturnId));
        Assert.Equal([market.ReturnId, care.ReturnId, plan.ReturnId], tree.Returns.Select(r => r.ReturnId));
        Assert.Equal(4, (await net.As(net.Rutger).Ask(new ReturnTree(market.ReturnId))).Returns.Count);
        await net.As(net.Outsider).AskRefused(new ReturnTree(market.ReturnId), HttpStatusCode.NotFound, "not-found");
        Assert.Equal(3, (await net.As(net.Noor).Ask(new ReturnsOfIds([market.ReturnId, care.ReturnId, plan.ReturnId, hidden.ReturnId]))).Count);
    }

    [Fact]
    public async Task Goes_on_after_the_end_for_those_who_took_part()
    {
        var net = await world.Network();
        await net.Leave(net.Rutger);
        var late = new NoticeReturn(Guid.NewGuid(), net.Id, ReturnKind.Culture, LearningLevel.Organisation, "Gids", Attribution.Indirectly);
        await net.As(net.Rutger).SendRefused(late, HttpStatusCode.NotFound, "not-found");
        await world.Service.Hear(new NetworkConcluded(net.Id, ConclusionKind.OnPurpose, [], null, null, 24));

        var noticed = await net.As(net.Rutger).Send(late);
        await net.As(net.Outsider).SendRefused(late with { CommandId = Guid.NewGuid() }, HttpStatusCode.NotFound, "not-found");
        await net.As(net.Sponsor).SendRefused(late with { CommandId = Guid.NewGuid() }, HttpStatusCode.NotFound, "not-found");

        Assert.True(noticed.IsAfterEnd);
        Assert.True(Assert.Single((await net.As(net.Noor).Ask(new Returns(net.Id))).Items).IsAfterEnd);
        Assert.Single(await world.Service.Said<ReturnNoticed>(), e => e.Data.ReturnId == noticed.ReturnId && e.Data.IsAfterEnd);
    }

    /// <summary>Red when the picture counts everybody: the sixth person then moves it.</summary>
    [Fact]
    public async Task Shows_hopes_only_together_from_five_persons_and_in_steps_of_five()
    {
        var net = await world.Network();
        async Task State(Guid person, ReturnKind kind)
        {
            net.Minute();
            await net.As(person).Send(new StateReturnExpectation(Guid.NewGuid(), net.Id, kind, ReturnFor.Me, "Dat we elkaar kennen."));
        }

        foreach (var person in new[] { net.Noor, net.Rutger, net.Fenna, net.Bram }) await State(person, ReturnKind.Relation);
        await net.Return(net.Noor);
        var four = await net.As(net.Noor).Ask(new PicturesOfReturn(net.Id));
        Assert.Equal((true, null), (four.TooFew, four.Persons));
        Assert.All(four.Kinds, k => Assert.Null(k.HopedForBy));
        Assert.Equal(1, four.Kinds.Single(k => k.Kind == ReturnKind.Relation).Noticed);

        await State(await net.Welcome(), ReturnKind.Content);
        var five = await net.As(net.Noor).Ask(new PicturesOfReturn(net.Id));
        await State(await net.Welcome(), ReturnKind.Content);
        await State(net.Noor, ReturnKind.Influence);
        var six = await net.As(net.Noor).Ask(new PicturesOfReturn(net.Id));

        Assert.Equal((false, 5, 4, 1), (five.TooFew, five.Persons!.Value, Hopes(five, ReturnKind.Relation), Hopes(five, ReturnKind.Content)));
        Assert.Equivalent(five, six, strict: true);
        Assert.Equal(2, (await net.As(net.Noor).Ask(new MyExpectations(net.Id))).Count);
        Assert.Empty(await net.As(net.Outsider).Ask(new MyExpectations(net.Id)));
        static int Hopes(ReturnPicture picture, ReturnKind kind) => picture.Kinds.Single(k => k.Kind == kind).HopedForBy!.Value;
    }

    [Fact]
    public async Task Keeps_hopes_and_returns_from_outsiders()
    {
        var net = await world.Network();
        await net.Return(net.Noor);
        var hope = new StateReturnExpectation(Guid.NewGuid(), net.Id, ReturnKind.Relation, ReturnFor.Society, "Rust");

        await net.As(net.Outsider).SendRefused(hope, HttpStatusCode.NotFound, "not-found");
        await net.As(net.Outsider).AskRefused(new PicturesOfReturn(net.Id), HttpStatusCode.NotFound, "not-found");
        await net.As(net.Sponsor).AskRefused(new PicturesOfReturn(net.Id), HttpStatusCode.NotFound, "not-found");
        await net.As(net.Outsider).AskRefused(new Returns(net.Id), HttpStatusCode.NotFound, "not-found");
        await net.As(net.Noor).SendRefused(hope with { Kind = ReturnKind.NotAchieved }, HttpStatusCode.BadRequest, "field.not-recognised");

        Assert.Empty((await net.As(net.Sponsor).Ask(new Returns(net.Id))).Items);
        Assert.Empty(await net.As(net.Noor).Ask(new MyExpectations(net.Id)));
    }

    [Fact]
    public async Task Celebrates_changes_that_others_can_read()
    {
        var net = await world.Network();
        var change = await net.Write(net.Noor, audience: AudienceLevel.Circle, circle: net.Group);
        var question = await net.Write(net.Noor, audience: AudienceLevel.Inside, kind: EntryKind.Question);
        var own = await net.Write(net.Noor);
        Celebrate Of(EntryView entry) => new(Guid.NewGuid(), entry.EntryId, new DateOnly(2026, 2, 1), "Met taart");

        await net.As(net.Noor).SendRefused(Of(question), HttpStatusCode.Conflict, "learninglog.celebration-is-of-a-change");
        await net.As(net.Noor).SendRefused(Of(own), HttpStatusCode.Conflict, "learninglog.celebration-is-shared");
        await net.As(net.Fenna).SendRefused(Of(change), HttpStatusCode.NotFound, "not-found");
        Assert.Empty((await net.As(net.Noor).Ask(new Celebrations(net.Id))).Items);
        var marked = await net.As(net.Rutger).Send(Of(change));

        Assert.Equal(marked, Assert.Single((await net.As(net.Noor).Ask(new Celebrations(net.Id))).Items));
        Assert.Empty((await net.As(net.Fenna).Ask(new Celebrations(net.Id))).Items);
        await net.As(net.Outsider).AskRefused(new Celebrations(net.Id), HttpStatusCode.NotFound, "not-found");
    }
}

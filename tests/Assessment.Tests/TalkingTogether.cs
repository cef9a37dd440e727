using System.Net;
using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Audience;
using LivingNetworks.Membership.Contracts;

namespace LivingNetworks.Assessment.Tests;

public class TalkingTogether(AssessmentUnderTest assessment) : IClassFixture<AssessmentUnderTest>
{
    /// <summary>Red once: with the views of one item put together, the second overwrote the first.</summary>
    [Fact]
    public async Task Keeps_different_views_side_by_side_and_says_where_they_point()
    {
        var network = await assessment.Network();
        var scan = await Start(network, "SUI");
        Assert.Equal(20, scan.Items.Count);
        var filled = await network.Someone.Send(new FillConversationScan(Guid.NewGuid(), scan.Id,
            [new("SUI-9", "de gemeente", 3), new("SUI-9", "de bewoners", 1, "Het is stuk."), new("SUI-1", "de bewoners", 3)]));
        Assert.Equal([("SUI-1", "de bewoners", 3), ("SUI-9", "de bewoners", 1), ("SUI-9", "de gemeente", 3)], filled.Views.Select(v => (v.Item, v.HeldBy, v.Value!.Value)));
        var advice = Assert.Single(filled.Advice);
        Assert.Equal(("SUI-9", "eerst bemiddeling", "mediation first"), (advice.Item, advice.Route.Nl, advice.Route.En));
        Assert.Equal(["de bewoners"], advice.HeldBy);

        // Another says it again in other words: the same side, once.
        var again = await network.Service.As(network.Facilitator).Send(new FillConversationScan(Guid.NewGuid(), scan.Id, [new("SUI-9", "De bewoners ", 2)]));
        Assert.Equal(3, again.Views.Count);
        Assert.Equal(2, (await network.Someone.Send(new FillConversationScan(Guid.NewGuid(), scan.Id, [new("SUI-9", "de bewoners")]))).Views.Count);
    }

    [Fact]
    public async Task Gives_a_route_as_advice_and_tells_the_others_no_word_of_it()
    {
        var network = await assessment.Network();
        var scan = await Start(network, "SUI");
        await network.Someone.Send(new FillConversationScan(Guid.NewGuid(), scan.Id, [new("SUI-9", "de bewoners", 1, "zwaluw-stuk")]));
        await network.Someone.SendRefused(new ConcludeConversationScan(Guid.NewGuid(), scan.Id, "Eerst praten."), HttpStatusCode.BadRequest, "assessment.route-of-suitability");
        var concluded = await network.Someone.Send(new ConcludeConversationScan(Guid.NewGuid(), scan.Id, "Eerst praten, dan verder.", SuitabilityRoute.Mediation));
        Assert.Equal((SuitabilityRoute.Mediation, "Eerst praten, dan verder.", assessment.Now), (concluded.Route, concluded.Conclusion, concluded.ConcludedAt));

        var told = Assert.Single(await network.Service.Said<SuitabilityAnswered>(), e => e.SubjectId == scan.Id);
        Assert.Equal((SuitabilityRoute.Mediation, AudienceLevel.Inside, null), (told.Data.Route, told.Audience, told.ActorRef));
        Assert.DoesNotContain(await network.Service.SaidBodies(), b => b.Contains("zwaluw-stuk", StringComparison.Ordinal) || b.Contains("Eerst praten", StringComparison.Ordinal));
        await network.Someone.SendRefused(new FillConversationScan(Guid.NewGuid(), scan.Id, [new("SUI-1", "wij", 3)]), HttpStatusCode.Conflict, "assessment.conversation-concluded");
        await network.Someone.SendRefused(
            new ConcludeConversationScan(Guid.NewGuid(), scan.Id, "Nog eens", SuitabilityRoute.Project), HttpStatusCode.Conflict, "assessment.conversation-concluded");
        Assert.Equal(SuitabilityRoute.Mediation, (await network.Someone.Ask(new ConversationScan(scan.Id))).Route);
    }

    [Fact]
    public async Task Chooses_three_levers_at_most()
    {
        var network = await assessment.Network();
        var scan = await Start(network, "PHC");
        await network.Someone.SendRefused(
            new ConcludeConversationScan(Guid.NewGuid(), scan.Id, "Verder", Picks: ["PHC-1L1", "PHC-1L2", "PHC-2L3", "PHC-3L4"]), HttpStatusCode.BadRequest, "assessment.scan-too-many-picked");
        await network.Someone.SendRefused(new ConcludeConversationScan(Guid.NewGuid(), scan.Id, "Verder", Picks: ["PHC-1a"]), HttpStatusCode.BadRequest, "assessment.scan-unknown-item");
        await network.Someone.SendRefused(
            new ConcludeConversationScan(Guid.NewGuid(), scan.Id, "Verder", SuitabilityRoute.Project), HttpStatusCode.BadRequest, "assessment.route-of-suitability");
        var concluded = await network.Someone.Send(new ConcludeConversationScan(Guid.NewGuid(), scan.Id, "Verder", Picks: ["PHC-1L1", "PHC-2L3", "PHC-3L4"]));
        Assert.Equal(["PHC-1L1", "PHC-2L3", "PHC-3L4"], concluded.Picks);
        Assert.Equal(["PHC-1L1", "PHC-2L3", "PHC-3L4"], Assert.Single(await network.Service.Said<PhaseChecked>(), e => e.SubjectId == scan.Id).Data.Levers);
    }

    /// <summary>Red once: with every reached step counted, whatever came before it.</summary>
    [Fact]
    public async Task Counts_a_step_of_learning_only_when_the_earlier_ones_are_reached()
    {
        var network = await assessment.Network();
        Assert.Empty((await network.Someone.Ask(new ConditionsReached(network.Id))).Conditions);
        var scan = await Start(network, "COL");
        Assert.Empty(scan.Conditions);
        await network.Someone.SendRefused(new ConcludeConversationScan(Guid.NewGuid(), scan.Id, "Zo ver", Conditions: ["GROUP"]), HttpStatusCode.BadRequest, "assessment.conditions-of-learning");
        await network.Someone.Send(new ConcludeConversationScan(Guid.NewGuid(), scan.Id, "Zo ver", Conditions: ["C4", "C1", "C2"]));
        var reached = await network.Service.As(network.Facilitator).Ask(new ConditionsReached(network.Id));
        Assert.Equal([("C1", true, true), ("C2", true, true), ("C3", false, false), ("C4", true, false)], reached.Conditions.Select(c => (c.Code, c.IsReached, c.Counts)));
        Assert.Equal((scan.Id, assessment.Now), (reached.ScanId, reached.ConcludedAt));
    }

    [Fact]
    public async Task Hints_at_ownership_about_the_network_and_about_nobody()
    {
        var network = await assessment.Network();
        var scan = await Start(network, "FUN");
        Assert.Null((await network.Someone.Send(new FillConversationScan(Guid.NewGuid(), scan.Id, [new("FUN-5b", "de trekkers", 3)]))).OwnershipHint);
        var hint = (await network.Someone.Send(new FillConversationScan(Guid.NewGuid(), scan.Id, [new("FUN-5b", "de anderen", 4)]))).OwnershipHint;
        Assert.Contains("niet over iemand", hint!.Value.Nl, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asks_back_at_the_end_what_the_network_recorded_beside_what_is_named_now()
    {
        var network = await assessment.Network();
        await network.Service.Hear(new OriginsNamed(network.Id, [OriginKind.Bundling]));
        network.Service.Clock.Advance(TimeSpan.FromMinutes(1));
        await network.Service.Hear(new OriginsNamed(network.Id, [OriginKind.Imposed, OriginKind.Ambition]));

        var recorded = await network.Someone.Send(new StartConversationScan(Guid.NewGuid(), network.Id, "END"));
        Assert.Equal(["END-I", "END-A", "END-1", "END-2", "END-3", "END-4"], recorded.Items);
        var more = await network.Someone.Send(new StartConversationScan(Guid.NewGuid(), network.Id, "END", Origins: ["LIKENESS", "AMBITION"]));
        Assert.Equal(["END-I", "END-A", "END-L", "END-1", "END-2", "END-3", "END-4"], more.Items);
        await network.Someone.SendRefused(new StartConversationScan(Guid.NewGuid(), network.Id, "END", Origins: ["ENDING"]), HttpStatusCode.BadRequest, "assessment.origins-of-ending");
        Assert.Equal(2, (await network.Someone.Ask(new ConversationScans(network.Id))).Count);
    }

    [Fact]
    public async Task Mirrors_the_origins_at_the_end_and_includes_thanks_and_legacy()
    {
        var network = await assessment.Network();
        foreach (var origins in (string[][])[[], ["ENDING"], ["SOMETHING"]])
            await network.Someone.SendRefused(new StartConversationScan(Guid.NewGuid(), network.Id, "END", Origins: origins), HttpStatusCode.BadRequest, "assessment.origins-of-ending");
        await network.Someone.SendRefused(new StartConversationScan(Guid.NewGuid(), network.Id, "SUI", Origins: ["IMPOSED"]), HttpStatusCode.BadRequest, "assessment.origins-of-ending");

        var scan = await network.Someone.Send(new StartConversationScan(Guid.NewGuid(), network.Id, "END", Origins: ["IMPOSED", "BUNDLING"]));
        Assert.Equal(["END-I", "END-B", "END-1", "END-2", "END-3", "END-4"], scan.Items);
        await network.Someone.SendRefused(new FillConversationScan(Guid.NewGuid(), scan.Id, [new("END-A", "wij", Words: "Ja")]), HttpStatusCode.BadRequest, "assessment.scan-unknown-item");
        await network.Someone.Send(new FillConversationScan(Guid.NewGuid(), scan.Id, [new("END-3", "wij allemaal", Words: "Wie gastvrij was.")]));
        await network.Someone.Send(new ConcludeConversationScan(Guid.NewGuid(), scan.Id, "We ronden af."));
        Assert.Single(await network.Service.Said<EndingChecked>(), e => e.SubjectId == scan.Id);
    }

    [Fact]
    public async Task Lays_three_to_five_chosen_cards_on_the_table()
    {
        var network = await assessment.Network();
        foreach (var cards in (string[][])[[], ["REF-1a", "REF-1b"], ["REF-1a", "REF-1a", "REF-1b"], ["REF-1a", "REF-1b", "VIT-I1"]])
            await network.Someone.SendRefused(new StartConversationScan(Guid.NewGuid(), network.Id, "REF", Cards: cards), HttpStatusCode.BadRequest, "assessment.cards-to-choose");
        var session = await network.Session();
        var scan = await network.Someone.Send(new StartConversationScan(Guid.NewGuid(), network.Id, "REF", SessionId: session, Cards: ["REF-5a", "REF-1a", "REF-3c"]));
        Assert.Equal(session, scan.SessionId);
        Assert.Equal(["REF-1a", "REF-3c", "REF-5a"], scan.Items);
        await network.Someone.SendRefused(
            new StartConversationScan(Guid.NewGuid(), network.Id, "SUI", SessionId: await (await assessment.Network()).Session()), HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task Takes_only_answers_of_its_list_and_only_lists_for_talking()
    {
        var network = await assessment.Network();
        foreach (var code in (string[])["VIT", "FCS", "INT", "ALW"])
            await network.Someone.SendRefused(new StartConversationScan(Guid.NewGuid(), network.Id, code), HttpStatusCode.BadRequest, "assessment.not-a-conversation");
        var ret = await Start(network, "RET");
        await network.Someone.SendRefused(new FillConversationScan(Guid.NewGuid(), ret.Id, [new("RET-A1", "ieder", Words: "a\nb\nc\nd\ne\nf")]), HttpStatusCode.BadRequest, "assessment.scan-too-many-named");
        await network.Someone.SendRefused(new FillConversationScan(Guid.NewGuid(), ret.Id, [new("RET-B1", "ieder", 5)]), HttpStatusCode.BadRequest, "assessment.scan-unknown-step");
        await network.Someone.SendRefused(new FillConversationScan(Guid.NewGuid(), ret.Id, [new("RET-B1", " ", 2)]), HttpStatusCode.BadRequest, "field.empty");
        var org = await Start(network, "ORG");
        await network.Someone.SendRefused(new FillConversationScan(Guid.NewGuid(), org.Id, [new("ORG-I", "wij", 101)]), HttpStatusCode.BadRequest, "assessment.scan-unknown-step");
        Assert.Equal(60, (await network.Someone.Send(new FillConversationScan(Guid.NewGuid(), org.Id, [new("ORG-A", "wij", 60)]))).Views.Single().Value);
    }

    [Fact]
    public async Task Is_for_those_inside_from_their_first_day_on()
    {
        var network = await assessment.Network();
        var scan = await Start(network, "SUI");
        var newcomer = Guid.NewGuid();
        await network.Service.Belong(network.Fact(newcomer, Standing.Participant, readsFrom: assessment.Now.AddDays(1)));
        foreach (var outsider in (Guid[])[network.Sponsor, Guid.NewGuid()])
        {
            await network.Service.As(outsider).AskRefused(new ConversationScans(network.Id), HttpStatusCode.NotFound, "not-found");
            await network.Service.As(outsider).AskRefused(new ConditionsReached(network.Id), HttpStatusCode.NotFound, "not-found");
            await network.Service.As(outsider).SendRefused(new StartConversationScan(Guid.NewGuid(), network.Id, "SUI"), HttpStatusCode.NotFound, "not-found");
        }

        foreach (var unseen in (Guid[])[network.Sponsor, newcomer])
        {
            await network.Service.As(unseen).AskRefused(new ConversationScan(scan.Id), HttpStatusCode.NotFound, "not-found");
            await network.Service.As(unseen).SendRefused(new FillConversationScan(Guid.NewGuid(), scan.Id, [new("SUI-1", "wij", 1)]), HttpStatusCode.NotFound, "not-found");
        }

        Assert.Empty(await network.Service.As(newcomer).Ask(new ConversationScans(network.Id)));
        Assert.Equal(scan.Id, Assert.Single(await network.Someone.Ask(new ConversationScans(network.Id))).Id);
    }

    private static Task<ConversationScanView> Start(TestNetwork network, string code) => network.Someone.Send(new StartConversationScan(Guid.NewGuid(), network.Id, code));
}

using System.Net;
using System.Text.Json;
using LivingNetworks.Audience;
using LivingNetworks.Sessions.Contracts;

namespace LivingNetworks.Sessions.Tests;

public sealed class A_market(Village village) : IClassFixture<Village>
{
    private static ExchangeInput By(string organisation, string text = "Hulp bij de tuin", ExchangeKind kind = ExchangeKind.Hands) => new(new(PartyKind.Organisation, Name: organisation), kind, text);

    private static async Task<MarketEditionView> Open(Network network)
    {
        var edition = await network.Facilitator.Send(new AnnounceMarket(Guid.NewGuid(), network.Id, "Beursvloer", new DateOnly(2026, 3, 20)));
        foreach (var state in new[] { MarketState.Collecting, MarketState.Prepared, MarketState.Open }) edition = await network.Facilitator.Send(new MoveMarketOn(Guid.NewGuid(), edition.Id, state));
        return edition;
    }

    [Theory]
    [InlineData(30, 30, 92, 84_900)]
    [InlineData(34, 36, 101, 91_200)]
    public async Task Comes_out_at_the_figures_of_the_demonstration(int askers, int offerers, int matches, int value)
    {
        var network = await village.Network();
        var edition = await Open(network);
        var asks = await network.Facilitator.Send(new PlaceAsks(Guid.NewGuid(), edition.Id, [.. Enumerable.Range(0, matches).Select(i => By($"Vereniging {i % askers}"))]));
        var offers = await network.Facilitator.Send(new PlaceOffers(Guid.NewGuid(), edition.Id, [.. Enumerable.Range(0, matches).Select(i => By($"Bedrijf {i % offerers}"))]));
        var each = Math.Floor((decimal)value / matches);
        var shaken = await network.Facilitator.Send(new ShakeOnMatches(Guid.NewGuid(), edition.Id, [.. Enumerable.Range(0, matches)
            .Select(i => new HandshakeInput(asks.Items[i].Id, offers.Items[i].Id, i == 0 ? value - (each * (matches - 1)) : each, "uren"))]));
        Assert.Equal(matches, shaken.Items.Count);
        var counted = await network.Facilitator.Send(new CountMarket(Guid.NewGuid(), edition.Id));

        var expected = (askers, offerers, matches, (decimal)value, "EUR");
        Assert.Equal(expected, Figures(counted.Totals));
        Assert.Equal(expected, Figures(Assert.Single(await network.Participant(0).Ask(new MarketTotals([edition.Id])))));
        Assert.Equal(expected, Figures(Assert.Single(Assert.Single(await network.Participant(0).Ask(new MarketEditionsOfNetworks([network.Id]))).Editions).Totals));
        var said = Assert.Single(await network.Said<MarketCounted>());
        Assert.Equal(expected, (said.AskingOrganisations, said.OfferingOrganisations, said.Matches, said.TotalValue, said.Currency));
        Assert.Equal(matches, (await network.Said<MatchAgreed>()).Count);
        Assert.Single(await network.Said<MarketOpened>());
        Assert.Empty(await network.Stranger.Ask(new MarketTotals([edition.Id])));
    }

    private static (int Asking, int Offering, int Matches, decimal Value, string Currency) Figures(MarketTotalsView totals) =>
        (totals.AskingOrganisations, totals.OfferingOrganisations, totals.Matches, totals.TotalValue, totals.Currency);

    [Fact]
    public async Task Goes_step_by_step()
    {
        var network = await village.Network();
        var edition = await network.Facilitator.Send(new AnnounceMarket(Guid.NewGuid(), network.Id, "Beursvloer", new DateOnly(2026, 3, 20)));
        await network.Facilitator.SendRefused(new MoveMarketOn(Guid.NewGuid(), edition.Id, MarketState.Open), HttpStatusCode.Conflict, "sessions.market-step-by-step");
        await network.Facilitator.SendRefused(new CountMarket(Guid.NewGuid(), edition.Id), HttpStatusCode.Conflict, "sessions.floor-is-not-open");
        await network.Participant(0).Send(new PlaceAsk(Guid.NewGuid(), network.Id, By("Speeltuin"), edition.Id));
        foreach (var state in new[] { MarketState.Prepared, MarketState.Open }) await network.Facilitator.Send(new MoveMarketOn(Guid.NewGuid(), edition.Id, state));
        await network.Facilitator.Send(new CountMarket(Guid.NewGuid(), edition.Id));
        await network.Participant(0).SendRefused(new PlaceAsk(Guid.NewGuid(), network.Id, By("Speeltuin"), edition.Id), HttpStatusCode.Conflict, "sessions.floor-is-closed");
        foreach (var state in new[] { MarketState.FollowedUp, MarketState.LookedBack }) edition = await network.Facilitator.Send(new MoveMarketOn(Guid.NewGuid(), edition.Id, state));
        Assert.Equal((MarketState.LookedBack, 1), (edition.State, edition.Totals.Asks));
        Assert.Equal(2, (await network.Facilitator.Send(new AnnounceMarket(Guid.NewGuid(), network.Id, "Nog eens", new DateOnly(2027, 3, 20)))).Number);
        await network.Facilitator.SendRefused(
            new AnnounceMarket(Guid.NewGuid(), network.Id, "Dubbel", new DateOnly(2027, 3, 20), Number: 2), HttpStatusCode.Conflict, "request.already-there");
    }

    [Theory]
    [InlineData("€ 500 sponsoring")]
    [InlineData("Een gift van 250 euro")]
    [InlineData("EUR 100")]
    public async Task Takes_no_money_and_saves_nothing_of_a_list_with_money_in_it(string text)
    {
        var network = await village.Network();
        var edition = await Open(network);
        var refused = await network.Facilitator.SendRefused(
            new PlaceOffers(Guid.NewGuid(), edition.Id, [By("Bouwbedrijf"), By("Bank", text)]), HttpStatusCode.BadRequest, "sessions.no-money");
        Assert.Equal("offers[1].text", refused.Field);
        Assert.Empty((await network.Participant(0).Ask(new MarketFloor(edition.Id, Offers: true))).Items);
        // Red once: a case Money in ExchangeKind.
        Assert.DoesNotContain(Enum.GetNames<ExchangeKind>(), k => k.Contains("Money", StringComparison.Ordinal) || k.Contains("Cash", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Matches_an_ask_with_an_offer_of_another_party_once()
    {
        var network = await village.Network();
        var edition = await Open(network);
        var ask = await network.Participant(0).Send(new PlaceAsk(Guid.NewGuid(), network.Id, By("Speeltuin"), edition.Id));
        var offer = await network.Participant(0).Send(new PlaceOffer(Guid.NewGuid(), network.Id, By("Bouwbedrijf"), edition.Id));
        var own = await network.Participant(0).Send(new PlaceOffer(Guid.NewGuid(), network.Id, By(" speeltuin "), edition.Id));
        await network.Participant(0).SendRefused(new ShakeOnMatch(Guid.NewGuid(), new(offer.Id, ask.Id)), HttpStatusCode.BadRequest, "sessions.ask-and-offer");
        await network.Participant(0).SendRefused(new ShakeOnMatch(Guid.NewGuid(), new(ask.Id, own.Id)), HttpStatusCode.BadRequest, "sessions.two-parties");
        await network.Participant(0).Send(new ShakeOnMatch(Guid.NewGuid(), new(ask.Id, offer.Id)));
        await network.Participant(0).SendRefused(new ShakeOnMatch(Guid.NewGuid(), new(ask.Id, offer.Id)), HttpStatusCode.Conflict, "request.already-there");
        await network.Facilitator.SendRefused(
            new ShakeOnMatches(Guid.NewGuid(), edition.Id, [new(ask.Id, Guid.NewGuid())]), HttpStatusCode.NotFound, "not-found");
        Assert.Single((await network.Participant(1).Ask(new MarketMatches(edition.Id))).Items);
    }

    [Fact]
    public async Task Shows_a_matchs_worth_in_the_total_only()
    {
        var network = await village.Network();
        var edition = await Open(network);
        var ask = await network.Participant(0).Send(new PlaceAsk(Guid.NewGuid(), network.Id, By("Speeltuin"), edition.Id));
        var offer = await network.Participant(0).Send(new PlaceOffer(Guid.NewGuid(), network.Id, By("Bouwbedrijf"), edition.Id));
        var match = await network.Participant(0).Send(new ShakeOnMatch(Guid.NewGuid(), new(ask.Id, offer.Id)));
        await network.Participant(0).Send(new EstimateMatchValue(Guid.NewGuid(), match.Id, 1234.50m, "materiaal"));
        Assert.Equal(1234.50m, Assert.Single(await network.Participant(0).Ask(new MarketTotals([edition.Id]))).TotalValue);
        var shown = JsonSerializer.Serialize(await network.Participant(0).Ask(new MarketMatches(edition.Id)));
        Assert.DoesNotContain("1234", shown, StringComparison.Ordinal);
        Assert.DoesNotContain(await network.Service.SaidBodies(), b => b.Contains("1234.5", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Follows_up_what_was_kept_and_what_it_brought()
    {
        var network = await village.Network();
        var edition = await Open(network);
        var ask = await network.Participant(0).Send(new PlaceAsk(Guid.NewGuid(), network.Id, By("Speeltuin"), edition.Id));
        var offer = await network.Participant(0).Send(new PlaceOffer(Guid.NewGuid(), network.Id, By("Bouwbedrijf"), edition.Id));
        var match = await network.Participant(0).Send(new ShakeOnMatch(Guid.NewGuid(), new(ask.Id, offer.Id)));
        Assert.Equal(MatchState.Confirmed, (await network.Participant(1).Send(new ConfirmMatch(Guid.NewGuid(), match.Id))).State);
        await network.Participant(1).SendRefused(new RecordMatchKept(Guid.NewGuid(), match.Id, MatchState.Shaken), HttpStatusCode.BadRequest, "sessions.match-outcome");
        var kept = await network.Participant(1).Send(new RecordMatchKept(Guid.NewGuid(), match.Id, MatchState.PartlyKept, "een hek", "nieuwe buren"));
        Assert.Equal((MatchState.PartlyKept, "een hek", "nieuwe buren"), (kept.State, kept.BroughtAsker, kept.BroughtOfferer));
        Assert.Equal(MatchState.PartlyKept, Assert.Single(await network.Said<MatchKept>()).Outcome);
    }

    [Fact]
    public async Task Has_preparatory_workshops_linked_to_it()
    {
        var network = await village.Network();
        var edition = await network.Facilitator.Send(new AnnounceMarket(Guid.NewGuid(), network.Id, "Beursvloer", new DateOnly(2026, 3, 20)));
        var workshop = await network.Planned(SessionKind.PreparatoryWorkshop);
        Assert.Equal([workshop.Id], (await network.Facilitator.Send(new LinkSessionToMarket(Guid.NewGuid(), edition.Id, workshop.Id))).PreparationSessionIds);
        var floor = await network.Facilitator.Send(network.Plan(SessionKind.Market) with { EditionId = edition.Id });
        Assert.Equal(floor.Id, Assert.Single(Assert.Single(await network.Facilitator.Ask(new MarketEditionsOfNetworks([network.Id]))).Editions).SessionId);
        var plenary = await network.Planned();
        await network.Facilitator.SendRefused(new LinkSessionToMarket(Guid.NewGuid(), edition.Id, plenary.Id), HttpStatusCode.Conflict, "sessions.not-a-market-session");
    }

    [Fact]
    public async Task Has_a_floor_that_is_paged_in_the_order_of_placing()
    {
        var network = await village.Network();
        var edition = await Open(network);
        await network.Facilitator.Send(new PlaceAsks(Guid.NewGuid(), edition.Id, [By("A"), By("B"), By("C")]));
        var first = await network.Participant(0).Ask(new MarketFloor(edition.Id, First: 2));
        var second = await network.Participant(0).Ask(new MarketFloor(edition.Id, First: 2, After: first.EndCursor));
        Assert.Equal(["A", "B", "C"], first.Items.Concat(second.Items).Select(i => i.Party.Name));
        Assert.False(second.HasNextPage);
    }
}

public sealed class Daring_to_ask(Village village) : IClassFixture<Village>
{
    [Fact]
    public async Task Reaches_everyone_inside_and_gets_reactions()
    {
        var network = await village.Network();
        var ask = await network.Participant(0).Send(new PlaceAsk(
            Guid.NewGuid(), network.Id, new(new(PartyKind.Person, network.ParticipantIds[0]), ExchangeKind.Material, "Wie heeft een groot scherm te leen?")));
        Assert.True(ask.IsMine);
        await network.Participant(1).Send(new ReactToAsk(Guid.NewGuid(), ask.Id, "Ik!"));
        var read = Assert.Single((await network.Participant(2).Ask(new StandingAsks(network.Id))).Items);
        Assert.Equal((ExchangeState.Reacted, false), (read.State, read.IsMine));
        Assert.Equal("Ik!", Assert.Single(await network.Participant(2).Ask(new ReactionsToAsks([ask.Id]))).Text);
        Assert.Empty((await network.Stranger.Ask(new StandingAsks(network.Id))).Items);
        await network.Stranger.SendRefused(new ReactToAsk(Guid.NewGuid(), ask.Id, "Ik!"), HttpStatusCode.NotFound, "not-found");
        await network.Participant(1).SendRefused(new WithdrawExchange(Guid.NewGuid(), ask.Id), HttpStatusCode.Forbidden, "sessions.exchange-is-not-yours");
        await network.Participant(0).Send(new WithdrawExchange(Guid.NewGuid(), ask.Id));
        await network.Participant(1).SendRefused(new ReactToAsk(Guid.NewGuid(), ask.Id, "Toch?"), HttpStatusCode.Conflict, "sessions.exchange-is-over");
    }

    [Fact]
    public async Task Unanswered_for_two_days_is_shown_to_supporters_only()
    {
        var network = await village.Network();
        var ask = await network.Participant(0).Send(new PlaceAsk(
            Guid.NewGuid(), network.Id, new(new(PartyKind.Person, network.ParticipantIds[0]), ExchangeKind.Hands, "Wie helpt verhuizen?"), Audience: AudienceLevel.Open));
        Assert.Empty((await network.Facilitator.Ask(new UnansweredAsks(network.Id))).Items);
        village.Service.Clock.Advance(TimeSpan.FromHours(49));
        Assert.Equal(ask.Id, Assert.Single((await network.Facilitator.Ask(new UnansweredAsks(network.Id))).Items).Id);
        await network.Participant(1).AskRefused(new UnansweredAsks(network.Id), HttpStatusCode.Forbidden, "sessions.for-facilitators");
        await network.Participant(1).Send(new ReactToAsk(Guid.NewGuid(), ask.Id, "Ik kom"));
        Assert.Empty((await network.Facilitator.Ask(new UnansweredAsks(network.Id))).Items);
    }

    [Fact]
    public async Task Names_one_party_clearly()
    {
        var network = await village.Network();
        foreach (var party in new PartyInput[] { new(PartyKind.Person), new(PartyKind.Organisation), new(PartyKind.Organisation, Guid.NewGuid(), "Bank") })
        {
            await network.Participant(0).SendRefused(
                new PlaceAsk(Guid.NewGuid(), network.Id, new(party, ExchangeKind.Hands, "Hulp")), HttpStatusCode.BadRequest, "sessions.party-unclear");
        }

        Assert.Empty((await network.Participant(0).Ask(new StandingAsks(network.Id))).Items);
    }
}

using System.Net;
using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Sessions.Contracts;

namespace LivingNetworks.Assessment.Tests;

public class ProposingRounds(AssessmentUnderTest assessment) : IClassFixture<AssessmentUnderTest>
{
    [Fact]
    public async Task Comes_once_after_a_market_and_goes_when_a_round_is_planned()
    {
        var network = await assessment.Network();
        var market = Market(network, assessment.Now);
        await network.Service.Hear(market);
        await network.Service.Hear(market);

        var proposal = Assert.Single(await network.Someone.Ask(new RoundProposals(network.Id)));
        Assert.Equal((ProposalReason.MarketCounted, RoundMoment.AfterIntervention, market.Date), (proposal.Reason, proposal.Moment, proposal.On));
        await network.Someone.Send(network.Plan(await network.Session(), RoundMoment.AfterIntervention));
        Assert.Empty(await network.Someone.Ask(new RoundProposals(network.Id)));
    }

    [Fact]
    public async Task Stays_when_a_round_of_another_moment_is_planned_and_goes_when_it_is_set_aside()
    {
        var network = await assessment.Network();
        await network.Service.Hear(Market(network, assessment.Now));
        var proposal = Assert.Single(await network.Someone.Ask(new RoundProposals(network.Id)));
        await network.Planned();
        Assert.Single(await network.Someone.Ask(new RoundProposals(network.Id)));

        await network.Someone.Send(new SetProposalAside(Guid.NewGuid(), proposal.Id));
        Assert.Empty(await network.Someone.Ask(new RoundProposals(network.Id)));
    }

    [Fact]
    public async Task Comes_once_after_a_mastercircle_and_stays_when_the_network_goes_on()
    {
        var network = await assessment.Network();
        var harvested = new MastercircleHarvested(Guid.NewGuid(), network.Id, DateOnly.FromDateTime(assessment.Now.UtcDateTime), 4);
        await network.Service.Hear(harvested);
        await network.Service.Hear(harvested);
        await network.Service.Hear(harvested with { SeriesId = Guid.NewGuid(), On = harvested.On.AddDays(-100) });
        await network.Service.Hear(new NetworkRekindled(network.Id));
        var proposal = Assert.Single(await network.Someone.Ask(new RoundProposals(network.Id)));
        Assert.Equal((ProposalReason.CircleHarvested, RoundMoment.AfterIntervention, harvested.On), (proposal.Reason, proposal.Moment, proposal.On));
        await network.Someone.Send(network.Plan(await network.Session(), RoundMoment.AfterIntervention));
        Assert.Empty(await network.Someone.Ask(new RoundProposals(network.Id)));
    }

    [Fact]
    public async Task Does_not_come_for_a_market_of_long_ago()
    {
        var network = await assessment.Network();
        await network.Service.Hear(Market(network, assessment.Now.AddDays(-100)));
        Assert.Empty(await network.Someone.Ask(new RoundProposals(network.Id)));
    }

    [Fact]
    public async Task Is_for_those_inside_and_not_found_by_anybody_else()
    {
        var network = await assessment.Network();
        await network.Service.Hear(Market(network, assessment.Now));
        var proposal = Assert.Single(await network.Service.As(network.Facilitator).Ask(new RoundProposals(network.Id)));
        foreach (var person in new[] { network.Sponsor, Guid.NewGuid() })
        {
            await network.Service.As(person).AskRefused(new RoundProposals(network.Id), HttpStatusCode.NotFound, "not-found");
            await network.Service.As(person).SendRefused(new SetProposalAside(Guid.NewGuid(), proposal.Id), HttpStatusCode.NotFound, "not-found");
        }

        Assert.Single(await network.Someone.Ask(new RoundProposals(network.Id)));
    }

    [Fact]
    public async Task Comes_when_a_network_concludes_and_again_half_a_year_later_unless_it_goes_on()
    {
        var (ended, goesOn) = (await assessment.Network(), await assessment.Network());
        foreach (var network in new[] { ended, goesOn })
        {
            await network.Service.Hear(new NetworkConcluded(network.Id, ConclusionKind.OnPurpose, [], null, null, 12));
            Assert.Equal([RoundMoment.Final], (await network.Someone.Ask(new RoundProposals(network.Id))).Select(p => p.Moment));
        }

        await goesOn.Service.Hear(new NetworkRekindled(goesOn.Id));
        assessment.Service.Clock.Advance(TimeSpan.FromDays(190));
        Assert.Equal([RoundMoment.Afterwards, RoundMoment.Final], (await ended.Someone.Ask(new RoundProposals(ended.Id))).Select(p => p.Moment));
        Assert.Empty(await goesOn.Someone.Ask(new RoundProposals(goesOn.Id)));
    }

    private static MarketCounted Market(TestNetwork network, DateTimeOffset on) =>
        new(Guid.NewGuid(), network.Id, 1, DateOnly.FromDateTime(on.UtcDateTime), 8, 9, 20, 25, 12, 4000m, "EUR");
}

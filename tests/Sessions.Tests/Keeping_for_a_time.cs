using LivingNetworks.Membership.Contracts;
using LivingNetworks.Sessions.Contracts;

namespace LivingNetworks.Sessions.Tests;

public sealed class Keeping_for_a_time : IAsyncLifetime
{
    private readonly Village _village = new();

    public Task InitializeAsync() => _village.InitializeAsync();

    public Task DisposeAsync() => _village.DisposeAsync();

    [Fact]
    public async Task Removes_meetings_and_the_market_after_the_agreed_period_and_leaves_other_networks_alone()
    {
        var network = await _village.Network();
        var other = await _village.Network();
        var session = await network.Held();
        var stays = await other.Held();
        await network.Participant(0).Send(new LookBack(Guid.NewGuid(), session.Id, ["We bellen eerst"]));
        var ask = await network.Participant(0).Send(new PlaceAsk(Guid.NewGuid(), network.Id, new(new(PartyKind.Organisation, Name: "School"), ExchangeKind.Hands, "Wie helpt?")));
        var offer = await network.Participant(1).Send(new PlaceOffer(Guid.NewGuid(), network.Id, new(new(PartyKind.Organisation, Name: "Bouwer"), ExchangeKind.Hands, "Wij helpen")));
        await network.Participant(0).Send(new ShakeOnMatch(Guid.NewGuid(), new(ask.Id, offer.Id)));
        await network.Facilitator.Send(new OfferTask(Guid.NewGuid(), network.Id, "Soep"));
        await _village.Service.Hear(new NetworkConcluded(network.Id, ConclusionKind.OnPurpose, [], null, null, RetentionMonths: 3));

        var soon = await _village.Service.Operate("retention-run");
        Assert.Contains("task-offers (RunOfNetwork): 1", soon, StringComparison.Ordinal);
        Assert.Contains("sessions (AfterEnding): 0", soon, StringComparison.Ordinal);
        _village.Service.Clock.Advance(TimeSpan.FromDays(95));
        var dry = await _village.Service.Operate("retention-dry-run");
        Assert.Contains("matches (AfterEnding): 1", dry, StringComparison.Ordinal);
        Assert.Contains("exchanges (AfterEnding): 2", dry, StringComparison.Ordinal);
        Assert.Contains("sessions (AfterEnding): 1", dry, StringComparison.Ordinal);
        await _village.Service.Operate("retention-run");
        Assert.DoesNotContain(": 1", await _village.Service.Operate("retention-dry-run"), StringComparison.Ordinal);
        Assert.Equal(stays.Id, (await other.Room(stays.Id)).Session.Id);
    }

    [Fact]
    public async Task Has_a_class_for_every_kind_of_thing() => Assert.Empty(await _village.Service.KeptWithoutClass());
}

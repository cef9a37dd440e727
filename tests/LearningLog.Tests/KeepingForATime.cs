using LivingNetworks.Audience;
using LivingNetworks.LearningLog.Contracts;
using LivingNetworks.Membership.Contracts;

namespace LivingNetworks.LearningLog.Tests;

public sealed class KeepingForATime : IAsyncLifetime
{
    private readonly World _world = new();

    public Task InitializeAsync() => _world.InitializeAsync();

    public Task DisposeAsync() => _world.DisposeAsync();

    [Fact]
    public async Task Removes_what_was_shared_after_the_period_that_the_ending_agreed_and_never_what_is_ones_own()
    {
        var net = await _world.Network();
        await net.Write(net.Rutger, text: "Gedeeld", audience: AudienceLevel.Inside);
        await net.Write(net.Rutger, text: "Van mij", audience: AudienceLevel.Own);
        await _world.Service.Hear(new NetworkConcluded(net.Id, ConclusionKind.OnPurpose, [], null, null, RetentionMonths: 6));

        _world.Service.Clock.Advance(TimeSpan.FromDays(170));
        Assert.Contains("entries-shared (AfterEnding): 0", await _world.Service.Operate("retention-dry-run"), StringComparison.Ordinal);
        await _world.Service.Operate("retention-run");
        Assert.Equal(2, (await net.As(net.Rutger).Ask(new MyLog())).Items.Count);

        _world.Service.Clock.Advance(TimeSpan.FromDays(20));
        var told = await _world.Service.Operate("retention-dry-run");
        Assert.Contains("entries-shared (AfterEnding): 1", told, StringComparison.Ordinal);
        Assert.Contains("entries-own (UntilWithdrawn): 0", told, StringComparison.Ordinal);
        Assert.DoesNotContain("Gedeeld", told, StringComparison.Ordinal);
        Assert.Equal(2, (await net.As(net.Rutger).Ask(new MyLog())).Items.Count); // a dry run removes nothing

        Assert.Contains("entries-shared (AfterEnding): 1", await _world.Service.Operate("retention-run"), StringComparison.Ordinal);
        Assert.Equal("Van mij", Assert.Single((await net.As(net.Rutger).Ask(new MyLog())).Items).Text);
        Assert.Contains("entries-shared (AfterEnding): 0", await _world.Service.Operate("retention-dry-run"), StringComparison.Ordinal);
        Assert.Equal(2, (await _world.Service.Said<Hosting.OperatorActed>()).Count);
    }

    [Fact]
    public async Task Goes_on_keeping_everything_of_a_network_that_was_rekindled()
    {
        var net = await _world.Network();
        await net.Write(net.Rutger, text: "Gedeeld", audience: AudienceLevel.Inside);
        await _world.Service.Hear(new NetworkConcluded(net.Id, ConclusionKind.FadedOut, [], null, null, RetentionMonths: 1));
        _world.Service.Clock.Advance(TimeSpan.FromDays(10));
        await _world.Service.Hear(new NetworkRekindled(net.Id));
        _world.Service.Clock.Advance(TimeSpan.FromDays(400));
        await _world.Service.Operate("retention-run");
        Assert.Single((await net.As(net.Rutger).Ask(new MyLog())).Items);
    }

    [Fact]
    public async Task Has_a_class_for_every_kind_of_thing() => Assert.Empty(await _world.Service.KeptWithoutClass());
}

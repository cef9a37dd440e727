using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Membership.Contracts;

namespace LivingNetworks.Assessment.Tests;

public sealed class KeepingForATime(AssessmentUnderTest world) : IClassFixture<AssessmentUnderTest>
{
    [Fact]
    public async Task Has_a_class_for_every_kind_of_thing() => Assert.Empty(await world.Service.KeptWithoutClass());

    [Fact]
    public async Task Counts_answers_beside_rounds_and_removes_nothing_before_its_time()
    {
        await world.Service.Hear(new NetworkConcluded(Guid.NewGuid(), ConclusionKind.FadedOut, [], null, null, RetentionMonths: 1));
        var told = await world.Service.Operate("retention-run");
        Assert.Contains("answers (AfterEnding): 0", told, StringComparison.Ordinal);
        Assert.Contains("rounds (AfterEnding): 0", told, StringComparison.Ordinal);
    }
}

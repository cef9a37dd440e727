using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Testing;

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

    /// <summary>Red once: answers of a round that nobody closed stayed.</summary>
    [Fact]
    public async Task Removes_every_trace_of_answers_of_a_network_whose_period_is_over_and_of_no_other()
    {
        var (over, goesOn) = (await world.Network(), await world.Network());
        var closed = await Answered(over);
        await over.Close(closed);
        var neverClosed = await Answered(over);
        var others = await Answered(goesOn);
        await goesOn.Close(others);
        await over.Service.Belong(over.Fact(over.Sponsor, Audience.Standing.Researcher));
        await over.Service.As(over.Sponsor).Send(new DesignStudy(Guid.NewGuid(), "Leren", ["Helpt het?"], "Mogen we?", "May we?", [over.Id], [over.Sponsor]));
        await world.Service.Hear(new NetworkConcluded(over.Id, ConclusionKind.OnPurpose, [], null, null, RetentionMonths: 2));
        var kept = Traces(others);
        Assert.All([closed, neverClosed, others], round => Assert.NotEmpty(Traces(round)));

        world.Service.Clock.Advance(TimeSpan.FromDays(55));
        await world.Service.Operate("retention-run");
        Assert.All([closed, neverClosed, others], round => Assert.NotEmpty(Traces(round)));

        world.Service.Clock.Advance(TimeSpan.FromDays(10));
        var told = await world.Service.Operate("retention-dry-run");
        Assert.Contains("answers (AfterEnding): 8", told, StringComparison.Ordinal);
        Assert.Contains("answers-of-rounds-never-closed (AfterEnding): 8", told, StringComparison.Ordinal);
        Assert.Contains("studies (AfterEnding): 1", told, StringComparison.Ordinal);
        Assert.NotEmpty(Traces(closed)); // a dry run removes nothing

        await world.Service.Operate("retention-run");
        Assert.Empty(Traces(closed));
        Assert.Empty(Traces(neverClosed));
        Assert.Equal(kept, Traces(others));
        Assert.Empty((await over.Service.As(over.Facilitator).Ask(new RoundsById([closed, neverClosed]))));
        Assert.Contains("studies (AfterEnding): 0", await world.Service.Operate("retention-dry-run"), StringComparison.Ordinal);
    }

    private static async Task<Guid> Answered(TestNetwork network)
    {
        var round = await network.Opened();
        foreach (var person in network.Participants) await network.Answer(round.Id, person, TestNetwork.OnStep(3), "Dit mag gelezen worden.");
        return round.Id;
    }

    /// <summary>In how many rows of each table the round stands, in the database of answers, whatever tables it has.</summary>
    private List<string> Traces(Guid round) =>
    [
        .. from column in TestDatabase.Columns(world.AnswersConnection)
           where column.Column == "RoundId"
           let rows = AssessmentUnderTest.Query(world.AnswersConnection, $"SELECT 1 FROM \"{column.Table}\" WHERE lower(RoundId) = '{round}'").Count
           where rows > 0
           select $"{column.Table}: {rows}",
    ];
}

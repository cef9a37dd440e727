using LivingNetworks.Assessment.Contracts;

namespace LivingNetworks.Assessment.Tests;

/// <summary>Over all networks of a service, so each test has a service of its own.</summary>
public class HowWellQuestionsGoTogether
{
    private static readonly int[] TenPeople = [1, 2, 2, 3, 3, 3, 4, 4, 5, 5];

    [Fact]
    public async Task Is_said_from_five_networks_and_fifty_people_on_with_and_without_the_reversed_items()
    {
        using var assessment = new AssessmentUnderTest();
        await assessment.InitializeAsync();
        for (var i = 0; i < 4; i++) await ClosedUnturned(assessment, TenPeople);
        var round = await ClosedUnturned(assessment, TenPeople[..9]);
        Assert.Equal((Withheld.TooFew, 0), (round.Withheld, round.Scales.Count));

        // Fifty people, but the first four networks were not asked anew: only one network is new, and the figures may not move by one.
        Assert.Equal(Withheld.TooFew, (await ClosedUnturned(assessment, TenPeople)).Withheld);
        for (var i = 0; i < 3; i++) Assert.Equal(Withheld.TooFew, (await ClosedUnturned(assessment, TenPeople)).Withheld);

        // Ten networks by now, five of them new.
        var said = await ClosedUnturned(assessment, TenPeople);
        Assert.Null(said.Withheld);
        Assert.Equal(["INTERDEP", "ENERGY", "DIVERSITY", "GROWTH", "SAFETY"], said.Scales.Select(s => s.Code));
        Assert.All(said.Scales, s => Assert.Equal((99, 10), (s.N, s.Networks)));
        // Everybody put a cross on the same step of every item and did not see that two items are the other way round. Four items that
        // agree and one that goes against them: alpha = 5/4 * (1 - 5v/9v) = 0.56; without that one they agree fully.
        foreach (var code in new[] { "INTERDEP", "DIVERSITY" })
        {
            var scale = said.Scales.Single(s => s.Code == code);
            Assert.Equal((5, 0.56, 4, 1.0), (scale.Whole.Items, scale.Whole.Alpha, scale.WithoutReversed!.Items, scale.WithoutReversed.Alpha));
        }

        Assert.All(said.Scales.Where(s => s.Code is "ENERGY" or "GROWTH" or "SAFETY"), s => Assert.Equal((1.0, null), (s.Whole.Alpha, s.WithoutReversed)));
        await assessment.DisposeAsync();
    }

    [Fact]
    public async Task Is_not_said_where_one_network_is_more_than_half()
    {
        using var assessment = new AssessmentUnderTest();
        await assessment.InitializeAsync();
        for (var i = 0; i < 4; i++) await ClosedUnturned(assessment, TenPeople[..7]);
        var said = await ClosedUnturned(assessment, [.. Enumerable.Range(0, 30).Select(i => 1 + i % 5)]);
        Assert.Equal((Withheld.TooFew, 0), (said.Withheld, said.Scales.Count));
        await assessment.DisposeAsync();
    }

    /// <summary>A round of a new network in which each person puts every cross on the same step; then what its report says.</summary>
    private static async Task<ReliabilityView> ClosedUnturned(AssessmentUnderTest assessment, int[] steps)
    {
        var network = await assessment.Network(Math.Max(8, steps.Length));
        var round = await network.Opened();
        for (var i = 0; i < steps.Length; i++)
        {
            var step = steps[i];
            await network.Answer(round.Id, network.Participants[i], TestNetwork.Answers(_ => step));
        }

        await network.Close(round.Id);
        return (await network.Someone.Ask(new RoundSeries(round.Id))).Reliability;
    }
}

using System.Net;
using LivingNetworks.Assessment.Contracts;

namespace LivingNetworks.Assessment.Tests;

public class ComparingRounds(AssessmentUnderTest assessment) : IClassFixture<AssessmentUnderTest>
{
    [Fact]
    public async Task Shows_the_difference_of_the_published_means_with_its_interval()
    {
        var network = await assessment.Network(10);
        await network.TalkedThrough(1, 2, 2, 2, 2, 3, 3, 2, 1, 2);
        assessment.Service.Clock.Advance(TimeSpan.FromDays(180));
        await network.TalkedThrough(4, 4, 5, 4, 3, 4, 5, 4, 4, 3);

        var vitality = Assert.Single(await network.Someone.Ask(new VitalityOverTime([network.Id])));
        Assert.Equal(2, vitality.Rounds.Count);
        var change = Assert.Single(vitality.Changes);
        Assert.Equal((vitality.Rounds[0].RoundId, vitality.Rounds[1].RoundId, false), (change.FromRoundId, change.ToRoundId, change.CompareWithCare));
        foreach (var dimension in change.Dimensions)
        {
            var means = vitality.Rounds.Select(r => r.Dimensions.Single(d => d.Code == dimension.Code).Mean!.Value).ToList();
            Assert.Equal(means[1] - means[0], dimension.Difference);
            // 25 ± 16.7 and 75 ± 16.7 with n = 10 each: Welch's half width 2.10 · 7.6 = 16, rounded to whole numbers.
            Assert.Equal((50.0, 34.0, 66.0), (dimension.Difference, dimension.Low, dimension.High));
            Assert.Equal(("welch", ChangeVerdict.ClearChange), (dimension.Method, dimension.Verdict));
        }

        Assert.Contains("something else may explain", change.Caution.En, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Withholds_a_change_that_rests_on_too_few_or_too_alike_answers()
    {
        var network = await assessment.Network();
        await network.TalkedThrough(2, 3, 3, 4, 4, 5);
        assessment.Service.Clock.Advance(TimeSpan.FromDays(180));
        await network.TalkedThrough(2, 3, 4, 5);
        assessment.Service.Clock.Advance(TimeSpan.FromDays(180));
        await network.TalkedThrough(5, 5, 5, 5, 5, 5);
        assessment.Service.Clock.Advance(TimeSpan.FromDays(180));
        await network.TalkedThrough(2, 3, 3, 4, 4, 5);

        var changes = (await network.Someone.Ask(new VitalityOverTime([network.Id])))[0].Changes;
        Assert.Equal(
            [Withheld.TooFew, Withheld.TooFew, Withheld.TooAlike],
            changes.Select(c => Assert.Single(c.Dimensions.Select(d => d.Withheld).Distinct())!.Value));
        Assert.All(changes.SelectMany(c => c.Dimensions), d => Assert.Equal((null, null, null), (d.Difference, d.Low, d.Verdict)));
    }

    [Fact]
    public async Task Shows_the_sponsor_only_what_was_released_of_both()
    {
        var network = await assessment.Network();
        var first = await network.TalkedThrough(2, 3, 3, 4, 4, 5);
        assessment.Service.Clock.Advance(TimeSpan.FromDays(180));
        var second = await network.TalkedThrough(2, 3, 3, 4, 4, 4);
        await network.Someone.Send(new ReleaseResult(Guid.NewGuid(), first.Id, ["SAFETY", "ENERGY"]));
        await network.Someone.Send(new ReleaseResult(Guid.NewGuid(), second.Id, ["SAFETY"]));

        var change = Assert.Single((await network.Service.As(network.Sponsor).Ask(new VitalityOverTime([network.Id])))[0].Changes);
        Assert.Equal(-5, change.Dimensions.Single(d => d.Code == "SAFETY").Difference);
        Assert.Equal(ChangeVerdict.NoClearChange, change.Dimensions.Single(d => d.Code == "SAFETY").Verdict);
        Assert.All(change.Dimensions.Where(d => d.Code != "SAFETY"), d => Assert.Equal((Withheld.NotReleased, null), (d.Withheld, d.Difference)));
    }

    [Fact]
    public async Task Answers_for_each_network_in_order_and_empty_for_outsiders()
    {
        var (one, two) = (await assessment.Network(), await assessment.Network());
        await one.TalkedThrough(2, 3, 3, 4, 4, 5);
        var views = await one.Someone.Ask(new VitalityOverTime([two.Id, one.Id, Guid.NewGuid()]));
        Assert.Equal([0, 1, 0], views.Select(v => v.Rounds.Count));
        Assert.Equal([two.Id, one.Id], views.Take(2).Select(v => v.NetworkId));

        var rounds = await one.Someone.Ask(new RoundsOfNetworks([two.Id, one.Id]));
        Assert.Equal([0, 1], rounds.Select(r => r.Rounds.Items.Count));
    }

    [Fact]
    public async Task Pages_through_rounds_newest_first()
    {
        var network = await assessment.Network();
        var planned = new List<Guid>();
        for (var i = 0; i < 5; i++)
        {
            planned.Insert(0, (await network.TalkedThrough(3)).Id);
            assessment.Service.Clock.Advance(TimeSpan.FromDays(100));
        }

        var (seen, after) = (new List<Guid>(), (string?)null);
        do
        {
            var page = (await network.Someone.Ask(new RoundsOfNetworks([network.Id], 2, after)))[0].Rounds;
            Assert.InRange(page.Items.Count, 1, 2);
            seen.AddRange(page.Items.Select(r => r.Id));
            after = page.HasNextPage ? page.EndCursor : null;
        }
        while (after is not null);
        Assert.Equal(planned, seen);

        await network.Someone.AskRefused(new RoundsOfNetworks([network.Id], 2, "nonsense"), HttpStatusCode.BadRequest, "field.not-recognised");
        await network.Someone.AskRefused(new RoundsOfNetworks([network.Id, Guid.NewGuid()], 2, "x"), HttpStatusCode.BadRequest, "field.too-many");
    }
}

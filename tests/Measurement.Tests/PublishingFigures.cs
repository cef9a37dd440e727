namespace LivingNetworks.Measurement.Tests;

/// <summary>Rules A1 to A3 and A8 to A10 of measurement.md 3.3, by example and by chance. The chance is seeded: a failure can be repeated.</summary>
public class PublishingFigures
{
    private static readonly double[] Eight = [25, 50, 50, 75, 75, 75, 50, 25];

    [Fact]
    public void Four_answers_give_nothing_and_five_give_a_mean_and_a_spread()
    {
        Assert.Null(Disclosure.Publish([25, 50, 75, 50], Scale.Hundred));

        var five = Disclosure.Publish([25, 50, 75, 50, 60], Scale.Hundred)!;
        Assert.Equal((5, 52.0, 18.0), (five.N, five.Mean, five.Spread));
        Assert.Null(five.Distribution);
        Assert.Null(Disclosure.Count(4));
        Assert.Equal(5, Disclosure.Count(5));
    }

    [Fact]
    public void Seven_answers_give_no_distribution_and_eight_do()
    {
        Assert.Null(Disclosure.Publish(Eight[..7], Scale.Hundred)!.Distribution);
        Assert.Equal([0, 2, 3, 3, 0], Disclosure.Publish(Eight, Scale.Hundred)!.Distribution);
    }

    [Fact]
    public void Unanimous_answers_give_a_band()
    {
        Assert.Equal(new Published(9, null, null, 87.5, null, null), Disclosure.Publish([.. Enumerable.Repeat(100.0, 9)], Scale.Hundred));
        Assert.Equal(new Published(9, null, null, null, 12.5, null), Disclosure.Publish([.. Enumerable.Repeat(0.0, 9)], Scale.Hundred));
        Assert.Equal(new Published(9, null, null, 37.5, 62.5, null), Disclosure.Publish([.. Enumerable.Repeat(55.0, 9)], Scale.Hundred));
        Assert.Equal(new Published(6, null, null, 4.5, null, null), Disclosure.Publish([5, 5, 5, 5, 5, 4], Scale.OneToFive));
        Assert.Equal(new Published(5, null, null, null, 1.5, null), Disclosure.Publish([1, 1, 1, 1, 2], Scale.OneToFive));
    }

    [Fact]
    public void Answers_that_are_unanimous_but_for_one_give_a_band_since_that_one_can_subtract_its_own()
    {
        Assert.Equal(new Published(5, null, null, 37.5, 62.5, null), Disclosure.Publish([0, 50, 50, 50, 50], Scale.Hundred));
        Assert.Equal(new Published(6, null, null, 62.5, 87.5, null), Disclosure.Publish([0, 100, 100, 100, 100, 95], Scale.Hundred));
        Assert.NotNull(Disclosure.Publish([0, 25, 50, 50, 50], Scale.Hundred)!.Mean);
    }

    [Fact]
    public void Means_are_coarse_below_thirty_answers()
    {
        double[] few = [.. Enumerable.Range(0, 29).Select(i => i % 2 == 0 ? 50.0 : 51.4)];
        double[] many = [.. few, 51.4];
        Assert.Equal(51, Disclosure.Publish(few, Scale.Hundred)!.Mean);
        Assert.Equal(50.7, Disclosure.Publish(many, Scale.Hundred)!.Mean);
    }

    [Fact]
    public void A_reopened_wave_is_computed_again_only_with_five_answers_more()
    {
        Assert.False(Disclosure.MayComputeAgain(9, 13));
        Assert.True(Disclosure.MayComputeAgain(9, 14));
    }

    [Fact]
    public void A_change_is_the_difference_of_the_published_means()
    {
        var (earlier, later) = (new Published(19, 52, 15, null, null, null), new Published(18, 60, 14, null, null, null));
        var (_, change) = Disclosure.Compare(earlier, later, Scale.Hundred)!.Value;
        Assert.Equal(8, change.Difference);
        Assert.Equal((-2.0, 18.0), (change.Interval.Low, change.Interval.High));
    }

    [Fact]
    public void A_change_is_withheld_when_one_mean_is()
    {
        var (mean, band) = (new Published(19, 52, 15, null, null, null), new Published(18, null, null, 87.5, null, null));
        Assert.Null(Disclosure.Compare(mean, band, Scale.Hundred));
        Assert.Null(Disclosure.Compare(band, mean, Scale.Hundred));
    }

    [Fact]
    public void Whatever_the_answers_are_what_is_published_keeps_the_rules()
    {
        var chance = new Random(20240118);
        for (var round = 0; round < 5000; round++)
        {
            var n = chance.Next(0, 40);
            // Often alike, so that the bands and the single columns are met.
            var (middle, width) = (chance.Next(0, 5), chance.Next(0, 3));
            double[] values = [.. Enumerable.Range(0, n).Select(_ => 25.0 * Math.Clamp(middle + chance.Next(-width, width + 1), 0, 4))];
            var published = Disclosure.Publish(values, Scale.Hundred);

            if (n < 5)
            {
                Assert.Null(published);
                continue;
            }

            Assert.NotNull(published);
            Assert.Equal(n, published.N);
            Assert.True(published.Mean is null != (published.AtLeast is null && published.AtMost is null));
            Assert.Equal(published.Mean is null, published.Spread is null);
            if (values.Distinct().Count() == 1)
            {
                Assert.Null(published.Mean);
                Assert.Null(published.Distribution);
            }

            if (published.Mean is { } mean)
            {
                // Each of them knows the own answer; the others must not all have said one thing.
                Assert.All(values, own =>
                {
                    List<double> rest = [.. values];
                    rest.Remove(own);
                    Assert.True(rest.Distinct().Count() > 1);
                });
                Assert.InRange(mean, 6, 94);
                Assert.Equal(values.Average(), mean, n < 30 ? 0.500001 : 0.0500001);
                Assert.Equal(mean, Math.Round(mean, n < 30 ? 0 : 1));
            }
            else
            {
                Assert.True(values.Average() >= (published.AtLeast ?? 0) && values.Average() <= (published.AtMost ?? 100));
            }

            if (published.Distribution is { } distribution)
            {
                Assert.True(n >= 8);
                Assert.Equal(n, distribution.Sum());
                Assert.True(distribution.Count(c => c > 0) > 1);
            }
        }
    }

    [Fact]
    public void Intervals_hold_the_difference_and_widen_with_the_spread()
    {
        var chance = new Random(7);
        for (var round = 0; round < 1000; round++)
        {
            var (a, b) = (new Sample(chance.Next(5, 40), chance.NextDouble() * 100, chance.NextDouble() * 30), new Sample(chance.Next(5, 40), chance.NextDouble() * 100, 1 + chance.NextDouble() * 30));
            var change = Change.Welch(a, b);
            var wider = Change.Welch(a with { Sd = a.Sd * 1.5 }, b with { Sd = b.Sd * 1.5 });
            Assert.True(change.Interval.Holds(change.Difference));
            Assert.True(wider.Interval.High - wider.Interval.Low > change.Interval.High - change.Interval.Low);
            Assert.InRange(change.DegreesOfFreedom, Math.Min(a.N, b.N) - 1 - 1e-9, a.N + b.N - 2 + 1e-9);
            Assert.Equal(Change.PartlyMatched(a, b, 0, 0.9).StandardError, change.StandardError, 1e-9);
        }
    }

    [Fact]
    public void A_share_lies_in_its_own_interval_and_the_whole_group_around_the_mean()
    {
        for (var of = 1; of <= 40; of++)
        {
            for (var count = 1; count <= of; count++)
            {
                var (share, whole) = (Response.Wilson(count, of), Response.WholeGroup(count, 40, of, Scale.Hundred));
                Assert.InRange((double)count / of, share.Low - 1e-9, share.High + 1e-9);
                Assert.InRange(40, whole.Low - 1e-9, whole.High + 1e-9);
            }
        }
    }
}

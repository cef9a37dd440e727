namespace LivingNetworks.Measurement.Tests;

/// <summary>The oracles T1, T5, T17, T19, T20, T21 and the non-response bounds of measurement.md 2.8, with their inputs.</summary>
public class StatisticsAgainstOracles
{
    private const double Tolerance = 1e-6;

    private static readonly double[] SleepX = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0];
    private static readonly double[] SleepY = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];

    [Fact]
    public void T1_Students_sleep_data_give_his_paired_interval()
    {
        var differences = Sample.Of([.. SleepX.Zip(SleepY, (x, y) => x - y)]);
        Assert.Equal(-1.58, differences.Mean, Tolerance);
        Assert.Equal(1.22999548328, differences.Sd, Tolerance);

        var interval = StudentT.ForMean(differences);
        Assert.Equal(-2.459885763277, interval.Low, Tolerance);
        Assert.Equal(-0.700114236723, interval.High, Tolerance);
    }

    [Fact]
    public void T1_Students_sleep_data_give_Welchs_interval()
    {
        var change = Change.Welch(Sample.Of(SleepY), Sample.Of(SleepX));
        Assert.Equal(17.7764735162, change.DegreesOfFreedom, Tolerance);
        Assert.Equal(-1.86081346749, change.Difference / change.StandardError, Tolerance);
        Assert.Equal(-3.365483230712, change.Interval.Low, Tolerance);
        Assert.Equal(0.205483230712, change.Interval.High, Tolerance);
    }

    [Fact]
    public void T5_two_waves_of_one_to_five_answers()
    {
        var earlier = Sample.Of([3, 2, 4, 3, 3, 2, 4, 3, 3, 2]);
        var later = Sample.Of([4, 3, 4, 4, 3, 4, 3, 4, 5, 3]);
        Assert.Equal(0.737864787373, earlier.Sd, Tolerance);
        Assert.Equal(0.674948557711, later.Sd, Tolerance);

        var change = Change.Welch(earlier, later);
        Assert.Equal(0.8, change.Difference, Tolerance);
        Assert.Equal(17.8588926997, change.DegreesOfFreedom, Tolerance);
        Assert.Equal(0.135253646541, change.Interval.Low, Tolerance);
        Assert.Equal(1.464746353459, change.Interval.High, Tolerance);
    }

    [Theory]
    [InlineData(81, 263, 0.2552885198782742, 0.36620957698280004)]
    [InlineData(15, 148, 0.06238639953073629, 0.16048724172330806)]
    [InlineData(0, 20, 0.0, 0.16112515805281938)]
    [InlineData(1, 29, 0.006113214292762663, 0.17175521879320285)]
    public void T17_Wilsons_interval_as_Newcombe_printed_it(int count, int of, double low, double high)
    {
        var interval = Response.Wilson(count, of);
        Assert.Equal(low, interval.Low, 1e-9);
        Assert.Equal(high, interval.High, 1e-9);
    }

    [Theory]
    [InlineData(1.2)]
    [InlineData(1000000.2)]
    [InlineData(10000000.2)]
    public void T19_NISTs_hard_cases_of_accuracy_keep_their_spread(double middle)
    {
        // NumAcc2 to NumAcc4: the middle, then a tenth below and above it five hundred times.
        var values = new List<double> { middle };
        for (var i = 0; i < 500; i++) values.AddRange([Math.Round(middle - 0.1, 1), Math.Round(middle + 0.1, 1)]);

        var sample = Sample.Of(values);
        Assert.Equal(1001, sample.N);
        Assert.Equal(middle, sample.Mean, 1e-9 * middle);
        Assert.Equal(0.1, sample.Sd, 1e-8);
    }

    [Fact]
    public void T19_Michelsons_speed_of_light()
    {
        int[] above299 =
        [
            850, 740, 900, 1070, 930, 850, 950, 980, 980, 880, 1000, 980, 930, 650, 760, 810, 1000, 1000, 960, 960,
            960, 940, 960, 940, 880, 800, 850, 880, 900, 840, 830, 790, 810, 880, 880, 830, 800, 790, 760, 800,
            880, 880, 880, 860, 720, 720, 620, 860, 970, 950, 880, 910, 850, 870, 840, 840, 850, 840, 840, 840,
            890, 810, 810, 820, 800, 770, 760, 740, 750, 760, 910, 920, 890, 860, 880, 720, 840, 850, 850, 780,
            890, 840, 780, 810, 760, 810, 790, 810, 820, 850, 870, 870, 810, 740, 810, 940, 950, 800, 810, 870,
        ];
        var sample = Sample.Of([.. above299.Select(v => 299 + v / 1000.0)]);
        Assert.Equal(299.8524, sample.Mean, 1e-10);
        Assert.Equal(0.0790105478190518, sample.Sd, 1e-12);
    }

    [Theory]
    [InlineData(4, 2.7764451051977987)]
    [InlineData(5, 2.5705818366147395)]
    [InlineData(7, 2.3646242510102993)]
    [InlineData(9, 2.2621571627409915)]
    [InlineData(11, 2.200985160082949)]
    [InlineData(19, 2.093024054408263)]
    [InlineData(44, 2.015367569912941)]
    public void T20_quantiles_of_Students_t(double df, double expected) => Assert.Equal(expected, StudentT.Quantile(0.975, df), 1e-8);

    [Fact]
    public void T21_partly_matched_waves_narrow_the_interval_carefully()
    {
        var (earlier, later) = (new Sample(12, 3, 0.6), new Sample(10, 3.4, 0.5));
        Assert.Equal(0.2345207879911715, Change.Welch(earlier, later).StandardError, Tolerance);
        Assert.Equal(0.18439088914585774, Change.PartlyMatched(earlier, later, 7, 0.6).StandardError, Tolerance);

        var careful = Change.CarefulCorrelation(0.6, 7);
        Assert.Equal(0.052323569476938094, careful, Tolerance);
        Assert.Equal(0.23058333649313684, Change.PartlyMatched(earlier, later, 7, careful).StandardError, Tolerance);
    }

    [Fact]
    public void Non_response_bounds_of_nine_answers_among_twelve()
    {
        var bounds = Response.WholeGroup(9, 3.8, 12, Scale.OneToFive);
        Assert.Equal(3.1, bounds.Low, Tolerance);
        Assert.Equal(4.1, bounds.High, Tolerance);
    }
}

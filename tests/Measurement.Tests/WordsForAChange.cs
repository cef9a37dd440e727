namespace LivingNetworks.Measurement.Tests;

public class WordsForAChange
{
    [Theory]
    [InlineData(4, 12, 0, ChangeMethod.None)]
    [InlineData(12, 4, 4, ChangeMethod.None)]
    [InlineData(12, 12, 0, ChangeMethod.Welch)]
    [InlineData(12, 12, 7, ChangeMethod.Welch)]
    [InlineData(20, 30, 9, ChangeMethod.Welch)]
    [InlineData(20, 30, 10, ChangeMethod.PartlyMatched)]
    [InlineData(12, 11, 11, ChangeMethod.PartlyMatched)]
    [InlineData(11, 11, 11, ChangeMethod.Paired)]
    public void The_method_follows_from_the_sizes_alone(int n1, int n2, int matched, ChangeMethod expected) =>
        Assert.Equal(expected, Change.MethodFor(n1, n2, matched));

    [Theory]
    [InlineData(0.5, 0.1, 0.9, Verdict.Clear)]
    [InlineData(-0.5, -0.9, -0.1, Verdict.Clear)]
    [InlineData(0.2, 0.1, 0.3, Verdict.Possible)]
    [InlineData(0.5, -0.1, 1.1, Verdict.Possible)]
    [InlineData(0.2, -0.1, 0.5, Verdict.NotClear)]
    [InlineData(0.3, 0.0, 0.6, Verdict.Possible)]
    public void A_change_is_clear_when_it_leaves_zero_out_and_matters(double difference, double low, double high, Verdict expected) =>
        Assert.Equal(expected, Wording.Of(difference, new Interval(low, high), 0.3));
}

namespace LivingNetworks.Measurement;

/// <summary>What a signed-rank test does with people who did not change.</summary>
public enum Zeros
{
    /// <summary>They are left out before ranking (Wilcoxon 1945).</summary>
    Dropped,

    /// <summary>They are ranked with the others, and then their ranks are left out (Pratt 1959).</summary>
    Pratt,
}

/// <summary>The outcome of an exact test.</summary>
/// <param name="Statistic">What was counted.</param>
/// <param name="N">How many values it rests on.</param>
/// <param name="PGreater">The chance of a statistic at least this large when nothing is going on.</param>
/// <param name="PLess">The chance of one at most this large.</param>
/// <param name="PTwoSided">The chance of one at least this far from its expectation, on either side.</param>
public readonly record struct ExactTest(double Statistic, int N, double PGreater, double PLess, double PTwoSided);

/// <summary>Tests by counting every possibility, in whole numbers: no approximation, ties and zeros included.</summary>
/// <remarks>Values that differ by less than a ten-billionth count as equal: means of a few answers are not exact in binary. R's own
/// approximation says .040 where the exact answer to 1-5 items with ties is .055 (measurement.md 2.4, oracle T5).</remarks>
public static class Exact
{
    /// <summary>The most people for whom everything is counted; for more, the t interval does as well.</summary>
    public const int MostPeople = 120;

    private const int MostSums = 1 << 21;

    /// <summary>Fisher's test of paired differences: the sum of the differences among all 2ⁿ ways of giving them signs.</summary>
    /// <remarks>Fisher (1935), 'The design of experiments', section 21.</remarks>
    /// <returns>Null if there are too many different sums to count (about 21 people with nothing in common).</returns>
    public static ExactTest? SignFlip(IReadOnlyCollection<double> differences)
    {
        var values = Rounded(differences);
        var sums = new Dictionary<decimal, UInt128> { [0] = 1 };
        foreach (var size in values.Select(Math.Abs))
        {
            var next = new Dictionary<decimal, UInt128>(sums.Count * 2);
            foreach (var (sum, count) in sums)
            {
                Add(next, sum + size, count);
                Add(next, sum - size, count);
            }

            if (next.Count > MostSums) return null;
            sums = next;
        }

        return Among(sums, values.Sum(), 0, values.Length, values.Sum());
    }

    /// <summary>Wilcoxon's signed-rank test: the sum of the ranks of the positive differences among all 2ⁿ ways of giving them signs.</summary>
    public static ExactTest SignedRank(IReadOnlyCollection<double> differences, Zeros zeros = Zeros.Dropped)
    {
        var values = Rounded(differences);
        if (zeros == Zeros.Dropped) values = [.. values.Where(v => v != 0)];
        var ranks = DoubledRanks([.. values.Select(Math.Abs)]);
        var positive = values.Zip(ranks).Where(v => v.First > 0).Sum(v => v.Second);
        var used = values.Zip(ranks).Where(v => v.First != 0).Select(v => v.Second).ToArray();
        return Among(SignedSums(used), positive, used.Length, doubled: 2);
    }

    /// <summary>Mann and Whitney's test of two groups: U, the pairs of which the first is the higher, ties by half, among all ways of
    /// dividing the people over the groups.</summary>
    /// <remarks>A dynamic programme over sums of doubled mid-ranks. With ties and unequal groups U is not symmetric; both sides then count
    /// what is as far from its expectation.</remarks>
    public static ExactTest MannWhitney(IReadOnlyCollection<double> first, IReadOnlyCollection<double> second)
    {
        var (x, y) = (Rounded(first), Rounded(second));
        ArgumentOutOfRangeException.ThrowIfZero(Math.Min(x.Length, y.Length), nameof(second));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(x.Length + y.Length, MostPeople, nameof(second));
        var ranks = DoubledRanks([.. x, .. y]);
        var lowest = x.Length * (x.Length + 1); // of the doubled rank sum, had there been no ties
        var observed = ranks.Take(x.Length).Sum();
        return Among(RankSums([.. ranks], x.Length), observed, x.Length + y.Length, doubled: 2, subtract: lowest);
    }

    /// <summary>The difference of two means among all ways of dividing the people over the groups.</summary>
    /// <remarks>Pitman (1937).</remarks>
    /// <returns>Null if there are too many different sums to count; see <see cref="Shuffled"/>.</returns>
    public static ExactTest? Permutation(IReadOnlyCollection<double> first, IReadOnlyCollection<double> second)
    {
        var (x, y) = (Rounded(first), Rounded(second));
        ArgumentOutOfRangeException.ThrowIfZero(Math.Min(x.Length, y.Length), nameof(second));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(x.Length + y.Length, MostPeople, nameof(second));
        decimal[] all = [.. x, .. y];
        var ways = Enumerable.Range(0, x.Length + 1).Select(_ => new Dictionary<decimal, UInt128>()).ToArray();
        ways[0][0] = 1;
        foreach (var value in all)
        {
            for (var taken = x.Length; taken > 0; taken--)
            {
                foreach (var (sum, count) in ways[taken - 1]) Add(ways[taken], sum + value, count);
            }

            if (ways.Sum(w => w.Count) > MostSums) return null;
        }

        // Multiplied by the number of people, so that the expectation is exact as well.
        var scaled = ways[x.Length].ToDictionary(w => w.Key * all.Length, w => w.Value);
        return Among(scaled, x.Sum() * all.Length, all.Sum() * x.Length, all.Length, x.Average() - y.Average());
    }

    /// <summary>Hodges and Lehmann's estimate of a change: the middle of the means of all pairs of differences, with the interval that
    /// belongs to the signed-rank test; null if so few people cannot give one.</summary>
    /// <remarks>Hodges, Lehmann (1963); Bauer (1972). The interval takes the ranks as different and is careful where there are ties.</remarks>
    public static (double Estimate, Interval? Interval) PseudoMedian(IReadOnlyList<double> differences, double level = 0.95)
    {
        ArgumentNullException.ThrowIfNull(differences);
        ArgumentOutOfRangeException.ThrowIfZero(differences.Count, nameof(differences));
        var means = new List<double>(differences.Count * (differences.Count + 1) / 2);
        for (var i = 0; i < differences.Count; i++)
        {
            for (var j = i; j < differences.Count; j++) means.Add((differences[i] + differences[j]) / 2);
        }

        return Middle(means, SignedSums([.. Enumerable.Range(1, Math.Min(differences.Count, MostPeople + 1))]), level);
    }

    /// <summary>Hodges and Lehmann's estimate of the shift from the second group to the first: the middle of all differences between them,
    /// with the interval that belongs to Mann and Whitney's test; null if so few people cannot give one.</summary>
    /// <remarks>Hodges, Lehmann (1963); Bauer (1972). The interval takes the ranks as different and is careful where there are ties.</remarks>
    public static (double Estimate, Interval? Interval) Shift(IReadOnlyList<double> first, IReadOnlyList<double> second, double level = 0.95)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        ArgumentOutOfRangeException.ThrowIfZero(Math.Min(first.Count, second.Count), nameof(second));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(first.Count + second.Count, MostPeople, nameof(second));
        var counts = RankSums([.. Enumerable.Range(1, first.Count + second.Count)], first.Count);
        return Middle([.. first.SelectMany(x => second.Select(y => x - y))], counts.AsSpan(first.Count * (first.Count + 1) / 2), level);
    }

    /// <summary>The smallest two-sided p that a sign-flip or signed-rank test can reach: 2/2ⁿ.</summary>
    /// <param name="changed">How many people changed; those who did not, add nothing.</param>
    public static double SmallestPaired(int changed) => Math.Min(1, Math.ScaleB(2, -changed));

    /// <summary>The smallest two-sided p that a test of two groups can reach: two of all ways of dividing the people over them.</summary>
    public static double SmallestUnpaired(int n1, int n2) =>
        Math.Min(1, 2 * Math.Exp(-MathNet.Numerics.SpecialFunctions.BinomialLn(n1 + n2, n1)));

    /// <summary>Whether a paired test is worth showing: with five or fewer who changed it can never say .05, whatever they answered.</summary>
    public static bool MayShowPaired(int changed, double level = 0.05) => SmallestPaired(changed) <= level;

    /// <summary>Whether a test of two groups is worth showing.</summary>
    public static bool MayShowUnpaired(int n1, int n2, double level = 0.05) => SmallestUnpaired(n1, n2) <= level;

    /// <summary>Twice the mid-rank of each value: always whole.</summary>
    internal static int[] DoubledRanks(decimal[] values)
    {
        var order = Enumerable.Range(0, values.Length).OrderBy(i => values[i]).ToArray();
        var ranks = new int[values.Length];
        for (int start = 0, end; start < order.Length; start = end)
        {
            for (end = start + 1; end < order.Length && values[order[end]] == values[order[start]]; end++) { }
            for (var at = start; at < end; at++) ranks[order[at]] = start + 1 + end;
        }

        return ranks;
    }

    /// <summary>In how many of the 2ⁿ ways the ranks with a plus add up to each sum.</summary>
    private static UInt128[] SignedSums(int[] ranks)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(ranks.Length, MostPeople, nameof(ranks));
        var counts = new UInt128[ranks.Sum() + 1];
        counts[0] = 1;
        var reached = 0;
        foreach (var rank in ranks)
        {
            for (var sum = reached; sum >= 0; sum--) counts[sum + rank] += counts[sum];
            reached += rank;
        }

        return counts;
    }

    /// <summary>In how many ways as many of the ranks as asked add up to each sum.</summary>
    private static UInt128[] RankSums(int[] ranks, int size)
    {
        Array.Sort(ranks);
        var most = ranks.TakeLast(size).Sum();
        var counts = new UInt128[size + 1][];
        for (var taken = 0; taken <= size; taken++) counts[taken] = new UInt128[most + 1];
        counts[0][0] = 1;
        var (low, high) = (new int[size + 1], new int[size + 1]); // the smallest and largest sum so far; ranks come in order
        Array.Fill(low, int.MaxValue);
        low[0] = 0;
        for (var i = 0; i < ranks.Length; i++)
        {
            var rank = ranks[i];
            for (var taken = Math.Min(size, i + 1); taken > 0; taken--)
            {
                var (from, to) = (counts[taken - 1], counts[taken]);
                for (var sum = low[taken - 1]; sum <= high[taken - 1]; sum++) to[sum + rank] += from[sum];
                low[taken] = Math.Min(low[taken], low[taken - 1] + rank);
                high[taken] = high[taken - 1] + rank;
            }
        }

        return counts[size];
    }

    private static ExactTest Among(UInt128[] counts, int observed, int n, int doubled, int subtract = 0)
    {
        // Sums are symmetric in expectation: the mean of all sums is found exactly as a fraction of whole numbers.
        UInt128 all = 0, atLeast = 0, atMost = 0, asFar = 0;
        System.Numerics.BigInteger weighted = 0;
        for (var sum = 0; sum < counts.Length; sum++)
        {
            all += counts[sum];
            weighted += sum * (System.Numerics.BigInteger)counts[sum];
        }

        var distance = System.Numerics.BigInteger.Abs(observed * (System.Numerics.BigInteger)all - weighted);
        for (var sum = 0; sum < counts.Length; sum++)
        {
            if (counts[sum] == 0) continue;
            if (sum >= observed) atLeast += counts[sum];
            if (sum <= observed) atMost += counts[sum];
            if (System.Numerics.BigInteger.Abs(sum * (System.Numerics.BigInteger)all - weighted) >= distance) asFar += counts[sum];
        }

        var total = (double)all;
        return new ExactTest((observed - subtract) / (double)doubled, n, (double)atLeast / total, (double)atMost / total, (double)asFar / total);
    }

    private static ExactTest Among(Dictionary<decimal, UInt128> sums, decimal observed, decimal expected, int n, decimal statistic)
    {
        UInt128 all = 0, atLeast = 0, atMost = 0, asFar = 0;
        var distance = Math.Abs(observed - expected);
        foreach (var (sum, count) in sums)
        {
            all += count;
            if (sum >= observed) atLeast += count;
            if (sum <= observed) atMost += count;
            if (Math.Abs(sum - expected) >= distance) asFar += count;
        }

        var total = (double)all;
        return new ExactTest((double)statistic, n, (double)atLeast / total, (double)atMost / total, (double)asFar / total);
    }

    /// <summary>The middle of the values, and the two of them that the smallest sum to be expected at this level points at.</summary>
    private static (double Estimate, Interval? Interval) Middle(List<double> values, ReadOnlySpan<UInt128> counts, double level)
    {
        values.Sort();
        var half = values.Count / 2;
        var estimate = values.Count % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;

        UInt128 all = 0, below = 0;
        foreach (var count in counts) all += count;
        var tail = (1 - level) / 2 * (double)all;
        var critical = 0;
        while ((double)(below += counts[critical]) < tail) critical++;
        return (estimate, critical == 0 ? null : new Interval(values[critical - 1], values[^critical]));
    }

    private static void Add(Dictionary<decimal, UInt128> sums, decimal sum, UInt128 count)
    {
        ref var counted = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(sums, sum, out _);
        counted += count;
    }

    private static decimal[] Rounded(IReadOnlyCollection<double> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(values.Count, MostPeople, nameof(values));
        return [.. values.Select(v => Math.Round((decimal)v, 10))];
    }
}

using MathNet.Numerics.Random;

namespace LivingNetworks.Measurement;

/// <summary>A test of two groups for which counting every division would take too long: a seeded sample of the divisions.</summary>
public static class Shuffled
{
    /// <summary>The two-sided p of the difference of two means: (b + 1)/(rounds + 1), of which b divisions are at least as far apart.</summary>
    /// <remarks>Phipson, Smyth (2010): never zero. The same seed gives the same p.</remarks>
    public static double Means(IReadOnlyCollection<double> first, IReadOnlyCollection<double> second, int seed, int rounds = 9_999)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        ArgumentOutOfRangeException.ThrowIfZero(Math.Min(first.Count, second.Count), nameof(second));
        var all = first.Concat(second).ToArray();
        var expected = all.Average() * first.Count;
        var observed = Math.Abs(first.Sum() - expected);
        // Sums of the same numbers in another order differ in the last binary places.
        var nearly = observed - 1e-12 * all.Sum(Math.Abs);
        var random = new Xoshiro256StarStar(seed, threadSafe: false);
        var asFar = 0;
        for (var round = 0; round < rounds; round++)
        {
            double sum = 0;
            for (var i = 0; i < first.Count; i++)
            {
                var other = i + (int)(random.NextDouble() * (all.Length - i));
                (all[i], all[other]) = (all[other], all[i]);
                sum += all[i];
            }

            if (Math.Abs(sum - expected) >= nearly) asFar++;
        }

        return (asFar + 1.0) / (rounds + 1);
    }
}

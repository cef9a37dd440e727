using System.Numerics;

namespace LivingNetworks.Testing;

/// <summary>Plays somebody who has every figure that was told, knows whose answers stand behind each, and adds and subtracts them with any weights.</summary>
/// <remarks>Works with remainders of a large prime over people, and so with nothing of the code that decides what may be told.</remarks>
public static class WhatCombiningTells
{
    private const long Prime = 2147483629;

    /// <summary>A group of fewer than <paramref name="floor"/> answers about which some combination of the figures says something, and about nobody
    /// else's; empty where there is none.</summary>
    /// <param name="figures">Per figure the weight of each answer in it; an answer is a person in a wave.</param>
    /// <param name="floor">The fewest that may be told about together.</param>
    public static IReadOnlyList<(int Wave, int Person)> OfAFew(IReadOnlyList<IReadOnlyDictionary<(int Wave, int Person), int>> figures, int floor)
    {
        // Answers that have the same weight in every figure cannot be told apart: one column for all of them.
        var columns = figures.SelectMany(f => f.Keys).Distinct().Order()
            .Select(answer => (answer, Weights: figures.Select(f => (f.GetValueOrDefault(answer) % Prime + Prime) % Prime).ToArray()))
            .GroupBy(a => string.Join(',', a.Weights)).Select(g => (Answers: g.Select(a => a.answer).ToList(), g.First().Weights)).ToList();
        var all = Rank(columns.ConvertAll(c => c.Weights), figures.Count);
        var few = columns.Where(c => c.Answers.Count < floor).ToList();
        for (var choice = 1; choice < 1 << few.Count; choice++)
        {
            var chosen = few.Where((_, i) => (choice >> i & 1) == 1).ToList();
            if (chosen.Sum(c => c.Answers.Count) >= floor) continue;
            // Fewer dimensions without them: a combination of the figures vanishes everywhere but here.
            if (Rank([.. columns.Except(chosen).Select(c => c.Weights)], figures.Count) < all) return [.. chosen.SelectMany(c => c.Answers)];
        }

        return [];
    }

    private static int Rank(IReadOnlyList<long[]> columns, int height)
    {
        var matrix = columns.Select(c => (long[])[.. c]).ToList();
        var rank = 0;
        for (var place = 0; place < height && rank < matrix.Count; place++)
        {
            var pivot = matrix.FindIndex(rank, c => c[place] != 0);
            if (pivot < 0) continue;
            (matrix[rank], matrix[pivot]) = (matrix[pivot], matrix[rank]);
            var inverse = (long)BigInteger.ModPow(matrix[rank][place], Prime - 2, Prime);
            for (var other = rank + 1; other < matrix.Count; other++)
            {
                var factor = matrix[other][place] * inverse % Prime;
                if (factor == 0) continue;
                for (var p = place; p < height; p++) matrix[other][p] = (matrix[other][p] + (Prime - factor) * matrix[rank][p]) % Prime;
            }

            rank++;
        }

        return rank;
    }
}

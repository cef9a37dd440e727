using LivingNetworks.Assessment.Domain;
using LivingNetworks.Measurement;
using LivingNetworks.Testing;

namespace LivingNetworks.Assessment.Tests;

/// <summary>Five rounds in each of ten thousand networks of 8 to 45 people who join, leave, skip questions and choose groups; and an attacker
/// who has every figure, knows who answered and who is in which group, and combines them.</summary>
/// <remarks>Seen red: without looking at those who are left over when groups are shown.</remarks>
public class TenThousandNetworks
{
    private const int Runs = 10_000;
    private const int Rounds = 5;
    private const double Ends = 25 / 4.0;

    /// <summary>Two of the five characteristics are enough: figures about one say nothing about another.</summary>
    private static readonly PublishedInstrument Vitality = new(InstrumentLibrary.Find("VIT")!.Text is var whole
        ? whole with { Dimensions = [.. whole.Dimensions.Take(2)], Items = [.. whole.Items.Where(i => whole.Dimensions.Take(2).Any(d => d.Code == i.Dimension))] } : null!);

    private static readonly string[] Names = ["Inwoners", "Gemeente", "Ondernemers", "Scholen", "Zorg"];

    [Fact]
    public void Tell_of_no_single_answer_and_of_no_group_below_five()
    {
        int means = 0, groups = 0, hidden = 0, bands = 0;
        Parallel.For(0, Runs, new ParallelOptions { MaxDegreeOfParallelism = 2 }, run =>
        {
            var chance = new Random(run);
            var names = Names.Take(chance.Next(2, 6)).ToList();
            var people = Enumerable.Range(0, chance.Next(8, 46)).Select(id => (Id: id, Group: chance.Next(6) == 0 ? (int?)null : chance.Next(names.Count))).ToList();
            for (var round = 0; round < Rounds; round++)
            {
                if (round > 0)
                {
                    people.RemoveAll(_ => chance.Next(10) == 0);
                    people.AddRange(Enumerable.Range(0, chance.Next(4)).Select(i => (Id: 1000 * round + i, Group: (int?)chance.Next(names.Count))));
                }

                // From networks where nearly all agree to networks where nobody does.
                var (usual, scatter, silent) = (chance.Next(1, 6), chance.Next(0, 5), chance.Next(0, 6));
                var answering = people.Where(_ => chance.Next(10) >= silent).ToList();
                var sheets = answering.ConvertAll(p => new Sheet(Vitality.Text.Items.ToDictionary(
                    i => i.Code, _ => chance.Next(20) == 0 ? null : (int?)Math.Clamp(usual + chance.Next(-scatter, scatter + 1), 1, 5)), p.Group));
                var snapshot = Scoring.SnapshotOf(Vitality, sheets, names);
                foreach (var dimension in snapshot.Dimensions)
                {
                    var known = answering.Zip(sheets, (p, s) => (p.Id, p.Group, Score: Scoring.ScoreOf(Vitality, dimension.Code, s.Given)))
                        .Where(a => a.Score is not null).Select(a => (a.Id, a.Group, Score: a.Score!.Value)).ToList();
                    Interlocked.Add(ref means, dimension.Mean is null ? 0 : 1);
                    Interlocked.Add(ref bands, dimension.N is not null && dimension.Mean is null ? 1 : 0);
                    Interlocked.Add(ref groups, dimension.Groups.Count);
                    Interlocked.Add(ref hidden, dimension.Groups.Count > 0 && dimension.Groups.Sum(g => g.N) < known.Count ? 1 : 0);
                    Attack(dimension, known, names, round, $"run {run}, round {round}, {dimension.Code}");
                }
            }
        });

        Assert.True(means > 6 * Runs && bands > Runs && groups > 4 * Runs && hidden > Runs, $"{means} means, {bands} bands, {groups} groups, {hidden} with some left over: the networks say little.");
    }

    private static void Attack(DimensionResult told, List<(int Id, int? Group, double Score)> known, List<string> names, int round, string where)
    {
        if (known.Count < 5)
        {
            Assert.True(told.N is null && told.Mean is null && told.AtLeast is null && told.AtMost is null && told.Groups.Count == 0 && told.Distribution is null, where);
            return;
        }

        Assert.True(told.Mean is not null || told.Groups.Count == 0, $"{where}: groups beside a band.");
        Assert.True(told.Distribution is null || (known.Count >= 8 && told.Distribution.Count(c => c > 0) > 1), where);
        if (told.Mean is null) return;

        // Whose answers stand behind each figure. Small groups taken together are all that are not shown by name, if the numbers fit.
        var shown = told.Groups.Where(g => g.Group != GroupResult.Others).Select(g => known.Where(a => a.Group is { } place && names[place] == g.Group).ToList()).ToList();
        if (told.Groups.Any(g => g.Group == GroupResult.Others))
        {
            shown.Add([.. known.Where(a => !shown.SelectMany(s => s).Contains(a) && known.Count(b => b.Group == a.Group) < 5)]);
        }

        Assert.Equal(told.Groups.Select(g => g.N).Order(), shown.Select(s => s.Count).Order());
        List<List<(int Id, int? Group, double Score)>> figures = [known, .. shown];
        Assert.Empty(WhatCombiningTells.OfAFew([.. figures.Select(f => f.ToDictionary(a => (round, a.Id), _ => 1))], 5));

        // What follows by subtraction: those left over. None may be unanimous, or so near an end that it is; then no union of them is either.
        foreach (var follows in figures.Append([.. known.Except(shown.SelectMany(s => s))]).Where(f => f.Count > 0))
        {
            Assert.True(follows.Count >= 5, $"{where}: {follows.Count} people.");
            var scores = follows.ConvertAll(a => a.Score);
            Assert.True(scores.Average() is > Ends and < 100 - Ends, $"{where}: at an end.");
            // One of them takes the own answer out.
            var said = scores.GroupBy(score => score).Select(g => g.Count()).ToList();
            Assert.True(said.Count > 2 || (said.Count == 2 && said.Min() > 1), $"{where}: all others said the same.");
        }
    }
}

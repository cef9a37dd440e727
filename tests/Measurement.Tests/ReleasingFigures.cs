using LivingNetworks.Testing;

namespace LivingNetworks.Measurement.Tests;

/// <summary>The acceptance cases of measurement.md 3.4, with a floor of five, and an attacker who combines whatever was released.</summary>
public class ReleasingFigures
{
    [Fact]
    public void A_a_group_of_8_out_of_12_would_tell_of_the_other_4()
    {
        var ledger = new ReleaseLedger([Release.Mean("SAFETY", 1, People(1, 12))]);
        Assert.Equal(ReleaseVerdict.TooNear, ledger.Release(Release.Mean("SAFETY", 1, People(1, 8))));
        Assert.Single(ledger.Releases);
    }

    [Fact]
    public void B_a_group_of_9_out_of_14_leaves_5()
    {
        var ledger = new ReleaseLedger([Release.Mean("SAFETY", 1, People(1, 14))]);
        Assert.Equal(ReleaseVerdict.Allowed, ledger.Release(Release.Mean("SAFETY", 1, People(1, 9))));
        Assert.Equal(2, ledger.Releases.Count);
    }

    [Fact]
    public void C_groups_of_3_and_2_are_shown_as_one()
    {
        var partition = Partition.Of(new Dictionary<string, int> { ["a"] = 8, ["b"] = 7, ["c"] = 3, ["d"] = 2 });
        Assert.Equal(["a", "b"], partition.Shown);
        Assert.Equal(["c", "d"], partition.Other);
        Assert.Empty(partition.Hidden);
    }

    [Fact]
    public void D_a_group_of_3_hides_behind_the_next_smallest()
    {
        var partition = Partition.Of(new Dictionary<string, int> { ["a"] = 8, ["b"] = 7, ["c"] = 3 });
        Assert.Equal(["a"], partition.Shown);
        Assert.Empty(partition.Other);
        Assert.Equal(["b", "c"], partition.Hidden);
    }

    [Fact]
    public void E_11_of_12_would_tell_of_the_twelfth() =>
        Assert.Equal(ReleaseVerdict.TooNear, new ReleaseLedger([Release.Mean("SAFETY", 1, People(1, 12))]).Judge(Release.Mean("SAFETY", 1, People(1, 11))));

    [Fact]
    public void F_two_sets_of_10_that_share_9_differ_by_one_on_either_side() =>
        Assert.Equal(ReleaseVerdict.TooNear, new ReleaseLedger([Release.Mean("SAFETY", 1, People(1, 10))]).Judge(Release.Mean("SAFETY", 1, People(2, 11))));

    [Fact]
    public void G_a_role_that_cuts_through_an_organisation_leaves_two()
    {
        var ledger = new ReleaseLedger([Release.Mean("SAFETY", 1, People(1, 16)), Release.Mean("SAFETY", 1, People(1, 8))]);
        Assert.Equal(ReleaseVerdict.TooNear, ledger.Judge(Release.Mean("SAFETY", 1, People(3, 10))));
    }

    [Fact]
    public void J_four_sets_that_are_far_apart_two_by_two_tell_of_one_person_together()
    {
        int[] x = [0], b = [.. People(1, 6)], c = [.. People(11, 16)], d = [.. People(21, 26)], e = [.. People(31, 36)];
        var ledger = new ReleaseLedger();
        Assert.Equal(ReleaseVerdict.Allowed, ledger.Release(Release.Mean("SAFETY", 1, [.. x, .. b, .. c])));
        Assert.Equal(ReleaseVerdict.Allowed, ledger.Release(Release.Mean("SAFETY", 1, [.. b, .. d])));
        Assert.Equal(ReleaseVerdict.Allowed, ledger.Release(Release.Mean("SAFETY", 1, [.. c, .. e])));
        Assert.Equal(ReleaseVerdict.Derivable, ledger.Judge(Release.Mean("SAFETY", 1, [.. d, .. e])));
        Assert.Equal(ReleaseVerdict.Allowed, ledger.Judge(Release.Mean("ENERGY", 1, [.. d, .. e])));
    }

    [Theory]
    [InlineData("K", 12, 11, 11, ReleaseVerdict.TooNear)]
    [InlineData("M", 12, 12, 10, ReleaseVerdict.TooNear)]
    [InlineData("N", 17, 16, 11, ReleaseVerdict.Allowed)]
    [InlineData("O", 11, 11, 11, ReleaseVerdict.Allowed)]
    public void K_to_O_the_change_of_those_who_answered_twice(string name, int first, int second, int both, ReleaseVerdict expected)
    {
        var ledger = new ReleaseLedger();
        Assert.Equal(ReleaseVerdict.Allowed, ledger.Release(Release.Mean("SAFETY", 1, People(1, first))));
        // L: both means without the change.
        Assert.Equal(ReleaseVerdict.Allowed, ledger.Release(Release.Mean("SAFETY", 2, [.. People(1, both), .. People(100, 99 + second - both)])));

        Assert.True(expected == ledger.Judge(Release.Change("SAFETY", 1, 2, People(1, both))), name);
    }

    [Fact]
    public void Fewer_than_the_floor_is_never_released_and_a_network_may_ask_for_more()
    {
        Assert.Equal(ReleaseVerdict.TooFew, new ReleaseLedger().Judge(Release.Mean("SAFETY", 1, People(1, 4))));
        Assert.Equal(ReleaseVerdict.TooFew, new ReleaseLedger(floor: 7).Judge(Release.Mean("SAFETY", 1, People(1, 6))));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReleaseLedger(floor: 4));
    }

    [Fact]
    public void With_too_many_overlapping_figures_nothing_more_is_released()
    {
        var ledger = new ReleaseLedger();
        var verdicts = Enumerable.Range(0, 12).Select(i => ledger.Release(Release.Mean("SAFETY", 1, People(10 * i, 10 * i + 14)))).ToList();
        Assert.All(verdicts.Take(6), v => Assert.Equal(ReleaseVerdict.Allowed, v));
        Assert.Equal(ReleaseVerdict.TooIntricate, verdicts[6]); // seven sets and six overlaps
        Assert.Equal(ReleaseVerdict.Allowed, verdicts[7]); // which touches none of those that are out
    }

    /// <summary>Seen red: without the audit (only the pairwise rule), and with the audit looking at single atoms only.</summary>
    [Fact]
    public void Whoever_combines_all_that_was_released_learns_of_no_group_below_the_floor()
    {
        var chance = new Random(7);
        var (allowed, refused) = (0, 0);
        for (var run = 0; run < 400; run++)
        {
            // People fall into clumps, as organisations and roles do; sets are made of clumps, or the draws would never get past the pairwise rule.
            var clumps = Enumerable.Range(0, chance.Next(4, 8)).Select(c => People(100 * c, 100 * c + chance.Next(1, 9) - 1)).ToList();
            var ledger = new ReleaseLedger();
            for (var draw = 0; draw < 8; draw++)
            {
                var people = clumps.Where(_ => chance.Next(2) == 0).SelectMany(c => c).ToList();
                var release = chance.Next(3) == 0 ? Release.Change("SAFETY", 1, 2, people) : Release.Mean("SAFETY", chance.Next(1, 3), people);
                if (ledger.Release(release) == ReleaseVerdict.Allowed) allowed++;
                else refused++;
            }

            Assert.Empty(WhatCombiningTells.OfAFew([.. ledger.Releases.Select(Weights)], 5));
        }

        Assert.True(allowed > 600 && refused > 600, $"{allowed} released, {refused} refused: the draws say little.");
    }

    private static Dictionary<(int Wave, int Person), int> Weights(Release release) => release.Terms
        .SelectMany(t => t.People.Select(person => ((t.Wave, person), t.Coefficient))).GroupBy(a => a.Item1).ToDictionary(a => a.Key, a => a.Sum(w => w.Coefficient));

    private static IEnumerable<int> People(int first, int last) => Enumerable.Range(first, last - first + 1);
}

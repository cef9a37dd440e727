using System.Globalization;
using System.Text.Json;
using LivingNetworks.Measurement.Networks;
using MathNet.Numerics.Random;

namespace LivingNetworks.Measurement.Tests;

/// <summary>The oracles of measurement.md 4.6: Zachary, Krackhardt, Borgatti, Davis and others. Values of single nodes are compared inside the library only.</summary>
public class NetworksAgainstOracles
{
    private static readonly JsonElement Karate = Oracles.Network("karate");
    private static readonly JsonElement Kite = Oracles.Network("kite");

    /// <summary>Who stayed with Mr. Hi, by the split of 17 and 17, numbered from 0.</summary>
    private static readonly HashSet<int> MrHi = [0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 16, 17, 19, 21];

    private static Graph Numbered(JsonElement oracle, int nodes, int first) => Graph.Of(
        nodes, oracle.GetProperty("edges").EnumerateArray().Select(e => new Tie(e[0].GetInt32() - first, e[1].GetInt32() - first)));

    private static readonly Graph Club = Numbered(Karate, 34, 1);
    private static readonly Graph Kited = Numbered(Kite, 10, 0);

    private static Graph Organisations(int nodes, IEnumerable<Tie> ties, bool directed = false) => Graph.Of(nodes, ties, directed, NodeKind.Organisations);

    private static NetworkFigures Of(Graph graph) => new(graph, Coverage.Full(graph.Nodes));

    private static void EachIs(JsonElement oracle, Func<int, double> actual, double tolerance)
    {
        if (oracle.ValueKind == JsonValueKind.Array)
        {
            for (var node = 0; node < oracle.GetArrayLength(); node++) oracle[node].IsAbout(actual(node), tolerance);
        }
        else
        {
            foreach (var node in oracle.EnumerateObject()) node.Value.IsAbout(actual(int.Parse(node.Name, CultureInfo.InvariantCulture) - 1), tolerance);
        }
    }

    [Fact]
    public void N1_Zacharys_club_as_a_whole()
    {
        var figures = Of(Club);
        Karate.Is("n", Club.Nodes);
        Karate.Is("m", Club.Ties);
        Karate.Is("density", figures.Density().Value);
        Karate.Is("transitivity", figures.Transitivity().Value);
        Karate.Is("avg_clustering_zeros", figures.Clustering().Value.All);
        Karate.Is("avg_clustering_excluding_deg1", figures.Clustering().Value.WithPairs);
        Karate.Is("degree_assortativity", figures.Assortativity().Value);
        Karate.Is("degree_centralization", figures.DegreeCentralization().Value);
        var reach = figures.Reach().Value;
        Karate.Is("mean_distance", reach.MeanDistance);
        Karate.Is("diameter", reach.Diameter);
        Karate.Is("betweenness_centralization", reach.BetweennessCentralization);
        Karate.Is("lip_core_Z", figures.Core().Value.Misfits);

        var cohesion = figures.Cohesion().Value;
        Assert.Equal(new Cohesion(1, 34, 0, 0, 1, 1), cohesion);
        Assert.Equal(Karate.Numbers("articulation_points"), Connections.Cuts(Club).Points.Select(p => p + 1.0));
        var without = figures.CohesionWithout([0]).Value;
        Assert.Equal((3, 27, 1), (without.Components, without.Largest, without.Isolates));
        Assert.Equal(Karate.Numbers("remove_1_components"), Connections.Sizes(Club.Without([0])).Select(s => (double)s));
    }

    [Fact]
    public void N1_Zacharys_club_node_by_node()
    {
        EachIs(Karate.GetProperty("degree"), n => Club.Degree(n), 0);
        var paths = Paths.Of(Club);
        EachIs(Karate.GetProperty("betweenness_raw"), n => paths.Betweenness[n], 5.01e-7);
        Karate.Is("betweenness_norm_1", paths.Betweenness[0] / (33 * 32 / 2.0));
        EachIs(Karate.GetProperty("closeness_norm"), n => 33.0 / paths.Distances[n], 5.01e-11);
        var coreness = Connections.Coreness(Club);
        EachIs(Karate.GetProperty("coreness"), n => coreness[n], 0);
        EachIs(Karate.GetProperty("coreness_histogram"), k => coreness.Count(c => c == k + 1), 0);
        Assert.Equal([34, 33, 22, 10], Of(Club).Cores().Value!);
        var constraint = Connections.Constraint(Club);
        EachIs(Karate.GetProperty("constraint"), n => constraint[n], 5.01e-7);
    }

    [Fact]
    public void N2_modularity_and_ties_between_the_two_camps()
    {
        int[] camps = [.. Enumerable.Range(0, 34).Select(n => MrHi.Contains(n) ? 0 : 1)];
        Karate.Is("split_17_17_Q", Of(Club).Divided(camps).Value.Modularity);
        var between = Of(Club).BetweenGroups(camps, seed: 1, rounds: 999).Value;
        Karate.Is("split_17_17_external_ties", between.External);
        Karate.Is("split_17_17_EI", between.Index);
        Assert.Equal(0.0303, between.Expected, 5e-5);
        Assert.Equal(0.001, between.P, 12);

        camps[8] = 1;
        Karate.Is("split_16_18_node9_moved_Q", Of(Club).Divided(camps).Value.Modularity);
        Karate.Is("split_16_18_external_ties", Of(Club).BetweenGroups(camps, 1, 99).Value.External);
    }

    [Fact]
    public void N2_fifty_orders_find_the_best_division_there_is()
    {
        var found = Of(Club).FindCommunities(seed: 1).Value!;
        Karate.Is("optimal_Q", found.Modularity);
        var (clusters, _) = Clusters.Best(Club, 1, 50);
        var best = Karate.GetProperty("optimal_partition").EnumerateArray().Select(c => c.Numbers()).OrderBy(c => c[0]).ToArray();
        Assert.Equal(best, Enumerable.Range(0, 34).GroupBy(n => clusters[n]).OrderBy(c => c.Key).Select(c => c.Select(n => n + 1.0).ToArray()));
        Assert.Equal(best.Select(c => c.Length), found.Found.Select(c => c.Size));

        // One order alone may end far lower: that is why there are fifty.
        var single = Enumerable.Range(0, 300).Select(o => Clusters.Modularity(Club, Clusters.Louvain(Club, new Xoshiro256StarStar(o)))).ToArray();
        Assert.True(single.Min() < 0.41 && single.Max() <= Karate.Number("optimal_Q") + 1e-9);
        Assert.Equal(found.Modularity, Of(Club).FindCommunities(seed: 1).Value!.Modularity);
    }

    [Fact]
    public void Communities_say_who_is_in_them_only_of_organisations()
    {
        int[] camps = [.. Enumerable.Range(0, 34).Select(n => MrHi.Contains(n) ? 0 : 1)];
        var people = Of(Club).FindCommunities(1, camps).Value!;
        Assert.All(people.Found, c => Assert.Null(c.Members));
        Assert.Equal(17, people.Found.Sum(c => c.Composition[0]));
        Assert.All(people.Found, c => Assert.Equal(c.Size, c.Composition.Sum()));

        var organisations = Of(Graph.Of(34, Club.All().Where(t => t.From < t.To), kind: NodeKind.Organisations)).FindCommunities(1).Value!;
        Assert.Equal(Enumerable.Range(0, 34), organisations.Found.SelectMany(c => c.Members!).Order());
    }

    [Fact]
    public void N3_Krackhardts_kite()
    {
        var figures = Of(Kited);
        Kite.Is("density", figures.Density().Value);
        Kite.Is("transitivity", figures.Transitivity().Value);
        Kite.Is("degree_centralization", figures.DegreeCentralization().Value);
        Kite.Is("betweenness_centralization", figures.Reach().Value.BetweennessCentralization);
        Kite.Is("lip_core_Z", figures.Core().Value.Misfits);
        EachIs(Kite.GetProperty("degree"), n => Kited.Degree(n), 0);
        var paths = Paths.Of(Kited);
        EachIs(Kite.GetProperty("betweenness_raw"), n => paths.Betweenness[n], 5.01e-7);
        EachIs(Kite.GetProperty("betweenness_norm"), n => paths.Betweenness[n] / 36, 5.01e-7);
        EachIs(Kite.GetProperty("closeness"), n => 9.0 / paths.Distances[n], 5.01e-7);
        EachIs(Kite.GetProperty("harmonic"), n => paths.Closeness[n] / 9, 5.01e-5);
        Assert.Equal(paths.Closeness.Sum() / 90, figures.Reach().Value.HarmonicCloseness, 12);
        var coreness = Connections.Coreness(Kited);
        EachIs(Kite.GetProperty("coreness"), n => coreness[n], 0);
        var constraint = Connections.Constraint(Kited);
        EachIs(Kite.GetProperty("constraint"), n => constraint[n], 5.01e-7);
        Assert.Equal(constraint.Average(), figures.StructuralHoles().Value.MeanConstraint, 12);

        var (points, bridges) = Connections.Cuts(Kited);
        Assert.Equal(Kite.Numbers("articulation_points"), points.Select(p => (double)p));
        Assert.Equal([new Tie(7, 8), new Tie(8, 9)], bridges.OrderBy(b => b.From));
        Assert.Equal(Kite.Numbers("remove_7_components"), Connections.Sizes(Kited.Without([7])).Select(s => (double)s));
        Kite.Is("remove_7_fragmentation", figures.CohesionWithout([7]).Value.Fragmentation);
    }

    [Fact]
    public void N5_Borgattis_structural_holes()
    {
        var o = Oracles.Network("borgatti_holes");
        var ties = o.GetProperty("edges").EnumerateArray().Select(e => e.GetString()!).Select(e => new Tie(e[0] - 'A', e[1] - 'A'));
        var graph = Graph.Of(8, ties);
        var (constraint, size) = (Connections.Constraint(graph), Connections.EffectiveSize(graph));
        foreach (var node in o.GetProperty("effective_size").EnumerateObject()) node.Value.IsAbout(size[node.Name[0] - 'A'], 5.01e-3);
        Assert.Equal(size[..7].Average(), Of(graph).StructuralHoles().Value.MeanEffectiveSize, 12);
        foreach (var node in o.GetProperty("constraint_exact_here").EnumerateObject()) node.Value.IsAbout(constraint[node.Name[0] - 'A'], 5.01e-7);
        foreach (var node in o.GetProperty("constraint").EnumerateObject()) node.Value.IsAbout(constraint[node.Name[0] - 'A'], 5.01e-4);
        Assert.True(double.IsNaN(constraint[7]));
    }

    [Fact]
    public void N6_the_cores_of_Batagelj_and_Zaversnik()
    {
        var o = Oracles.Network("batagelj_zaversnik");
        var graph = Numbered(o, 21, 1);
        var coreness = Connections.Coreness(graph);
        foreach (var core in o.GetProperty("cores").EnumerateObject())
        {
            Assert.All(core.Value.Numbers(), n => Assert.Equal(int.Parse(core.Name, CultureInfo.InvariantCulture), coreness[(int)n - 1]));
        }

        Assert.Equal(21, o.GetProperty("cores").EnumerateObject().Sum(c => c.Value.GetArrayLength()));
        Assert.Equal([20, 16, 8], Of(graph).Cores().Value!);
    }

    [Fact]
    public void N9_Davis_ladies_and_their_evenings()
    {
        var o = Oracles.Network("davis_two_mode");
        var women = o.GetProperty("events_of_each_woman_Evelyn_Laura_Theresa_first").EnumerateArray().Select(w => w.Numbers()).ToArray();
        Meeting[] events = [.. Enumerable.Range(1, 14).Select(e => new Meeting([.. Enumerable.Range(0, 18).Where(w => women[w].Contains(e))]))];
        foreach (var size in o.GetProperty("event_size").EnumerateObject())
        {
            size.Value.Is(events[int.Parse(size.Name[1..], CultureInfo.InvariantCulture) - 1].People.Count);
        }

        var attendance = new Attendance(18, events);
        o.Is("bipartite_density", attendance.Density);
        var every = new MeetingRule(1, int.MaxValue, double.PositiveInfinity, 180);
        var shared = attendance.Shared(every);
        o.Is("shared_Evelyn_Laura", shared[(0, 1)].Count);
        o.Is("shared_Evelyn_Theresa", shared[(0, 2)].Count);
        o.Is("newman_weight_Evelyn_Laura", shared[(0, 1)].Weight);
        o.Is("jaccard_Evelyn_Laura", shared[(0, 1)].Count / (double)women[0].Union(women[1]).Count());
        foreach (var row in o.GetProperty("threshold_table").EnumerateObject())
        {
            var graph = attendance.Ties(every with { Shared = int.Parse(row.Name, CultureInfo.InvariantCulture) });
            row.Value.Is("edges", graph.Ties);
            var cohesion = Of(graph).Cohesion().Value;
            row.Value.Is("components", cohesion.Components);
            row.Value.Is("isolates", cohesion.Isolates);
        }
    }

    [Fact]
    public void Meetings_weigh_less_with_time_and_large_ones_make_no_tie()
    {
        var attendance = new Attendance(5, [new Meeting([0, 1], 0), new Meeting([0, 1, 2], 180), new Meeting([0, 1, 2, 3, 4], 360), new Meeting([3], 0)]);
        var shared = attendance.Shared(new MeetingRule(2, 4, double.PositiveInfinity, 180));
        Assert.Equal(1 + 0.5 / 2 + 0.25 / 4, shared[(0, 1)].Weight, 12);
        Assert.Equal((2, 1, 0), (shared[(0, 1)].Count, shared[(0, 2)].Count, shared[(3, 4)].Count));
        Assert.Equal(1, attendance.Ties(MeetingRule.Usual with { LargestMeeting = 4 }).Ties);
        Assert.Equal(3, attendance.Ties(new MeetingRule(9, 12, 0.3, 180)).Ties);
    }

    [Fact]
    public void N10_the_barbell()
    {
        var o = Oracles.Network("barbell3");
        var graph = Organisations(6, [.. Numbered(o, 6, 0).All()]);
        var division = Of(graph).Divided([0, 0, 0, 1, 1, 1]).Value;
        o.Is("Q_true_split", division.Modularity);
        o.Is("coverage_true", division.Within);
        o.Is("performance_true", division.AsDivided);
        o.Is("Q_bad_split_{0,1,4}{2,3,5}", Of(graph).Divided([0, 0, 1, 1, 0, 1]).Value.Modularity);
        EachIs(o.GetProperty("betweenness_raw"), n => Paths.Of(graph).Betweenness[n], 1e-12);
        Assert.Equal(o.Numbers("articulation_points"), Connections.Cuts(graph).Points.Select(p => (double)p));
    }

    [Fact]
    public void N11_how_mixed_a_group_is()
    {
        foreach (var c in Oracles.Network("diversity").GetProperty("cases").EnumerateArray())
        {
            var diversity = Diversity.Of([.. c.Numbers("counts").Select(n => (int)n)]);
            c.Is("blau", diversity.Blau);
            c.Is("unbiased_gini_simpson", diversity.Unbiased);
            c.Is("IQV", diversity.Iqv);
        }
    }

    [Fact]
    public void N12_a_star_is_all_core_and_edge()
    {
        var o = Oracles.Network("star6");
        var star = Of(Graph.Of(6, Enumerable.Range(1, 5).Select(n => new Tie(0, n))));
        o.Is("degree_centralization", star.DegreeCentralization().Value);
        Assert.Equal(1, star.Reach().Value.BetweennessCentralization, 12);
        var core = star.Core().Value;
        o.Is("core_periphery_correlation", core.Correlation);
        Assert.Equal((1, 0), (core.Core, core.Misfits));
    }

    [Theory]
    [InlineData(3, "01 12", "0 1 0")]
    [InlineData(5, "01 02 03 04 12 13 14 23 24 34", "0 0 0 0 0")]
    [InlineData(5, "01 12 23 34 40", "1 1 1 1 1")]
    [InlineData(7, "01 12 34 45 56", "0 1 0 0 2 2 0")]
    public void N13_betweenness_of_small_graphs(int nodes, string ties, string expected)
    {
        var graph = Graph.Of(nodes, ties.Split(' ').Select(t => new Tie(t[0] - '0', t[1] - '0')));
        Assert.Equal(expected.Split(' ').Select(double.Parse), Paths.Of(graph).Betweenness);
    }

    [Fact]
    public void N14_betweenness_where_ties_have_lengths()
    {
        var o = Oracles.Network("brandes_weighted");
        Tie[] ties = [.. o.GetProperty("edges").EnumerateArray().Select(e => new Tie(e[0].GetInt32(), e[1].GetInt32(), e[2].GetDouble()))];
        EachIs(o.GetProperty("betweenness_raw"), n => WeightedPaths.Betweenness(Graph.Of(6, ties), l => l)[n], 1e-12);

        // The same by strength: a tie of weight 1/length is as long. Both directions written out count each pair twice.
        Tie[] strong = [.. ties.Select(t => t with { Weight = 1 / t.Weight })];
        EachIs(o.GetProperty("betweenness_raw"), n => WeightedPaths.Betweenness(Graph.Of(6, [.. strong, .. strong.Select(t => new Tie(t.To, t.From, t.Weight))], directed: true), w => 1 / w)[n] / 2, 1e-12);
        double[] raw = o.Numbers("betweenness_raw");
        Assert.Equal(raw.Sum(b => raw.Max() - b) / 50, Of(Graph.Of(6, strong)).CentralizationByStrength().Value, 12);
    }

    [Fact]
    public void Lengths_that_are_all_alike_give_the_same_paths_as_steps() =>
        Assert.All(WeightedPaths.Betweenness(Club, _ => 0.1).Zip(Paths.Of(Club).Betweenness), pair => Assert.Equal(pair.Second, pair.First, 9));

    [Fact]
    public void Directions_count_for_reciprocity_by_both_definitions()
    {
        // 0 and 1 name each other, 2 is named and names nobody, 3 names 0.
        var figures = Of(Organisations(4, [new(0, 1), new(1, 0), new(0, 2), new(3, 0)], directed: true));
        Assert.Equal(new Reciprocity(2 / 4.0, 1 / 3.0), figures.Reciprocated().Value);
        Assert.Equal(4 / 12.0, figures.Density().Value, 12);
        Assert.Equal(1, figures.Cohesion().Value.Components);
        Assert.Equal(NotShown.NotDefined, Of(Kited).Reciprocated().Why);
    }

    [Fact]
    public void Ties_are_new_kept_or_ended_among_those_who_stayed()
    {
        var earlier = Organisations(5, [new(0, 1), new(1, 2), new(2, 3), new(3, 4)]);
        var later = Organisations(5, [new(0, 1), new(0, 2), new(2, 3), new(0, 4)]);
        var change = TieChange.Between(earlier, later, [0, 1, 2, 3]).Value;
        Assert.Equal(new TieChange(1, 2, 1), change);
        Assert.Equal(0.5, change.Jaccard);
        Assert.Equal(1, TieChange.Between(Club, Club, [.. Enumerable.Range(0, 34)]).Value.Jaccard);
        Assert.Equal(NotShown.TooFewPeople, TieChange.Between(Club, Club, [0, 1, 2, 3]).Why);
    }

    [Fact]
    public void Open_paths_that_cross_groups_are_room_for_introductions()
    {
        // 1 knows 0, 2 and 3; 2 and 3 know each other. Open: 0-1-2 and 0-1-3.
        var graph = Organisations(4, [new(0, 1), new(1, 2), new(1, 3), new(2, 3)]);
        Assert.Equal(0.5, Of(graph).OpenPathsAcross([0, 0, 0, 1]).Value);
    }

    [Theory]
    [InlineData(100, null, null)]
    [InlineData(80, null, null)]
    [InlineData(79, null, NotShown.TooFewForPaths)]
    [InlineData(60, null, NotShown.TooFewForPaths)]
    [InlineData(59, NotShown.TooFewForTies, NotShown.TooFewForPaths)]
    public void With_too_many_missing_nothing_is_shown(int included, NotShown? ties, NotShown? paths)
    {
        var figures = new NetworkFigures(Club, new Coverage(included, 100));
        int[] groups = [.. Enumerable.Range(0, 34).Select(n => n % 3)];
        NotShown?[] ofTies =
        [
            figures.Density().Why, figures.DegreeCentralization().Why, figures.Transitivity().Why, figures.Clustering().Why, figures.Assortativity().Why,
            figures.StructuralHoles().Why,
            figures.BetweenGroups(groups, 1, 99).Why, figures.OpenPathsAcross(groups).Why, figures.Divided(groups).Why,
        ];
        Assert.All(ofTies, why => Assert.Equal(ties, why));
        NotShown?[] ofPaths =
            [figures.Cohesion().Why, figures.CohesionWithout([0]).Why, figures.Cores().Why, figures.Reach().Why, figures.FindCommunities(1).Why, figures.Core().Why];
        Assert.All(ofPaths, why => Assert.Equal(paths, why));
    }

    [Fact]
    public void Of_a_few_people_nothing_is_told_also_not_by_setting_them_apart()
    {
        var four = Of(Graph.Of(4, [new(0, 1), new(1, 2)]));
        Assert.All(
            [four.Density().Why, four.Cohesion().Why, four.Transitivity().Why, four.Reach().Why, four.Core().Why, four.DensityBounds(4).Why],
            why => Assert.Equal(NotShown.TooFewPeople, why));

        // One person against all others: ties between the groups would be the number of that person's ties.
        foreach (var apart in new[] { 1, 4 })
        {
            int[] groups = [.. Enumerable.Range(0, 34).Select(n => n < apart ? n : 9)];
            Assert.All(
                [Of(Club).BetweenGroups(groups, 1, 9).Why, Of(Club).Divided(groups).Why, Of(Club).OpenPathsAcross(groups).Why],
                why => Assert.Equal(NotShown.TooFewPeople, why));
        }

        Assert.Null(Of(Club).BetweenGroups([.. Enumerable.Range(0, 34).Select(n => n < 5 ? n : 9)], 1, 9).Why);
        var found = Of(Club).FindCommunities(1, [.. Enumerable.Range(0, 34).Select(n => n < 3 ? n : n % 2 + 3)]).Value!;
        Assert.All(found.Found, c => Assert.Equal(3, c.Composition.Count)); // two groups, and three people by themselves together
        Assert.Equal(3, found.Found.Sum(c => c.Composition[2]));
    }

    [Fact]
    public void Small_or_empty_networks_have_no_figures_that_mean_nothing()
    {
        Assert.Equal(NotShown.TooSmallForCommunities, Of(Kited).FindCommunities(1).Why);
        Assert.Null(Of(Graph.Of(15, [new(0, 1)])).FindCommunities(1).Why);
        Assert.Throws<ArgumentOutOfRangeException>(() => Of(Club).FindCommunities(1, orders: 49));

        var empty = Of(Organisations(0, []));
        Assert.Equal(NotShown.NotDefined, empty.Density().Why);
        Assert.Equal(0, empty.Cohesion().Value.Components);
        Assert.Empty(empty.Cores().Value!);
        var two = Of(Organisations(2, []));
        Assert.Equal(1, two.Cohesion().Value.Fragmentation);
        Assert.All(
            [two.Reach().Why, two.Transitivity().Why, two.DegreeCentralization().Why, two.Divided([0, 1]).Why, two.BetweenGroups([0, 1], 1).Why, two.StructuralHoles().Why, two.Assortativity().Why],
            why => Assert.Equal(NotShown.NotDefined, why));
    }

    [Fact]
    public void The_density_of_all_lies_between_bounds()
    {
        // Of four members three are in the graph; between one who was silent and the fourth there may be a tie that nobody told.
        var figures = new NetworkFigures(Organisations(3, [new(0, 1), new(1, 2)]), new Coverage(3, 4));
        Assert.Equal(new Interval(4 / 12.0, 4 / 12.0), figures.DensityBounds(respondents: 3).Value);
        Assert.Equal(new Interval(4 / 12.0, 6 / 12.0), figures.DensityBounds(respondents: 2).Value);
    }
}

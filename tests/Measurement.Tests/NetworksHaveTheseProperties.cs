using System.Reflection;
using LivingNetworks.Measurement.Networks;

namespace LivingNetworks.Measurement.Tests;

/// <summary>What holds for every network (end of measurement.md section 4), on seeded random ones.</summary>
public class NetworksHaveTheseProperties
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 10)];

    private static Graph RandomGraph(int seed, bool directed = false)
    {
        var random = new Random(seed);
        var nodes = random.Next(2, 45);
        return Graph.Of(nodes, Enumerable.Range(0, random.Next(0, nodes * 3)).Select(_ => new Tie(random.Next(nodes), random.Next(nodes))), directed, NodeKind.Organisations);
    }

    private static NetworkFigures Of(Graph graph) => new(graph, Coverage.Full(graph.Nodes));

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Other_numbers_for_the_nodes_change_no_figure(int seed)
    {
        var graph = RandomGraph(seed);
        int[] other = [.. Enumerable.Range(0, graph.Nodes)];
        new Random(seed).Shuffle(other);
        var renamed = Graph.Of(graph.Nodes, graph.All().Where(t => t.From < t.To).Select(t => new Tie(other[t.From], other[t.To], t.Weight)), kind: NodeKind.Organisations);
        var (a, b) = (Of(graph), Of(renamed));
        Assert.Equal(a.Density(), b.Density());
        Assert.Equal(a.Cohesion(), b.Cohesion());
        Assert.Equal(a.Cores().Value!, b.Cores().Value!);
        Assert.Equal(a.Transitivity(), b.Transitivity());
        Assert.Equal(a.DegreeCentralization().Value, b.DegreeCentralization().Value, 12);
        Assert.Equal(a.Core().Value.Misfits, b.Core().Value.Misfits);
        Assert.Equal(a.StructuralHoles().Value.MeanConstraint, b.StructuralHoles().Value.MeanConstraint, 12);
        Assert.Equal(a.Reach().Value.Diameter, b.Reach().Value.Diameter);
        Assert.Equal(a.Reach().Value.BetweennessCentralization, b.Reach().Value.BetweennessCentralization, 12);
        Assert.Equal(a.Reach().Value.HarmonicCloseness, b.Reach().Value.HarmonicCloseness, 12);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Betweenness_adds_up_to_the_steps_between_pairs_less_one(int seed)
    {
        foreach (var directed in new[] { false, true })
        {
            var paths = Paths.Of(RandomGraph(seed, directed));
            Assert.Equal((paths.Distances.Sum() - paths.Pairs) / (directed ? 1.0 : 2), paths.Betweenness.Sum(), 1e-9 * (1 + paths.Distances.Sum()));
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Cores_lie_in_each_other_and_keep_their_ties(int seed)
    {
        var graph = RandomGraph(seed);
        var cores = Of(graph).Cores().Value!;
        Assert.Equal(cores.OrderDescending(), cores);
        var coreness = Connections.Coreness(graph);
        for (var node = 0; node < graph.Nodes; node++)
        {
            var inside = graph.Row(node).ToArray().Count(o => coreness[o] >= coreness[node]);
            Assert.True(inside >= coreness[node]);
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Cut_points_and_bridges_are_what_taking_them_away_shows(int seed)
    {
        var graph = RandomGraph(seed);
        var (points, bridges) = Connections.Cuts(graph);
        var parts = Connections.Sizes(graph).Length;
        var ties = graph.All().Where(t => t.From < t.To).ToArray();
        for (var node = 0; node < graph.Nodes; node++)
        {
            var left = Connections.Sizes(graph.Without([node])).Length;
            Assert.Equal(points.Contains(node), left > parts - (graph.Degree(node) == 0 ? 1 : 0));
        }

        foreach (var tie in ties)
        {
            Assert.Equal(bridges.Contains(new Tie(tie.From, tie.To)), Connections.Sizes(Graph.Of(graph.Nodes, ties.Where(t => t != tie))).Length > parts);
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void One_community_of_all_has_no_modularity_and_the_best_of_many_orders_is_no_worse_than_one(int seed)
    {
        var graph = RandomGraph(seed);
        if (graph.Ties == 0) return;
        Assert.Equal(0, Of(graph).Divided(new int[graph.Nodes]).Value.Modularity, 12);
        var (clusters, q) = Clusters.Best(graph, seed, 50);
        Assert.Equal(q, Clusters.Modularity(graph, clusters), 12);
        Assert.True(q >= Clusters.Modularity(graph, Connections.Components(graph)) - 1e-9);
        Assert.Equal(clusters, Clusters.Best(graph, seed, 50).Clusters);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_index_of_ties_between_groups_turns_around_with_its_counts(int seed)
    {
        // In a complete network of two groups, the complement within each pair of groups swaps what is inside and outside.
        var random = new Random(seed);
        var nodes = random.Next(4, 20);
        int[] groups = [.. Enumerable.Range(0, nodes).Select(n => n % 2)];
        var inside = Enumerable.Range(0, nodes).SelectMany(a => Enumerable.Range(0, a).Where(b => groups[a] == groups[b]).Select(b => new Tie(a, b))).ToArray();
        var outside = Enumerable.Range(0, nodes).SelectMany(a => Enumerable.Range(0, a).Where(b => groups[a] != groups[b]).Select(b => new Tie(a, b))).ToArray();
        random.Shuffle(inside);
        random.Shuffle(outside);
        var most = Math.Min(inside.Length, outside.Length);
        var (e, i) = (random.Next(0, most + 1), random.Next(1, most + 1));
        double Index(int external, int within) =>
            Of(Graph.Of(nodes, [.. outside.Take(external), .. inside.Take(within)], kind: NodeKind.Organisations)).BetweenGroups(groups, 1, 9).Value.Index;
        Assert.Equal(Index(e, i), e == 0 ? -1 : -Index(i, e), 12);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Dealing_out_groups_comes_near_to_all_ways_of_dealing_them_out(int seed)
    {
        var random = new Random(seed);
        var graph = Graph.Of(8, Enumerable.Range(0, 12).Select(_ => new Tie(random.Next(8), random.Next(8))), kind: NodeKind.Organisations);
        int[] groups = [0, 0, 0, 0, 1, 1, 1, 2];
        var indices = Dealt([.. groups], 0).Select(g => Of(graph).BetweenGroups(g, 1, 1).Value.Index).ToArray();

        var found = Of(graph).BetweenGroups(groups, seed).Value;
        Assert.Equal(280, indices.Length);
        Assert.Equal(indices.Average(), found.Expected, 12);
        Assert.Equal(indices.Count(i => Math.Abs(i - found.Expected) >= Math.Abs(found.Index - found.Expected) - 1e-9) / 280.0, found.P, 0.02);

        // Every different order of the groups.
        static IEnumerable<int[]> Dealt(int[] groups, int from)
        {
            if (from == groups.Length) return [[.. groups]];
            return Enumerable.Range(from, groups.Length - from).DistinctBy(at => groups[at]).SelectMany(at =>
            {
                int[] next = [.. groups];
                (next[from], next[at]) = (next[at], next[from]);
                return Dealt(next, from + 1);
            });
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_network_with_itself_has_kept_all_and_more_shared_meetings_make_fewer_ties(int seed)
    {
        var graph = RandomGraph(seed);
        var same = TieChange.Between(graph, graph, [.. Enumerable.Range(0, graph.Nodes)]).Value;
        Assert.Equal(new TieChange(0, graph.Ties, 0), same);

        var random = new Random(seed);
        var attendance = new Attendance(20, [.. Enumerable.Range(0, 12).Select(_ => new Meeting([.. Enumerable.Range(0, 20).Where(_ => random.Next(3) == 0)]))]);
        double[] densities = [.. Enumerable.Range(1, 6).Select(t => Of(attendance.Ties(MeetingRule.Usual with { Shared = t })).Density().Value)];
        Assert.Equal(densities.OrderDescending(), densities);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_core_with_the_fewest_misfits_is_found(int seed)
    {
        var random = new Random(seed);
        var graph = Graph.Of(9, Enumerable.Range(0, random.Next(0, 30)).Select(_ => new Tie(random.Next(9), random.Next(9))));
        var fewest = Enumerable.Range(0, 1 << 9).Min(core =>
        {
            var missing = 0;
            for (var a = 0; a < 9; a++)
            {
                for (var b = 0; b < a; b++)
                {
                    var (first, second, tie) = ((core >> a & 1) == 1, (core >> b & 1) == 1, graph.Has(a, b));
                    if ((first && second && !tie) || (!first && !second && tie)) missing++;
                }
            }

            return missing;
        });
        Assert.Equal(fewest, Of(graph).Core().Value.Misfits);
    }

    [Fact]
    public void Nothing_outside_the_library_gets_a_value_of_each_node()
    {
        // Red once: with Graph.Weights public. Lists that are about cores and communities, which are groups; a composition counts, and members are only told of organisations;
        // all figures are one of each kind, of the whole.
        string[] about = ["Figures.All", "PeoplePicture.Figures", "NetworkFigures.Cores", "Communities.Found", "Community.Composition", "Community.Members"];
        var lists =
            from type in typeof(NetworkFigures).Assembly.GetExportedTypes()
            where type.Namespace == typeof(NetworkFigures).Namespace
            from member in type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            let result = member switch { PropertyInfo p => p.PropertyType, MethodInfo { IsSpecialName: false } m => m.ReturnType, FieldInfo f => f.FieldType, _ => null }
            where result is not null && Flat(result).Any(t => t != typeof(string) && t.IsAssignableTo(typeof(System.Collections.IEnumerable)))
            select $"{type.Name}.{member.Name}";
        Assert.Equal(about.Append("Meeting.People").Order(), lists.Order());

        static IEnumerable<Type> Flat(Type type) => type.IsGenericType ? [type, .. type.GetGenericArguments().SelectMany(Flat)] : [type];
    }
}

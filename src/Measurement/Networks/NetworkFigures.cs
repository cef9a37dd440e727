using MathNet.Numerics.Random;

namespace LivingNetworks.Measurement.Networks;

/// <summary>What may be told of a network as a whole. No figure is about one node: not its degree, not its place on the paths, not its name.</summary>
/// <remarks>measurement.md 4.2 and 4.3. Ties count in both directions, except for density, reciprocity and reach. Of fewer than five people nothing is
/// told, nor anything by groups with fewer than five people outside the largest: between a group and one person, the ties are that person's.</remarks>
public sealed class NetworkFigures
{
    /// <summary>Below this many nodes there are no communities.</summary>
    public const int FewestForCommunities = 15;

    /// <summary>The fewest orders in which communities are looked for.</summary>
    public const int FewestOrders = 50;

    private readonly Graph _graph, _ties;

    /// <summary>Takes a network, and how much of it is known.</summary>
    public NetworkFigures(Graph graph, Coverage coverage)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(coverage.Included, coverage.Members, nameof(coverage));
        (_graph, _ties, Coverage) = (graph, graph.Undirected(), coverage);
    }

    /// <summary>How much of the network is known.</summary>
    public Coverage Coverage { get; }

    /// <summary>The share of possible ties that are there: 2m/(n(n - 1)), directed m/(n(n - 1)).</summary>
    public Shown<double> Density() => OfTies(() => _graph.Neighbours.Length / Possible(_graph.Nodes));

    /// <summary>Between which ends the density of the whole lies, whatever the ties of those who are not covered.</summary>
    /// <param name="respondents">The nodes of the graph that told their ties; between two who did not, nothing is known.</param>
    public Shown<Interval> DensityBounds(int respondents)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(respondents, _graph.Nodes);
        // Without direction one of the two is enough to know of a tie.
        double n = Coverage.Members, silent = n - respondents;
        var unknown = _graph.Directed ? silent * (n - 1) : silent * (silent - 1);
        var observed = _graph.Neighbours.Length;
        return n < 2 ? new(default, NotShown.NotDefined) : Known(() => new Interval(observed / Possible(n), Math.Min(1, (observed + unknown) / Possible(n))));
    }

    /// <summary>The same where nothing is known of any tie with somebody who is not in the graph.</summary>
    public Shown<Interval> DensityBounds()
    {
        double n = Coverage.Members, observed = _graph.Neighbours.Length;
        return n < 2 ? new(default, NotShown.NotDefined) : Known(() => new Interval(observed / Possible(n), (observed + Possible(n) - Possible(_graph.Nodes)) / Possible(n)));
    }

    /// <summary>How often ties are returned; only of a directed network with ties.</summary>
    public Shown<Reciprocity> Reciprocated()
    {
        if (!_graph.Directed || _graph.Ties == 0) return new(default, NotShown.NotDefined);
        return OfTies(() =>
        {
            double mutual = _graph.All().Count(t => _graph.Has(t.To, t.From));
            return new Reciprocity(mutual / _graph.Ties, mutual / 2 / _ties.Ties);
        });
    }

    /// <summary>Parts, isolates, cut points and bridges, as numbers.</summary>
    public Shown<Cohesion> Cohesion() => OfPaths(() => CohesionOf(_ties));

    /// <summary>The same without its facilitators: how much depends on them. Only for that role; without anybody else it would be a figure about that person.</summary>
    public Shown<Cohesion> CohesionWithout(IReadOnlyCollection<int> facilitators) => OfPaths(() => CohesionOf(_ties.Without(facilitators)));

    /// <summary>How many nodes are in the 1-core, the 2-core and so on: whether there is a middle that carries.</summary>
    public Shown<IReadOnlyList<int>> Cores() => OfPaths<IReadOnlyList<int>>(() =>
    {
        var coreness = Connections.Coreness(_ties);
        return [.. Enumerable.Range(1, coreness.DefaultIfEmpty().Max()).Select(k => coreness.Count(c => c >= k))];
    });

    /// <summary>Distances and the centralization of betweenness; of a directed network along the arcs.</summary>
    public Shown<Reach> Reach() => _graph.Nodes < 3 ? new(default, NotShown.NotDefined) : OfPaths(() =>
    {
        var paths = Paths.Of(_graph);
        double n = _graph.Nodes, highest = paths.Betweenness.Max();
        var most = (n - 1) * (n - 1) * (n - 2) / (_graph.Directed ? 1 : 2);
        return new Reach(
            paths.Distances.Sum() / (double)paths.Pairs, paths.Diameter, paths.Closeness.Sum() / (n * (n - 1)), paths.Betweenness.Sum(b => highest - b) / most);
    });

    /// <summary>The centralization of betweenness where strong ties are short: the length of a tie is 1/weight.</summary>
    /// <remarks>Newman (2001), 'Scientific collaboration networks II'.</remarks>
    public Shown<double> CentralizationByStrength() => _graph.Nodes < 3 ? new(0, NotShown.NotDefined) : OfPaths(() =>
    {
        var betweenness = WeightedPaths.Betweenness(_graph, weight => 1 / weight);
        double n = _graph.Nodes, highest = betweenness.Max();
        return betweenness.Sum(b => highest - b) / ((n - 1) * (n - 1) * (n - 2) / (_graph.Directed ? 1 : 2));
    });

    /// <summary>Σ(d_max - d)/((n - 1)(n - 2)): from 0, all have as many ties, to 1, a star.</summary>
    /// <remarks>Freeman (1979), without loops.</remarks>
    public Shown<double> DegreeCentralization()
    {
        double n = _ties.Nodes;
        if (n < 3) return new(0, NotShown.NotDefined);
        return OfTies(() =>
        {
            var degrees = Enumerable.Range(0, _ties.Nodes).Select(_ties.Degree).ToArray();
            var most = degrees.Max();
            return degrees.Sum(d => most - d) / ((n - 1) * (n - 2));
        });
    }

    /// <summary>The share of pairs of ties at one node that close to a triangle.</summary>
    public Shown<double> Transitivity()
    {
        var paths = Enumerable.Range(0, _ties.Nodes).Sum(n => TwoPaths(_ties.Degree(n)));
        return paths == 0 ? new(0, NotShown.NotDefined) : OfTies(() => Connections.Triangles(_ties).Sum() / paths);
    }

    /// <summary>The mean over nodes of the share of their pairs of ties that close.</summary>
    /// <remarks>Watts, Strogatz (1998). Programs differ in what they do with nodes without a pair: .571 or .588 for Zachary's club.</remarks>
    public Shown<Clustering> Clustering() => _ties.Nodes == 0 ? new(default, NotShown.NotDefined) : OfTies(() =>
    {
        var triangles = Connections.Triangles(_ties);
        double[] withPairs = [.. Enumerable.Range(0, _ties.Nodes).Where(n => _ties.Degree(n) > 1).Select(n => triangles[n] / TwoPaths(_ties.Degree(n)))];
        return new Clustering(withPairs.Sum() / _ties.Nodes, withPairs.Sum() / withPairs.Length);
    });

    /// <summary>The correlation between the numbers of ties at both ends of a tie: below zero, the busy are tied to the quiet.</summary>
    /// <remarks>Newman (2002).</remarks>
    public Shown<double> Assortativity() => _ties.Ties == 0 ? new(0, NotShown.NotDefined) : OfTies(() =>
    {
        double product = 0, sum = 0, squares = 0;
        foreach (var tie in _ties.All())
        {
            double from = _ties.Degree(tie.From), to = _ties.Degree(tie.To);
            (product, sum, squares) = (product + from * to, sum + from, squares + from * from);
        }

        double arcs = _ties.Neighbours.Length;
        return (product / arcs - sum / arcs * (sum / arcs)) / (squares / arcs - sum / arcs * (sum / arcs));
    });

    /// <summary>How much people's contacts know each other already.</summary>
    /// <remarks>Burt (1992); Borgatti (1997) for effective size without weights: d - 2t/d, t the ties among the d contacts.</remarks>
    public Shown<StructuralHoles> StructuralHoles()
    {
        var tied = Enumerable.Range(0, _ties.Nodes).Where(n => _ties.Degree(n) > 0).ToArray();
        if (tied.Length == 0) return new(default, NotShown.NotDefined);
        return OfTies(() =>
        {
            var (constraint, size) = (Connections.Constraint(_ties), Connections.EffectiveSize(_ties));
            return new StructuralHoles(tied.Average(n => constraint[n]), tied.Average(n => size[n]));
        });
    }

    /// <summary>Ties between groups against ties within them, with what the sizes of the groups make of it and a seeded permutation test.</summary>
    /// <remarks>Krackhardt, Stern (1988).</remarks>
    /// <param name="groups">The group of each node, numbered from 0.</param>
    /// <param name="seed">The same seed gives the same p.</param>
    /// <param name="rounds">How often groups are dealt out anew.</param>
    public Shown<ExternalInternal> BetweenGroups(IReadOnlyList<int> groups, int seed, int rounds = 9_999)
    {
        int[] of = Grouped(groups);
        if (_ties.Ties == 0 || _ties.Nodes < 2) return new(default, NotShown.NotDefined);
        return ByGroup(of, () =>
        {
            var pairs = _ties.All().Where(t => t.From < t.To).Select(t => (t.From, t.To)).ToArray();
            var external = External(pairs, of);
            var within = of.CountBy(g => g).Sum(g => g.Value * (g.Value - 1.0));
            var share = 1 - within / Possible(of.Length);
            var expected = share * pairs.Length; // the mean over all ways of dealing out the groups, too
            var distance = Math.Abs(external - expected) - 1e-9;
            var random = new Xoshiro256StarStar(seed, threadSafe: false);
            var asFar = 0;
            for (var round = 0; round < rounds; round++)
            {
                for (var at = of.Length - 1; at > 0; at--)
                {
                    var other = (int)(random.NextDouble() * (at + 1));
                    (of[at], of[other]) = (of[other], of[at]);
                }

                if (Math.Abs(External(pairs, of) - expected) >= distance) asFar++;
            }

            var inside = pairs.Length - external;
            return new ExternalInternal(external, inside, (external - inside) / (double)pairs.Length, 2 * share - 1, (asFar + 1.0) / (rounds + 1));
        });
    }

    /// <summary>How mixed the nodes are by group.</summary>
    /// <param name="groups">The group of each node, numbered from 0.</param>
    public Shown<Diversity> Mixed(IReadOnlyList<int> groups)
    {
        int[] of = Grouped(groups);
        return of.Length == 0 ? new(default, NotShown.NotDefined) : ByGroup(of, () => Diversity.Of([.. of.CountBy(g => g).Select(g => g.Value)]));
    }

    /// <summary>The share of open pairs of ties at one node of which the ends are in different groups: room to introduce people to each other.</summary>
    /// <remarks>After Gould, Fernandez (1989), as one number.</remarks>
    public Shown<double> OpenPathsAcross(IReadOnlyList<int> groups)
    {
        int[] of = Grouped(groups);
        long open = 0, across = 0;
        for (var node = 0; node < _ties.Nodes; node++)
        {
            var row = _ties.Row(node);
            for (var i = 0; i < row.Length; i++)
            {
                for (var j = i + 1; j < row.Length; j++)
                {
                    if (_ties.Has(row[i], row[j])) continue;
                    open++;
                    if (of[row[i]] != of[row[j]]) across++;
                }
            }
        }

        return open == 0 ? new(0, NotShown.NotDefined) : ByGroup(of, () => across / (double)open);
    }

    /// <summary>How well given groups fit the ties.</summary>
    /// <remarks>Newman, Girvan (2004) for Q, by weight; Fortunato (2010) for coverage and performance, here the other two.</remarks>
    public Shown<Division> Divided(IReadOnlyList<int> groups)
    {
        int[] of = Grouped(groups);
        return _ties.Ties == 0 ? new(default, NotShown.NotDefined) : ByGroup(of, () =>
        {
            double within = _ties.All().Count(t => of[t.From] == of[t.To]), apart = _ties.Neighbours.Length - within;
            double pairs = Possible(of.Length), pairsWithin = of.CountBy(g => g).Sum(g => Possible(g.Value));
            return new Division(Clusters.Modularity(_ties, of), within / (within + apart), (within + pairs - pairsWithin - apart) / pairs);
        });
    }

    /// <summary>Looks for communities in many seeded orders and keeps the best.</summary>
    /// <remarks>Blondel and others (2008). A small community inside a large network may not be seen (the resolution limit of Q).</remarks>
    /// <param name="seed">The same seed gives the same communities.</param>
    /// <param name="groups">The group of each node, numbered from 0, to tell of what a community is made up.</param>
    /// <param name="orders">How many.</param>
    public Shown<Communities> FindCommunities(int seed, IReadOnlyList<int>? groups = null, int orders = FewestOrders)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(orders, FewestOrders);
        int[] of = groups is null ? [] : Grouped(groups);
        if (_ties.Nodes < FewestForCommunities) return new(null, NotShown.TooSmallForCommunities);
        return OfPaths(() =>
        {
            var (clusters, q) = Clusters.Best(_ties, seed, orders);
            var people = _ties.Kind == NodeKind.People;
            var sizes = of.CountBy(g => g).OrderBy(g => g.Key).ToArray();
            int[] told = [.. sizes.Where(g => !people || g.Value >= Disclosure.Floor).Select(g => g.Key)];
            var found = Enumerable.Range(0, _ties.Nodes).GroupBy(n => clusters[n]).OrderBy(c => c.Key).Select(c => new Community(
                c.Count(), of.Length == 0 || (people && c.Count() < Disclosure.Floor) ? [] : Composition(c), people ? null : [.. c]));
            return new Communities(q, [.. found]);

            int[] Composition(IEnumerable<int> community)
            {
                var groups = community.Select(n => of[n]).ToArray();
                int[] counts = [.. told.Select(g => groups.Count(o => o == g))];
                return told.Length == sizes.Length ? counts : [.. counts, groups.Length - counts.Sum()];
            }
        });
    }

    /// <summary>The core with the fewest misfits: for each size the nodes with the most ties, min over k of k(k - 1)/2 + m - Σd.</summary>
    /// <remarks>Lip (2011), exact; of equally good ones the smallest. The correlation is Borgatti and Everett's (2000).</remarks>
    public Shown<CorePeriphery> Core() => _ties.Nodes < 2 ? new(default, NotShown.NotDefined) : OfPaths(() =>
    {
        var order = Enumerable.Range(0, _ties.Nodes).OrderByDescending(_ties.Degree).ToArray();
        var (best, core, covered) = (_ties.Ties, 0, 0);
        for (var k = 1; k <= order.Length; k++)
        {
            covered += _ties.Degree(order[k - 1]);
            // A tie within the core was taken off twice and is not missing: k(k - 1)/2 puts one of them back.
            var misfits = k * (k - 1) / 2 + _ties.Ties - covered;
            if (misfits < best) (best, core) = (misfits, k);
        }

        return new CorePeriphery(core, best, PatternCorrelation([.. order.Take(core)]));
    });

    private double PatternCorrelation(HashSet<int> core)
    {
        double n = _ties.Nodes, k = core.Count;
        double pairs = n * (n - 1) / 2, ties = _ties.Ties, pattern = pairs - (n - k) * (n - k - 1) / 2;
        double both = _ties.All().Count(t => t.From < t.To && (core.Contains(t.From) || core.Contains(t.To)));
        return (both / pairs - ties / pairs * (pattern / pairs)) / Math.Sqrt(ties / pairs * (1 - ties / pairs) * (pattern / pairs) * (1 - pattern / pairs));
    }

    private static Cohesion CohesionOf(Graph graph)
    {
        var sizes = Connections.Sizes(graph);
        var (points, bridges) = Connections.Cuts(graph);
        return new Cohesion(
            sizes.Length, sizes.FirstOrDefault(), Enumerable.Range(0, graph.Nodes).Count(n => graph.Degree(n) == 0), Connections.Fragmentation(graph),
            points.Count, bridges.Count);
    }

    private static int External((int From, int To)[] pairs, int[] groups)
    {
        var external = 0;
        foreach (var (from, to) in pairs) external += groups[from] == groups[to] ? 0 : 1;
        return external;
    }

    private static double Possible(double nodes) => nodes * (nodes - 1);

    private static double TwoPaths(double degree) => degree * (degree - 1) / 2;

    private int[] Grouped(IReadOnlyList<int> groups)
    {
        ArgumentNullException.ThrowIfNull(groups);
        ArgumentOutOfRangeException.ThrowIfNotEqual(groups.Count, _ties.Nodes, nameof(groups));
        return [.. groups];
    }

    private Shown<T> OfTies<T>(Func<T> figure) => Coverage.Share >= Coverage.ForTies ? Known(figure) : new(default, NotShown.TooFewForTies);

    private Shown<T> OfPaths<T>(Func<T> figure) => Coverage.Share >= Coverage.ForPaths ? Known(figure) : new(default, NotShown.TooFewForPaths);

    /// <summary>Where all but a few are in one group, ties between groups are the ties of those few.</summary>
    private Shown<T> ByGroup<T>(int[] groups, Func<T> figure)
    {
        var outside = groups.Length - groups.CountBy(g => g).Max(g => g.Value);
        return _graph.Kind == NodeKind.People && outside is > 0 and < Disclosure.Floor ? new(default, NotShown.TooFewPeople) : OfTies(figure);
    }

    private Shown<T> Known<T>(Func<T> figure)
    {
        if (_graph.Kind == NodeKind.People && _graph.Nodes < Disclosure.Floor) return new(default, NotShown.TooFewPeople);
        var value = figure();
        return value is double and double.NaN ? new(default, NotShown.NotDefined) : new(value, null);
    }
}

namespace LivingNetworks.Measurement.Networks;

/// <summary>All shortest paths at once, counted in steps.</summary>
/// <remarks>Brandes (2001), 'A faster algorithm for betweenness centrality'. In place of lists of predecessors, the sums over the next and the
/// previous level are taken over all neighbours: what is at no such level stands in the array as zero, so the inner loops have no branch.
/// What is added up stays the same whatever the number of processors.</remarks>
internal sealed class Paths
{
    private const int Threads = 2;

    private Paths(int nodes) => (Betweenness, Distances, Closeness) = (new double[nodes], new long[nodes], new double[nodes]);

    /// <summary>Raw betweenness; pairs count once where there is no direction.</summary>
    public double[] Betweenness { get; }

    /// <summary>From each node, the sum of the distances to all that it reaches.</summary>
    public long[] Distances { get; }

    /// <summary>From each node, the sum of 1/distance.</summary>
    public double[] Closeness { get; }

    /// <summary>How many ordered pairs reach each other.</summary>
    public long Pairs { get; private set; }

    public int Diameter { get; private set; }

    public static Paths Of(Graph graph)
    {
        var all = new Paths(graph.Nodes);
        var threads = graph.Nodes < 200 ? 1 : Threads;
        var searches = new Search[threads];
        Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads }, thread =>
        {
            var search = searches[thread] = new Search(graph, all);
            for (var source = thread; source < graph.Nodes; source += threads) search.From(source);
        });
        foreach (var search in searches)
        {
            for (var node = 0; node < graph.Nodes; node++) all.Betweenness[node] += graph.Directed ? search.Between[node] : search.Between[node] / 2;
            all.Pairs += search.Pairs;
            all.Diameter = Math.Max(all.Diameter, search.Furthest);
        }

        return all;
    }

    /// <summary>What one thread needs to search from one node after the other.</summary>
    private sealed class Search(Graph graph, Paths all)
    {
        private readonly int[] _start = graph.Start, _next = graph.Neighbours, _startBack = graph.Incoming.Start, _back = graph.Incoming.Neighbours;
        private readonly int[] _order = new int[graph.Nodes + 1], _levels = new int[graph.Nodes + 1];
        private readonly byte[] _seen = new byte[graph.Nodes];
        private readonly double[] _paths = new double[graph.Nodes], _level = new double[graph.Nodes];

        public double[] Between { get; } = new double[graph.Nodes];

        public long Pairs { get; private set; }

        public int Furthest { get; private set; }

        public void From(int source)
        {
            var levels = Outward(source);
            Inward(levels);
        }

        /// <summary>Finds the nodes level by level, and how many shortest paths lead to each: the sum of those of its neighbours one level back.</summary>
        private int Outward(int source)
        {
            var (order, seen, paths, level) = (_order, _seen, _paths, _level);
            Array.Clear(seen);
            order[0] = source;
            seen[source] = 1;
            paths[source] = level[source] = 1;
            int from = 0, found = 1, depth = 0;
            long distances = 0;
            double closeness = 0;
            _levels[0] = 0;
            while (true)
            {
                var to = found;
                for (var at = from; at < to && found < seen.Length; at++)
                {
                    var node = order[at];
                    foreach (var other in _next.AsSpan(_start[node], _start[node + 1] - _start[node]))
                    {
                        // Written always, and kept only when new: a branch would be guessed wrong too often.
                        order[found] = other;
                        found += 1 - seen[other];
                        seen[other] = 1;
                    }
                }

                _levels[++depth] = to;
                if (found == to) break;
                for (var at = to; at < found; at++) paths[order[at]] = Sum(level, _back, _startBack, order[at]);
                for (var at = from; at < to; at++) level[order[at]] = 0;
                for (var at = to; at < found; at++) level[order[at]] = paths[order[at]];
                distances += (long)depth * (found - to);
                closeness += (double)(found - to) / depth;
                from = to;
            }

            for (var at = from; at < found; at++) level[order[at]] = 0;
            all.Distances[source] = distances;
            all.Closeness[source] = closeness;
            Pairs += found - 1;
            Furthest = Math.Max(Furthest, depth - 1);
            return depth;
        }

        /// <summary>Hands back, from the last level to the first, what depends on each node.</summary>
        private void Inward(int levels)
        {
            var (order, paths, level) = (_order, _paths, _level);
            for (var depth = levels - 1; depth > 0; depth--)
            {
                int from = _levels[depth], to = _levels[depth + 1];
                var last = depth == levels - 1;
                // The share per path of what depends on the level below; the level itself is written only when all of it is read.
                for (var at = from; at < to; at++)
                {
                    var node = order[at];
                    var depends = last ? 0 : paths[node] * Sum(level, _next, _start, node);
                    Between[node] += depends;
                    paths[node] = (1 + depends) / paths[node];
                }

                if (!last)
                {
                    for (var at = to; at < _levels[depth + 2]; at++) level[order[at]] = 0;
                }

                for (var at = from; at < to; at++) level[order[at]] = paths[order[at]];
            }

            if (levels > 1)
            {
                for (var at = 1; at < _levels[2]; at++) level[order[at]] = 0;
            }
        }

        private static double Sum(double[] values, int[] neighbours, int[] start, int node)
        {
            double first = 0, second = 0;
            var row = neighbours.AsSpan(start[node], start[node + 1] - start[node]);
            var at = 0;
            for (; at + 1 < row.Length; at += 2)
            {
                first += values[row[at]];
                second += values[row[at + 1]];
            }

            if (at < row.Length) first += values[row[at]];
            return first + second;
        }
    }
}

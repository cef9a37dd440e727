using MathNet.Numerics.Random;

namespace LivingNetworks.Measurement.Networks;

/// <summary>Groups that the ties themselves make.</summary>
internal static class Clusters
{
    /// <summary>Q = Σ_c [L_c/m - (d_c/2m)²], by weight.</summary>
    /// <remarks>Newman, Girvan (2004).</remarks>
    public static double Modularity(Graph graph, int[] clusters)
    {
        var groups = clusters.Length == 0 ? 0 : clusters.Max() + 1;
        double[] inside = new double[groups], degree = new double[groups];
        double all = 0;
        for (var node = 0; node < graph.Nodes; node++)
        {
            for (var at = graph.Start[node]; at < graph.Start[node + 1]; at++)
            {
                all += graph.Weights[at];
                degree[clusters[node]] += graph.Weights[at];
                if (clusters[graph.Neighbours[at]] == clusters[node]) inside[clusters[node]] += graph.Weights[at];
            }
        }

        if (all == 0) return 0;
        double q = 0;
        for (var group = 0; group < groups; group++) q += inside[group] / all - degree[group] / all * (degree[group] / all);
        return q;
    }

    /// <summary>The best of many seeded orders: they end between .38 and .42 on Zachary's club (measurement.md 4.3). Clusters are numbered by
    /// their smallest node; of two equally good divisions the one that the earlier order found is kept.</summary>
    public static (int[] Clusters, double Q) Best(Graph graph, int seed, int orders)
    {
        var found = new (int[] Clusters, double Q)[orders];
        Parallel.For(0, orders, new ParallelOptions { MaxDegreeOfParallelism = 2 }, order =>
        {
            var clusters = Louvain(graph, new Xoshiro256StarStar(seed + order, threadSafe: false));
            found[order] = (clusters, Modularity(graph, clusters));
        });
        var best = found[0];
        foreach (var other in found)
        {
            if (other.Q > best.Q + 1e-12) best = other;
        }

        return best;
    }

    /// <summary>One order of Louvain: nodes move to the cluster that gains most, clusters become nodes, until nothing gains.</summary>
    /// <remarks>Blondel, Guillaume, Lambiotte, Lefebvre (2008).</remarks>
    public static int[] Louvain(Graph graph, Xoshiro256StarStar random)
    {
        var level = new Level(graph.Start, graph.Neighbours, graph.Weights, new double[graph.Nodes]);
        var clusters = Enumerable.Range(0, graph.Nodes).ToArray();
        while (level.Improve(random))
        {
            level.Number();
            for (var node = 0; node < clusters.Length; node++) clusters[node] = level.Cluster[clusters[node]];
            if (level.Clusters == level.Nodes) break;
            level = level.Merged();
        }

        return BySmallestNode(clusters);
    }

    private static int[] BySmallestNode(int[] clusters)
    {
        var number = new int[clusters.Length];
        Array.Fill(number, -1);
        var next = 0;
        var sorted = new int[clusters.Length];
        for (var node = 0; node < clusters.Length; node++)
        {
            ref var own = ref number[clusters[node]];
            if (own < 0) own = next++;
            sorted[node] = own;
        }

        return sorted;
    }

    /// <summary>A graph of which the nodes are clusters of the level below; <paramref name="own"/> is twice the weight inside each.</summary>
    private sealed class Level(int[] start, int[] neighbours, double[] weights, double[] own)
    {
        private readonly double[] _degree = Degrees(start, weights, own);

        public int Nodes => own.Length;

        public int Clusters { get; private set; }

        public int[] Cluster { get; } = [.. Enumerable.Range(0, own.Length)];

        private static double[] Degrees(int[] start, double[] weights, double[] own)
        {
            var degree = own[..];
            for (var node = 0; node < own.Length; node++)
            {
                for (var at = start[node]; at < start[node + 1]; at++) degree[node] += weights[at];
            }

            return degree;
        }

        /// <summary>Moves nodes in a random order as long as anything gains; whether anything did.</summary>
        public bool Improve(Xoshiro256StarStar random)
        {
            var all = _degree.Sum();
            if (all == 0) return false;
            var order = Enumerable.Range(0, Nodes).ToArray();
            for (var at = order.Length - 1; at > 0; at--)
            {
                var other = (int)(random.NextDouble() * (at + 1));
                (order[at], order[other]) = (order[other], order[at]);
            }

            var cluster = Cluster;
            double[] total = _degree[..], to = new double[Nodes];
            var touched = new int[Nodes];
            var improved = false;
            // A node whose neighbours stayed where they are has nothing to gain: only the others are looked at again.
            var waiting = new bool[Nodes];
            Array.Fill(waiting, true);
            for (var moves = 1; moves > 0;)
            {
                moves = 0;
                foreach (var node in order)
                {
                    if (!waiting[node]) continue;
                    waiting[node] = false;
                    var (row, ends) = (start[node], start[node + 1]);
                    var count = 0;
                    for (var at = row; at < ends; at++)
                    {
                        var other = cluster[neighbours[at]];
                        if (to[other] == 0) touched[count++] = other;
                        to[other] += weights[at];
                    }

                    var (from, degree) = (cluster[node], _degree[node]);
                    total[from] -= degree;
                    var share = degree / all;
                    var (best, gain) = (from, to[from] - total[from] * share);
                    for (var i = 0; i < count; i++)
                    {
                        var other = touched[i];
                        var here = to[other] - total[other] * share;
                        if (here > gain + 1e-12) (best, gain) = (other, here);
                        to[other] = 0;
                    }

                    total[best] += degree;
                    if (best == from) continue;
                    cluster[node] = best;
                    moves++;
                    improved = true;
                    for (var at = row; at < ends; at++)
                    {
                        if (cluster[neighbours[at]] != best) waiting[neighbours[at]] = true;
                    }
                }
            }

            return improved;
        }

        /// <summary>Numbers the clusters from 0.</summary>
        public void Number()
        {
            var number = new int[Nodes];
            Array.Fill(number, -1);
            Clusters = 0;
            for (var node = 0; node < Nodes; node++)
            {
                ref var own = ref number[Cluster[node]];
                if (own < 0) own = Clusters++;
                Cluster[node] = own;
            }
        }

        /// <summary>The level above.</summary>
        public Level Merged()
        {
            var members = new int[Clusters + 1];
            foreach (var cluster in Cluster) members[cluster + 1]++;
            for (var cluster = 0; cluster < Clusters; cluster++) members[cluster + 1] += members[cluster];
            var next = members[..^1];
            var sorted = new int[Nodes];
            for (var node = 0; node < Nodes; node++) sorted[next[Cluster[node]]++] = node;

            var (starts, inside) = (new int[Clusters + 1], new double[Clusters]);
            List<int> others = [];
            List<double> sums = [];
            var to = new double[Clusters];
            for (var cluster = 0; cluster < Clusters; cluster++)
            {
                var first = others.Count;
                for (var at = members[cluster]; at < members[cluster + 1]; at++)
                {
                    var node = sorted[at];
                    inside[cluster] += own[node];
                    for (var tie = start[node]; tie < start[node + 1]; tie++)
                    {
                        var other = Cluster[neighbours[tie]];
                        if (other == cluster)
                        {
                            inside[cluster] += weights[tie];
                            continue;
                        }

                        if (to[other] == 0) others.Add(other);
                        to[other] += weights[tie];
                    }
                }

                for (var at = first; at < others.Count; at++)
                {
                    sums.Add(to[others[at]]);
                    to[others[at]] = 0;
                }

                starts[cluster + 1] = others.Count;
            }

            return new Level(starts, [.. others], [.. sums], inside);
        }
    }
}

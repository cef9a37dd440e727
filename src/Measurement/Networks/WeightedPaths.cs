namespace LivingNetworks.Measurement.Networks;

/// <summary>Shortest paths where ties have lengths.</summary>
/// <remarks>Brandes (2001) with Dijkstra's search, O(nm + n² log n). Lengths are sums of fractions: two paths are equally long when they differ by less than
/// one part in a thousand million, as the same sum added up in another order does.</remarks>
internal static class WeightedPaths
{
    private const double Equal = 1e-9;

    /// <summary>Raw betweenness of each node; pairs count once where there is no direction.</summary>
    /// <param name="graph">The network.</param>
    /// <param name="length">The length of a tie of a given weight; above zero.</param>
    public static double[] Betweenness(Graph graph, Func<double, double> length)
    {
        var n = graph.Nodes;
        double[] lengths = [.. graph.Weights.Select(length)], between = new double[n], distance = new double[n], paths = new double[n], depends = new double[n];
        var before = Enumerable.Range(0, n).Select(_ => new List<int>()).ToArray();
        var done = new bool[n];
        List<int> order = [];
        var next = new PriorityQueue<int, double>();
        for (var source = 0; source < n; source++)
        {
            Array.Fill(distance, double.PositiveInfinity);
            Array.Clear(paths);
            Array.Clear(depends);
            Array.Clear(done);
            foreach (var nodes in before) nodes.Clear();
            order.Clear();
            (distance[source], paths[source]) = (0, 1);
            next.Enqueue(source, 0);
            while (next.TryDequeue(out var node, out _))
            {
                if (done[node]) continue;
                done[node] = true;
                order.Add(node);
                for (var at = graph.Start[node]; at < graph.Start[node + 1]; at++)
                {
                    var (other, through) = (graph.Neighbours[at], distance[node] + lengths[at]);
                    if (done[other]) continue;
                    if (through < distance[other] * (1 - Equal))
                    {
                        (distance[other], paths[other]) = (through, paths[node]);
                        before[other].Clear();
                        before[other].Add(node);
                        next.Enqueue(other, through);
                    }
                    else if (through <= distance[other] * (1 + Equal))
                    {
                        paths[other] += paths[node];
                        before[other].Add(node);
                    }
                }
            }

            for (var at = order.Count - 1; at > 0; at--)
            {
                var node = order[at];
                foreach (var earlier in before[node]) depends[earlier] += paths[earlier] / paths[node] * (1 + depends[node]);
                between[node] += depends[node];
            }
        }

        return graph.Directed ? between : [.. between.Select(b => b / 2)];
    }
}

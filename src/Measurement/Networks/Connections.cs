namespace LivingNetworks.Measurement.Networks;

/// <summary>What holds a network together; ties count in both directions.</summary>
internal static class Connections
{
    /// <summary>The number of its component for each node, from 0 in the order of their smallest nodes.</summary>
    public static int[] Components(Graph graph)
    {
        var of = new int[graph.Nodes];
        Array.Fill(of, -1);
        var stack = new Stack<int>();
        var components = 0;
        for (var first = 0; first < of.Length; first++)
        {
            if (of[first] >= 0) continue;
            of[first] = components;
            stack.Push(first);
            while (stack.TryPop(out var node))
            {
                foreach (var other in graph.Row(node))
                {
                    if (of[other] >= 0) continue;
                    of[other] = components;
                    stack.Push(other);
                }
            }

            components++;
        }

        return of;
    }

    /// <summary>The sizes of the components, the largest first.</summary>
    public static int[] Sizes(Graph graph) => [.. Components(graph).CountBy(c => c).Select(c => c.Value).OrderDescending()];

    /// <summary>1 - Σs(s - 1)/(n(n - 1)): the share of pairs that cannot reach each other.</summary>
    /// <remarks>Borgatti (2006).</remarks>
    public static double Fragmentation(Graph graph)
    {
        double n = graph.Nodes;
        return n < 2 ? 0 : 1 - Sizes(graph).Sum(s => s * (s - 1.0)) / (n * (n - 1));
    }

    /// <summary>Nodes and ties without which a component falls apart.</summary>
    /// <remarks>Tarjan (1972), with a stack of its own: a long chain would be too deep for calls.</remarks>
    public static (List<int> Points, List<Tie> Bridges) Cuts(Graph graph)
    {
        int[] found = new int[graph.Nodes], low = new int[graph.Nodes], parent = new int[graph.Nodes], next = graph.Start[..^1];
        var cuts = new bool[graph.Nodes];
        List<Tie> bridges = [];
        var time = 0;
        var path = new Stack<int>();
        for (var root = 0; root < graph.Nodes; root++)
        {
            if (found[root] > 0) continue;
            (found[root], low[root], parent[root]) = (++time, time, -1);
            path.Push(root);
            var branches = 0;
            while (path.TryPeek(out var node))
            {
                if (next[node] < graph.Start[node + 1])
                {
                    var other = graph.Neighbours[next[node]++];
                    if (found[other] == 0)
                    {
                        (found[other], low[other], parent[other]) = (++time, time, node);
                        path.Push(other);
                    }
                    else if (other != parent[node]) low[node] = Math.Min(low[node], found[other]);
                }
                else
                {
                    path.Pop();
                    var above = parent[node];
                    if (above < 0) continue;
                    low[above] = Math.Min(low[above], low[node]);
                    if (low[node] > found[above]) bridges.Add(new Tie(Math.Min(node, above), Math.Max(node, above)));
                    if (above == root) branches++;
                    else if (low[node] >= found[above]) cuts[above] = true;
                }
            }

            cuts[root] = branches > 1;
        }

        return ([.. Enumerable.Range(0, graph.Nodes).Where(n => cuts[n])], bridges);
    }

    /// <summary>For each node the largest k for which it is in the k-core, where everybody has k ties or more.</summary>
    /// <remarks>Batagelj, Zaveršnik (2003): buckets by degree, O(m).</remarks>
    public static int[] Coreness(Graph graph)
    {
        var n = graph.Nodes;
        int[] degree = new int[n], position = new int[n], order = new int[n];
        for (var node = 0; node < n; node++) degree[node] = graph.Degree(node);
        var begin = new int[n == 0 ? 1 : degree.Max() + 2];
        foreach (var d in degree) begin[d + 1]++;
        for (var d = 1; d < begin.Length; d++) begin[d] += begin[d - 1];
        var next = begin[..];
        for (var node = 0; node < n; node++) order[position[node] = next[degree[node]]++] = node;

        for (var at = 0; at < n; at++)
        {
            var node = order[at];
            foreach (var other in graph.Row(node))
            {
                if (degree[other] <= degree[node]) continue;
                // Swapped with the first of its bucket, which then begins one later.
                var first = begin[degree[other]]++;
                var swapped = order[first];
                (order[first], order[position[other]]) = (other, swapped);
                (position[swapped], position[other]) = (position[other], first);
                degree[other]--;
            }
        }

        return degree;
    }

    /// <summary>Triangles at each node.</summary>
    public static long[] Triangles(Graph graph)
    {
        var triangles = new long[graph.Nodes];
        for (var a = 0; a < graph.Nodes; a++)
        {
            foreach (var b in graph.Row(a))
            {
                if (b <= a) continue;
                ReadOnlySpan<int> first = graph.Row(a), second = graph.Row(b);
                for (int i = 0, j = 0; i < first.Length && j < second.Length;)
                {
                    if (first[i] < second[j]) i++;
                    else if (first[i] > second[j]) j++;
                    else
                    {
                        if (first[i] > b)
                        {
                            triangles[a]++;
                            triangles[b]++;
                            triangles[first[i]]++;
                        }

                        i++;
                        j++;
                    }
                }
            }
        }

        return triangles;
    }

    /// <summary>Of each node its ties, less how many ties each of its contacts has to the others on average; 0 for an isolate.</summary>
    public static double[] EffectiveSize(Graph graph)
    {
        var triangles = Triangles(graph);
        return [.. Enumerable.Range(0, graph.Nodes).Select(n => graph.Degree(n) == 0 ? 0 : graph.Degree(n) - 2.0 * triangles[n] / graph.Degree(n))];
    }

    /// <summary>Burt's constraint of each node: Σ_j (p_ij + Σ_q p_iq·p_qj)², p the share of its ties; not a number for an isolate, never 0.</summary>
    /// <remarks>Burt (1992); weights count in both directions.</remarks>
    public static double[] Constraint(Graph graph)
    {
        var n = graph.Nodes;
        var strength = new double[n];
        foreach (var tie in graph.All()) strength[tie.From] += tie.Weight;
        var constraint = new double[n];
        var invested = new double[n];
        var touched = new List<int>();
        for (var node = 0; node < n; node++)
        {
            for (var at = graph.Start[node]; at < graph.Start[node + 1]; at++)
            {
                var (other, share) = (graph.Neighbours[at], graph.Weights[at] / strength[node]);
                Add(other, share);
                for (var further = graph.Start[other]; further < graph.Start[other + 1]; further++)
                {
                    Add(graph.Neighbours[further], share * graph.Weights[further] / strength[other]);
                }
            }

            foreach (var other in graph.Row(node)) constraint[node] += invested[other] * invested[other];
            if (graph.Degree(node) == 0) constraint[node] = double.NaN;
            foreach (var other in touched) invested[other] = 0;
            touched.Clear();
        }

        return constraint;

        void Add(int other, double share)
        {
            if (invested[other] == 0) touched.Add(other);
            invested[other] += share;
        }
    }
}

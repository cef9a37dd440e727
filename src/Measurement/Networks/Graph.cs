namespace LivingNetworks.Measurement.Networks;

/// <summary>What the nodes of a graph stand for: what may be told of organisations is more than what may be told of people.</summary>
public enum NodeKind
{
    /// <summary>People: nothing is told of one of them.</summary>
    People,

    /// <summary>Organisations.</summary>
    Organisations,
}

/// <summary>A tie between two nodes, numbered from 0.</summary>
/// <param name="From">Who names the other, where that matters.</param>
/// <param name="To">The other.</param>
/// <param name="Weight">How strong; above zero.</param>
public readonly record struct Tie(int From, int To, double Weight = 1);

/// <summary>A network as rows of neighbours, sorted, in arrays. It never changes, and tells nothing of a node to whoever is outside this library.</summary>
public sealed class Graph
{
    private Graph(int[] start, int[] neighbours, double[] weights, bool directed, NodeKind kind)
    {
        (Start, Neighbours, Weights, Directed, Kind) = (start, neighbours, weights, directed, kind);
        Incoming = directed ? Reversed() : (start, neighbours);
    }

    /// <summary>How many nodes.</summary>
    public int Nodes => Start.Length - 1;

    /// <summary>How many ties: pairs, or arcs where direction matters.</summary>
    public int Ties => Directed ? Neighbours.Length : Neighbours.Length / 2;

    /// <summary>Whether a tie from one to the other differs from one back.</summary>
    public bool Directed { get; }

    /// <summary>What the nodes stand for.</summary>
    public NodeKind Kind { get; }

    /// <summary>Where the row of each node begins, and the end of the last.</summary>
    internal int[] Start { get; }

    internal int[] Neighbours { get; }

    internal double[] Weights { get; }

    /// <summary>The same arcs by where they end.</summary>
    internal (int[] Start, int[] Neighbours) Incoming { get; }

    /// <summary>Builds a graph. Ties of a node with itself are left out; the weights of ties that are there twice are added up.</summary>
    public static Graph Of(int nodes, IEnumerable<Tie> ties, bool directed = false, NodeKind kind = NodeKind.People)
    {
        ArgumentNullException.ThrowIfNull(ties);
        ArgumentOutOfRangeException.ThrowIfNegative(nodes);
        var arcs = new List<Tie>();
        foreach (var tie in ties)
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)tie.From, (uint)nodes, nameof(ties));
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)tie.To, (uint)nodes, nameof(ties));
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(tie.Weight, nameof(ties));
            if (tie.From == tie.To) continue;
            arcs.Add(tie);
            if (!directed) arcs.Add(new Tie(tie.To, tie.From, tie.Weight));
        }

        // Sorted by counting, first by the end and then by the beginning: rows come out sorted.
        var sorted = Sorted(Sorted(arcs, nodes, t => t.To), nodes, t => t.From);
        var start = new int[nodes + 1];
        List<int> neighbours = new(sorted.Count);
        List<double> weights = new(sorted.Count);
        for (int node = 0, at = 0; node < nodes; node++)
        {
            for (; at < sorted.Count && sorted[at].From == node; at++)
            {
                if (neighbours.Count > start[node] && neighbours[^1] == sorted[at].To) weights[^1] += sorted[at].Weight;
                else
                {
                    neighbours.Add(sorted[at].To);
                    weights.Add(sorted[at].Weight);
                }
            }

            start[node + 1] = neighbours.Count;
        }

        return new Graph(start, [.. neighbours], [.. weights], directed, kind);
    }

    /// <summary>The same without directions: a tie where there is one in either.</summary>
    public Graph Undirected() => Directed ? Of(Nodes, All(), directed: false, Kind) : this;

    /// <summary>The same without some nodes; the others are numbered again in their order.</summary>
    internal Graph Without(IReadOnlyCollection<int> nodes)
    {
        var gone = nodes.ToHashSet();
        var number = new int[Nodes];
        var left = 0;
        for (var node = 0; node < Nodes; node++) number[node] = gone.Contains(node) ? -1 : left++;
        var ties = All().Where(t => number[t.From] >= 0 && number[t.To] >= 0 && (Directed || t.From < t.To));
        return Of(left, ties.Select(t => new Tie(number[t.From], number[t.To], t.Weight)), Directed, Kind);
    }

    internal int Degree(int node) => Start[node + 1] - Start[node];

    internal ReadOnlySpan<int> Row(int node) => Neighbours.AsSpan(Start[node], Degree(node));

    internal bool Has(int from, int to) => Row(from).BinarySearch(to) >= 0;

    /// <summary>Every arc; a tie without direction comes twice.</summary>
    internal IEnumerable<Tie> All()
    {
        for (var node = 0; node < Nodes; node++)
        {
            for (var at = Start[node]; at < Start[node + 1]; at++) yield return new Tie(node, Neighbours[at], Weights[at]);
        }
    }

    private static List<Tie> Sorted(List<Tie> ties, int nodes, Func<Tie, int> by)
    {
        var next = new int[nodes + 1];
        foreach (var tie in ties) next[by(tie) + 1]++;
        for (var node = 0; node < nodes; node++) next[node + 1] += next[node];
        var sorted = new Tie[ties.Count];
        foreach (var tie in ties) sorted[next[by(tie)]++] = tie;
        return [.. sorted];
    }

    private (int[] Start, int[] Neighbours) Reversed()
    {
        var start = new int[Nodes + 1];
        foreach (var to in Neighbours) start[to + 1]++;
        for (var node = 0; node < Nodes; node++) start[node + 1] += start[node];
        var next = start[..^1];
        var from = new int[Neighbours.Length];
        for (var node = 0; node < Nodes; node++)
        {
            foreach (var to in Row(node)) from[next[to]++] = node;
        }

        return (start, from);
    }
}

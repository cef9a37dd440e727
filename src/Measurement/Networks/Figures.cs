namespace LivingNetworks.Measurement.Networks;

/// <summary>Whose ties are known.</summary>
/// <param name="Included">Nodes that answered, or are in the picture with their ties.</param>
/// <param name="Members">All who could be. Who opted out is missing, not an isolate.</param>
public readonly record struct Coverage(int Included, int Members)
{
    /// <summary>From this share on, figures that count ties may be shown.</summary>
    public const double ForTies = 0.60;

    /// <summary>From this share on, figures that follow paths may be shown.</summary>
    public const double ForPaths = 0.80;

    /// <summary>Everybody's ties are known, as with attendance.</summary>
    public static Coverage Full(int members) => new(members, members);

    /// <summary>The share; always shown with the figures. Of nobody, nobody is missing.</summary>
    public double Share => Members == 0 ? 1 : Included / (double)Members;
}

/// <summary>Why a figure is not shown.</summary>
public enum NotShown
{
    /// <summary>Fewer than 60% of the members are covered.</summary>
    TooFewForTies,

    /// <summary>Fewer than 80% of the members are covered: a missing person can make or break every path.</summary>
    TooFewForPaths,

    /// <summary>Fewer than 15 nodes: communities in so small a network mean nothing.</summary>
    TooSmallForCommunities,

    /// <summary>Fewer than five people, or fewer than five outside the largest group: the figure would be about one or a few of them.</summary>
    TooFewPeople,

    /// <summary>The figure does not exist here, such as a share of no ties.</summary>
    NotDefined,
}

/// <summary>A figure, or the reason why there is none.</summary>
/// <param name="Value">The figure.</param>
/// <param name="Why">The reason; null if there is a figure.</param>
public readonly record struct Shown<T>(T? Value, NotShown? Why)
{
    /// <summary>Whether there is a figure.</summary>
    public bool IsShown => Why is null;
}

/// <summary>How often ties are returned, by both definitions in use.</summary>
/// <param name="Arcs">The share of arcs that have one back.</param>
/// <param name="Dyads">The share of pairs with any tie that have both: M/(M + A). Never above the other.</param>
public readonly record struct Reciprocity(double Arcs, double Dyads);

/// <summary>How far a network hangs together.</summary>
/// <param name="Components">How many parts, isolates among them.</param>
/// <param name="Largest">How many nodes the largest part has.</param>
/// <param name="Isolates">How many nodes have no tie.</param>
/// <param name="Fragmentation">The share of pairs that cannot reach each other.</param>
/// <param name="CutPoints">How many nodes hold parts together that would fall apart without them.</param>
/// <param name="Bridges">How many ties do.</param>
public readonly record struct Cohesion(int Components, int Largest, int Isolates, double Fragmentation, int CutPoints, int Bridges);

/// <summary>Reach over shortest paths.</summary>
/// <param name="MeanDistance">Steps between two nodes that reach each other, on average; not a number if none do.</param>
/// <param name="Diameter">The longest of those.</param>
/// <param name="HarmonicCloseness">The mean of 1/distance over all pairs; those that do not reach each other count as 0.</param>
/// <param name="BetweennessCentralization">From 0, where shortest paths lead through all alike, to 1, where all lead through one.</param>
public readonly record struct Reach(double MeanDistance, int Diameter, double HarmonicCloseness, double BetweennessCentralization);

/// <summary>How often two who are tied to the same node are tied themselves, on average over nodes, by both definitions in use.</summary>
/// <param name="All">Nodes with one tie or none count as 0.</param>
/// <param name="WithPairs">Those nodes are left out; not a number if all are.</param>
public readonly record struct Clustering(double All, double WithPairs);

/// <summary>How much people's contacts know each other already.</summary>
/// <param name="MeanConstraint">The mean of Burt's constraint over nodes with ties.</param>
/// <param name="MeanEffectiveSize">The mean over nodes with ties of how many they have, less how many each of those has among the others on average.</param>
public readonly record struct StructuralHoles(double MeanConstraint, double MeanEffectiveSize);

/// <summary>How well a division fits the ties.</summary>
/// <param name="Modularity">Q: how many more ties lie within the groups than by chance.</param>
/// <param name="Within">The share of ties within the groups.</param>
/// <param name="AsDivided">The share of pairs that are tied within a group or not tied between groups.</param>
public readonly record struct Division(double Modularity, double Within, double AsDivided);

/// <summary>Ties between groups against ties within them.</summary>
/// <param name="External">Ties between groups.</param>
/// <param name="Internal">Ties within a group.</param>
/// <param name="Index">(E - I)/(E + I): from -1, all within, to 1, all between.</param>
/// <param name="Expected">What it would be if everybody knew everybody: the sizes of the groups alone.</param>
/// <param name="P">How often an index at least as far from the mean turns up when the groups are dealt out anew.</param>
public readonly record struct ExternalInternal(int External, int Internal, double Index, double Expected, double P);

/// <summary>A core that knows each other and an edge that does not.</summary>
/// <param name="Core">How many nodes are in the core.</param>
/// <param name="Misfits">Ties missing in the core plus ties within the edge: the fewest that any core can have.</param>
/// <param name="Correlation">Between the ties and the ideal pattern, in which every tie touches the core; not a number where all pairs are alike.</param>
public readonly record struct CorePeriphery(int Core, int Misfits, double Correlation);

/// <summary>A community found in the ties.</summary>
/// <param name="Size">How many nodes.</param>
/// <param name="Composition">How many of each group, in the order of the groups' numbers; empty if no groups were given. Of people, groups of
/// fewer than five come last, taken together, and a community of fewer than five has no composition.</param>
/// <param name="Members">The nodes, if they are organisations; null for people.</param>
public sealed record Community(int Size, IReadOnlyList<int> Composition, IReadOnlyList<int>? Members);

/// <summary>The best division into communities that was found.</summary>
/// <param name="Modularity">Q: how many more ties lie within the communities than by chance.</param>
/// <param name="Communities">In the order of their smallest node.</param>
public sealed record Communities(double Modularity, IReadOnlyList<Community> Found);

/// <summary>What became of the ties between two periods, among those who were there in both.</summary>
/// <param name="New">Ties only in the later one.</param>
/// <param name="Kept">Ties in both.</param>
/// <param name="Ended">Ties only in the earlier one.</param>
public readonly record struct TieChange(int New, int Kept, int Ended)
{
    /// <summary>Kept ties among all that were there at any time: near 1 is frozen, near 0 without continuity; not a number without ties.</summary>
    public double Jaccard => Kept / (double)(New + Kept + Ended);

    /// <summary>Compares two periods of which the nodes have the same numbers.</summary>
    /// <param name="earlier">The earlier period.</param>
    /// <param name="later">The later period.</param>
    /// <param name="present">The nodes that were there in both; of people, at least five.</param>
    public static Shown<TieChange> Between(Graph earlier, Graph later, IReadOnlyCollection<int> present)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        ArgumentNullException.ThrowIfNull(present);
        ArgumentOutOfRangeException.ThrowIfNotEqual(later.Nodes, earlier.Nodes, nameof(later));
        ArgumentOutOfRangeException.ThrowIfNotEqual(later.Directed, earlier.Directed, nameof(later));
        if ((earlier.Kind == NodeKind.People || later.Kind == NodeKind.People) && present.Count < Disclosure.Floor) return new(default, NotShown.TooFewPeople);
        var both = new bool[earlier.Nodes];
        foreach (var node in present) both[node] = true;
        int started = Only(later, earlier), ended = Only(earlier, later), all = Only(earlier, null);
        return new(new TieChange(started, all - ended, ended), null);

        int Only(Graph graph, Graph? other)
        {
            var count = 0;
            for (var node = 0; node < graph.Nodes; node++)
            {
                foreach (var to in graph.Row(node))
                {
                    if (both[node] && both[to] && (graph.Directed || node < to) && other?.Has(node, to) != true) count++;
                }
            }

            return count;
        }
    }
}

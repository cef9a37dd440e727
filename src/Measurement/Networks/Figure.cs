namespace LivingNetworks.Measurement.Networks;

/// <summary>A figure of a network as a whole.</summary>
public enum FigureKind
{
    /// <summary>The share of possible ties that are there.</summary>
    Density,

    /// <summary>The least that the density of all can be, whatever those say who are not covered.</summary>
    DensityAtLeast,

    /// <summary>The most that it can be.</summary>
    DensityAtMost,

    /// <summary>The share of named ties that are named back.</summary>
    ReciprocityOfTies,

    /// <summary>The share of tied pairs that name each other.</summary>
    ReciprocityOfPairs,

    /// <summary>How many parts that do not reach each other.</summary>
    Components,

    /// <summary>How many are in the largest part.</summary>
    LargestComponent,

    /// <summary>How many have no tie.</summary>
    Isolates,

    /// <summary>The share of pairs that cannot reach each other.</summary>
    Fragmentation,

    /// <summary>The same without those who facilitate.</summary>
    FragmentationWithoutFacilitators,

    /// <summary>How many hold parts together that would fall apart without them.</summary>
    CutPoints,

    /// <summary>How many are in the part where everybody has two ties or more.</summary>
    TwoCore,

    /// <summary>How many are in the part where everybody has three ties or more.</summary>
    ThreeCore,

    /// <summary>From 0, all have as many ties, to 1, all ties lead to one.</summary>
    DegreeCentralization,

    /// <summary>From 0, the shortest paths lead through all alike, to 1, all lead through one.</summary>
    BetweennessCentralization,

    /// <summary>The same where strong ties are short.</summary>
    StrengthCentralization,

    /// <summary>Ties between groups against ties within: from -1, all within, to 1, all between.</summary>
    BetweenGroups,

    /// <summary>What that would be if everybody were tied to everybody.</summary>
    BetweenGroupsExpected,

    /// <summary>How often chance alone would be as far from what is expected.</summary>
    BetweenGroupsByChance,

    /// <summary>The chance that two drawn by lot are of different groups (Blau).</summary>
    Diversity,

    /// <summary>The same as a share of the most that it can be with so many groups (IQV).</summary>
    DiversityOfMost,

    /// <summary>How many are in the core of the best division in core and edge.</summary>
    CoreSize,

    /// <summary>How well that division fits, from -1 to 1.</summary>
    CoreFit,

    /// <summary>How many communities the ties make, in the best of many seeded runs.</summary>
    Communities,

    /// <summary>How many more ties lie within those communities than by chance.</summary>
    Modularity,
}

/// <summary>One figure, or why there is none.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Value">The figure.</param>
/// <param name="Why">The reason why there is none; null if there is one.</param>
public sealed record Figure(FigureKind Kind, double? Value, NotShown? Why);

/// <summary>All figures of one network, as they are kept and shown.</summary>
public static class Figures
{
    /// <summary>The seed of every run that draws by lot: the same network has the same figures.</summary>
    public const int Seed = 1;

    /// <summary>Works them out.</summary>
    /// <param name="of">The network.</param>
    /// <param name="groups">The group of each node, numbered from 0; null where there are none.</param>
    /// <param name="facilitators">The nodes with that role, and no others.</param>
    public static IReadOnlyList<Figure> All(NetworkFigures of, IReadOnlyList<int>? groups = null, IReadOnlyCollection<int>? facilitators = null)
    {
        ArgumentNullException.ThrowIfNull(of);
        var (bounds, back, whole, reach, core) = (of.DensityBounds(), of.Reciprocated(), of.Cohesion(), of.Reach(), of.Core());
        var (cores, communities) = (of.Cores(), of.FindCommunities(Seed));
        List<Figure> all =
        [
            From(FigureKind.Density, of.Density(), d => d),
            From(FigureKind.DensityAtLeast, bounds, b => b.Low),
            From(FigureKind.DensityAtMost, bounds, b => b.High),
            From(FigureKind.ReciprocityOfTies, back, r => r.Arcs),
            From(FigureKind.ReciprocityOfPairs, back, r => r.Dyads),
            From(FigureKind.Components, whole, c => c.Components),
            From(FigureKind.LargestComponent, whole, c => c.Largest),
            From(FigureKind.Isolates, whole, c => c.Isolates),
            From(FigureKind.Fragmentation, whole, c => c.Fragmentation),
            From(FigureKind.CutPoints, whole, c => c.CutPoints),
            From(FigureKind.TwoCore, cores, c => c!.ElementAtOrDefault(1)),
            From(FigureKind.ThreeCore, cores, c => c!.ElementAtOrDefault(2)),
            From(FigureKind.DegreeCentralization, of.DegreeCentralization(), c => c),
            From(FigureKind.BetweennessCentralization, reach, r => r.BetweennessCentralization),
            From(FigureKind.CoreSize, core, c => c.Core),
            From(FigureKind.CoreFit, core, c => c.Correlation),
            From(FigureKind.Communities, communities, c => c!.Found.Count),
            From(FigureKind.Modularity, communities, c => c!.Modularity),
        ];
        if (facilitators is { Count: > 0 }) all.Add(From(FigureKind.FragmentationWithoutFacilitators, of.CohesionWithout(facilitators), c => c.Fragmentation));
        if (groups is not null && groups.Distinct().Count() > 1)
        {
            var (between, mixed) = (of.BetweenGroups(groups, Seed), of.Mixed(groups));
            all.AddRange(
            [
                From(FigureKind.BetweenGroups, between, b => b.Index),
                From(FigureKind.BetweenGroupsExpected, between, b => b.Expected),
                From(FigureKind.BetweenGroupsByChance, between, b => b.P),
                From(FigureKind.Diversity, mixed, d => d.Blau),
                From(FigureKind.DiversityOfMost, mixed, d => d.Iqv),
            ]);
        }

        return [.. all.OrderBy(f => f.Kind)];
    }

    private static Figure From<T>(FigureKind kind, Shown<T> shown, Func<T?, double> value)
    {
        if (!shown.IsShown) return new Figure(kind, null, shown.Why);
        var figure = value(shown.Value);
        return double.IsFinite(figure) ? new Figure(kind, figure, null) : new Figure(kind, null, NotShown.NotDefined);
    }
}

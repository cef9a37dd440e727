namespace LivingNetworks.GraphQL;

/// <summary>How much an operation may cost; the cost is computed before anything runs.</summary>
public sealed class CostOptions
{
    /// <summary>The most that the fields of an operation may cost together.</summary>
    public double MaxFieldCost { get; set; } = 1_000;

    /// <summary>The most objects, weighted by their type, that an operation may ask for.</summary>
    public double MaxTypeCost { get; set; } = 1_000;

    /// <summary>Whether an operation beyond a limit is refused, or only reported.</summary>
    public bool EnforceCostLimits { get; set; } = true;

    /// <summary>Whether costs are not looked at.</summary>
    public bool SkipAnalyzer { get; set; }

    /// <summary>Whether resolvers that wait and lists with pages have a cost without being annotated.</summary>
    public bool ApplyCostDefaults { get; set; } = true;

    /// <summary>Whether a page that is not asked for by size counts as the default page, and not as the largest one.</summary>
    public bool ApplySlicingArgumentDefaultValue { get; set; } = true;

    /// <summary>The weight of a field whose resolver waits; null for none.</summary>
    public double? DefaultResolverCost { get; set; } = 10;
}

/// <summary>Costs for one request instead of those of the graph.</summary>
public sealed record RequestCostOptions(double MaxFieldCost, double MaxTypeCost, bool EnforceCostLimits, bool SkipAnalyzer);

using LivingNetworks.GraphQL.Types;

namespace LivingNetworks.GraphQL.Costs;

/// <summary>Refuses operations that cost too much, before they run.</summary>
internal sealed class CostLimit(CostOptions options)
{
    internal const string OptionsKey = "LivingNetworks.GraphQL.Cost.Options";
    internal const string ModeKey = "LivingNetworks.GraphQL.Cost.Mode";

    private readonly RequestCostOptions _defaults = new(options.MaxFieldCost, options.MaxTypeCost, options.EnforceCostLimits, options.SkipAnalyzer);

    /// <param name="plan">What the operation costs.</param>
    /// <param name="variables">The values of its variables.</param>
    /// <param name="state">The state of the request, which may have options of its own and a wish to see the cost.</param>
    /// <param name="report">What to tell the caller about the cost, if they asked.</param>
    /// <returns>The answer if the operation is not to run.</returns>
    public OperationResult? Check(
        CostPlan plan, VariableValues variables, IDictionary<string, object?> state, out IReadOnlyDictionary<string, object?>? report)
    {
        report = null;
        var limits = state.TryGetValue(OptionsKey, out var own) && own is RequestCostOptions requested ? requested : _defaults;
        if (limits.SkipAnalyzer)
        {
            return null;
        }

        var cost = plan.Of(variables);
        var mode = state.TryGetValue(ModeKey, out var value) && value is CostMode wish ? wish : CostMode.None;
        if (mode != CostMode.None)
        {
            report = new Dictionary<string, object?>
            {
                ["operationCost"] = new Dictionary<string, object?> { ["fieldCost"] = cost.FieldCost, ["typeCost"] = cost.TypeCost },
            };
        }

        if (mode == CostMode.Validate)
        {
            return new OperationResult(ResultKind.Validated, null, []) { Extensions = report };
        }

        return !limits.EnforceCostLimits ? null
            : cost.FieldCost > limits.MaxFieldCost ? TooMuch("field", cost.FieldCost, limits.MaxFieldCost, report)
            : cost.TypeCost > limits.MaxTypeCost ? TooMuch("type", cost.TypeCost, limits.MaxTypeCost, report)
            : null;
    }

    private static OperationResult TooMuch(string kind, double cost, double max, IReadOnlyDictionary<string, object?>? report) =>
        new(ResultKind.Refused, null,
        [
            ErrorBuilder.New()
                .SetMessage($"The maximum allowed {kind} cost was exceeded.")
                .SetCode(ErrorCodes.Cost)
                .SetExtension(kind + "Cost", cost)
                .SetExtension(kind == "field" ? "maxFieldCost" : "maxTypeCost", max)
                .Build(),
        ])
        {
            Extensions = report,
        };
}

/// <summary>What a caller wants to know about the cost.</summary>
internal enum CostMode
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The cost beside the answer.</summary>
    Report,

    /// <summary>Only the cost; the operation does not run.</summary>
    Validate,
}

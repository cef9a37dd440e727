using System.Diagnostics.Metrics;
using LivingNetworks.GraphQL.Language;
using LivingNetworks.GraphQL.Types;

namespace LivingNetworks.GraphQL.Costs;

/// <summary>Refuses operations that cost too much, before they run.</summary>
internal sealed class CostLimit(CostOptions options)
{
    internal const string OptionsKey = "LivingNetworks.GraphQL.Cost.Options";
    internal const string ModeKey = "LivingNetworks.GraphQL.Cost.Mode";

    private readonly RequestCostOptions _defaults = new(options.MaxFieldCost, options.MaxTypeCost, options.EnforceCostLimits, options.SkipAnalyzer);

    private static readonly Meter _meter = new("LivingNetworks.GraphQL");
    private static readonly Histogram<double> _fieldCosts = _meter.CreateHistogram<double>("livingnetworks.graphql.field_cost", "{cost}", "What the fields of an operation cost together, as reckoned before it runs.");
    private static readonly Histogram<double> _typeCosts = _meter.CreateHistogram<double>("livingnetworks.graphql.type_cost", "{cost}", "How many objects an operation asks for at most, weighted by their type.");

    /// <param name="plan">What the operation costs.</param>
    /// <param name="kind">What kind of operation it is.</param>
    /// <param name="variables">The values of its variables.</param>
    /// <param name="state">The state of the request, which may have options of its own and a wish to see the cost.</param>
    /// <param name="report">What to tell the caller about the cost, if they asked.</param>
    /// <returns>The answer if the operation is not to run.</returns>
    public OperationResult? Check(
        CostPlan plan, OperationType kind, VariableValues variables, IDictionary<string, object?> state, out IReadOnlyDictionary<string, object?>? report)
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

        var refusal = !limits.EnforceCostLimits ? null
            : cost.FieldCost > limits.MaxFieldCost ? TooMuch("field", cost.FieldCost, limits.MaxFieldCost, report)
            : cost.TypeCost > limits.MaxTypeCost ? TooMuch("type", cost.TypeCost, limits.MaxTypeCost, report)
            : null;
        Count(cost, kind, refusal is not null);
        return refusal;
    }

    /// <summary>By kind of operation alone: names and documents are what a caller wrote.</summary>
    private static void Count(OperationCost cost, OperationType kind, bool isRefused)
    {
        if (!_fieldCosts.Enabled)
        {
            return;
        }

        var type = new KeyValuePair<string, object?>("graphql.operation.type", kind.ToString().ToLowerInvariant());
        var refused = new KeyValuePair<string, object?>("livingnetworks.graphql.refused", isRefused);
        _fieldCosts.Record(cost.FieldCost, type, refused);
        _typeCosts.Record(cost.TypeCost, type, refused);
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

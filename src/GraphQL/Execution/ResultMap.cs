namespace LivingNetworks.GraphQL.Execution;

/// <summary>An object of the answer: one value per field of the plan.</summary>
internal sealed class ResultMap(SelectionPlan plan)
{
    /// <summary>Stands for a null in a place that may not be null: the nearest place that may takes the null.</summary>
    public static readonly object Violation = new();

    public SelectionPlan Plan { get; } = plan;

    public object?[] Values { get; } = new object?[plan.Fields.Length];
}

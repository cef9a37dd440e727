using LivingNetworks.GraphQL.Types;

namespace LivingNetworks.GraphQL.Costs;

/// <summary>What an operation costs: the work for its fields, and how many objects it may give.</summary>
internal readonly record struct OperationCost(double FieldCost, double TypeCost)
{
    public static OperationCost operator +(OperationCost left, OperationCost right) =>
        new(left.FieldCost + right.FieldCost, left.TypeCost + right.TypeCost);

    public static OperationCost Max(OperationCost left, OperationCost right) =>
        new(Math.Max(left.FieldCost, right.FieldCost), Math.Max(left.TypeCost, right.TypeCost));
}

/// <summary>The cost of an operation; computed once if it does not depend on variables.</summary>
internal sealed class CostPlan
{
    private readonly CostNode _root;
    private readonly OperationCost? _constant;

    public CostPlan(CostNode root)
    {
        _root = root;
        _constant = root.DependsOnVariables ? null : root.Evaluate(VariableValues.None, 1);
    }

    public OperationCost Of(VariableValues variables) => _constant ?? _root.Evaluate(variables, 1);
}

/// <summary>A field with what is selected below it; fields that cost nothing are left out.</summary>
internal sealed record CostNode(double Weight, double TypeWeight, CostSize Size, bool InheritsSize, CostNode[] Always, CostNode[][] ByType)
{
    public bool DependsOnVariables { get; } = Size.Variables.Length > 0
        || Array.Exists(Always, node => node.DependsOnVariables)
        || Array.Exists(ByType, nodes => Array.Exists(nodes, node => node.DependsOnVariables));

    public OperationCost Evaluate(VariableValues variables, double inherited)
    {
        var own = Size.Evaluate(variables);
        var size = InheritsSize ? inherited : Size.IsOfFieldsBelow ? 1 : own;
        var below = Sum(Always, variables, own);
        var largest = default(OperationCost);
        foreach (var nodes in ByType)
        {
            largest = OperationCost.Max(largest, Sum(nodes, variables, own));
        }

        below += largest;
        return new OperationCost(Math.Max(0, Weight + (size * below.FieldCost)), Math.Max(0, size * (TypeWeight + below.TypeCost)));
    }

    private static OperationCost Sum(CostNode[] nodes, VariableValues variables, double size)
    {
        var sum = default(OperationCost);
        foreach (var node in nodes)
        {
            sum += node.Evaluate(variables, size);
        }

        return sum;
    }
}

/// <summary>How many items a field gives: the largest of what was given, else a fallback.</summary>
internal sealed record CostSize(double? Given, string[] Variables, double Fallback, bool IsOfFieldsBelow)
{
    public static CostSize One { get; } = new(null, [], 1, false);

    public double Evaluate(VariableValues variables)
    {
        var size = Given;
        foreach (var name in Variables)
        {
            if (variables.TryGet(name, out var value) && Number(value) is { } number && !(number <= size))
            {
                size = number;
            }
        }

        return size ?? Fallback;
    }

    public static double? Number(Language.ValueNode value) =>
        value is Language.IntValueNode whole
        && double.TryParse(whole.Value, System.Globalization.CultureInfo.InvariantCulture, out var number)
            ? Math.Max(0, number)
            : null;
}

namespace LivingNetworks.GraphQL.Execution;

/// <summary>A part of the answer that holds others. Whoever finds a value, now or later, puts it in its place; the way up is known, so that a
/// null which may not be there travels to the nearest place that may be null, and so that a path is made only for those who ask.</summary>
internal abstract class ResultNode(ResultNode? parent, int place, bool isNonNull, int size)
{
    private readonly int _place = place;

    /// <summary>The values, in the order of the answer; what was not found yet is null.</summary>
    public object?[] Values { get; } = size == 0 ? [] : new object?[size];

    /// <summary>True if a null came to stand here or above: nothing of this is in the answer.</summary>
    public bool IsNull { get; private set; }

    /// <summary>The path of this part.</summary>
    public Path Path => parent is null ? Path.Root : parent.PathOf(_place);

    /// <summary>The path of one of its values.</summary>
    public abstract Path PathOf(int place);

    /// <summary>One of the values is null and may not be.</summary>
    public void BecomeNull()
    {
        for (var node = this; ; node = node.Parent!)
        {
            node.IsNull = true;
            if (node.Parent is null)
            {
                return;
            }

            if (!node.IsNonNull)
            {
                node.Parent.Values[node._place] = null;
                return;
            }
        }
    }

    private ResultNode? Parent => parent;

    private bool IsNonNull => isNonNull;
}

/// <summary>An object of the answer: one value per field of the plan.</summary>
internal sealed class ResultMap(SelectionPlan plan, ResultNode? parent = null, int place = 0, bool isNonNull = false)
    : ResultNode(parent, place, isNonNull, plan.Fields.Length)
{
    public SelectionPlan Plan => plan;

    public override Path PathOf(int place) => Path.Append(plan.Fields[place].ResponseName);
}

/// <summary>A list of the answer.</summary>
internal sealed class ResultList(ResultNode parent, int place, bool isNonNull, int size) : ResultNode(parent, place, isNonNull, size)
{
    public override Path PathOf(int place) => Path.Append(place);
}

namespace LivingNetworks.GraphQL;

/// <summary>The path of a value in the result: response names and list positions, from the root down.</summary>
public sealed class Path
{
    private readonly string? _name;
    private readonly int _index;

    private Path(Path? parent, string? name, int index)
    {
        Parent = parent;
        _name = name;
        _index = index;
    }

    /// <summary>The path of the operation itself.</summary>
    public static Path Root { get; } = new(null, null, -1);

    /// <summary>The path one step up, or null at the root.</summary>
    public Path? Parent { get; }

    /// <summary>True for the path of the operation itself.</summary>
    public bool IsRoot => Parent is null;

    /// <summary>The path of a field of this object.</summary>
    public Path Append(string name) => new(this, name, -1);

    /// <summary>The path of an item of this list.</summary>
    public Path Append(int index) => new(this, null, index);

    /// <summary>The steps from the root: strings and integers.</summary>
    public IReadOnlyList<object> ToList()
    {
        var steps = new List<object>();
        for (var path = this; !path.IsRoot; path = path.Parent!)
        {
            steps.Add(path._name ?? (object)path._index);
        }

        steps.Reverse();
        return steps;
    }

    /// <summary>The path as text, such as <c>/members/0/name</c>.</summary>
    public string Print() => "/" + string.Join('/', ToList());

    /// <inheritdoc />
    public override string ToString() => Print();
}

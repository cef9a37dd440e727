using LivingNetworks.GraphQL.Execution;

namespace LivingNetworks.GraphQL.Types;

/// <summary>An object or interface type.</summary>
internal abstract class FieldsType(string name) : NamedType(name)
{
    private readonly Dictionary<string, Field> _byName = [];

    public List<Field> Fields { get; } = [];

    public List<InterfaceType> Interfaces { get; } = [];

    public bool Add(Field field)
    {
        if (!_byName.TryAdd(field.Name, field))
        {
            return false;
        }

        field.DeclaringType = this;
        Fields.Add(field);
        return true;
    }

    public void Replace(Field field)
    {
        Remove(field.Name);
        Add(field);
    }

    public bool Remove(string field)
    {
        if (!_byName.Remove(field, out var removed))
        {
            return false;
        }

        Fields.Remove(removed);
        return true;
    }

    public Field? Find(string field) => _byName.GetValueOrDefault(field);
}

internal sealed class ObjectType(string name) : FieldsType(name)
{
    public AuthorizationRule[] Authorization { get; set; } = [];
}

internal sealed class InterfaceType(string name) : FieldsType(name);

internal sealed class UnionType(string name) : NamedType(name)
{
    public List<ObjectType> Members { get; } = [];
}

/// <summary>A field of an object or interface type, and how its value is found.</summary>
internal sealed class Field(string name, GraphQLType type)
{
    private InputValue[] _arguments = [];
    private Dictionary<string, InputValue>? _byName;

    public string Name { get; } = name;

    public GraphQLType Type { get; set; } = type;

    public string? Description { get; set; }

    public string? DeprecationReason { get; set; }

    public FieldsType DeclaringType { get; set; } = null!;

    public FieldResolver Resolver { get; set; } = FieldResolver.Null;

    /// <summary>For a field of the subscription type: where its events come from.</summary>
    public Func<ResolverContext, ValueTask<ISourceStream>>? Source { get; set; }

    public AuthorizationRule[] Authorization { get; set; } = [];

    public bool AllowAnonymous { get; set; }

    /// <summary>What every appearance costs, if that is said.</summary>
    public double? Weight { get; set; }

    public ListSize? ListSize { get; set; }

    public InputValue[] Arguments
    {
        get => _arguments;
        set
        {
            _arguments = value;
            _byName = value.Length > 4 ? value.ToDictionary(argument => argument.Name) : null;
        }
    }

    public string Coordinate => $"{DeclaringType.Name}.{Name}";

    public InputValue? FindArgument(string argument)
    {
        if (_byName is not null)
        {
            return _byName.GetValueOrDefault(argument);
        }

        foreach (var candidate in _arguments)
        {
            if (candidate.Name == argument)
            {
                return candidate;
            }
        }

        return null;
    }
}

/// <summary>What a caller must satisfy; see <see cref="AuthorizeAttribute"/>.</summary>
internal sealed record AuthorizationRule(string? Policy, string[]? Roles, ApplyPolicy Apply);

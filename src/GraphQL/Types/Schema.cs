using LivingNetworks.GraphQL.Language;

namespace LivingNetworks.GraphQL.Types;

/// <summary>The type system of one graph; built once, then only read.</summary>
internal sealed class Schema : ISchema
{
    private readonly Dictionary<string, NamedType> _types;
    private readonly Dictionary<string, Directive> _directives;
    private readonly Dictionary<NamedType, ObjectType[]> _possibleTypes = [];
    private readonly Lazy<string> _sdl;

    public Schema(
        ObjectType query, ObjectType? mutation, ObjectType? subscription, IEnumerable<NamedType> types, IEnumerable<Directive>? directives = null)
    {
        Query = query;
        Mutation = mutation;
        Subscription = subscription;
        _types = types.ToDictionary(type => type.Name);
        foreach (var scalar in Scalars.Specified)
        {
            _types.TryAdd(scalar.Name, scalar);
        }

        foreach (var type in IntrospectionTypes.Create(_types))
        {
            _types[type.Name] = type;
        }

        _directives = Directive.BuiltIn.Concat(directives ?? []).ToDictionary(directive => directive.Name);
        FindPossibleTypes();
        HasRequestAuthorization = _types.Values.OfType<ObjectType>()
            .SelectMany(type => type.Authorization.Concat(type.Fields.SelectMany(field => field.Authorization)))
            .Any(rule => rule.Apply == ApplyPolicy.Validation);
        _sdl = new Lazy<string>(() => SchemaPrinter.Print(this));
    }

    public ObjectType Query { get; }

    public ObjectType? Mutation { get; }

    public ObjectType? Subscription { get; }

    public string? Description { get; init; }

    /// <summary>How much an operation may cost; null if costs are not looked at.</summary>
    public CostOptions? Costs { get; init; }

    /// <summary>True if any rule refuses whole requests.</summary>
    public bool HasRequestAuthorization { get; }

    public IReadOnlyCollection<NamedType> Types => _types.Values;

    public IReadOnlyCollection<Directive> Directives => _directives.Values;

    /// <summary>The same schema with another root is another object, so the field definitions of introspection live here.</summary>
    public Field TypenameField { get; } = IntrospectionTypes.TypenameField;

    public NamedType? FindType(string name) => _types.GetValueOrDefault(name);

    public Directive? FindDirective(string name) => _directives.GetValueOrDefault(name);

    public ObjectType? RootType(OperationType operation) => operation switch
    {
        OperationType.Query => Query,
        OperationType.Mutation => Mutation,
        _ => Subscription,
    };

    public Field? FindField(NamedType parent, string name)
    {
        if (name.StartsWith("__", StringComparison.Ordinal))
        {
            switch (name)
            {
                case "__typename" when parent.IsComposite: return TypenameField;
                case "__schema" when parent == Query: return IntrospectionTypes.SchemaField;
                case "__type" when parent == Query: return IntrospectionTypes.TypeField;
            }
        }

        return (parent as FieldsType)?.Find(name);
    }

    public ObjectType[] PossibleTypes(NamedType type) => type switch
    {
        ObjectType single => [single],
        _ => _possibleTypes.GetValueOrDefault(type) ?? [],
    };

    public bool IsPossible(NamedType type, ObjectType candidate) => type == candidate || Array.IndexOf(PossibleTypes(type), candidate) >= 0;

    public static bool IsSubtype(GraphQLType sub, GraphQLType super)
    {
        if (ReferenceEquals(sub, super))
        {
            return true;
        }

        return (sub, super) switch
        {
            (NonNullType l, NonNullType r) => IsSubtype(l.OfType, r.OfType),
            (_, NonNullType) => false,
            (NonNullType l, _) => IsSubtype(l.OfType, super),
            (ListType l, ListType r) => IsSubtype(l.OfType, r.OfType),
            (ObjectType o, UnionType u) => u.Members.Contains(o),
            (FieldsType f, InterfaceType i) => f.Interfaces.Contains(i),
            _ => false,
        };
    }

    public bool Overlap(NamedType left, NamedType right)
    {
        if (left == right)
        {
            return true;
        }

        foreach (var possible in PossibleTypes(left))
        {
            if (IsPossible(right, possible))
            {
                return true;
            }
        }

        return false;
    }

    public GraphQLType? Resolve(TypeNode node) => node switch
    {
        NonNullTypeNode nonNull => Resolve(nonNull.OfType) is { } type ? new NonNullType(type) : null,
        ListTypeNode list => Resolve(list.OfType) is { } type ? new ListType(type) : null,
        _ => FindType(((NamedTypeNode)node).Name),
    };

    public string Print() => _sdl.Value;

    public override string ToString() => Print();

    private void FindPossibleTypes()
    {
        var objects = _types.Values.OfType<ObjectType>().ToList();
        foreach (var type in _types.Values)
        {
            if (type is InterfaceType face)
            {
                _possibleTypes[type] = objects.Where(candidate => candidate.Interfaces.Contains(face)).ToArray();
            }
            else if (type is UnionType union)
            {
                _possibleTypes[type] = [.. union.Members];
            }
        }
    }
}

using LivingNetworks.GraphQL.Language;
using LivingNetworks.GraphQL.Types;

namespace LivingNetworks.GraphQL.Validation.TypeSystem;

/// <summary>What kind of type a name stands for.</summary>
internal enum TypeKind
{
    Scalar,
    Object,
    Interface,
    Union,
    Enum,
    Input,
}

/// <summary>A type with everything that its extensions add.</summary>
internal sealed class DefinedType(TypeDefinitionNode definition, IReadOnlyList<TypeDefinitionNode> extensions)
{
    public string Name => Definition.Name;

    public TypeDefinitionNode Definition { get; } = definition;

    public TypeKind Kind { get; } = TypeSystemDocument.KindOf(definition);

    /// <summary>The places of the definition and of its extensions.</summary>
    public Location[] Locations { get; } = [definition.Location, .. extensions.Select(extension => extension.Location)];

    public IReadOnlyList<NamedTypeNode> Interfaces { get; } = All(definition, extensions, node => (node as ObjectDefinitionNode)?.Interfaces);

    public IReadOnlyList<FieldDefinitionNode> Fields { get; } = All(definition, extensions, node => (node as ObjectDefinitionNode)?.Fields);

    public IReadOnlyList<InputValueDefinitionNode> InputFields { get; } = All(definition, extensions, node => (node as InputDefinitionNode)?.Fields);

    public IReadOnlyList<EnumValueDefinitionNode> Values { get; } = All(definition, extensions, node => (node as EnumDefinitionNode)?.Values);

    public IReadOnlyList<NamedTypeNode> Members { get; } = All(definition, extensions, node => (node as UnionDefinitionNode)?.Members);

    public bool IsOneOf { get; } = Array.Exists(definition.Directives, directive => directive.Name == "oneOf");

    private static List<T> All<T>(TypeDefinitionNode definition, IReadOnlyList<TypeDefinitionNode> extensions, Func<TypeDefinitionNode, T[]?> part)
    {
        var all = new List<T>(part(definition) ?? []);
        foreach (var extension in extensions)
        {
            all.AddRange(part(extension) ?? []);
        }

        return all;
    }
}

/// <summary>A document of the schema language, with extensions taken in; its names are unique and known.</summary>
internal sealed class TypeSystemDocument
{
    private static readonly HashSet<string> _standard =
    [
        .. Scalars.Specified.Select(scalar => scalar.Name),
        "__Schema", "__Type", "__Field", "__InputValue", "__EnumValue", "__Directive", "__TypeKind", "__DirectiveLocation",
    ];

    private readonly Dictionary<string, DefinedType> _types = [];

    public TypeSystemDocument(DocumentNode document)
    {
        var definitions = document.Definitions.OfType<TypeDefinitionNode>().ToList();
        foreach (var definition in definitions.Where(definition => !definition.IsExtension && !IsStandard(definition.Name)))
        {
            var type = new DefinedType(definition, definitions.FindAll(other => other.IsExtension && other.Name == definition.Name));
            _types.TryAdd(type.Name, type);
            Types.Add(type);
        }

        Directives = [.. document.Definitions.OfType<DirectiveDefinitionNode>()];
        SchemaDefinition = document.Definitions.OfType<SchemaDefinitionNode>().FirstOrDefault(definition => !definition.IsExtension);
        RootOperations = [.. document.Definitions.OfType<SchemaDefinitionNode>().OrderBy(definition => definition.IsExtension)
            .SelectMany(definition => definition.Roots)];
    }

    /// <summary>In the order in which they are written.</summary>
    public List<DefinedType> Types { get; } = [];

    public IReadOnlyList<DirectiveDefinitionNode> Directives { get; }

    public SchemaDefinitionNode? SchemaDefinition { get; }

    public IReadOnlyList<RootOperationNode> RootOperations { get; }

    /// <summary>True for the scalars of the specification and the types of introspection: they are there without being defined.</summary>
    public static bool IsStandard(string name) => _standard.Contains(name);

    public static TypeKind KindOf(TypeDefinitionNode definition) => definition switch
    {
        ObjectDefinitionNode { IsInterface: true } => TypeKind.Interface,
        ObjectDefinitionNode => TypeKind.Object,
        UnionDefinitionNode => TypeKind.Union,
        EnumDefinitionNode => TypeKind.Enum,
        InputDefinitionNode => TypeKind.Input,
        _ => TypeKind.Scalar,
    };

    public DefinedType? Find(string name) => _types.GetValueOrDefault(name);

    public TypeKind KindOf(string name) => Find(name)?.Kind
        ?? (name is "__TypeKind" or "__DirectiveLocation" ? TypeKind.Enum
            : name.StartsWith("__", StringComparison.Ordinal) ? TypeKind.Object
            : TypeKind.Scalar);

    public bool IsInput(TypeNode type) => KindOf(type.NamedTypeName) is TypeKind.Scalar or TypeKind.Enum or TypeKind.Input;

    public bool IsOutput(TypeNode type) => KindOf(type.NamedTypeName) != TypeKind.Input;

    public static bool AreEqual(TypeNode left, TypeNode right) => left.ToString() == right.ToString();

    public bool IsSubtype(TypeNode type, TypeNode super) => (type, super) switch
    {
        (NonNullTypeNode l, NonNullTypeNode r) => IsSubtype(l.OfType, r.OfType),
        (_, NonNullTypeNode) => false,
        (NonNullTypeNode l, _) => IsSubtype(l.OfType, super),
        (ListTypeNode l, ListTypeNode r) => IsSubtype(l.OfType, r.OfType),
        (NamedTypeNode l, NamedTypeNode r) => l.Name == r.Name || Find(r.Name) is { } abstractType && abstractType.Kind switch
        {
            TypeKind.Interface => Find(l.Name)?.Interfaces.Any(face => face.Name == r.Name) == true,
            TypeKind.Union => abstractType.Members.Any(member => member.Name == l.Name) && KindOf(l.Name) is TypeKind.Object or TypeKind.Interface,
            _ => false,
        },
        _ => false,
    };
}

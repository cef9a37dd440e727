namespace LivingNetworks.GraphQL.Language;

/// <summary>A definition of the schema language; <see cref="IsExtension"/> when it starts with <c>extend</c>.</summary>
internal abstract class TypeSystemNode(Location location, bool isExtension, string? description, DirectiveNode[] directives)
    : DefinitionNode(location)
{
    public bool IsExtension { get; } = isExtension;

    public string? Description { get; } = description;

    public DirectiveNode[] Directives { get; } = directives;
}

internal sealed class SchemaDefinitionNode(
    Location location, bool isExtension, string? description, DirectiveNode[] directives, RootOperationNode[] roots)
    : TypeSystemNode(location, isExtension, description, directives)
{
    public RootOperationNode[] Roots { get; } = roots;
}

internal sealed class RootOperationNode(Location location, OperationType operation, NamedTypeNode type) : SyntaxNode(location)
{
    public OperationType Operation { get; } = operation;

    public NamedTypeNode Type { get; } = type;
}

internal abstract class TypeDefinitionNode(
    Location location, bool isExtension, string? description, string name, DirectiveNode[] directives)
    : TypeSystemNode(location, isExtension, description, directives)
{
    public string Name { get; } = name;

    public Location NameLocation { get; init; }
}

internal sealed class ScalarDefinitionNode(Location location, bool isExtension, string? description, string name, DirectiveNode[] directives)
    : TypeDefinitionNode(location, isExtension, description, name, directives);

internal sealed class ObjectDefinitionNode(
    Location location, bool isExtension, string? description, string name, DirectiveNode[] directives, bool isInterface,
    NamedTypeNode[] interfaces, FieldDefinitionNode[] fields) : TypeDefinitionNode(location, isExtension, description, name, directives)
{
    public bool IsInterface { get; } = isInterface;

    public NamedTypeNode[] Interfaces { get; } = interfaces;

    public FieldDefinitionNode[] Fields { get; } = fields;
}

internal sealed class UnionDefinitionNode(
    Location location, bool isExtension, string? description, string name, DirectiveNode[] directives, NamedTypeNode[] members)
    : TypeDefinitionNode(location, isExtension, description, name, directives)
{
    public NamedTypeNode[] Members { get; } = members;
}

internal sealed class EnumDefinitionNode(
    Location location, bool isExtension, string? description, string name, DirectiveNode[] directives, EnumValueDefinitionNode[] values)
    : TypeDefinitionNode(location, isExtension, description, name, directives)
{
    public EnumValueDefinitionNode[] Values { get; } = values;
}

internal sealed class InputDefinitionNode(
    Location location, bool isExtension, string? description, string name, DirectiveNode[] directives, InputValueDefinitionNode[] fields)
    : TypeDefinitionNode(location, isExtension, description, name, directives)
{
    public InputValueDefinitionNode[] Fields { get; } = fields;
}

internal sealed class DirectiveDefinitionNode(
    Location location, string? description, string name, InputValueDefinitionNode[] arguments, bool isRepeatable, string[] locations)
    : TypeSystemNode(location, false, description, [])
{
    public string Name { get; } = name;

    public Location NameLocation { get; init; }

    public InputValueDefinitionNode[] Arguments { get; } = arguments;

    public bool IsRepeatable { get; } = isRepeatable;

    public string[] Locations { get; } = locations;
}

internal sealed class FieldDefinitionNode(
    Location location, string? description, string name, InputValueDefinitionNode[] arguments, TypeNode type, DirectiveNode[] directives)
    : SyntaxNode(location)
{
    public string? Description { get; } = description;

    public string Name { get; } = name;

    public Location NameLocation { get; init; }

    public InputValueDefinitionNode[] Arguments { get; } = arguments;

    public TypeNode Type { get; } = type;

    public DirectiveNode[] Directives { get; } = directives;
}

internal sealed class InputValueDefinitionNode(
    Location location, string? description, string name, TypeNode type, ValueNode? defaultValue, DirectiveNode[] directives)
    : SyntaxNode(location)
{
    public string? Description { get; } = description;

    public string Name { get; } = name;

    public Location NameLocation { get; init; }

    public TypeNode Type { get; } = type;

    public ValueNode? DefaultValue { get; } = defaultValue;

    public DirectiveNode[] Directives { get; } = directives;
}

internal sealed class EnumValueDefinitionNode(Location location, string? description, string name, DirectiveNode[] directives)
    : SyntaxNode(location)
{
    public string? Description { get; } = description;

    public string Name { get; } = name;

    public Location NameLocation { get; init; }

    public DirectiveNode[] Directives { get; } = directives;
}

namespace LivingNetworks.GraphQL.Language;

/// <summary>A node of a parsed document, with the place where it starts.</summary>
internal abstract class SyntaxNode(Location location)
{
    public Location Location { get; } = location;
}

internal abstract class DefinitionNode(Location location) : SyntaxNode(location);

internal sealed class DocumentNode(DefinitionNode[] definitions, int tokenCount) : SyntaxNode(new Location(1, 1))
{
    public DefinitionNode[] Definitions { get; } = definitions;

    public int TokenCount { get; } = tokenCount;
}

internal enum OperationType
{
    Query,
    Mutation,
    Subscription,
}

internal sealed class OperationDefinitionNode(
    Location location, OperationType operation, string? name, Location nameLocation, VariableDefinitionNode[] variables,
    DirectiveNode[] directives, SelectionSetNode selectionSet) : DefinitionNode(location)
{
    public OperationType Operation { get; } = operation;

    public string? Name { get; } = name;

    public Location NameLocation { get; } = nameLocation;

    public VariableDefinitionNode[] Variables { get; } = variables;

    public DirectiveNode[] Directives { get; } = directives;

    public SelectionSetNode SelectionSet { get; } = selectionSet;
}

internal sealed class FragmentDefinitionNode(
    Location location, string name, Location nameLocation, NamedTypeNode typeCondition, DirectiveNode[] directives,
    SelectionSetNode selectionSet) : DefinitionNode(location)
{
    public string Name { get; } = name;

    public Location NameLocation { get; } = nameLocation;

    public NamedTypeNode TypeCondition { get; } = typeCondition;

    public DirectiveNode[] Directives { get; } = directives;

    public SelectionSetNode SelectionSet { get; } = selectionSet;
}

internal sealed class VariableDefinitionNode(
    Location location, VariableNode variable, TypeNode type, ValueNode? defaultValue, DirectiveNode[] directives) : SyntaxNode(location)
{
    public VariableNode Variable { get; } = variable;

    public string Name => Variable.Name;

    public TypeNode Type { get; } = type;

    public ValueNode? DefaultValue { get; } = defaultValue;

    public DirectiveNode[] Directives { get; } = directives;
}

internal sealed class SelectionSetNode(Location location, SelectionNode[] selections) : SyntaxNode(location)
{
    public SelectionNode[] Selections { get; } = selections;
}

internal abstract class SelectionNode(Location location, DirectiveNode[] directives) : SyntaxNode(location)
{
    public DirectiveNode[] Directives { get; } = directives;
}

internal sealed class FieldNode(
    Location location, string? alias, string name, ArgumentNode[] arguments, DirectiveNode[] directives, SelectionSetNode? selectionSet)
    : SelectionNode(location, directives)
{
    public string? Alias { get; } = alias;

    public string Name { get; } = name;

    public string ResponseName => Alias ?? Name;

    public ArgumentNode[] Arguments { get; } = arguments;

    public SelectionSetNode? SelectionSet { get; } = selectionSet;
}

internal sealed class FragmentSpreadNode(Location location, string name, Location nameLocation, DirectiveNode[] directives)
    : SelectionNode(location, directives)
{
    public string Name { get; } = name;

    public Location NameLocation { get; } = nameLocation;
}

internal sealed class InlineFragmentNode(
    Location location, NamedTypeNode? typeCondition, DirectiveNode[] directives, SelectionSetNode selectionSet)
    : SelectionNode(location, directives)
{
    public NamedTypeNode? TypeCondition { get; } = typeCondition;

    public SelectionSetNode SelectionSet { get; } = selectionSet;
}

internal sealed class ArgumentNode(Location location, string name, ValueNode value) : SyntaxNode(location)
{
    public string Name { get; } = name;

    public ValueNode Value { get; } = value;
}

internal sealed class DirectiveNode(Location location, string name, ArgumentNode[] arguments) : SyntaxNode(location)
{
    public string Name { get; } = name;

    public ArgumentNode[] Arguments { get; } = arguments;

    public ValueNode? Argument(string argument)
    {
        foreach (var given in Arguments)
        {
            if (given.Name == argument)
            {
                return given.Value;
            }
        }

        return null;
    }
}

internal abstract class TypeNode(Location location) : SyntaxNode(location)
{
    public abstract string NamedTypeName { get; }
}

internal sealed class NamedTypeNode(Location location, string name) : TypeNode(location)
{
    public string Name { get; } = name;

    public override string NamedTypeName => Name;

    public override string ToString() => Name;
}

internal sealed class ListTypeNode(Location location, TypeNode ofType) : TypeNode(location)
{
    public TypeNode OfType { get; } = ofType;

    public override string NamedTypeName => OfType.NamedTypeName;

    public override string ToString() => $"[{OfType}]";
}

internal sealed class NonNullTypeNode(Location location, TypeNode ofType) : TypeNode(location)
{
    public TypeNode OfType { get; } = ofType;

    public override string NamedTypeName => OfType.NamedTypeName;

    public override string ToString() => $"{OfType}!";
}

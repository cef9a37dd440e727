using LivingNetworks.GraphQL.Language;
using LivingNetworks.GraphQL.Types;

namespace LivingNetworks.GraphQL.Validation;

/// <summary>A selected field exists on the type it is selected on.</summary>
internal sealed class FieldsOnCorrectTypeRule : ValidationRule
{
    public override string Section => "sec-Field-Selections";

    public override void EnterField(FieldNode field)
    {
        if (Context.ParentType is { } parent && Context.Field is null)
        {
            Report($"Cannot query field \"{field.Name}\" on type \"{parent.Name}\".", field.Location);
        }
    }
}

/// <summary>Fields of leaf types have no selection; all others have one.</summary>
internal sealed class ScalarLeafsRule : ValidationRule
{
    public override string Section => "sec-Leaf-Field-Selections";

    public override void EnterField(FieldNode field)
    {
        if (Context.Type is not { } type)
        {
            return;
        }

        if (type.Named.IsLeaf)
        {
            if (field.SelectionSet is not null)
            {
                Report(
                    $"Field \"{field.Name}\" must not have a selection since type \"{type}\" has no subfields.", field.SelectionSet.Location);
            }
        }
        else if (field.SelectionSet is null)
        {
            Report(
                $"Field \"{field.Name}\" of type \"{type}\" must have a selection of subfields. Did you mean \"{field.Name} {{ ... }}\"?",
                field.Location);
        }
    }
}

/// <summary>Types that a document names exist.</summary>
internal sealed class KnownTypeNamesRule : ValidationRule
{
    private readonly HashSet<string> _defined = [];

    public override string Section => "sec-Fragment-Spread-Type-Existence";

    public override void EnterNamedType(NamedTypeNode type)
    {
        if (Context.Schema.FindType(type.Name) is null && !_defined.Contains(type.Name))
        {
            Report($"Unknown type \"{type.Name}\".", type.Location);
        }
    }

    protected override void EnterDocument(DocumentNode document)
    {
        foreach (var definition in document.Definitions.OfType<TypeDefinitionNode>())
        {
            _defined.Add(definition.Name);
        }
    }
}

/// <summary>Arguments exist on their field or directive.</summary>
internal sealed class KnownArgumentNamesRule : ValidationRule
{
    public override string Section => "sec-Argument-Names";

    public override void EnterArgument(ArgumentNode argument, DirectiveNode? directive)
    {
        if (Context.Argument is not null)
        {
            return;
        }

        if (directive is not null)
        {
            if (Context.Directive is not null)
            {
                Report($"Unknown argument \"{argument.Name}\" on directive \"@{directive.Name}\".", argument.Location);
            }
        }
        else if (Context.Field is { } field && Context.ParentType is { } parent)
        {
            Report($"Unknown argument \"{argument.Name}\" on field \"{parent.Name}.{field.Name}\".", argument.Location);
        }
    }
}

/// <summary>No argument is given twice.</summary>
internal sealed class UniqueArgumentNamesRule : ValidationRule
{
    public override string Section => "sec-Argument-Uniqueness";

    public override void EnterArguments(ArgumentNode[] arguments)
    {
        if (arguments.Length < 2)
        {
            return;
        }

        foreach (var group in arguments.GroupBy(argument => argument.Name).Where(group => group.Count() > 1))
        {
            Report($"There can be only one argument named \"{group.Key}\".", [.. group.Select(argument => argument.Location)]);
        }
    }
}

/// <summary>Every required argument is given.</summary>
internal sealed class ProvidedRequiredArgumentsRule : ValidationRule
{
    public override string Section => "sec-Required-Arguments";

    // On leaving, so that what is wrong with the arguments that are there comes first.
    public override void LeaveField(FieldNode field)
    {
        if (Context.Field is not { } definition)
        {
            return;
        }

        foreach (var argument in definition.Arguments)
        {
            if (argument.IsRequired && !IsGiven(field.Arguments, argument))
            {
                Report($"Field \"{definition.Name}\" argument \"{argument.Name}\" of type \"{argument.Type}\" is required, but it was not provided.", field.Location);
            }
        }
    }

    public override void LeaveDirective(DirectiveNode directive)
    {
        foreach (var argument in Context.Directive?.Arguments ?? [])
        {
            if (argument.IsRequired && !IsGiven(directive.Arguments, argument))
            {
                Report($"Directive \"@{directive.Name}\" argument \"{argument.Name}\" of type \"{argument.Type}\" is required, but it was not provided.", directive.Location);
            }
        }
    }

    private static bool IsGiven(ArgumentNode[] arguments, InputValue definition) =>
        Array.Exists(arguments, argument => argument.Name == definition.Name);
}

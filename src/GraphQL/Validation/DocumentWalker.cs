using LivingNetworks.GraphQL.Language;
using LivingNetworks.GraphQL.Types;

namespace LivingNetworks.GraphQL.Validation;

/// <summary>Walks a document once and tells every rule what it meets, with the types of the place.</summary>
internal sealed class DocumentWalker(ValidationContext context, ValidationRule[] rules)
{
    private DefinitionNode _definition = null!;

    public void Walk()
    {
        foreach (var rule in rules)
        {
            rule.Start(context);
        }

        foreach (var definition in context.Document.Definitions)
        {
            if (context.IsFull)
            {
                return;
            }

            _definition = definition;
            switch (definition)
            {
                case OperationDefinitionNode operation: Operation(operation); break;
                case FragmentDefinitionNode fragment: Fragment(fragment); break;
            }
        }

        foreach (var rule in rules)
        {
            rule.LeaveDocument(context.Document);
        }
    }

    private void Operation(OperationDefinitionNode operation)
    {
        var root = context.Schema.RootType(operation.Operation);
        context.Type = root;
        foreach (var rule in rules)
        {
            rule.EnterOperation(operation);
        }

        foreach (var variable in operation.Variables)
        {
            Variable(variable);
        }

        Directives(operation.Directives, operation.Operation switch
        {
            OperationType.Query => "QUERY",
            OperationType.Mutation => "MUTATION",
            _ => "SUBSCRIPTION",
        });
        SelectionSet(operation.SelectionSet, operation, root);
        context.Type = null;
    }

    private void Variable(VariableDefinitionNode variable)
    {
        var type = context.Schema.Resolve(variable.Type);
        context.InputType = type is { IsInput: true } ? type : null;
        foreach (var rule in rules)
        {
            rule.EnterVariableDefinition(variable);
        }

        NamedType(variable.Type);
        if (variable.DefaultValue is not null)
        {
            Value(variable.DefaultValue);
        }

        context.InputType = null;
        Directives(variable.Directives, "VARIABLE_DEFINITION");
    }

    private void Fragment(FragmentDefinitionNode fragment)
    {
        var type = context.Schema.FindType(fragment.TypeCondition.Name);
        context.Type = type is { IsOutput: true } ? type : null;
        foreach (var rule in rules)
        {
            rule.EnterFragment(fragment);
        }

        NamedType(fragment.TypeCondition);
        Directives(fragment.Directives, "FRAGMENT_DEFINITION");
        SelectionSet(fragment.SelectionSet, fragment, context.Type);
        context.Type = null;
    }

    private void SelectionSet(SelectionSetNode selectionSet, SyntaxNode parent, GraphQLType? type)
    {
        var outer = context.ParentType;
        var named = type?.Named;
        context.ParentType = named is { IsComposite: true } ? named : null;
        foreach (var rule in rules)
        {
            rule.EnterSelectionSet(selectionSet, parent);
        }

        foreach (var selection in selectionSet.Selections)
        {
            if (context.IsFull)
            {
                break;
            }

            switch (selection)
            {
                case FieldNode field: Field(field); break;
                case FragmentSpreadNode spread: Spread(spread); break;
                case InlineFragmentNode inline: Inline(inline); break;
            }
        }

        context.ParentType = outer;
    }

    private void Field(FieldNode field)
    {
        var (outerField, outerType) = (context.Field, context.Type);
        context.Field = context.ParentType is null ? null : context.Schema.FindField(context.ParentType, field.Name);
        context.Type = context.Field?.Type;
        foreach (var rule in rules)
        {
            rule.EnterField(field);
        }

        Arguments(field.Arguments, null);
        Directives(field.Directives, "FIELD");
        if (field.SelectionSet is not null)
        {
            SelectionSet(field.SelectionSet, field, context.Type);
        }

        foreach (var rule in rules)
        {
            rule.LeaveField(field);
        }

        (context.Field, context.Type) = (outerField, outerType);
    }

    private void Spread(FragmentSpreadNode spread)
    {
        context.AddSpread(_definition, spread);
        foreach (var rule in rules)
        {
            rule.EnterSpread(spread);
        }

        Directives(spread.Directives, "FRAGMENT_SPREAD");
    }

    private void Inline(InlineFragmentNode inline)
    {
        var outer = context.Type;
        var type = inline.TypeCondition is null ? context.ParentType : context.Schema.FindType(inline.TypeCondition.Name);
        context.Type = type is { IsOutput: true } ? type : null;
        foreach (var rule in rules)
        {
            rule.EnterInlineFragment(inline);
        }

        if (inline.TypeCondition is not null)
        {
            NamedType(inline.TypeCondition);
        }

        Directives(inline.Directives, "INLINE_FRAGMENT");
        SelectionSet(inline.SelectionSet, inline, context.Type);
        context.Type = outer;
    }

    private void Directives(DirectiveNode[] directives, string location)
    {
        if (directives.Length == 0)
        {
            return;
        }

        foreach (var rule in rules)
        {
            rule.EnterDirectives(directives, location);
        }

        foreach (var directive in directives)
        {
            context.Directive = context.Schema.FindDirective(directive.Name);
            foreach (var rule in rules)
            {
                rule.EnterDirective(directive, location);
            }

            Arguments(directive.Arguments, directive);
            foreach (var rule in rules)
            {
                rule.LeaveDirective(directive);
            }

            context.Directive = null;
        }
    }

    private void Arguments(ArgumentNode[] arguments, DirectiveNode? directive)
    {
        if (arguments.Length == 0)
        {
            return;
        }

        foreach (var rule in rules)
        {
            rule.EnterArguments(arguments);
        }

        foreach (var argument in arguments)
        {
            context.Argument = directive is not null ? context.Directive?.FindArgument(argument.Name) : context.Field?.FindArgument(argument.Name);
            context.InputType = context.Argument?.Type;
            context.DefaultValue = context.Argument?.DefaultValue;
            foreach (var rule in rules)
            {
                rule.EnterArgument(argument, directive);
            }

            Value(argument.Value);
            context.Argument = null;
            context.InputType = null;
            context.DefaultValue = null;
        }
    }

    private void NamedType(TypeNode type)
    {
        while (type is not NamedTypeNode)
        {
            type = type is NonNullTypeNode nonNull ? nonNull.OfType : ((ListTypeNode)type).OfType;
        }

        foreach (var rule in rules)
        {
            rule.EnterNamedType((NamedTypeNode)type);
        }
    }

    private void Value(ValueNode value)
    {
        if (value is VariableNode variable)
        {
            context.AddUsage(_definition, new VariableUsage(variable, context.InputType, context.DefaultValue, context.ParentInputType));
            return;
        }

        var (outerType, outerParent, outerDefault) = (context.InputType, context.ParentInputType, context.DefaultValue);
        if (value is ListValueNode)
        {
            // Inside a list, and for rules that look at the list itself, the input type is that of an item.
            context.ParentInputType = outerType;
            context.InputType = outerType?.Nullable is ListType type ? type.OfType : outerType?.Nullable;
            context.DefaultValue = null;
        }

        foreach (var rule in rules)
        {
            rule.EnterValue(value);
        }

        switch (value)
        {
            case ListValueNode list:
                foreach (var item in list.Items)
                {
                    Value(item);
                }

                break;
            case ObjectValueNode node:
                ObjectFields(node);
                break;
        }

        foreach (var rule in rules)
        {
            rule.LeaveValue(value);
        }

        (context.InputType, context.ParentInputType, context.DefaultValue) = (outerType, outerParent, outerDefault);
    }

    private void ObjectFields(ObjectValueNode node)
    {
        var objectType = context.InputType;
        var input = objectType?.Named as InputObjectType;
        foreach (var field in node.Fields)
        {
            var definition = input?.Find(field.Name);
            context.ParentInputType = objectType;
            context.InputType = definition?.Type;
            context.DefaultValue = definition?.DefaultValue;
            foreach (var rule in rules)
            {
                rule.EnterObjectField(field);
            }

            Value(field.Value);
        }

        context.InputType = objectType;
    }
}

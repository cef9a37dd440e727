using LivingNetworks.GraphQL.Language;

namespace LivingNetworks.GraphQL.Validation;

/// <summary>One rule of the specification; sees the nodes of a document as they are walked, with the types that they have.</summary>
internal abstract class ValidationRule
{
    protected ValidationContext Context { get; private set; } = null!;

    /// <summary>The name by which the reference implementation knows the rule.</summary>
    public string Name => GetType().Name;

    /// <summary>The section of the specification, if the rule comes from it.</summary>
    public virtual string? Section => null;

    public void Start(ValidationContext context)
    {
        Context = context;
        EnterDocument(context.Document);
    }

    public virtual void LeaveDocument(DocumentNode document)
    {
    }

    public virtual void EnterOperation(OperationDefinitionNode operation)
    {
    }

    public virtual void EnterVariableDefinition(VariableDefinitionNode variable)
    {
    }

    public virtual void EnterFragment(FragmentDefinitionNode fragment)
    {
    }

    public virtual void EnterSelectionSet(SelectionSetNode selectionSet, SyntaxNode parent)
    {
    }

    public virtual void EnterField(FieldNode field)
    {
    }

    public virtual void LeaveField(FieldNode field)
    {
    }

    public virtual void EnterSpread(FragmentSpreadNode spread)
    {
    }

    public virtual void EnterInlineFragment(InlineFragmentNode inline)
    {
    }

    public virtual void EnterDirectives(DirectiveNode[] directives, string location)
    {
    }

    public virtual void EnterDirective(DirectiveNode directive, string location)
    {
    }

    public virtual void LeaveDirective(DirectiveNode directive)
    {
    }

    public virtual void EnterArguments(ArgumentNode[] arguments)
    {
    }

    public virtual void EnterArgument(ArgumentNode argument, DirectiveNode? directive)
    {
    }

    public virtual void EnterNamedType(NamedTypeNode type)
    {
    }

    public virtual void EnterValue(ValueNode value)
    {
    }

    public virtual void LeaveValue(ValueNode value)
    {
    }

    public virtual void EnterObjectField(ObjectFieldNode field)
    {
    }

    protected virtual void EnterDocument(DocumentNode document)
    {
    }

    protected void Report(string message, params Location[] locations) => Context.Report(this, message, locations);
}

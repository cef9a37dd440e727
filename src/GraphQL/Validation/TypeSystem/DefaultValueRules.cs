using LivingNetworks.GraphQL.Language;
using LivingNetworks.GraphQL.Types;

namespace LivingNetworks.GraphQL.Validation.TypeSystem;

/// <summary>A default value is one of its type.</summary>
internal sealed class DefaultValueRules(TypeSystemDocument document, Action<string, Location> report)
{
    public void Check(ValueNode value, TypeNode type)
    {
        switch (type)
        {
            case NonNullTypeNode when value is NullValueNode:
                report($"Expected value of non-null type \"{type}\" not to be null.", value.Location);
                break;
            case NonNullTypeNode nonNull:
                Check(value, nonNull.OfType);
                break;
            case var _ when value is NullValueNode:
                break;
            case ListTypeNode list when value is ListValueNode items:
                Array.ForEach(items.Items, item => Check(item, list.OfType));
                break;
            case ListTypeNode list:
                Check(value, list.OfType);
                break;
            case NamedTypeNode named when document.Find(named.Name) is { } defined:
                CheckDefined(value, defined);
                break;
            case NamedTypeNode named:
                CheckScalar(value, named.Name);
                break;
        }
    }

    private void CheckScalar(ValueNode value, string name)
    {
        try
        {
            Array.Find(Scalars.Specified, scalar => scalar.Name == name)?.Parse(value);
        }
        catch (InputCoercionException exception)
        {
            report(exception.Message, value.Location);
        }
    }

    private void CheckDefined(ValueNode value, DefinedType type)
    {
        switch (type.Kind)
        {
            case TypeKind.Enum when value is not EnumValueNode name || !type.Values.Any(known => known.Name == name.Value):
                report($"Value {value} does not exist in \"{type.Name}\" enum.", value.Location);
                break;
            case TypeKind.Input when value is ObjectValueNode node:
                CheckObject(node, type);
                break;
            case TypeKind.Input:
                report($"Expected value of type \"{type.Name}\" to be an object, found: {value}.", value.Location);
                break;
        }
    }

    private void CheckObject(ObjectValueNode node, DefinedType type)
    {
        foreach (var field in type.InputFields)
        {
            if (node.Field(field.Name) is { } given)
            {
                Check(given, field.Type);
            }
            else if (field is { Type: NonNullTypeNode, DefaultValue: null })
            {
                report($"Expected value of type \"{type.Name}\" to include required field \"{field.Name}\", found: {node}.", node.Location);
            }
        }

        var known = new List<ObjectFieldNode>();
        foreach (var field in node.Fields)
        {
            if (type.InputFields.Any(candidate => candidate.Name == field.Name))
            {
                known.Add(field);
            }
            else
            {
                report($"Expected value of type \"{type.Name}\" not to include unknown field \"{field.Name}\", found: {node}.", field.Location);
            }
        }

        if (type.IsOneOf && (known.Count != 1 || known[0].Value is NullValueNode))
        {
            report($"Within OneOf Input Object type \"{type.Name}\", exactly one field must be specified, and it must be non-null.", node.Location);
        }
    }
}

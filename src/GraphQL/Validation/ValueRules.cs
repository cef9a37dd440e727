using LivingNetworks.GraphQL.Language;
using LivingNetworks.GraphQL.Types;

namespace LivingNetworks.GraphQL.Validation;

/// <summary>Written values are of the type of their place.</summary>
internal sealed class ValuesOfCorrectTypeRule : ValidationRule
{
    private ValueNode? _skipped;

    public override string Section => "sec-Values-of-Correct-Type";

    public override void EnterValue(ValueNode value)
    {
        if (_skipped is not null)
        {
            return;
        }

        switch (value)
        {
            case ListValueNode:
                if (Context.ParentInputType?.Nullable is not ListType)
                {
                    CheckLeaf(value);
                    _skipped = value;
                }

                break;
            case ObjectValueNode node:
                if (Context.InputType?.Named is InputObjectType input)
                {
                    CheckObject(node, input);
                }
                else
                {
                    CheckLeaf(value);
                    _skipped = value;
                }

                break;
            case NullValueNode:
                if (Context.InputType is NonNullType type)
                {
                    Report($"Expected value of type \"{type}\", found null.", value.Location);
                }

                break;
            default:
                CheckLeaf(value);
                break;
        }
    }

    public override void LeaveValue(ValueNode value)
    {
        if (_skipped == value)
        {
            _skipped = null;
        }
    }

    public override void EnterObjectField(ObjectFieldNode field)
    {
        if (_skipped is null && Context.InputType is null && Context.ParentInputType?.Named is InputObjectType input)
        {
            Report($"Field \"{field.Name}\" is not defined by type \"{input.Name}\".", field.Location);
        }
    }

    private void CheckObject(ObjectValueNode node, InputObjectType input)
    {
        foreach (var field in input.Fields)
        {
            if (field.IsRequired && node.Field(field.Name) is null)
            {
                Report($"Field \"{input.Name}.{field.Name}\" of required type \"{field.Type}\" was not provided.", node.Location);
            }
        }

        if (!input.IsOneOf)
        {
            return;
        }

        if (node.Fields.Select(field => field.Name).Distinct().Count() != 1)
        {
            Report($"OneOf Input Object \"{input.Name}\" must specify exactly one key.", node.Location);
        }
        else if (node.Fields[^1].Value is NullValueNode)
        {
            Report($"Field \"{input.Name}.{node.Fields[^1].Name}\" must be non-null.", node.Location);
        }
    }

    private void CheckLeaf(ValueNode value)
    {
        // Each value that cannot be read is an exception: no more of them than are reported.
        if (Context.InputType is not { } type || Context.IsFull)
        {
            return;
        }

        switch (type.Named)
        {
            case ScalarType scalar:
                try
                {
                    scalar.Parse(value);
                }
                catch (InputCoercionException exception)
                {
                    Report(exception.Message, value.Location);
                }

                break;
            case EnumType names when value is not EnumValueNode:
                Report($"Enum \"{names.Name}\" cannot represent non-enum value: {value}.", value.Location);
                break;
            case EnumType names:
                if (names.FindByName(((EnumValueNode)value).Value) is null)
                {
                    Report($"Value \"{value}\" does not exist in \"{names.Name}\" enum.", value.Location);
                }

                break;
            default:
                Report($"Expected value of type \"{type}\", found {value}.", value.Location);
                break;
        }
    }
}

/// <summary>No field of an input object is given twice.</summary>
internal sealed class UniqueInputFieldNamesRule : ValidationRule
{
    public override string Section => "sec-Input-Object-Field-Uniqueness";

    public override void EnterValue(ValueNode value)
    {
        if (value is not ObjectValueNode { Fields.Length: > 1 } node)
        {
            return;
        }

        var known = new Dictionary<string, ObjectFieldNode>();
        foreach (var field in node.Fields)
        {
            if (!known.TryAdd(field.Name, field))
            {
                Report($"There can be only one input field named \"{field.Name}\".", known[field.Name].Location, field.Location);
            }
        }
    }
}

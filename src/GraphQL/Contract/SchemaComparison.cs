using LivingNetworks.GraphQL.Language;
using LivingNetworks.GraphQL.Types;

namespace LivingNetworks.GraphQL.Contract;

/// <summary>One comparison of two schemas; see <see cref="SchemaContract"/>.</summary>
internal sealed class SchemaComparison(Schema before, Schema after, bool allowRemovalOfDeprecated)
{
    private readonly List<SchemaChange> _changes = [];

    public List<SchemaChange> Run()
    {
        CompareRoots();
        CompareTypes();
        CompareDirectives();
        return _changes;
    }

    private void CompareRoots()
    {
        foreach (var operation in Enum.GetValues<OperationType>())
        {
            if (before.RootType(operation) is { } old && after.RootType(operation)?.Name != old.Name)
            {
                Add(SchemaChangeKind.OperationRemoved, old.Name, $"{operation} operations do not start at the type {old.Name} any more.");
            }
        }
    }

    private void CompareTypes()
    {
        var inUse = allowRemovalOfDeprecated ? ReachableTypes.Of(before) : null;
        foreach (var old in before.Types.Where(type => !type.Name.StartsWith("__", StringComparison.Ordinal)))
        {
            if (after.FindType(old.Name) is { } type)
            {
                Compare(old, type);
            }
            else if (inUse is null || inUse.Contains(old))
            {
                Add(SchemaChangeKind.TypeRemoved, old.Name, $"The type {old.Name} was removed.");
            }
        }
    }

    private void Compare(NamedType old, NamedType type)
    {
        switch (old, type)
        {
            case (ObjectType o, ObjectType t): CompareFields(o, t); break;
            case (InterfaceType o, InterfaceType t): CompareFields(o, t); break;
            case (UnionType o, UnionType t): CompareMembers(o, t); break;
            case (EnumType o, EnumType t): CompareValues(o, t); break;
            case (InputObjectType o, InputObjectType t): CompareInputFields(o, t); break;
            case (ScalarType, ScalarType): break;
            default:
                Add(SchemaChangeKind.TypeChangedKind, old.Name, $"The type {old.Name} was {KindOf(old)} and is {KindOf(type)}.");
                break;
        }
    }

    private void CompareFields(FieldsType old, FieldsType type)
    {
        foreach (var face in old.Interfaces.Where(face => type.Interfaces.TrueForAll(candidate => candidate.Name != face.Name)))
        {
            Add(SchemaChangeKind.InterfaceRemoved, old.Name, $"The type {old.Name} does not implement {face.Name} any more.");
        }

        foreach (var field in old.Fields)
        {
            var name = $"{old.Name}.{field.Name}";
            if (type.Find(field.Name) is not { } now)
            {
                AddRemoval(SchemaChangeKind.FieldRemoved, field.DeprecationReason, name, $"The field {name} was removed.");
                continue;
            }

            if (!IsSafeOutput(field.Type, now.Type))
            {
                Add(SchemaChangeKind.FieldChangedType, name, $"The field {name} was {field.Type} and is {now.Type}.");
            }

            CompareArguments(name, field, now);
        }
    }

    private void CompareArguments(string fieldName, Field old, Field field)
    {
        foreach (var argument in old.Arguments)
        {
            var name = $"{fieldName}({argument.Name}:)";
            if (field.FindArgument(argument.Name) is not { } now)
            {
                AddRemoval(SchemaChangeKind.ArgumentRemoved, argument.DeprecationReason, name, $"The argument {name} was removed.");
            }
            else if (!IsSafeInput(argument.Type, now.Type))
            {
                Add(SchemaChangeKind.ArgumentChangedType, name, $"The argument {name} took {argument.Type} and takes {now.Type}.");
            }
            else
            {
                CompareDefaults($"The argument {name}", name, argument, now);
            }
        }

        foreach (var added in field.Arguments.Where(argument => argument.IsRequired && old.FindArgument(argument.Name) is null))
        {
            var name = $"{fieldName}({added.Name}:)";
            Add(SchemaChangeKind.RequiredArgumentAdded, name, $"The argument {name} is new and must be given.");
        }
    }

    private void CompareInputFields(InputObjectType old, InputObjectType type)
    {
        if (type.IsOneOf && !old.IsOneOf)
        {
            Add(SchemaChangeKind.OneOfAdded, old.Name, $"The input {old.Name} takes exactly one of its fields from now on.");
        }

        foreach (var field in old.Fields)
        {
            var name = $"{old.Name}.{field.Name}";
            if (type.Find(field.Name) is not { } now)
            {
                AddRemoval(SchemaChangeKind.FieldRemoved, field.DeprecationReason, name, $"The input field {name} was removed.");
            }
            else if (!IsSafeInput(field.Type, now.Type))
            {
                Add(SchemaChangeKind.FieldChangedType, name, $"The input field {name} took {field.Type} and takes {now.Type}.");
            }
            else
            {
                CompareDefaults($"The input field {name}", name, field, now);
            }
        }

        foreach (var added in type.Fields.Where(field => field.IsRequired && old.Find(field.Name) is null))
        {
            var name = $"{old.Name}.{added.Name}";
            Add(SchemaChangeKind.RequiredInputFieldAdded, name, $"The input field {name} is new and must be given.");
        }
    }

    private void CompareDefaults(string subject, string name, InputValue old, InputValue value)
    {
        if (old.DefaultValue is null)
        {
            return;
        }

        var was = Canonical(old.DefaultValue);
        if (value.DefaultValue is null)
        {
            Add(SchemaChangeKind.DefaultChanged, name, $"{subject} was {was} when it was not given, and has no default any more.");
        }
        else if (Canonical(value.DefaultValue) is var now && now != was)
        {
            Add(SchemaChangeKind.DefaultChanged, name, $"{subject} was {was} when it was not given, and is {now}.");
        }
    }

    private void CompareMembers(UnionType old, UnionType type)
    {
        foreach (var member in old.Members.Where(member => type.Members.TrueForAll(candidate => candidate.Name != member.Name)))
        {
            Add(SchemaChangeKind.UnionMemberRemoved, old.Name, $"The union {old.Name} lost its member {member.Name}.");
        }
    }

    private void CompareValues(EnumType old, EnumType type)
    {
        foreach (var value in old.Values.Where(value => type.FindByName(value.Name) is null))
        {
            var name = $"{old.Name}.{value.Name}";
            AddRemoval(SchemaChangeKind.EnumValueRemoved, value.DeprecationReason, name, $"The enum value {name} was removed.");
        }
    }

    private void CompareDirectives()
    {
        foreach (var old in before.Directives)
        {
            var name = "@" + old.Name;
            if (after.FindDirective(old.Name) is not { } directive)
            {
                Add(SchemaChangeKind.DirectiveRemoved, name, $"The directive {name} was removed.");
                continue;
            }

            foreach (var argument in old.Arguments.Where(argument => directive.FindArgument(argument.Name) is null))
            {
                AddRemoval(
                    SchemaChangeKind.DirectiveArgumentRemoved, argument.DeprecationReason, name, $"The argument {argument.Name} of {name} was removed.");
            }

            foreach (var added in directive.Arguments.Where(argument => argument.IsRequired && old.FindArgument(argument.Name) is null))
            {
                Add(SchemaChangeKind.RequiredDirectiveArgumentAdded, name, $"The argument {added.Name} of {name} is new and must be given.");
            }

            if (old.IsRepeatable && !directive.IsRepeatable)
            {
                Add(SchemaChangeKind.DirectiveRepeatableRemoved, name, $"The directive {name} may not be repeated any more.");
            }

            foreach (var place in old.Locations.Except(directive.Locations))
            {
                Add(SchemaChangeKind.DirectiveLocationRemoved, name, $"The directive {name} may not stand on {place} any more.");
            }
        }
    }

    /// <summary>True if whoever reads a value of the old type can read one of the new.</summary>
    private static bool IsSafeOutput(GraphQLType old, GraphQLType type) => (old, type) switch
    {
        (NonNullType o, NonNullType t) => IsSafeOutput(o.OfType, t.OfType),
        (NonNullType, _) => false,
        (_, NonNullType t) => IsSafeOutput(old, t.OfType),
        (ListType o, ListType t) => IsSafeOutput(o.OfType, t.OfType),
        (NamedType o, NamedType t) => o.Name == t.Name,
        _ => false,
    };

    /// <summary>True if the new type takes every value that the old one took.</summary>
    private static bool IsSafeInput(GraphQLType old, GraphQLType type) => (old, type) switch
    {
        (NonNullType o, NonNullType t) => IsSafeInput(o.OfType, t.OfType),
        (NonNullType o, _) => IsSafeInput(o.OfType, type),
        (ListType o, ListType t) => IsSafeInput(o.OfType, t.OfType),
        (NamedType o, NamedType t) => o.Name == t.Name,
        _ => false,
    };

    /// <summary>The value in a form in which the order of the fields of an object does not matter.</summary>
    private static string Canonical(ValueNode value) => value switch
    {
        ListValueNode list => $"[{string.Join(", ", list.Items.Select(Canonical))}]",
        ObjectValueNode map => $"{{{string.Join(", ", map.Fields.OrderBy(field => field.Name, StringComparer.Ordinal).Select(field => $"{field.Name}: {Canonical(field.Value)}"))}}}",
        _ => SyntaxPrinter.Print(value),
    };

    private static string KindOf(NamedType type) => type switch
    {
        ObjectType => "an object",
        InterfaceType => "an interface",
        UnionType => "a union",
        EnumType => "an enum",
        InputObjectType => "an input object",
        _ => "a scalar",
    };

    private void AddRemoval(SchemaChangeKind kind, string? deprecationReason, string element, string text)
    {
        if (!allowRemovalOfDeprecated || deprecationReason is null)
        {
            Add(kind, element, text);
        }
    }

    private void Add(SchemaChangeKind kind, string element, string text) => _changes.Add(new SchemaChange(kind, element, text));
}

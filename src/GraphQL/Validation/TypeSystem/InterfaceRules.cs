using LivingNetworks.GraphQL.Language;

namespace LivingNetworks.GraphQL.Validation.TypeSystem;

/// <summary>An object or interface type has everything that the interfaces it implements have.</summary>
internal sealed class InterfaceRules(TypeSystemDocument document, Action<string, Location?[]> report)
{
    public void Check(DefinedType type)
    {
        var known = new HashSet<string>();
        foreach (var name in type.Interfaces)
        {
            var all = Implementing(type, name.Name);
            if (document.KindOf(name.Name) != TypeKind.Interface || document.Find(name.Name) is not { } face)
            {
                report($"Type {type.Name} must only implement Interface types, it cannot implement {name.Name}.", all);
            }
            else if (face == type)
            {
                report($"Type {type.Name} cannot implement itself because it would create a circular reference.", all);
            }
            else if (!known.Add(face.Name))
            {
                report($"Type {type.Name} can only implement {face.Name} once.", all);
            }
            else
            {
                Ancestors(type, face);
                Fields(type, face);
            }
        }
    }

    private void Ancestors(DefinedType type, DefinedType face)
    {
        foreach (var transitive in face.Interfaces)
        {
            if (!type.Interfaces.Any(own => own.Name == transitive.Name))
            {
                report(
                    transitive.Name == type.Name
                        ? $"Type {type.Name} cannot implement {face.Name} because it would create a circular reference."
                        : $"Type {type.Name} must implement {transitive.Name} because it is implemented by {face.Name}.",
                    [.. Implementing(face, transitive.Name), .. Implementing(type, face.Name)]);
            }
        }
    }

    private void Fields(DefinedType type, DefinedType face)
    {
        foreach (var expected in face.Fields)
        {
            var coordinate = $"{face.Name}.{expected.Name}";
            if (type.Fields.FirstOrDefault(field => field.Name == expected.Name) is not { } field)
            {
                report(
                    $"Interface field {coordinate} expected but {type.Name} does not provide it.",
                    [expected.Location, .. type.Locations.Select(location => (Location?)location)]);
                continue;
            }

            if (!document.IsSubtype(field.Type, expected.Type))
            {
                report(
                    $"Interface field {coordinate} expects type {expected.Type} but {type.Name}.{field.Name} is type {field.Type}.",
                    [expected.Type.Location, field.Type.Location]);
            }

            Arguments(type, face, field, expected);
            if (Deprecated(field) is { } deprecated && Deprecated(expected) is null)
            {
                report(
                    $"Interface field {coordinate} is not deprecated, so implementation field {type.Name}.{field.Name} must not be deprecated.",
                    [deprecated.Location, field.Type.Location]);
            }
        }
    }

    private void Arguments(DefinedType type, DefinedType face, FieldDefinitionNode field, FieldDefinitionNode expected)
    {
        foreach (var argument in expected.Arguments)
        {
            var coordinate = $"{face.Name}.{expected.Name}({argument.Name}:)";
            if (Array.Find(field.Arguments, own => own.Name == argument.Name) is not { } own)
            {
                report(
                    $"Interface field argument {coordinate} expected but {type.Name}.{field.Name} does not provide it.",
                    [argument.Location, field.Location]);
            }
            else if (!TypeSystemDocument.AreEqual(argument.Type, own.Type))
            {
                report(
                    $"Interface field argument {coordinate} expects type {argument.Type} but {type.Name}.{field.Name}({own.Name}:) is type {own.Type}.",
                    [argument.Type.Location, own.Type.Location]);
            }
        }

        foreach (var argument in field.Arguments.Where(argument => argument is { Type: NonNullTypeNode, DefaultValue: null }))
        {
            if (!Array.Exists(expected.Arguments, candidate => candidate.Name == argument.Name))
            {
                report(
                    $"Argument \"{type.Name}.{field.Name}({argument.Name}:)\" must not be required type \"{argument.Type}\" "
                    + $"if not provided by the Interface field \"{face.Name}.{expected.Name}\".",
                    [argument.Location, expected.Location]);
            }
        }
    }

    private static DirectiveNode? Deprecated(FieldDefinitionNode field) => Array.Find(field.Directives, directive => directive.Name == "deprecated");

    private static Location?[] Implementing(DefinedType type, string face) =>
        [.. type.Interfaces.Where(name => name.Name == face).Select(name => (Location?)name.Location)];
}

using System.Text.Json;
using LivingNetworks.GraphQL.Language;
using LivingNetworks.GraphQL.Types;

namespace LivingNetworks.GraphQL.Execution;

/// <summary>Checks the variables of a request against their types and turns them into input values.</summary>
internal sealed class VariableCoercer(Schema schema, VariableDefinitionNode[] definitions)
{
    private const int MaxErrors = 50;

    private readonly (VariableDefinitionNode Node, GraphQLType Type)[] _definitions =
        Array.ConvertAll(definitions, node => (node, schema.Resolve(node.Type)!));

    public VariableValues Coerce(JsonElement? given, List<IError> errors)
    {
        if (_definitions.Length == 0)
        {
            return VariableValues.None;
        }

        var values = new Dictionary<string, ValueNode>();
        foreach (var (node, type) in _definitions)
        {
            if (errors.Count >= MaxErrors)
            {
                break;
            }

            if (given is not { ValueKind: JsonValueKind.Object } variables || !variables.TryGetProperty(node.Name, out var element))
            {
                if (node.DefaultValue is not null)
                {
                    values[node.Name] = node.DefaultValue;
                }
                else if (type.IsNonNull)
                {
                    errors.Add(Error(node, $"Variable \"${node.Name}\" of required type \"{type}\" was not provided."));
                }
            }
            else if (element.ValueKind == JsonValueKind.Null && type.IsNonNull)
            {
                errors.Add(Error(node, $"Variable \"${node.Name}\" of non-null type \"{type}\" must not be null."));
            }
            else
            {
                values[node.Name] = new Coercion(node, errors).Coerce(type, element, null);
            }
        }

        return new VariableValues(values);
    }

    private static GraphQLError Error(VariableDefinitionNode node, string message) =>
        new GraphQLError(message) { Locations = [node.Location] };

    private sealed class Coercion(VariableDefinitionNode variable, List<IError> errors)
    {
        public ValueNode Coerce(GraphQLType type, JsonElement value, Path? path)
        {
            if (type is NonNullType nonNull)
            {
                return value.ValueKind == JsonValueKind.Null
                    ? Invalid(value, path, $"Expected non-nullable type \"{type}\" not to be null.")
                    : Coerce(nonNull.OfType, value, path);
            }

            if (value.ValueKind == JsonValueKind.Null)
            {
                return NullValueNode.Instance;
            }

            return type switch
            {
                ListType list => CoerceList(list, value, path),
                InputObjectType input => CoerceObject(input, value, path),
                EnumType names => CoerceEnum(names, value, path),
                ScalarType scalar => CoerceScalar(scalar, value, path),
                _ => Invalid(value, path, $"Type \"{type}\" is not an input type."),
            };
        }

        private ListValueNode CoerceList(ListType list, JsonElement value, Path? path)
        {
            if (value.ValueKind != JsonValueKind.Array)
            {
                return new ListValueNode(default, [Coerce(list.OfType, value, path)]);
            }

            var items = new ValueNode[value.GetArrayLength()];
            var i = 0;
            foreach (var item in value.EnumerateArray())
            {
                items[i] = Coerce(list.OfType, item, (path ?? Path.Root).Append(i));
                i++;
            }

            return new ListValueNode(default, items);
        }

        private ValueNode CoerceObject(InputObjectType input, JsonElement value, Path? path)
        {
            if (value.ValueKind != JsonValueKind.Object)
            {
                return Invalid(value, path, $"Expected type \"{input}\" to be an object.");
            }

            var fields = new List<ObjectFieldNode>();
            foreach (var field in input.Fields)
            {
                if (value.TryGetProperty(field.Name, out var given))
                {
                    var inner = Coerce(field.Type, given, (path ?? Path.Root).Append(field.Name));
                    fields.Add(new ObjectFieldNode(default, field.Name, inner));
                }
                else if (field.IsRequired)
                {
                    Invalid(value, path, $"Field \"{field.Name}\" of required type \"{field.Type}\" was not provided.");
                }
            }

            foreach (var property in value.EnumerateObject())
            {
                if (input.Find(property.Name) is null)
                {
                    Invalid(value, path, $"Field \"{property.Name}\" is not defined by type \"{input}\".");
                }
            }

            if (input.IsOneOf)
            {
                CheckOneOf(input, value, path, fields);
            }

            return new ObjectValueNode(default, [.. fields]);
        }

        private void CheckOneOf(InputObjectType input, JsonElement value, Path? path, List<ObjectFieldNode> fields)
        {
            if (fields.Count != 1)
            {
                Invalid(value, path, $"Exactly one key must be specified for OneOf type \"{input}\".");
            }

            foreach (var field in fields)
            {
                if (field.Value is NullValueNode)
                {
                    Invalid(value, (path ?? Path.Root).Append(field.Name), $"Field \"{field.Name}\" must be non-null.");
                    return;
                }
            }
        }

        private ValueNode CoerceEnum(EnumType names, JsonElement value, Path? path)
        {
            if (value.ValueKind != JsonValueKind.String)
            {
                return Invalid(value, path, $"Enum \"{names}\" cannot represent non-string value: {value.GetRawText()}.");
            }

            var name = value.GetString()!;
            return names.FindByName(name) is null
                ? Invalid(value, path, $"Value \"{name}\" does not exist in \"{names}\" enum.")
                : new EnumValueNode(default, name);
        }

        private ValueNode CoerceScalar(ScalarType scalar, JsonElement value, Path? path)
        {
            try
            {
                var node = JsonValues.ToNode(value, integral: scalar == Scalars.Int || scalar == Scalars.Id);
                scalar.Parse(node);
                return node;
            }
            catch (InputCoercionException exception)
            {
                return Invalid(value, path, exception.Message);
            }
        }

        private NullValueNode Invalid(JsonElement value, Path? path, string reason)
        {
            if (errors.Count < MaxErrors)
            {
                var at = path is null ? "" : $" at \"{variable.Name}{Print(path)}\"";
                errors.Add(Error(variable, $"Variable \"${variable.Name}\" got invalid value {Shorten(value.GetRawText())}{at}; {reason}"));
            }

            return NullValueNode.Instance;
        }

        private static string Shorten(string text) => text.Length <= 200 ? text : string.Concat(text.AsSpan(0, 200), "…");

        private static string Print(Path path) => string.Concat(path.ToList().Select(step => step is int index ? $"[{index}]" : $".{step}"));
    }
}

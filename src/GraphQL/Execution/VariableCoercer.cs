using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using LivingNetworks.GraphQL.Language;
using LivingNetworks.GraphQL.Types;

namespace LivingNetworks.GraphQL.Execution;

/// <summary>Checks the variables of a request against their types and turns them into input values.</summary>
internal sealed class VariableCoercer(Schema schema, VariableDefinitionNode[] definitions)
{
    private const int MaxErrors = 50;
    private const int LongestShownValue = 200;

    private readonly (VariableDefinitionNode Node, GraphQLType Type)[] _definitions =
        Array.ConvertAll(definitions, node => (node, schema.Resolve(node.Type)!));

    public VariableValues Coerce(JsonElement? given, RequestExecutorOptions options, List<IError> errors)
    {
        if (_definitions.Length == 0)
        {
            return VariableValues.None;
        }

        if (given is { ValueKind: not JsonValueKind.Undefined } json && JsonMarshal.GetRawUtf8Value(json).Length > options.MaxVariablesBytes)
        {
            errors.Add(ErrorBuilder.New()
                .SetMessage($"The variables are larger than {options.MaxVariablesBytes} bytes.")
                .SetCode(ErrorCodes.RequestTooLarge)
                .Build());
            return VariableValues.None;
        }

        if (given is { ValueKind: JsonValueKind.Object } text && !JsonText.IsReadable(text))
        {
            errors.Add(new GraphQLError("The variables hold text that is not well-formed Unicode."));
            return VariableValues.None;
        }

        if (given is { ValueKind: JsonValueKind.Object } many && many.GetPropertyCount() > options.MaxVariables)
        {
            errors.Add(ErrorBuilder.New()
                .SetMessage($"More than the {options.MaxVariables} variables that are allowed are given.")
                .SetCode(ErrorCodes.TooManyVariables)
                .Build());
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
                values[node.Name] = new Coercion(node, options, errors).Coerce(type, element, null, 1);
            }
        }

        return new VariableValues(values);
    }

    private static GraphQLError Error(VariableDefinitionNode node, string message) =>
        new GraphQLError(message) { Locations = [node.Location] };

    private sealed class Coercion(VariableDefinitionNode variable, RequestExecutorOptions options, List<IError> errors)
    {
        public ValueNode Coerce(GraphQLType type, JsonElement value, Path? path, int depth)
        {
            if (depth > options.MaxVariablesDepth)
            {
                return TooLarge($"is nested more than {options.MaxVariablesDepth} levels deep", ErrorCodes.TooDeep);
            }

            if (type is NonNullType nonNull)
            {
                return value.ValueKind == JsonValueKind.Null
                    ? Invalid(value, path, $"Expected non-nullable type \"{type}\" not to be null.")
                    : Coerce(nonNull.OfType, value, path, depth);
            }

            if (value.ValueKind == JsonValueKind.Null)
            {
                return NullValueNode.Instance;
            }

            return type switch
            {
                ListType list => CoerceList(list, value, path, depth),
                InputObjectType input => CoerceObject(input, value, path, depth),
                EnumType names => CoerceEnum(names, value, path),
                ScalarType scalar => CoerceScalar(scalar, value, path, depth),
                _ => Invalid(value, path, $"Type \"{type}\" is not an input type."),
            };
        }

        private ValueNode CoerceList(ListType list, JsonElement value, Path? path, int depth)
        {
            if (value.ValueKind != JsonValueKind.Array)
            {
                return new ListValueNode(default, [Coerce(list.OfType, value, path, depth + 1)]);
            }

            var items = new ValueNode[value.GetArrayLength()];
            if (items.Length > options.MaxListItems)
            {
                return TooLarge($"has a list of {items.Length} items, more than the {options.MaxListItems} that are allowed", ErrorCodes.TooManyItems);
            }

            var i = 0;
            foreach (var item in value.EnumerateArray())
            {
                // Each value that cannot be read is an exception: no more of them than are reported.
                items[i] = errors.Count < MaxErrors ? Coerce(list.OfType, item, (path ?? Path.Root).Append(i), depth + 1) : NullValueNode.Instance;
                i++;
            }

            return new ListValueNode(default, items);
        }

        private ValueNode CoerceObject(InputObjectType input, JsonElement value, Path? path, int depth)
        {
            if (value.ValueKind != JsonValueKind.Object)
            {
                return Invalid(value, path, $"Expected type \"{input}\" to be an object.");
            }

            if (value.GetPropertyCount() > options.MaxListItems)
            {
                return TooLarge($"has an object of more than {options.MaxListItems} fields", ErrorCodes.TooManyItems);
            }

            var fields = new List<ObjectFieldNode>();
            foreach (var field in input.Fields)
            {
                if (value.TryGetProperty(field.Name, out var given))
                {
                    var inner = Coerce(field.Type, given, (path ?? Path.Root).Append(field.Name), depth + 1);
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
                return Invalid(value, path, $"Enum \"{names}\" cannot represent non-string value: {Shown(value)}.");
            }

            var name = value.GetString()!;
            return names.FindByName(name) is null
                ? Invalid(value, path, $"Value \"{name}\" does not exist in \"{names}\" enum.")
                : new EnumValueNode(default, name);
        }

        private ValueNode CoerceScalar(ScalarType scalar, JsonElement value, Path? path, int depth)
        {
            if (value.ValueKind is JsonValueKind.Array or JsonValueKind.Object && !Fits(value, depth))
            {
                return NullValueNode.Instance;
            }

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

        /// <summary>False if a value of a scalar that takes any JSON is beyond a limit.</summary>
        private bool Fits(JsonElement value, int depth)
        {
            if (depth > options.MaxVariablesDepth)
            {
                TooLarge($"is nested more than {options.MaxVariablesDepth} levels deep", ErrorCodes.TooDeep);
                return false;
            }

            if (value.ValueKind == JsonValueKind.Array)
            {
                if (value.GetArrayLength() > options.MaxListItems)
                {
                    TooLarge($"has a list of {value.GetArrayLength()} items, more than the {options.MaxListItems} that are allowed", ErrorCodes.TooManyItems);
                    return false;
                }

                foreach (var item in value.EnumerateArray())
                {
                    if (!Fits(item, depth + 1))
                    {
                        return false;
                    }
                }
            }
            else if (value.ValueKind == JsonValueKind.Object)
            {
                if (value.GetPropertyCount() > options.MaxListItems)
                {
                    TooLarge($"has an object of more than {options.MaxListItems} fields", ErrorCodes.TooManyItems);
                    return false;
                }

                foreach (var field in value.EnumerateObject())
                {
                    if (!Fits(field.Value, depth + 1))
                    {
                        return false;
                    }
                }
            }

            return true;
        }

        private NullValueNode TooLarge(string how, string code)
        {
            if (errors.Count < MaxErrors)
            {
                errors.Add(Error(variable, $"Variable \"${variable.Name}\" {how}.").WithCode(code));
            }

            return NullValueNode.Instance;
        }

        private NullValueNode Invalid(JsonElement value, Path? path, string reason)
        {
            if (errors.Count < MaxErrors)
            {
                var at = path is null ? "" : $" at \"{variable.Name}{Print(path)}\"";
                errors.Add(Error(variable, $"Variable \"${variable.Name}\" got invalid value {Shown(value)}{at}; {reason}"));
            }

            return NullValueNode.Instance;
        }

        private static string Shown(JsonElement value)
        {
            var raw = JsonMarshal.GetRawUtf8Value(value);
            return raw.Length <= LongestShownValue ? Encoding.UTF8.GetString(raw) : Encoding.UTF8.GetString(raw[..LongestShownValue]) + "…";
        }

        private static string Print(Path path) => string.Concat(path.ToList().Select(step => step is int index ? $"[{index}]" : $".{step}"));
    }
}

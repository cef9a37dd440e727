using System.Text.Json;
using System.Text.Json.Nodes;

namespace LivingNetworks.GraphQL.Tests.Reference;

/// <summary>Answers to introspection in a form that can be compared.</summary>
internal static class Introspection
{
    private static readonly HashSet<string> _standardTypes = ["String", "Int", "Float", "Boolean", "ID"];
    private static readonly HashSet<string> _standardDirectives = ["skip", "include", "deprecated", "specifiedBy", "oneOf"];

    /// <summary>
    /// Everything by name; without the types of introspection and unused scalars, which need not be told, and without the words that
    /// describe what the specification defines. Fields, arguments and values keep their order.
    /// </summary>
    public static string Normal(JsonElement data)
    {
        var schema = JsonNode.Parse(data.GetRawText())!["__schema"]!.AsObject();
        var types = schema["types"]!.AsArray().Select(type => type!.AsObject()).Where(type => !Name(type).StartsWith("__", StringComparison.Ordinal)).ToList();
        foreach (var type in types.Where(type => _standardTypes.Contains(Name(type))))
        {
            type["description"] = null;
        }

        var text = JsonSerializer.Serialize(types);
        types.RemoveAll(type => _standardTypes.Contains(Name(type)) && !text.Contains($"\"kind\":\"SCALAR\",\"name\":\"{Name(type)}\",\"ofType\"", StringComparison.Ordinal));
        var directives = schema["directives"]!.AsArray().Select(directive => directive!.AsObject()).ToList();
        foreach (var directive in directives.Where(directive => _standardDirectives.Contains(Name(directive))))
        {
            directive["description"] = null;
            directive["locations"]!.AsArray().RemoveAll(location => location!.GetValue<string>() == "DIRECTIVE_DEFINITION"); // came after September 2025
            foreach (var argument in directive["args"]!.AsArray())
            {
                argument!["description"] = null;
            }
        }

        foreach (var type in types)
        {
            SortByName(type, "possibleTypes");
            SortByName(type, "interfaces");
        }

        schema["types"] = Sorted(types);
        schema["directives"] = Sorted(directives);
        // The reference prints an empty input object with two blanks.
        return Ordered(schema)!.ToJsonString(new JsonSerializerOptions { WriteIndented = true }).Replace("{  }", "{}", StringComparison.Ordinal);
    }

    private static void SortByName(JsonObject type, string property)
    {
        if (type[property] is JsonArray { Count: > 1 } list)
        {
            type[property] = Sorted([.. list.Select(item => item!.AsObject())]);
        }
    }

    private static JsonArray Sorted(List<JsonObject> items) =>
        [.. items.OrderBy(Name, StringComparer.Ordinal).Select(item => item.DeepClone())];

    private static JsonNode? Ordered(JsonNode? node) => node switch
    {
        JsonObject fields => new JsonObject(fields.OrderBy(field => field.Key, StringComparer.Ordinal)
            .Select(field => KeyValuePair.Create(field.Key, Ordered(field.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Ordered)]),
        _ => node?.DeepClone(),
    };

    private static string Name(JsonObject item) => item["name"]!.GetValue<string>();
}

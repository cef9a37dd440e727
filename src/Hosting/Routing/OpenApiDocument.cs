using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;

namespace LivingNetworks.Hosting;

/// <summary>Describes a service's route table as an OpenAPI 3.1 document, from the same records that the routes read and write.</summary>
public static class OpenApiDocument
{
    private const string Pointer = "#/components/schemas/";

    /// <summary>Makes the document.</summary>
    public static JsonObject Of(string title, IReadOnlyList<Route> routes)
    {
        var schemas = new JsonObject { [nameof(Problem)] = Schema(typeof(Problem)) };
        var paths = new JsonObject();
        foreach (var route in routes)
        {
            schemas.TryAdd(Name(route.Request), Schema(route.Request));
            schemas.TryAdd(Name(route.View), Schema(route.View));
            paths[route.Path] = new JsonObject
            {
                ["post"] = new JsonObject
                {
                    ["operationId"] = Name(route.Request),
                    ["tags"] = new JsonArray(route.Path.Split('/')[1]),
                    ["security"] = route.IsOpen ? new JsonArray() : new JsonArray(new JsonObject { ["bearer"] = new JsonArray() }),
                    ["requestBody"] = new JsonObject { ["required"] = true, ["content"] = Content("application/json", Name(route.Request)) },
                    ["responses"] = new JsonObject
                    {
                        ["200"] = new JsonObject { ["description"] = "Done", ["content"] = Content("application/json", Name(route.View)) },
                        ["default"] = new JsonObject { ["description"] = "Refused", ["content"] = Content(Problem.MediaType, nameof(Problem)) },
                    },
                },
            };
        }

        return new JsonObject
        {
            ["openapi"] = "3.1.0",
            ["info"] = new JsonObject { ["title"] = title, ["version"] = "1" },
            ["paths"] = paths,
            ["components"] = new JsonObject
            {
                ["schemas"] = schemas,
                ["securitySchemes"] = new JsonObject { ["bearer"] = new JsonObject { ["type"] = "http", ["scheme"] = "bearer", ["bearerFormat"] = "JWT" } },
            },
        };
    }

    /// <summary><c>PageOfGoalView</c> for <c>Page&lt;GoalView&gt;</c>.</summary>
    private static string Name(Type type)
    {
        if (type.IsArray) return "ListOf" + Name(type.GetElementType()!);
        return type.IsGenericType ? $"{type.Name.Split('`')[0]}Of{string.Concat(type.GetGenericArguments().Select(Name))}" : type.Name;
    }

    private static JsonObject Content(string mediaType, string schema) =>
        new() { [mediaType] = new JsonObject { ["schema"] = new JsonObject { ["$ref"] = Pointer + schema } } };

    private static JsonNode Schema(Type type)
    {
        var schema = Wire.Json.GetJsonSchemaAsNode(type, new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = WithBounds });
        Anchor(schema, Pointer + Name(type));
        return schema;
    }

    /// <summary>The exporter points from the root of one schema; here that root is a component.</summary>
    private static void Anchor(JsonNode? node, string root)
    {
        if (node is JsonArray items)
        {
            foreach (var item in items) Anchor(item, root);
        }
        else if (node is JsonObject members)
        {
            if (members["$ref"] is JsonValue reference) members["$ref"] = root + reference.GetValue<string>()[1..];
            foreach (var member in members) Anchor(member.Value, root);
        }
    }

    /// <summary>Adds the bounds that <see cref="Shape"/> checks. They stand on the constructor's parameter of a positional record.</summary>
    private static JsonNode WithBounds(JsonSchemaExporterContext context, JsonNode schema)
    {
        if (schema is not JsonObject node || context.PropertyInfo is not { } property) return schema;
        var attributes = Attributes(property.AttributeProvider).Concat(Attributes(property.AssociatedParameter?.AttributeProvider));
        foreach (var attribute in attributes)
        {
            switch (attribute)
            {
                case StringLengthAttribute length:
                    node["maxLength"] = length.MaximumLength;
                    if (length.MinimumLength > 0) node["minLength"] = length.MinimumLength;
                    break;
                case MaxLengthAttribute max:
                    node[context.TypeInfo.Type == typeof(string) ? "maxLength" : "maxItems"] = max.Length;
                    break;
                case RangeAttribute { Minimum: int from, Maximum: int to }:
                    (node["minimum"], node["maximum"]) = (from, to);
                    break;
            }
        }

        return node;
    }

    private static IEnumerable<ValidationAttribute> Attributes(ICustomAttributeProvider? provider) =>
        provider?.GetCustomAttributes(typeof(ValidationAttribute), inherit: true).Cast<ValidationAttribute>() ?? [];
}

using System.Collections;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace LivingNetworks.GraphQL.Execution;

/// <summary>Writes an answer as JSON: errors, data, extensions.</summary>
internal static class ResultWriter
{
    private static readonly JsonEncodedText _errors = JsonEncodedText.Encode("errors");
    private static readonly JsonEncodedText _data = JsonEncodedText.Encode("data");
    private static readonly JsonEncodedText _extensions = JsonEncodedText.Encode("extensions");

    // The answer is JSON with its own media type, never part of a page: letters need no escapes.
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true, MaxDepth = 10_000 };

    public static void Write(Utf8JsonWriter writer, OperationResult result)
    {
        writer.WriteStartObject();
        if (result.RequestIndex is { } request)
        {
            writer.WriteNumber("requestIndex", request);
        }

        if (result.VariableIndex is { } variables)
        {
            writer.WriteNumber("variableIndex", variables);
        }

        if (result.Errors.Count > 0)
        {
            writer.WritePropertyName(_errors);
            WriteErrors(writer, result.Errors);
        }

        if (result.Kind == ResultKind.Executed)
        {
            writer.WritePropertyName(_data);
            WriteValue(writer, result.Data);
        }

        if (result.Extensions is { Count: > 0 })
        {
            writer.WritePropertyName(_extensions);
            WriteValue(writer, result.Extensions);
        }

        writer.WriteEndObject();
    }

    public static void WriteErrors(Utf8JsonWriter writer, IReadOnlyList<IError> errors)
    {
        writer.WriteStartArray();
        foreach (var error in errors)
        {
            WriteError(writer, error);
        }

        writer.WriteEndArray();
    }

    private static void WriteError(Utf8JsonWriter writer, IError error)
    {
        writer.WriteStartObject();
        writer.WriteString("message", error.Message);
        if (error.Locations is { Count: > 0 })
        {
            writer.WriteStartArray("locations");
            foreach (var location in error.Locations)
            {
                writer.WriteStartObject();
                writer.WriteNumber("line", location.Line);
                writer.WriteNumber("column", location.Column);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        if (error.Path is not null)
        {
            writer.WritePropertyName("path");
            WriteValue(writer, error.Path.ToList());
        }

        if (error.Extensions is { Count: > 0 })
        {
            writer.WritePropertyName(_extensions);
            WriteValue(writer, error.Extensions);
        }

        writer.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null: writer.WriteNullValue(); break;
            case ResultMap map: WriteMap(writer, map); break;
            case string text: writer.WriteStringValue(text); break;
            case int number: writer.WriteNumberValue(number); break;
            case bool boolean: writer.WriteBooleanValue(boolean); break;
            case ResultList list: WriteList(writer, list); break;
            case Guid id: writer.WriteStringValue(id); break;
            case long number: writer.WriteNumberValue(number); break;
            case double number when !double.IsFinite(number): writer.WriteNullValue(); break; // inside a value of any kind; JSON has no such number
            case double number: writer.WriteNumberValue(number); break;
            case decimal number: writer.WriteNumberValue(number); break;
            case float number when !float.IsFinite(number): writer.WriteNullValue(); break;
            case float number: writer.WriteNumberValue(number); break;
            case ulong number: writer.WriteNumberValue(number); break;
            case uint number: writer.WriteNumberValue(number); break;
            case short or ushort or byte or sbyte:
                writer.WriteNumberValue(Convert.ToInt32(value, System.Globalization.CultureInfo.InvariantCulture));
                break;
            case JsonElement element: element.WriteTo(writer); break;
            case IReadOnlyDictionary<string, object?> fields: WriteFields(writer, fields); break;
            case IEnumerable items when value is not IDictionary: WriteItems(writer, items); break;
            default: JsonSerializer.Serialize(writer, value, value.GetType()); break;
        }
    }

    private static void WriteMap(Utf8JsonWriter writer, ResultMap map)
    {
        writer.WriteStartObject();
        var fields = map.Plan.Fields;
        for (var i = 0; i < fields.Length; i++)
        {
            writer.WritePropertyName(fields[i].EncodedName);
            WriteValue(writer, map.Values[i]);
        }

        writer.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter writer, ResultList list)
    {
        writer.WriteStartArray();
        foreach (var item in list.Values)
        {
            WriteValue(writer, item);
        }

        writer.WriteEndArray();
    }

    private static void WriteItems(Utf8JsonWriter writer, IEnumerable items)
    {
        writer.WriteStartArray();
        foreach (var item in items)
        {
            WriteValue(writer, item);
        }

        writer.WriteEndArray();
    }

    private static void WriteFields(Utf8JsonWriter writer, IReadOnlyDictionary<string, object?> fields)
    {
        writer.WriteStartObject();
        foreach (var (name, field) in fields)
        {
            writer.WritePropertyName(name);
            WriteValue(writer, field);
        }

        writer.WriteEndObject();
    }
}

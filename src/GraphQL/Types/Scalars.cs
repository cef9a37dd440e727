using System.Globalization;
using System.Text.Json;
using System.Xml;
using LivingNetworks.GraphQL.Language;

namespace LivingNetworks.GraphQL.Types;

/// <summary>The scalars, and which C# type has which.</summary>
internal static class Scalars
{
    private static readonly CultureInfo _culture = CultureInfo.InvariantCulture;

    public static ScalarType String { get; } = new(
        "String", typeof(string),
        value => (value as StringValueNode)?.Value,
        value => value as string ?? (value is bool boolean ? (boolean ? "true" : "false") : value is IFormattable formattable ? formattable.ToString(null, _culture) : value.ToString()))
    {
        Mismatch = "a non string ",
        Description = "The `String` scalar type represents textual data, represented as UTF-8 character sequences.",
    };

    public static ScalarType Int { get; } = new("Int", typeof(int), value => ParseInt(value), SerializeInt)
    {
        Mismatch = "non-integer ",
        Description = "The `Int` scalar type represents non-fractional signed whole numeric values between -(2^31) and 2^31 - 1.",
    };

    public static ScalarType Float { get; } = new("Float", typeof(double), value => ParseFloat(value), SerializeFloat)
    {
        Mismatch = "non numeric ",
        Description = "The `Float` scalar type represents signed double-precision fractional values as specified by IEEE 754.",
    };

    public static ScalarType Boolean { get; } = new(
        "Boolean", typeof(bool), value => value is BooleanValueNode boolean ? boolean.Value : null, value => value is bool ? value : null)
    {
        Mismatch = "a non boolean ",
        Description = "The `Boolean` scalar type represents `true` or `false`.",
    };

    public static ScalarType Id { get; } = new("ID", typeof(string), ParseId, SerializeId)
    {
        Mismatch = "a non-string and non-integer ",
        Description = "The `ID` scalar type represents a unique identifier, written as a String but not meant to be read by people.",
    };

    public static ScalarType Long { get; } = Whole<long>("Long");

    public static ScalarType Short { get; } = Whole<short>("Short");

    public static ScalarType Byte { get; } = Whole<sbyte>("Byte");

    public static ScalarType UnsignedByte { get; } = Whole<byte>("UnsignedByte");

    public static ScalarType UnsignedShort { get; } = Whole<ushort>("UnsignedShort");

    public static ScalarType UnsignedInt { get; } = Whole<uint>("UnsignedInt");

    public static ScalarType UnsignedLong { get; } = Whole<ulong>("UnsignedLong");

    public static ScalarType Decimal { get; } = new(
        "Decimal", typeof(decimal),
        value => NumberText(value) is { } text && decimal.TryParse(text, NumberStyles.Float, _culture, out var number) ? number : null,
        value => value is decimal ? value : Change<decimal>(value))
    { SpecifiedBy = Specification("decimal") };

    public static ScalarType DateTime { get; } = new("DateTime", typeof(DateTimeOffset), DateScalars.ParseDateTime, DateScalars.WriteDateTime)
    {
        SpecifiedBy = Specification("date-time"),
    };

    public static ScalarType Date { get; } = Text("Date", "date", DateScalars.ParseDate, DateScalars.WriteDate);

    public static ScalarType LocalDate { get; } = Text("LocalDate", "local-date", DateScalars.ParseDate, DateScalars.WriteDate);

    public static ScalarType LocalTime { get; } = Text("LocalTime", "local-time", DateScalars.ParseTime, DateScalars.WriteTime);

    public static ScalarType LocalDateTime { get; } =
        Text("LocalDateTime", "local-date-time", DateScalars.ParseLocalDateTime, DateScalars.WriteLocalDateTime);

    public static ScalarType Duration { get; } = Text<TimeSpan>(
        "Duration", "duration", DateScalars.ParseDuration, value => value is TimeSpan span ? XmlConvert.ToString(span) : null);

    public static ScalarType Uuid { get; } = Text<Guid>(
        "UUID", "uuid", text => text.Length == 36 && Guid.TryParseExact(text, "D", out var id) ? id : null,
        value => value is Guid ? value : null);

    public static ScalarType Uri { get; } = new(
        "URI", typeof(Uri),
        value => value is StringValueNode { Value.Length: > 0 } text && IsUri(text.Value) ? new Uri(text.Value, UriKind.RelativeOrAbsolute) : null,
        value => value is Uri uri ? uri.OriginalString : null)
    { SpecifiedBy = Specification("uri") };

    public static ScalarType Base64String { get; } = new(
        "Base64String", typeof(byte[]),
        value => value is StringValueNode text && TryBase64(text.Value, out var bytes) ? bytes : null,
        value => value is byte[] bytes ? Convert.ToBase64String(bytes) : null)
    { SpecifiedBy = Specification("base64-string") };

    public static ScalarType Any { get; } = new("Any", typeof(object), PlainConverter.Plain, value => value)
    {
        SpecifiedBy = Specification("any"),
    };

    /// <summary>The five of the specification.</summary>
    public static ScalarType[] Specified { get; } = [String, Boolean, Int, Float, Id];

    /// <summary>Which C# type has which scalar.</summary>
    public static Dictionary<Type, ScalarType> ByRuntimeType { get; } = new()
    {
        [typeof(string)] = String,
        [typeof(bool)] = Boolean,
        [typeof(int)] = Int,
        [typeof(double)] = Float,
        [typeof(float)] = Float,
        [typeof(long)] = Long,
        [typeof(short)] = Short,
        [typeof(sbyte)] = Byte,
        [typeof(byte)] = UnsignedByte,
        [typeof(ushort)] = UnsignedShort,
        [typeof(uint)] = UnsignedInt,
        [typeof(ulong)] = UnsignedLong,
        [typeof(decimal)] = Decimal,
        [typeof(DateTime)] = DateTime,
        [typeof(DateTimeOffset)] = DateTime,
        [typeof(DateOnly)] = LocalDate,
        [typeof(TimeOnly)] = LocalTime,
        [typeof(TimeSpan)] = Duration,
        [typeof(Guid)] = Uuid,
        [typeof(Uri)] = Uri,
        [typeof(JsonElement)] = Any,
        [typeof(object)] = Any,
    };

    /// <summary>Which marker names which scalar.</summary>
    public static Dictionary<Type, ScalarType> ByMarker { get; } = new()
    {
        [typeof(StringType)] = String,
        [typeof(IntType)] = Int,
        [typeof(FloatType)] = Float,
        [typeof(BooleanType)] = Boolean,
        [typeof(IdType)] = Id,
        [typeof(LongType)] = Long,
        [typeof(ShortType)] = Short,
        [typeof(DecimalType)] = Decimal,
        [typeof(DateTimeType)] = DateTime,
        [typeof(DateType)] = Date,
        [typeof(LocalDateType)] = LocalDate,
        [typeof(LocalTimeType)] = LocalTime,
        [typeof(LocalDateTimeType)] = LocalDateTime,
        [typeof(DurationType)] = Duration,
        [typeof(UuidType)] = Uuid,
        [typeof(UriType)] = Uri,
        [typeof(AnyType)] = Any,
        [typeof(Base64StringType)] = Base64String,
    };

    private static string Specification(string name) => $"https://scalars.graphql.org/chillicream/{name}.html";

    private static ScalarType Whole<T>(string name)
        where T : struct, IParsable<T>, IConvertible => new(
            name, typeof(T),
            value => value is IntValueNode number && T.TryParse(number.Value, _culture, out var whole) ? whole : null,
            value => value is T ? value : Change<T>(value))
        {
            Mismatch = "non-integer ",
            SpecifiedBy = Specification(string.Concat(name.Select((c, i) => char.IsUpper(c) && i > 0 ? $"-{c}" : $"{c}")).ToLowerInvariant()),
        };

    private static bool IsUri(string text)
    {
        // The fragment of a relative reference is not well formed to .NET; it is written as a query is.
        var fragment = text.IndexOf('#', StringComparison.Ordinal);
        return System.Uri.IsWellFormedUriString(text, UriKind.RelativeOrAbsolute)
            || (fragment >= 0 && System.Uri.IsWellFormedUriString($"{text.AsSpan(0, fragment)}?{text.AsSpan(fragment + 1)}", UriKind.Relative));
    }

    private static object? Change<T>(object value)
    {
        try
        {
            return value is IConvertible ? Convert.ChangeType(value, typeof(T), _culture) : null;
        }
        catch (Exception exception) when (exception is OverflowException or FormatException or InvalidCastException)
        {
            return null;
        }
    }

    private static ScalarType Text<T>(string name, string specification, Func<string, T?> parse, Func<object, object?> write)
        where T : struct => new(name, typeof(T), value => value is StringValueNode text && parse(text.Value) is { } parsed ? parsed : null, write)
        {
            SpecifiedBy = Specification(specification),
        };

    private static int? ParseInt(ValueNode value)
    {
        if (value is not IntValueNode number)
        {
            return null;
        }

        return int.TryParse(number.Value, NumberStyles.AllowLeadingSign, _culture, out var whole)
            ? whole
            : throw new InputCoercionException($"Int cannot represent non 32-bit signed integer value: {number.Value}");
    }

    private static object? SerializeInt(object value) => value switch
    {
        int => value,
        long or short or byte or sbyte or ushort or uint or ulong => Convert.ToInt64(value, _culture) is var whole and >= int.MinValue and <= int.MaxValue
            ? (int)whole
            : null,
        double or float or decimal => Convert.ToDouble(value, _culture) is var number and >= int.MinValue and <= int.MaxValue && number == Math.Floor(number)
            ? (int)number
            : null,
        _ => null,
    };

    private static double? ParseFloat(ValueNode value) =>
        NumberText(value) is { } text && double.TryParse(text, NumberStyles.Float, _culture, out var number) && double.IsFinite(number)
            ? number
            : null;

    private static object? SerializeFloat(object value) => value switch
    {
        double number => double.IsFinite(number) ? value : null,
        float number => float.IsFinite(number) ? value : null,
        int or long or decimal or short or byte or sbyte or ushort or uint or ulong => value,
        _ => null,
    };

    private static string? ParseId(ValueNode value) => value switch
    {
        StringValueNode text => text.Value,
        IntValueNode number => number.Value,
        _ => null,
    };

    private static object? SerializeId(object value) => value switch
    {
        string or Guid => value,
        IFormattable formattable => formattable.ToString(null, _culture),
        _ => value.ToString(),
    };

    private static string? NumberText(ValueNode value) => value switch
    {
        IntValueNode number => number.Value,
        FloatValueNode number => number.Value,
        _ => null,
    };

    private static bool TryBase64(string text, out byte[] bytes)
    {
        bytes = new byte[text.Length];
        var valid = Convert.TryFromBase64String(text, bytes, out var written);
        Array.Resize(ref bytes, written);
        return valid;
    }
}

using System.Globalization;
using System.Xml;
using LivingNetworks.GraphQL.Language;

namespace LivingNetworks.GraphQL.Types;

/// <summary>How dates, times and durations are read and written.</summary>
internal static class DateScalars
{
    private static readonly CultureInfo _culture = CultureInfo.InvariantCulture;

    private static readonly string[] _dateTimeFormats =
    [
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd't'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd' 'HH:mm:ss.FFFFFFFK",
    ];

    private static readonly string[] _timeFormats = ["HH:mm:ss.FFFFFFF", "HH:mm:ss"];

    public static object? ParseDateTime(ValueNode value)
    {
        if (value is not StringValueNode { Value: var text } || !HasOffset(text))
        {
            return null;
        }

        return DateTimeOffset.TryParseExact(text, _dateTimeFormats, _culture, DateTimeStyles.None, out var moment) ? moment : null;
    }

    public static object? WriteDateTime(object value) => value switch
    {
        DateTimeOffset moment => Write(moment),
        DateTime time => Write(time.Kind == DateTimeKind.Unspecified ? new DateTimeOffset(time, TimeSpan.Zero) : new DateTimeOffset(time)),
        _ => null,
    };

    public static DateOnly? ParseDate(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", _culture, DateTimeStyles.None, out var date) ? date : null;

    public static object? WriteDate(object value) => value switch
    {
        DateOnly date => date.ToString("yyyy-MM-dd", _culture),
        DateTime time => time.ToString("yyyy-MM-dd", _culture),
        DateTimeOffset moment => moment.ToString("yyyy-MM-dd", _culture),
        _ => null,
    };

    public static TimeOnly? ParseTime(string text) =>
        TimeOnly.TryParseExact(text, _timeFormats, _culture, DateTimeStyles.None, out var time) ? time : null;

    public static object? WriteTime(object value) => value is TimeOnly time ? time.ToString("HH:mm:ss.FFFFFFF", _culture) : null;

    public static DateTime? ParseLocalDateTime(string text) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", _culture, DateTimeStyles.None, out var time) ? time : null;

    public static object? WriteLocalDateTime(object value) =>
        value is DateTime time ? time.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", _culture) : null;

    public static TimeSpan? ParseDuration(string text)
    {
        try
        {
            return XmlConvert.ToTimeSpan(text);
        }
        catch (Exception exception) when (exception is FormatException or OverflowException)
        {
            return null;
        }
    }

    private static string Write(DateTimeOffset moment) => moment.Offset == TimeSpan.Zero
        ? moment.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", _culture)
        : moment.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", _culture);

    private static bool HasOffset(string text) =>
        text.Length > 19 && (text[^1] is 'Z' or 'z' || (text.Length > 6 && text[^6] is ('+' or '-') && text[^3] == ':'));
}

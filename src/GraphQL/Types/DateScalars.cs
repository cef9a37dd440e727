using System.Globalization;
using System.Text.RegularExpressions;
using LivingNetworks.GraphQL.Language;

namespace LivingNetworks.GraphQL.Types;

/// <summary>How dates, times and durations are read and written.</summary>
internal static partial class DateScalars
{
    private static readonly CultureInfo _culture = CultureInfo.InvariantCulture;

    public static object? ParseDateTime(ValueNode value) =>
        value is StringValueNode { Value: var text } && EndOfTime(text, 11) is var end and > 0 && IsDate(text) && IsOffset(text.AsSpan(end))
        && DateTimeOffset.TryParseExact(text.ToUpperInvariant(), "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", _culture, DateTimeStyles.None, out var moment)
            ? moment
            : null;

    public static object? WriteDateTime(object value) => value switch
    {
        DateTimeOffset moment => Write(moment),
        DateTime time => Write(new DateTimeOffset(time.Kind == DateTimeKind.Local ? time.ToUniversalTime() : DateTime.SpecifyKind(time, DateTimeKind.Utc))),
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
        EndOfTime(text, 0) == text.Length
        && TimeOnly.TryParseExact(text, "HH:mm:ss.FFFFFFF", _culture, DateTimeStyles.None, out var time) ? time : null;

    public static object? WriteTime(object value) => value is TimeOnly time ? time.ToString("HH:mm:ss.FFFFFFF", _culture) : null;

    public static DateTime? ParseLocalDateTime(string text) =>
        EndOfTime(text, 11) == text.Length && IsDate(text)
        && DateTime.TryParseExact(text.ToUpperInvariant(), "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", _culture, DateTimeStyles.None, out var time) ? time : null;

    public static object? WriteLocalDateTime(object value) =>
        value is DateTime time ? time.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", _culture) : null;

    /// <summary>A duration of ISO 8601; a year is 365 days and a month 30, since a span has no calendar.</summary>
    public static TimeSpan? ParseDuration(string text)
    {
        if (Duration().Match(text) is not { Success: true } match)
        {
            return null;
        }

        try
        {
            var days = (365 * Part("years")) + (30 * Part("months")) + (7 * Part("weeks")) + Part("days");
            var seconds = (3600 * Part("hours")) + (60 * Part("minutes")) + Part("seconds");
            var ticks = long.Parse(match.Groups["fraction"].Value.PadRight(7, '0'), _culture);
            var total = ((Int128)days * TimeSpan.TicksPerDay) + ((Int128)seconds * TimeSpan.TicksPerSecond) + ticks;
            return new TimeSpan(checked((long)(match.Groups["minus"].Success ? -total : total)));
        }
        catch (OverflowException)
        {
            return null;
        }

        Int128 Part(string name) => match.Groups[name].Success ? Int128.Parse(match.Groups[name].ValueSpan, _culture) : 0;
    }

    private static string Write(DateTimeOffset moment) => moment.Offset == TimeSpan.Zero
        ? moment.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", _culture)
        : moment.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", _culture);

    private static bool IsDate(string text) => text[10] is 'T' or 't';

    /// <summary>Where the time that starts at a position ends, with a fraction of as many digits as can be kept; 0 if it is not a time.</summary>
    private static int EndOfTime(string text, int start)
    {
        var end = start + 8;
        if (text.Length < end)
        {
            return 0;
        }

        if (text.Length == end || text[end] != '.')
        {
            return end;
        }

        var digits = 0;
        while (end + 1 + digits < text.Length && char.IsAsciiDigit(text[end + 1 + digits]))
        {
            digits++;
        }

        return digits is > 0 and <= 7 ? end + 1 + digits : 0;
    }

    private static bool IsOffset(ReadOnlySpan<char> text) =>
        text is "Z" or "z" || (text.Length == 6 && text[0] is '+' or '-' && text[3] == ':');

    [GeneratedRegex(
        @"\A(?<minus>-)?P(?=.)((?<years>[0-9]+)Y)?((?<months>[0-9]+)M)?((?<weeks>[0-9]+)W)?((?<days>[0-9]+)D)?"
        + @"(T(?=.)((?<hours>[0-9]+)H)?((?<minutes>[0-9]+)M)?((?<seconds>[0-9]+)(\.(?<fraction>[0-9]{1,7}))?S)?)?\z",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Duration();
}

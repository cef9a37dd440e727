using System.Globalization;

namespace LivingNetworks.Web.Texts;

/// <summary>Dates and times as people say them, in the time of the place where the network meets.</summary>
public static class Moment
{
    private static readonly TimeZoneInfo Place = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    public static DateTime At(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Place).DateTime;

    /// <summary>The moment, in UTC, of a date and time that somebody filled in.</summary>
    public static DateTimeOffset From(DateTime local) =>
        new DateTimeOffset(local, Place.GetUtcOffset(local)).ToUniversalTime();

    /// <summary>For example 'donderdag 18 januari 2024'.</summary>
    public static string Day(DateTimeOffset moment) => At(moment).ToString("dddd d MMMM yyyy", CultureInfo.CurrentCulture);

    /// <summary>For example '18 jan 2024'.</summary>
    public static string Short(DateTimeOffset moment) => At(moment).ToString("d MMM yyyy", CultureInfo.CurrentCulture);

    public static string Short(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.CurrentCulture);

    public static string Time(DateTimeOffset moment) => At(moment).ToString("HH:mm", CultureInfo.CurrentCulture);

    /// <summary>For example '19:30 – 21:30'.</summary>
    public static string Span(DateTimeOffset from, DateTimeOffset? until) => until is { } end ? $"{Time(from)} – {Time(end)}" : Time(from);

    /// <summary>For the datetime attribute of a time element.</summary>
    public static string Machine(DateTimeOffset moment) => moment.ToString("yyyy-MM-ddTHH:mmzzz", CultureInfo.InvariantCulture);

    /// <summary>A date as precisely as it is known: '18 jan 2024', 'januari 2024', 'winter 2024' or '2024'.</summary>
    public static string Coarse(DateOnly day, string precision) => precision switch
    {
        "YEAR" => day.Year.ToString(CultureInfo.InvariantCulture),
        "SEASON" => string.Format(CultureInfo.CurrentCulture, MomentTexts.Seasons[(day.Month % 12 / 3).ToString(CultureInfo.InvariantCulture)], day.Year),
        "MONTH" => day.ToString("MMMM yyyy", CultureInfo.CurrentCulture),
        _ => Short(day),
    };

    /// <summary>Midnight of the day on which a moment falls, so that the same question asked twice on one day is the same question.</summary>
    public static DateTimeOffset StartOfDay(DateTimeOffset moment) => From(At(moment).Date);
}

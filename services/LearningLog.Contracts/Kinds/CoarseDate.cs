namespace LivingNetworks.LearningLog.Contracts;

/// <summary>How exactly a date is known.</summary>
public enum DatePrecision
{
    /// <summary>To the day.</summary>
    Day,

    /// <summary>To the month.</summary>
    Month,

    /// <summary>To the season; winter begins on 1 December.</summary>
    Season,

    /// <summary>To the year.</summary>
    Year,
}

/// <summary>A date as exactly as people remember it.</summary>
/// <param name="Date">Any day inside the period that is meant; answers give its first day.</param>
/// <param name="Precision">How exactly it is known.</param>
public sealed record CoarseDate(DateOnly Date, DatePrecision Precision)
{
    private const int MonthsInASeason = 3;

    /// <summary>The first day of the period.</summary>
    public DateOnly FirstDay() => Precision switch
    {
        DatePrecision.Day => Date,
        DatePrecision.Month => new DateOnly(Date.Year, Date.Month, 1),
        DatePrecision.Season => FirstOfSeason(Date),
        DatePrecision.Year => new DateOnly(Date.Year, 1, 1),
    };

    /// <summary>The last day of the period.</summary>
    public DateOnly LastDay() => Precision switch
    {
        DatePrecision.Day => Date,
        DatePrecision.Month => FirstDay().AddMonths(1).AddDays(-1),
        DatePrecision.Season => FirstDay().AddMonths(MonthsInASeason).AddDays(-1),
        DatePrecision.Year => new DateOnly(Date.Year, 12, 31),
    };

    /// <summary>The same period, written with its first day.</summary>
    public CoarseDate Normal() => this with { Date = FirstDay() };

    private static DateOnly FirstOfSeason(DateOnly date)
    {
        var intoSeason = date.Month % MonthsInASeason;
        return new DateOnly(date.Year, date.Month, 1).AddMonths(-intoSeason);
    }
}

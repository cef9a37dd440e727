namespace LivingNetworks.LearningLog.Domain;

/// <summary>Personal lines taken together so that no single one can be seen.</summary>
public static class Band
{
    /// <summary>Fewer lines or persons are never shown together. The platform's floor (domain.md 2.0.7).</summary>
    public const int Minimum = 5;

    private const int MostPoints = 100;

    /// <summary>How many of a growing number may be shown: whole groups of the minimum alone, so that the difference between two pictures is
    /// never one person.</summary>
    public static int WholeGroups(int count) => count - (count % Minimum);

    /// <summary>The band over lines in the order in which they were shared; null below the minimum.</summary>
    public static CurveBand? Over(IReadOnlyList<IReadOnlyList<CurvePoint>> lines)
    {
        var shown = lines.Take(WholeGroups(lines.Count)).ToList();
        if (shown.Count < Minimum) return null;

        var first = shown.Min(l => l[0].OnDate.Date);
        var last = shown.Max(l => l[^1].OnDate.Date);
        var months = ((last.Year - first.Year) * 12) + last.Month - first.Month;
        var step = (months / MostPoints) + 1;

        // Fixed days instead of the lines' own: a day that only one person marked would give that line away.
        var points = new List<BandPoint>();
        for (var month = 0; month <= months; month += step)
        {
            var day = new DateOnly(first.Year, first.Month, 1).AddMonths(month);
            var heights = shown.Select(line => HeightOn(line, day)).OfType<double>().Order().ToList();
            if (heights.Count >= Minimum) points.Add(new BandPoint(day, Quantile(heights, 0.25), Quantile(heights, 0.5), Quantile(heights, 0.75)));
        }

        return new CurveBand(shown.Count, points);
    }

    private static double? HeightOn(IReadOnlyList<CurvePoint> line, DateOnly day)
    {
        // The month in which a line starts counts from its first day on.
        var start = new DateOnly(line[0].OnDate.Date.Year, line[0].OnDate.Date.Month, 1);
        if (day < start || day > line[^1].OnDate.Date) return null;
        for (var i = 1; i < line.Count; i++)
        {
            var (left, right) = (line[i - 1], line[i]);
            if (day > right.OnDate.Date) continue;
            var span = right.OnDate.Date.DayNumber - left.OnDate.Date.DayNumber;
            if (span == 0 || day <= left.OnDate.Date) return left.Height;
            return left.Height + ((right.Height - left.Height) * (day.DayNumber - left.OnDate.Date.DayNumber) / span);
        }

        return line[^1].Height;
    }

    private static double Quantile(List<double> ordered, double share)
    {
        var place = (ordered.Count - 1) * share;
        var below = (int)Math.Floor(place);
        var above = Math.Min(below + 1, ordered.Count - 1);
        return Math.Round(ordered[below] + ((ordered[above] - ordered[below]) * (place - below)), 2);
    }
}

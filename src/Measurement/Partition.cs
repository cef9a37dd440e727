namespace LivingNetworks.Measurement;

/// <summary>Which groups of one breakdown may be shown beside the figure of everybody (rule A6 of measurement.md 3.3).</summary>
/// <param name="Shown">Groups that are shown each by themselves.</param>
/// <param name="Other">Groups that are shown together, being too small each; empty where there is no such figure.</param>
/// <param name="Hidden">Groups of which nothing is shown.</param>
public sealed record Partition(IReadOnlyList<string> Shown, IReadOnlyList<string> Other, IReadOnlyList<string> Hidden)
{
    /// <summary>Hides all groups below the floor, and the next smallest as long as those hidden are too few to hide behind each other;
    /// small groups that together reach the floor become one.</summary>
    /// <param name="sizes">How many people with a usable value are in each group; empty groups may be left out. Everybody is in at most one.</param>
    /// <param name="floor">The fewest people behind a figure.</param>
    public static Partition Of(IReadOnlyDictionary<string, int> sizes, int floor = Disclosure.Floor)
    {
        ArgumentNullException.ThrowIfNull(sizes);
        ArgumentOutOfRangeException.ThrowIfLessThan(floor, Disclosure.Floor);
        var groups = sizes.Where(g => g.Value > 0).OrderBy(g => g.Value).ThenBy(g => g.Key, StringComparer.Ordinal).ToList();
        var hidden = groups.Count(g => g.Value < floor);
        var people = groups.Take(hidden).Sum(g => g.Value);
        if (hidden >= 2 && people >= floor) return new Partition(Names(groups.Skip(hidden)), Names(groups.Take(hidden)), []);

        for (; people > 0 && people < floor && hidden < groups.Count; hidden++) people += groups[hidden].Value;
        return new Partition(Names(groups.Skip(hidden)), [], Names(groups.Take(hidden)));
    }

    private static string[] Names(IEnumerable<KeyValuePair<string, int>> groups) => [.. groups.Select(g => g.Key).Order(StringComparer.Ordinal)];
}

namespace LivingNetworks.Measurement.Networks;

/// <summary>Why a picture of the ties of people is not made now.</summary>
public enum NotPictured
{
    /// <summary>Fewer than eight people inside, or fewer than five of them with a tie.</summary>
    TooFew,

    /// <summary>What is new since the last one could be about one person.</summary>
    TooFewNew,
}

/// <summary>When figures may be told of the ties of people, whatever the ties come from.</summary>
/// <remarks>
/// Two pictures around one person's yes or no would tell that person's ties. So ninety days lie between two, and the second one is only made when ties
/// are new of five people, also after leaving out any two with all their ties: whoever takes their own ties out of the difference still sees those of
/// five, and not the ties of one other person alone. Ties that went (somebody said no again, took a line back, left) are not looked for, because
/// nothing is kept of them: they never make a picture possible, and in one that is made they stand among all those new ones, which nobody knows either.
/// </remarks>
public static class PeoplePicture
{
    /// <summary>The fewest ties for figures: of fewer, a figure is a drawing of the few.</summary>
    public const int FewestTies = 8;

    /// <summary>How many days lie between two pictures.</summary>
    public const int DaysBetween = 90;

    /// <summary>Whether enough time passed since the last picture; asked first, before anything is read of people.</summary>
    public static bool IsTooSoon(DateTimeOffset? last, DateTimeOffset now) => last is { } before && now < before.AddDays(DaysBetween);

    /// <summary>Whether a picture may be made.</summary>
    /// <param name="inside">How many people are inside the network.</param>
    /// <param name="ties">The ties as they are.</param>
    /// <param name="before">Of those ties what was there at the last picture, among the same nodes; null for the first picture.</param>
    /// <returns>Why not; null if it may.</returns>
    public static NotPictured? Refused(int inside, Graph ties, Graph? before)
    {
        ArgumentNullException.ThrowIfNull(ties);
        if (inside < Disclosure.SmallestNetwork || Tied(ties.All()) < Disclosure.Floor) return NotPictured.TooFew;
        return before is not null && !IsOfSeveral(ties, before) ? NotPictured.TooFewNew : null;
    }

    /// <summary>The figures of a picture that may be made; none where they would be about a few, or about the ties of one person.</summary>
    /// <param name="inside">How many people are inside the network.</param>
    /// <param name="ties">The ties; nodes without one take part and have none.</param>
    /// <param name="organisations">The organisation of each node; null for who has none, who is a group alone.</param>
    /// <param name="facilitators">The nodes that facilitate.</param>
    public static IReadOnlyList<Figure> Figures(int inside, Graph ties, IReadOnlyList<Guid?> organisations, IReadOnlyCollection<int> facilitators)
    {
        ArgumentNullException.ThrowIfNull(ties);
        ArgumentNullException.ThrowIfNull(organisations);
        if (ties.Ties < FewestTies || !IsOfSeveral(ties, null)) return [];

        var numbers = new Dictionary<Guid, int>();
        int[] groups = [.. organisations.Select((organisation, node) => organisation is not { } of ? organisations.Count + node : numbers.TryGetValue(of, out var known) ? known : numbers[of] = numbers.Count)];
        // What one facilitator alone holds together would be a figure about that person.
        var tied = facilitators.Count(f => ties.Degree(f) > 0);
        return Networks.Figures.All(new NetworkFigures(ties, new Coverage(ties.Nodes, inside)), groups, tied > 1 ? facilitators : null);
    }

    /// <summary>Whether the ties that are new are of five people, also without any two of them.</summary>
    private static bool IsOfSeveral(Graph ties, Graph? before)
    {
        var started = ties.All().Where(t => before?.Has(t.From, t.To) != true).ToList();
        int[] people = [.. started.Select(t => t.From).Distinct()];
        return Tied(started) >= Disclosure.Floor
            && people.All(one => people.All(other => Tied(started.Where(t => t.From != one && t.To != one && t.From != other && t.To != other)) >= Disclosure.Floor));
    }

    private static int Tied(IEnumerable<Tie> arcs) => arcs.Select(t => t.From).Distinct().Count();
}

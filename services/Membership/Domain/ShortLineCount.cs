using LivingNetworks.Hosting;
using LivingNetworks.Measurement.Networks;
using Disclosure = LivingNetworks.Measurement.Disclosure;

namespace LivingNetworks.Membership.Domain;

/// <summary>The confirmed lines of a network as a whole, fixed at one moment.</summary>
/// <remarks>Two counts before and after one person confirms would tell that person's lines: so ninety days lie between them, and lines of five people or more are new.</remarks>
public sealed class ShortLineCount
{
    /// <summary>The fewest lines for figures: of fewer, a figure is a drawing of the few.</summary>
    public const int FewestLines = 8;

    /// <summary>How many days lie between two counts.</summary>
    public const int DaysBetween = 90;

    private ShortLineCount()
    {
    }

    public Guid Id { get; private set; }

    public Guid NetworkId { get; private set; }

    public DateTimeOffset CountedAt { get; private set; }

    public int Members { get; private set; }

    public int People { get; private set; }

    public int Lines { get; private set; }

    public KeptFigures Kept { get; private set; } = new([]);

    /// <summary>Counts.</summary>
    /// <param name="id">Of the count.</param>
    /// <param name="networkId">The network.</param>
    /// <param name="members">Everybody inside now, with their home organisation and whether they facilitate.</param>
    /// <param name="confirmed">Every confirmed line of the network.</param>
    /// <param name="before">When it was counted last.</param>
    /// <param name="now">When.</param>
    public static Result<ShortLineCount> Of(Guid id, Guid networkId, IReadOnlyList<Member> members, IReadOnlyCollection<ShortLine> confirmed, DateTimeOffset? before, DateTimeOffset now)
    {
        if (before is { } last && now < last.AddDays(DaysBetween)) return Refusals.ShortLinesCountedRecently;
        var inside = members.Select(m => m.PersonId).ToHashSet();
        var lines = confirmed.Where(l => l.ConfirmedAt is not null && inside.Contains(l.OneId) && inside.Contains(l.OtherId)).ToList();
        var people = members.Where(m => lines.Any(l => l.IsOf(m.PersonId))).ToList();
        if (members.Count < Disclosure.SmallestNetwork || people.Count < Disclosure.Floor) return Refusals.ShortLinesTooFew;
        if (before is not null && lines.Where(l => l.ConfirmedAt > before).SelectMany(l => new[] { l.OneId, l.OtherId }).Distinct().Count() < Disclosure.Floor) return Refusals.ShortLinesTooFewNew;

        return new ShortLineCount
        {
            Id = id, NetworkId = networkId, CountedAt = now, Members = members.Count, People = people.Count, Lines = lines.Count,
            Kept = new(lines.Count < FewestLines ? [] : FiguresOf(people, lines, members.Count)),
        };
    }

    private static IReadOnlyList<Figure> FiguresOf(List<Member> people, List<ShortLine> lines, int members)
    {
        var places = people.Select((p, place) => (p.PersonId, place)).ToDictionary(p => p.PersonId, p => p.place);
        var graph = Graph.Of(people.Count, lines.Select(l => new Tie(places[l.OneId], places[l.OtherId])));
        // Somebody without an organisation is a group alone.
        var groups = people.Select(p => p.HomeOrganisationId ?? p.PersonId).ToList();
        var numbers = groups.Distinct().Select((g, number) => (g, number)).ToDictionary(g => g.g, g => g.number);
        int[] facilitators = [.. people.Where(p => p.IsFacilitator).Select(p => places[p.PersonId])];
        // What one facilitator alone holds together would be a figure about that person.
        return Figures.All(new NetworkFigures(graph, new Coverage(people.Count, members)), [.. groups.Select(g => numbers[g])], facilitators.Length > 1 ? facilitators : null);
    }

    /// <summary>Somebody in the network.</summary>
    public sealed record Member(Guid PersonId, Guid? HomeOrganisationId, bool IsFacilitator);
}

/// <summary>Figures as they are kept.</summary>
/// <param name="All">Every figure.</param>
public sealed record KeptFigures(IReadOnlyList<Figure> All);

using LivingNetworks.Hosting;
using LivingNetworks.Measurement.Networks;

namespace LivingNetworks.Membership.Domain;

/// <summary>The confirmed lines of a network as a whole, fixed at one moment.</summary>
/// <remarks>When and what is told stands in <see cref="PeoplePicture"/>. People without a line are missing: somebody may just not have noted one.</remarks>
public sealed class ShortLineCount
{
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
        if (PeoplePicture.IsTooSoon(before, now)) return Refusals.ShortLinesCountedRecently;
        var inside = members.Select(m => m.PersonId).ToHashSet();
        var lines = confirmed.Where(l => l.ConfirmedAt is not null && inside.Contains(l.OneId) && inside.Contains(l.OtherId)).ToList();
        var people = members.Where(m => lines.Any(l => l.IsOf(m.PersonId))).ToList();
        var places = people.Index().ToDictionary(p => p.Item.PersonId, p => p.Index);
        var graph = GraphOf(lines);
        if (PeoplePicture.Refused(members.Count, graph, before is null ? null : GraphOf(lines.Where(l => l.ConfirmedAt <= before))) is { } refused)
        {
            return refused == NotPictured.TooFewNew ? Refusals.ShortLinesTooFewNew : Refusals.ShortLinesTooFew;
        }

        return new ShortLineCount
        {
            Id = id, NetworkId = networkId, CountedAt = now, Members = members.Count, People = people.Count, Lines = lines.Count,
            Kept = new(PeoplePicture.Figures(members.Count, graph, [.. people.Select(p => p.HomeOrganisationId)], [.. people.Index().Where(p => p.Item.IsFacilitator).Select(p => p.Index)])),
        };

        Graph GraphOf(IEnumerable<ShortLine> of) => Graph.Of(people.Count, of.Select(l => new Tie(places[l.OneId], places[l.OtherId])));
    }

    /// <summary>Somebody in the network.</summary>
    public sealed record Member(Guid PersonId, Guid? HomeOrganisationId, bool IsFacilitator);
}

/// <summary>Figures as they are kept.</summary>
/// <param name="All">Every figure.</param>
public sealed record KeptFigures(IReadOnlyList<Figure> All);

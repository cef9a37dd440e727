namespace LivingNetworks.Assessment.Domain;

/// <summary>One line of the ledger of a network: a figure that left the service, whoever read it (measurement.md A4). Nothing is ever taken out of it.</summary>
public sealed class ReleasedFigure
{
    private ReleasedFigure()
    {
    }

    /// <summary>Where the round was held.</summary>
    public Guid NetworkId { get; private set; }

    /// <summary>The round.</summary>
    public Guid RoundId { get; private set; }

    /// <summary>The dimension.</summary>
    public string Measure { get; private set; } = "";

    /// <summary>Its place among the figures of that dimension; everybody's is the first.</summary>
    public int Place { get; private set; }

    /// <summary>The group behind it; null for everybody, and <see cref="GroupResult.Others"/> for small groups together.</summary>
    public string? Group { get; private set; }

    /// <summary>How many people's answers stand behind it.</summary>
    public int People { get; private set; }

    /// <summary>The day the figures were fixed.</summary>
    public DateOnly FixedOn { get; private set; }

    /// <summary>Every figure of a round whose results are fixed.</summary>
    public static IEnumerable<ReleasedFigure> Of(Round round) =>
        from dimension in round.Results
        where dimension.Figures is not null
        from line in dimension.Groups.Select(g => ((string?)g.Group, g.N)).Prepend((null, dimension.Figures!.N)).Select((figure, place) => (figure, place))
        select new ReleasedFigure
        {
            NetworkId = round.NetworkId,
            RoundId = round.Id,
            Measure = dimension.Code,
            Place = line.place,
            Group = line.figure.Item1,
            People = line.figure.Item2,
            FixedOn = round.ClosedOn!.Value,
        };
}

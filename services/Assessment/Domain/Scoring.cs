using LivingNetworks.Measurement;

namespace LivingNetworks.Assessment.Domain;

/// <summary>From one person's answers to one value per dimension. There is no total score (domain.md 3.1).</summary>
public static class Scoring
{
    /// <summary>The mean of the answered items on 0 to 100, reversed items turned round; null where fewer than half were answered.</summary>
    /// <remarks>'Cannot say' is not an answer: it is left out, never scored as zero. Half is the usual rule for a mean scale score; with
    /// less than that, one item would speak for the whole characteristic.</remarks>
    public static double? ScoreOf(PublishedInstrument instrument, string dimension, IReadOnlyDictionary<string, int?> given)
    {
        var items = instrument.ItemsOf[dimension].ToList();
        var scored = items
            .Where(i => given.GetValueOrDefault(i.Code) is not null)
            .Select(i => Scale.OneToFive.To(Scale.Hundred, given[i.Code]!.Value, i.IsReversed))
            .ToList();
        return scored.Count * 2 < items.Count ? null : scored.Average();
    }

    /// <summary>What may be published of a closed round, from everybody's answers.</summary>
    public static Snapshot SnapshotOf(PublishedInstrument instrument, IReadOnlyCollection<IReadOnlyDictionary<string, int?>> everybody)
    {
        if (Disclosure.Count(everybody.Count) is not { } answers) return new Snapshot(null, [.. instrument.Text.Dimensions.Select(d => DimensionResult.TooFew(d.Code))]);
        return new Snapshot(answers, [.. instrument.Text.Dimensions.Select(d =>
        {
            var values = everybody.Select(given => ScoreOf(instrument, d.Code, given)).OfType<double>().ToList();
            return Disclosure.Publish(values, Scale.Hundred) is { } published ? DimensionResult.Of(d.Code, published) : DimensionResult.TooFew(d.Code);
        })]);
    }
}

using LivingNetworks.Measurement;

namespace LivingNetworks.Assessment.Domain;

/// <summary>From one person's answers to one value per dimension. There is no total score (domain.md 3.1).</summary>
public static class Scoring
{
    /// <summary>The mean of the answered items on 0 to 100, reversed items turned round; null where fewer than three quarters were answered.</summary>
    /// <remarks>'Cannot say' is not an answer: it is left out, never scored as zero (measurement.md 1.3).</remarks>
    public static double? ScoreOf(PublishedInstrument instrument, string dimension, IReadOnlyDictionary<string, int?> given)
    {
        var (items, scored, sum) = (0, 0, 0.0);
        foreach (var item in instrument.ItemsOf[dimension])
        {
            items++;
            if (!given.TryGetValue(item.Code, out var step) || step is not { } value) continue;
            scored++;
            sum += instrument.Answers.To(instrument.Shown, value, item.IsReversed);
        }

        return scored < 0.75 * items ? null : sum / scored;
    }

    /// <summary>What may be published of a closed round, from everybody's answers.</summary>
    public static Snapshot SnapshotOf(PublishedInstrument instrument, IReadOnlyCollection<Sheet> sheets, IReadOnlyList<string>? groups = null, int fewest = Disclosure.Floor)
    {
        if (Disclosure.Count(sheets.Count, fewest) is not { } answers) return new Snapshot(null, [.. instrument.Text.Dimensions.Select(d => DimensionResult.TooFew(d.Code))]);
        return new Snapshot(answers, [.. instrument.Text.Dimensions.Select(d =>
        {
            var values = sheets.Select(s => (Group: s.Group is { } place ? groups?[place] : null, Value: ScoreOf(instrument, d.Code, s.Given)))
                .Where(v => v.Value is not null).Select(v => (v.Group, Value: v.Value!.Value)).ToList();
            if (Disclosure.Publish(values.ConvertAll(v => v.Value), instrument.Shown, fewest) is not { } published) return DimensionResult.TooFew(d.Code);
            return DimensionResult.Of(d.Code, published, groups is { Count: > 0 } ? Disclosure.PublishGroups(values, instrument.Shown, fewest) : []);
        })], OwnershipHint.IsSaidBy(instrument, sheets, fewest));
    }

    /// <summary>What changed since an earlier round of the same series, with the answers that belong together by their marks.</summary>
    public static Shift ShiftOf(PublishedInstrument instrument, Round earlier, IReadOnlyCollection<Sheet> before, Snapshot later, IReadOnlyCollection<Sheet> after, int fewest)
    {
        var (marksBefore, marksAfter) = (Marked(before), Marked(after));
        var both = marksBefore.Keys.Where(marksAfter.ContainsKey).ToList();
        int[] counts = [both.Count, before.Count - both.Count, after.Count - both.Count];
        var mayCount = both.Count > 0 && Disclosure.MayCountMatched(counts[0], counts[1], counts[2], fewest);
        return new Shift(
            earlier.Id, mayCount ? counts[0] : null, mayCount ? counts[1] : null, mayCount ? counts[2] : null,
            [.. from dimension in later.Dimensions
                join known in earlier.Results on dimension.Code equals known.Code
                where dimension.Figures is not null && known.Figures is not null
                let pairs = both.Select(mark => (Earlier: ScoreOf(instrument, dimension.Code, marksBefore[mark]), Later: ScoreOf(instrument, dimension.Code, marksAfter[mark])))
                    .Where(p => p is { Earlier: not null, Later: not null }).Select(p => (p.Earlier!.Value, p.Later!.Value)).ToList()
                let compared = Disclosure.Compare(known.Figures!, dimension.Figures!, instrument.Shown, pairs)
                where compared is not null
                select new DimensionShift(dimension.Code, compared.Value.Method, compared.Value.Change.Difference, compared.Value.Change.Interval.Low, compared.Value.Change.Interval.High)]);
    }

    /// <summary>By mark; a mark that stands on two sheets of one round is nobody's.</summary>
    private static Dictionary<string, IReadOnlyDictionary<string, int?>> Marked(IEnumerable<Sheet> sheets) => sheets
        .Where(s => s.Mark is not null).GroupBy(s => Convert.ToHexString(s.Mark!)).Where(g => g.Count() == 1).ToDictionary(g => g.Key, g => g.Single().Given);
}

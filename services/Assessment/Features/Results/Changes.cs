using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Hosting;
using LivingNetworks.Measurement;

namespace LivingNetworks.Assessment.Features.Results;

/// <summary>The change between neighbouring rounds, from what the reader sees of both and nothing else (measurement.md 2.1, A8).</summary>
internal static class Changes
{
    /// <summary>The smallest change that matters: 0.3 on the scale of 1 to 5.</summary>
    private static readonly double SmallestWorthwhile = 0.3 * Scale.Hundred.Step / Scale.OneToFive.Step;

    private static readonly Text Caution = new(
        "Er is geen groep om mee te vergelijken: ook iets anders kan deze verandering verklaren.",
        "There is no group to compare with: something else may explain this change as well.");

    /// <summary>The changes along a series; neighbours with another version of the questionnaire are not compared (A-INV-9).</summary>
    public static IEnumerable<RoundChangeView> Along(IReadOnlyList<RoundResultView> oldestFirst) => oldestFirst
        .Zip(oldestFirst.Skip(1))
        .Where(pair => pair.First.InstrumentVersion == pair.Second.InstrumentVersion)
        .Select(pair => new RoundChangeView(
            pair.First.RoundId, pair.Second.RoundId, WithCare(pair.First) || WithCare(pair.Second), Caution,
            [.. pair.First.Dimensions.Join(pair.Second.Dimensions, d => d.Code, d => d.Code, Of)]));

    private static bool WithCare(RoundResultView round) => round.Response?.CompareWithCare ?? true;

    private static DimensionChangeView Of(DimensionResultView earlier, DimensionResultView later)
    {
        Withheld[] reasons = [.. new[] { earlier.Withheld, later.Withheld }.OfType<Withheld>()];
        if (reasons.Length > 0)
        {
            var reason = reasons.Contains(Withheld.NotReleased) ? Withheld.NotReleased : reasons.Contains(Withheld.TooFew) ? Withheld.TooFew : Withheld.TooAlike;
            return new DimensionChangeView(earlier.Code, null, null, null, null, null, null, reason);
        }

        // Answers carry no mark by which two rounds could be matched, so the row of the decision table is always this one.
        var method = Change.MethodFor(earlier.N!.Value, later.N!.Value, matched: 0);
        var change = Disclosure.Compare(Published(earlier), Published(later), Scale.Hundred)!.Value;
        var verdict = Wording.Of(change.Difference, change.Interval, SmallestWorthwhile) switch
        {
            Verdict.Clear => ChangeVerdict.ClearChange,
            Verdict.Possible => ChangeVerdict.PossibleChange,
            Verdict.NotClear => ChangeVerdict.NoClearChange,
        };
        return new DimensionChangeView(
            earlier.Code, change.Difference, change.Interval.Low, change.Interval.High, Wire.Json.PropertyNamingPolicy!.ConvertName(method.ToString()), verdict, Words(verdict), null);
    }

    private static Published Published(DimensionResultView view) => new(view.N!.Value, view.Mean, view.Spread, view.AtLeast, view.AtMost, view.Distribution);

    private static Text Words(ChangeVerdict verdict) => verdict switch
    {
        ChangeVerdict.ClearChange => new("Een duidelijke verandering.", "A clear change."),
        ChangeVerdict.PossibleChange => new("Mogelijk een verandering.", "Possibly a change."),
        ChangeVerdict.NoClearChange => new("Geen duidelijke verandering.", "No clear change."),
    };
}

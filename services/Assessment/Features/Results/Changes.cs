using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Domain;
using LivingNetworks.Assessment.Features.Instruments;
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
    /// <param name="oldestFirst">What the reader sees of the rounds.</param>
    /// <param name="rounds">The rounds themselves, with what was fixed when they closed.</param>
    /// <param name="own">The questions of the network's own that they were opened with.</param>
    public static IEnumerable<RoundChangeView> Along(IReadOnlyList<RoundResultView> oldestFirst, IReadOnlyDictionary<Guid, Round> rounds, Dictionary<Guid, OwnQuestionSet> own) => oldestFirst
        .Zip(oldestFirst.Skip(1))
        .Where(pair => pair.First.InstrumentVersion == pair.Second.InstrumentVersion)
        .Select(pair =>
        {
            var (earlier, later) = pair;
            // Fixed at closing, from answers that belong together; a round that was brought in has no such thing.
            var shifted = rounds[later.RoundId].ShiftedFrom == earlier.RoundId ? rounds[later.RoundId] : null;
            var counted = IsWhole(earlier) && IsWhole(later) ? shifted : null;
            return new RoundChangeView(
                earlier.RoundId, later.RoundId, WithCare(earlier) || WithCare(later), Caution, counted?.Matched, counted?.OnlyEarlier, counted?.OnlyLater,
                [.. earlier.Dimensions.Join(later.Dimensions, d => d.Code, d => d.Code, (one, two) => Of(one, two, shifted?.Shifts.SingleOrDefault(s => s.Code == one.Code)))])
            {
                Own = [.. from one in earlier.Own
                          join two in later.Own on one.Item.Code equals two.Item.Code
                          where one.Figures is not null && two.Figures is not null
                          select new OwnChangeView(one.Item, Of(one.Figures!, two.Figures!, shifted?.Shifts.SingleOrDefault(s => s.Code == one.Item.Code)))],
                LeftOut = IsWhole(earlier) && IsWhole(later) ? LeftOut(own.Of(rounds[earlier.RoundId]), own.Of(rounds[later.RoundId])) : [],
            };
        });

    /// <summary>Questions on the scale that only one of two rounds asked (measurement.md 1.3).</summary>
    private static IReadOnlyList<OwnItemView> LeftOut(OwnQuestionSet? earlier, OwnQuestionSet? later)
    {
        var (one, two) = ((earlier?.Items ?? []).Where(i => !i.IsOpen).ToList(), (later?.Items ?? []).Where(i => !i.IsOpen).ToList());
        return [.. one.ExceptBy(two.Select(i => i.Code), i => i.Code).Concat(two.ExceptBy(one.Select(i => i.Code), i => i.Code)).Select(i => i.View)];
    }

    private static bool WithCare(RoundResultView round) => round.Response?.CompareWithCare ?? true;

    /// <summary>Whether the reader sees all of it, and not only what was released.</summary>
    private static bool IsWhole(RoundResultView round) => round.RemarksWithheld != Withheld.NotReleased;

    private static DimensionChangeView Of(DimensionResultView earlier, DimensionResultView later, DimensionShift? shift)
    {
        Withheld[] reasons = [.. new[] { earlier.Withheld, later.Withheld }.OfType<Withheld>()];
        if (reasons.Length > 0)
        {
            var reason = reasons.Contains(Withheld.NotReleased) ? Withheld.NotReleased : reasons.Contains(Withheld.TooFew) ? Withheld.TooFew : Withheld.TooAlike;
            return new DimensionChangeView(earlier.Code, null, null, null, null, null, null, reason);
        }

        shift ??= Compare(earlier, later);
        var verdict = Wording.Of(shift.Difference, new Interval(shift.Low, shift.High), SmallestWorthwhile) switch
        {
            Verdict.Clear => ChangeVerdict.ClearChange,
            Verdict.Possible => ChangeVerdict.PossibleChange,
            Verdict.NotClear => ChangeVerdict.NoClearChange,
        };
        return new DimensionChangeView(
            earlier.Code, shift.Difference, shift.Low, shift.High, Wire.Json.PropertyNamingPolicy!.ConvertName(shift.Method.ToString()), verdict, Words(verdict), null);
    }

    private static DimensionShift Compare(DimensionResultView earlier, DimensionResultView later)
    {
        var (method, change) = Disclosure.Compare(Published(earlier), Published(later), Scale.Hundred)!.Value;
        return new DimensionShift(earlier.Code, method, change.Difference, change.Interval.Low, change.Interval.High);
    }

    private static Published Published(DimensionResultView view) => new(view.N!.Value, view.Mean, view.Spread, view.AtLeast, view.AtMost, view.Distribution);

    private static Text Words(ChangeVerdict verdict) => verdict switch
    {
        ChangeVerdict.ClearChange => new("Een duidelijke verandering.", "A clear change."),
        ChangeVerdict.PossibleChange => new("Mogelijk een verandering.", "Possibly a change."),
        ChangeVerdict.NoClearChange => new("Geen duidelijke verandering.", "No clear change."),
    };
}

using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Domain;

/// <summary>What can be an answer to which item.</summary>
internal static class Answering
{
    private const int NamedAtMost = 5;
    private const int Heaviest = 100;

    /// <summary>Why something is no answer to the item; null where it is one.</summary>
    public static Refusal? Refused(PublishedInstrument instrument, string code, int? value, string? words)
    {
        if (instrument.Item(code) is not { } item) return Refusals.ScanUnknownItem;
        return item.Answer switch
        {
            AnswerKind.Step when value is { } step && !instrument.HasStep(step) => Refusals.ScanUnknownStep,
            AnswerKind.Weight when value is < 0 or > Heaviest => Refusals.ScanUnknownStep,
            AnswerKind.Pick when value is not (null or 1) => Refusals.ScanUnknownStep,
            AnswerKind.Text or AnswerKind.Rank or AnswerKind.Choice or AnswerKind.Organisations when value is not null => Refusals.ScanUnknownStep,
            AnswerKind.Rank when words is not null && words.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Length > NamedAtMost => Refusals.ScanTooManyNamed,
            _ => null,
        };
    }

    /// <summary>Why these cannot be chosen together; null where they can.</summary>
    public static Refusal? RefusedTogether(PublishedInstrument instrument, IReadOnlyCollection<string> picks)
    {
        var items = picks.Select(instrument.Item).ToList();
        if (items.Any(i => i is not { Answer: AnswerKind.Pick }) || picks.Distinct(StringComparer.Ordinal).Count() != picks.Count) return Refusals.ScanUnknownItem;
        return items.GroupBy(i => i!.Dimension).Any(chosen => chosen.Count() > instrument.Text.Dimensions.Single(d => d.Code == chosen.Key).PickAtMost)
            ? Refusals.ScanTooManyPicked
            : null;
    }
}

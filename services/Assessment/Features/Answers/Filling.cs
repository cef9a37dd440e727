using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Domain;
using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Features.Answers;

/// <summary>What can stand on a sheet, whether it was filled in on a phone or copied from paper.</summary>
internal static class Filling
{
    /// <summary>Why these are no answers to the questionnaire; null where they are.</summary>
    public static Refusal? Refused(PublishedInstrument instrument, IReadOnlyList<GivenAnswer> answers)
    {
        if (answers.Any(a => instrument.PlaceOf(a.Item) is null)) return Refusals.UnknownItem;
        if (answers.DistinctBy(a => a.Item).Count() != answers.Count) return Refusals.ItemTwice;
        return answers.Any(a => a.Value is { } value && !instrument.HasStep(value)) ? Refusals.NotOnTheScale : null;
    }

    /// <summary>The place of a group among those of the round; refused where it is none of them.</summary>
    public static Refusal? GroupOf(Round round, string? name, out int? group)
    {
        group = null;
        if (name is null) return null;
        if (round.Groups.ToList().IndexOf(name) is var place && place < 0) return Refusals.UnknownGroup;
        group = place;
        return null;
    }

    /// <summary>In the order of the questionnaire, not of the person: an unusual order would be a signature.</summary>
    public static Dictionary<string, int?> InOrder(PublishedInstrument instrument, IReadOnlyList<GivenAnswer> answers) =>
        answers.OrderBy(a => instrument.PlaceOf(a.Item)).ToDictionary(a => a.Item, a => a.Value);
}

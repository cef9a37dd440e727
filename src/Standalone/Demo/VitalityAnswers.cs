using LivingNetworks.Assessment.Contracts;

namespace LivingNetworks.Standalone.Demo;

/// <summary>Answers of a group whose means per characteristic are the figures of the story, to one decimal.</summary>
internal static class VitalityAnswers
{
    /// <summary>Points of one step of the scale on 0 to 100: an answer of 1 to 5 is 0, 25, 50, 75 or 100.</summary>
    private const int Steps = 4;

    /// <summary>One sheet per person.</summary>
    public static IReadOnlyList<IReadOnlyList<GivenAnswer>> For(InstrumentView instrument, int[] means, int people)
    {
        var sheets = Enumerable.Range(0, people).Select(_ => new List<GivenAnswer>()).ToList();
        foreach (var (d, dimension) in instrument.Dimensions.Index())
        {
            var items = instrument.Items.Where(i => i.Dimension == dimension.Code).ToList();
            var steps = Spread(means[d], people, items.Count, out var leavesOneOut);
            for (var person = 0; person < people; person++)
            {
                var answered = person == 0 && leavesOneOut ? items.Count - 1 : items.Count;
                for (var item = 0; item < items.Count; item++)
                {
                    int? value = null;
                    if (item < answered)
                    {
                        // The person's steps are spread over the items as evenly as they go.
                        var step = (steps[person] / answered) + (item < steps[person] % answered ? 1 : 0);
                        value = items[item].IsReversed ? 5 - step : 1 + step;
                    }

                    sheets[person].Add(new GivenAnswer(items[item].Code, value));
                }
            }
        }

        return sheets;
    }

    /// <summary>Steps per person such that the mean of the persons' scores rounds to the wished mean; where whole sheets cannot reach it, the first
    /// person leaves one item out ('cannot say').</summary>
    private static int[] Spread(int mean, int people, int items, out bool leavesOneOut)
    {
        foreach (var first in new[] { items, items - 1 })
        {
            for (var own = 0; own <= first * Steps; own++)
            {
                var ownScore = 100.0 * own / (first * Steps);
                var rest = (int)Math.Round(((mean * people) - ownScore) * items * Steps / 100);
                var reached = (ownScore + (100.0 * rest / (items * Steps))) / people;
                if (Math.Abs(reached - mean) >= 0.05 || Math.Abs(ownScore - mean) > 15 || rest < 0 || rest > (people - 1) * items * Steps) continue;
                leavesOneOut = first < items;
                return [own, .. Around(rest, people - 1, items * Steps)];
            }
        }

        throw new InvalidOperationException($"No answers of {people} people have the mean {mean}.");
    }

    /// <summary>Numbers that sum to a total and differ from person to person.</summary>
    private static int[] Around(int total, int people, int max)
    {
        var even = total / people;
        var left = total % people;
        var numbers = Enumerable.Range(0, people).Select(i => even + (i < left ? 1 : 0)).ToArray();
        for (var i = 0; i + 1 < people; i += 2)
        {
            var swing = Math.Min(Math.Min(2 + (i % 3), numbers[i]), max - numbers[i + 1]);
            numbers[i] -= swing;
            numbers[i + 1] += swing;
        }

        return numbers;
    }
}

namespace LivingNetworks.Measurement.Networks;

/// <summary>A meeting and who was there.</summary>
/// <param name="People">Those present, numbered from 0; the same person once.</param>
/// <param name="AgeInDays">How long ago.</param>
/// <param name="Present">How many were there in all, where only some of them are in the network that is looked at.</param>
public sealed record Meeting(IReadOnlyCollection<int> People, double AgeInDays = 0, int Present = 0);

/// <summary>When having met is a tie. Attendance is not a relation: one shared large meeting says nothing. Keep the rule with the result.</summary>
/// <param name="Shared">The fewest shared meetings.</param>
/// <param name="LargestMeeting">Meetings with more people do not count for those.</param>
/// <param name="Weight">Or a weight of at least this.</param>
/// <param name="HalfLifeInDays">After how long a meeting weighs half.</param>
public readonly record struct MeetingRule(int Shared, int LargestMeeting, double Weight, double HalfLifeInDays)
{
    /// <summary>Two shared meetings of at most twelve people; a meeting of half a year ago weighs half.</summary>
    public static readonly MeetingRule Usual = new(2, 12, double.PositiveInfinity, 180);
}

/// <summary>People and the meetings they came to, and the network that follows.</summary>
/// <param name="people">How many people.</param>
/// <param name="meetings">The meetings.</param>
public sealed class Attendance(int people, IReadOnlyList<Meeting> meetings)
{
    /// <summary>The share of all possible attendances.</summary>
    public double Density => meetings.Sum(m => (double)m.People.Count) / ((double)people * meetings.Count);

    /// <summary>The network of those who met often enough, with the weight Σ 1/(k - 1)·0.5^(age/half-life) over shared meetings of k people.</summary>
    /// <remarks>Newman (2001), with a half-life; measurement.md 4.1.</remarks>
    public Graph Ties(MeetingRule rule)
    {
        var shared = Shared(rule);
        return Graph.Of(people, shared
            .Where(s => s.Value.Weight > 0 && (s.Value.Count >= rule.Shared || s.Value.Weight >= rule.Weight))
            .Select(s => new Tie(s.Key.First, s.Key.Second, s.Value.Weight)));
    }

    /// <summary>For each pair that met, how many meetings they shared that count, and the weight of all.</summary>
    internal Dictionary<(int First, int Second), (int Count, double Weight)> Shared(MeetingRule rule)
    {
        var shared = new Dictionary<(int, int), (int Count, double Weight)>();
        foreach (var meeting in meetings)
        {
            int[] present = [.. meeting.People.Distinct().Order()];
            var size = Math.Max(present.Length, meeting.Present);
            var (counts, weight) = (size <= rule.LargestMeeting ? 1 : 0, Math.Pow(0.5, meeting.AgeInDays / rule.HalfLifeInDays) / (size - 1));
            for (var i = 0; i < present.Length; i++)
            {
                for (var j = i + 1; j < present.Length; j++)
                {
                    ref var pair = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(shared, (present[i], present[j]), out _);
                    pair = (pair.Count + counts, pair.Weight + weight);
                }
            }
        }

        return shared;
    }
}

using System.Numerics;

namespace LivingNetworks.Measurement;

/// <summary>Part of a figure: the answers of some people in one wave, added or taken off.</summary>
/// <param name="Wave">The wave.</param>
/// <param name="People">Whose answers, by any number that is the same for the same person in every wave. Those who cannot be matched
/// have a number of their own in each wave.</param>
/// <param name="Coefficient">1 where they are added, -1 where they are taken off.</param>
public sealed record ReleaseTerm(int Wave, IReadOnlySet<int> People, int Coefficient = 1);

/// <summary>One figure that leaves the service: a mean (one term), or the change of the same people between two waves (two terms).</summary>
/// <param name="Measure">What was measured, such as a dimension: figures about different measures cannot be subtracted.</param>
/// <param name="Terms">Whose answers stand behind it.</param>
public sealed record Release(string Measure, IReadOnlyList<ReleaseTerm> Terms)
{
    /// <summary>The mean of some people in one wave.</summary>
    public static Release Mean(string measure, int wave, IEnumerable<int> people) => new(measure, [new ReleaseTerm(wave, people.ToHashSet())]);

    /// <summary>The change of the same people between two waves.</summary>
    public static Release Change(string measure, int earlier, int later, IEnumerable<int> people)
    {
        var both = people.ToHashSet();
        return new(measure, [new ReleaseTerm(later, both), new ReleaseTerm(earlier, both, -1)]);
    }
}

/// <summary>Whether a figure may leave the service after all that left it before.</summary>
public enum ReleaseVerdict
{
    /// <summary>It may.</summary>
    Allowed,

    /// <summary>A1: too few people stand behind it.</summary>
    TooFew,

    /// <summary>A5: it differs from an earlier figure by too few people.</summary>
    TooNear,

    /// <summary>A7: together with earlier figures it tells something about too few people.</summary>
    Derivable,

    /// <summary>A7: too many earlier figures to make sure.</summary>
    TooIntricate,
}

/// <summary>Everything that was told about one network, whoever it was told to: readers talk with each other (rules A4, A5 and A7 of measurement.md 3.3).</summary>
/// <remarks>The audit is exact. People with the same membership in all figures form an atom; a figure is a row of coefficients over the
/// atoms of its waves. A group of fewer than the floor is betrayed if some combination of the rows touches nobody else: if leaving out
/// its columns lowers the rank. That asks more than rule A7, which only tries the coefficients -1, 0 and 1.</remarks>
public sealed class ReleaseLedger
{
    /// <summary>A7: with more atoms than this in figures that hang together, nothing more is released.</summary>
    public const int MostAtoms = 12;

    private readonly int _floor;
    private readonly List<Release> _releases = [];

    /// <summary>A ledger with what was released before.</summary>
    /// <param name="earlier">Figures that are out.</param>
    /// <param name="floor">The fewest people that may be told about together; never below <see cref="Disclosure.Floor"/>.</param>
    public ReleaseLedger(IEnumerable<Release>? earlier = null, int floor = Disclosure.Floor)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(floor, Disclosure.Floor);
        _floor = floor;
        _releases.AddRange(earlier ?? []);
    }

    /// <summary>Everything that is out.</summary>
    public IReadOnlyList<Release> Releases => _releases;

    /// <summary>Releases a figure if it may.</summary>
    public ReleaseVerdict Release(Release release)
    {
        var verdict = Judge(release);
        if (verdict == ReleaseVerdict.Allowed) _releases.Add(release);
        return verdict;
    }

    /// <summary>Says whether a figure may be released now.</summary>
    public ReleaseVerdict Judge(Release release)
    {
        ArgumentNullException.ThrowIfNull(release);
        if (release.Terms.Any(t => t.People.Count < _floor)) return ReleaseVerdict.TooFew;

        var earlier = _releases.Where(r => r.Measure == release.Measure).ToList();
        var near = from term in release.Terms
                   from before in earlier.SelectMany(r => r.Terms)
                   where before.Wave == term.Wave && (Few(term.People, before.People) || Few(before.People, term.People))
                   select term;
        return near.Any() ? ReleaseVerdict.TooNear : Audit([.. earlier, release]);
    }

    /// <summary>Whether the people of one set that are not in the other are some, but fewer than the floor.</summary>
    private bool Few(IReadOnlySet<int> these, IReadOnlySet<int> those)
    {
        var rest = these.Count(p => !those.Contains(p));
        return rest > 0 && rest < _floor;
    }

    private ReleaseVerdict Audit(IReadOnlyList<Release> releases)
    {
        foreach (var part in PartsOf(releases))
        {
            var atoms = AtomsOf(part);
            if (atoms.Count > MostAtoms) return ReleaseVerdict.TooIntricate;

            BigInteger[][] rows = [.. part.Select(r => atoms.Select(a => (BigInteger)Coefficient(r, a.Wave, a.Person)).ToArray())];
            var rank = Rank(rows);
            var betrayed = SmallGroups(atoms.ConvertAll(a => a.Size)).Any(group =>
                Rank([.. rows.Select(row => row.Where((_, atom) => !group.Contains(atom)).ToArray())]) < rank);
            if (betrayed) return ReleaseVerdict.Derivable;
        }

        return ReleaseVerdict.Allowed;
    }

    /// <summary>Figures that share nobody, not even through others, cannot be combined: each part is looked at alone.</summary>
    private static List<List<Release>> PartsOf(IReadOnlyList<Release> releases)
    {
        var parts = new List<List<Release>>();
        foreach (var release in releases)
        {
            var touching = parts.Where(part => part.Any(r => Touch(r, release))).ToList();
            parts.RemoveAll(touching.Contains);
            parts.Add([.. touching.SelectMany(p => p), release]);
        }

        return parts;
    }

    private static bool Touch(Release one, Release other) =>
        one.Terms.Any(t => other.Terms.Any(u => t.Wave == u.Wave && t.People.Overlaps(u.People)));

    private static int Coefficient(Release release, int wave, int person)
    {
        var sum = 0;
        foreach (var term in release.Terms)
        {
            if (term.Wave == wave && term.People.Contains(person)) sum += term.Coefficient;
        }

        return sum;
    }

    /// <summary>People of one wave whom no figure tells apart, with one of them to ask for.</summary>
    private static List<(int Wave, int Person, int Size)> AtomsOf(IReadOnlyList<Release> releases)
    {
        var atoms = new List<(int Wave, int Person, int Size)>();
        foreach (var wave in releases.SelectMany(r => r.Terms).GroupBy(t => t.Wave))
        {
            // Everybody of the wave begins in one atom, and each figure splits the atoms by the weight that it gives.
            var people = wave.SelectMany(t => t.People).Distinct().ToArray();
            var atomOf = people.ToDictionary(person => person, _ => 0);
            foreach (var release in releases)
            {
                var split = new Dictionary<(int Atom, int Coefficient), int>();
                foreach (var person in people)
                {
                    var part = (atomOf[person], Coefficient(release, wave.Key, person));
                    if (!split.TryGetValue(part, out var number)) split[part] = number = split.Count;
                    atomOf[person] = number;
                }
            }

            atoms.AddRange(atomOf.GroupBy(a => a.Value).Select(a => (wave.Key, a.First().Key, a.Count())));
        }

        return atoms;
    }

    /// <summary>Every choice of atoms that together hold fewer people than the floor, the largest only: what a smaller choice betrays, a larger does.</summary>
    private IEnumerable<HashSet<int>> SmallGroups(List<int> sizes)
    {
        var small = Enumerable.Range(0, sizes.Count).Where(i => sizes[i] < _floor).ToArray();
        return Choose(0, [], 0);

        IEnumerable<HashSet<int>> Choose(int next, HashSet<int> chosen, int people)
        {
            var grew = false;
            for (var i = next; i < small.Length; i++)
            {
                if (people + sizes[small[i]] >= _floor) continue;
                grew = true;
                foreach (var more in Choose(i + 1, [.. chosen, small[i]], people + sizes[small[i]])) yield return more;
            }

            if (!grew && chosen.Count > 0) yield return chosen;
        }
    }

    /// <summary>Elimination without fractions (Bareiss 1968): every step stays a whole number, so nothing is rounded.</summary>
    private static int Rank(BigInteger[][] rows)
    {
        var matrix = rows.Select(r => (BigInteger[])[.. r]).ToArray();
        var columns = matrix.Length == 0 ? 0 : matrix[0].Length;
        var (rank, before) = (0, BigInteger.One);
        for (var column = 0; column < columns && rank < matrix.Length; column++)
        {
            var pivot = Array.FindIndex(matrix, rank, row => !row[column].IsZero);
            if (pivot < 0) continue;
            (matrix[rank], matrix[pivot]) = (matrix[pivot], matrix[rank]);
            for (var row = rank + 1; row < matrix.Length; row++)
            {
                for (var c = columns - 1; c >= column; c--)
                {
                    matrix[row][c] = (matrix[row][c] * matrix[rank][column] - matrix[row][column] * matrix[rank][c]) / before;
                }
            }

            before = matrix[rank][column];
            rank++;
        }

        return rank;
    }
}

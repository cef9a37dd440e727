using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Domain;

/// <summary>Somebody with whom a study talks: a pseudonym. What they are stands in <see cref="CoverageMark"/>, under a key that is not in this database's tables.</summary>
public sealed class Respondent
{
    private const int CodeLength = 10;

    private Respondent()
    {
    }

    /// <summary>The respondent.</summary>
    public Guid Id { get; private set; }

    /// <summary>The study.</summary>
    public Guid StudyId { get; private set; }

    /// <summary>The network.</summary>
    public Guid NetworkId { get; private set; }

    /// <summary>By what the researchers know them.</summary>
    public string Pseudonym { get; private set; } = "";

    /// <summary>Who joined with the code; null for who agreed on paper, and after taking that back.</summary>
    public Guid? PersonId { get; private set; }

    /// <summary>Hash of the code while nobody joined with it.</summary>
    public string? CodeHash { get; private set; }

    /// <summary>When they agreed on paper.</summary>
    public DateOnly? AgreedOnPaperOn { get; private set; }

    /// <summary>When they took it back.</summary>
    public DateTimeOffset? WithdrawnOn { get; private set; }

    /// <summary>Whether they agreed to talk.</summary>
    public bool HasAgreed => WithdrawnOn is null && (PersonId is not null || AgreedOnPaperOn is not null);

    /// <summary>Adds one; the code is null for who agreed on paper.</summary>
    public static (Respondent Respondent, string? Code) Add(AddRespondent add, Guid id)
    {
        var code = add.AgreedOnPaperOn is null ? Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(CodeLength)) : null;
        return (new Respondent
        {
            Id = id, StudyId = add.StudyId, NetworkId = add.NetworkId, Pseudonym = add.Pseudonym.Trim(), AgreedOnPaperOn = add.AgreedOnPaperOn,
            CodeHash = code is null ? null : HashOf(code),
        }, code);
    }

    /// <summary>By what a code is known again.</summary>
    public static string HashOf(string code) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(code.Where(char.IsLetterOrDigit)).ToLowerInvariant())));

    /// <summary>Somebody joins with the code, which counts once.</summary>
    public void Join(Guid personId) => (PersonId, CodeHash) = (personId, null);

    /// <summary>They took it back; nothing leads to them from here.</summary>
    public void Withdraw(DateTimeOffset now) => (PersonId, CodeHash, AgreedOnPaperOn, WithdrawnOn) = (null, null, null, now);
}

/// <summary>What one respondent is, on which side of which pair, in a table without a key to anybody.</summary>
public sealed class CoverageMark
{
    private readonly List<string> _sides = [];

    private CoverageMark()
    {
    }

    /// <summary>Marks a respondent.</summary>
    public CoverageMark(long key, Guid studyId, IEnumerable<string> sides)
    {
        (Key, StudyId) = (key, studyId);
        _sides.AddRange(sides.Order(StringComparer.Ordinal)); // the order in which they were named says nothing either
    }

    /// <summary>Made from the plan's key and the respondent; rows lie in its order, so not in that of the respondents.</summary>
    public long Key { get; private set; }

    /// <summary>The study.</summary>
    public Guid StudyId { get; private set; }

    /// <summary>Codes of the sides.</summary>
    public IReadOnlyList<string> Sides => _sides;

    /// <summary>Whether they were heard in an interview or a focus group.</summary>
    public bool Heard { get; private set; }

    /// <summary>They were heard.</summary>
    public void Hear() => Heard = true;

    /// <summary>Under what key a respondent's mark lies.</summary>
    public static long KeyOf(byte[] planKey, Guid respondentId) => BinaryPrimitives.ReadInt64LittleEndian(HMACSHA256.HashData(planKey, respondentId.ToByteArray())) & long.MaxValue;
}

/// <summary>Whom a study wants to hear and whom it heard, pair by pair.</summary>
public static class Coverage
{
    /// <summary>Below so many heard in all, no number says who they were; that of the platform's floor for any figure.</summary>
    public const int FewestHeard = 5;

    /// <summary>The pair of a side; null for no side at all.</summary>
    public static CriterionPairView? PairOf(string side) => GuideLibrary.Study.Pairs.FirstOrDefault(p => p.One.Code == side || p.Other.Code == side);

    /// <summary>What a side is called, in Dutch.</summary>
    public static string NameOf(string side) => PairOf(side) is { } pair ? (pair.One.Code == side ? pair.One : pair.Other).Name.Nl : side;

    /// <summary>Whether these are sides, at most one of each pair.</summary>
    public static Refusal? Refused(IReadOnlyList<string> sides)
    {
        var pairs = sides.Select(PairOf).ToList();
        return pairs.Contains(null) || pairs.Distinct().Count() != pairs.Count ? Refusals.StudyUnknownSide : null;
    }

    /// <summary>The matrix: each pair for itself, over the whole study.</summary>
    public static CoverageMatrixView Matrix(StudyPlan plan, IReadOnlyCollection<CoverageMark> marks)
    {
        var heard = marks.Where(m => m.Heard).ToList();
        var tooFew = heard.Count < FewestHeard;
        return new CoverageMatrixView(plan.StudyId, tooFew, [.. GuideLibrary.Study.Pairs.Select(pair =>
        {
            var (one, other) = (Side(pair.One), Side(pair.Other));
            return new CoveragePairView(pair.Code, pair.Name, one, other, Warning(one, other, marks));
        })]);

        CoverageSideView Side(StudyCodeView side) => new(
            side.Code, side.Name, plan.Sides.FirstOrDefault(s => s.Side == side.Code)?.Planned ?? 0, tooFew ? null : heard.Count(m => m.Sides.Contains(side.Code)));
    }

    /// <summary>One calm sentence where only one side is planned, chosen or heard.</summary>
    private static Text? Warning(CoverageSideView one, CoverageSideView other, IReadOnlyCollection<CoverageMark> marks)
    {
        if (OnlySide(one, other, s => s.Planned) is { } planned)
        {
            return new($"In het plan staan alleen {planned.Name.Nl}. Wie zou het anders kunnen zien?", $"The plan has {planned.Name.En} only. Who might see it otherwise?");
        }

        if (marks.Count >= FewestHeard && OnlySide(one, other, s => marks.Count(m => m.Sides.Contains(s.Code))) is { } chosen)
        {
            return new($"Tot nu toe zijn alleen {chosen.Name.Nl} gevraagd. Wie zou het anders kunnen zien?", $"So far {chosen.Name.En} only were asked. Who might see it otherwise?");
        }

        return OnlySide(one, other, s => s.Heard ?? 0) is { } heard
            ? new($"Tot nu toe zijn alleen {heard.Name.Nl} gehoord. Wie zou het anders kunnen zien?", $"So far {heard.Name.En} only were heard. Who might see it otherwise?")
            : null;
    }

    private static CoverageSideView? OnlySide(CoverageSideView one, CoverageSideView other, Func<CoverageSideView, int> number) =>
        (number(one), number(other)) switch { ( > 0, 0) => one, (0, > 0) => other, _ => null };
}

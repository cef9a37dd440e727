using LivingNetworks.Measurement;

namespace LivingNetworks.Assessment.Domain;

/// <summary>The results of a closed round. Holds only what may be published; nothing finer is kept beside it.</summary>
/// <param name="Answers">How many answered; null below five.</param>
/// <param name="Dimensions">Every dimension of the questionnaire.</param>
/// <param name="FewCarryMuch">Whether the answers say that a few people carry so much that the others sit back.</param>
public sealed record Snapshot(int? Answers, IReadOnlyList<DimensionResult> Dimensions, bool FewCarryMuch = false);

/// <summary>One dimension in the results of one round.</summary>
public sealed class DimensionResult
{
    private readonly List<GroupResult> _groups = [];

    private DimensionResult()
    {
    }

    /// <summary>Such as <c>SAFETY</c>.</summary>
    public string Code { get; private set; } = "";

    /// <summary>How many people's answers stand behind it; null below five.</summary>
    public int? N { get; private set; }

    /// <summary>The published mean.</summary>
    public double? Mean { get; private set; }

    /// <summary>The published spread.</summary>
    public double? Spread { get; private set; }

    /// <summary>Lower end of the band in place of the mean.</summary>
    public double? AtLeast { get; private set; }

    /// <summary>Upper end of the band in place of the mean.</summary>
    public double? AtMost { get; private set; }

    /// <summary>People per nearest step of the scale.</summary>
    public IReadOnlyList<int>? Distribution { get; private set; }

    /// <summary>The groups of the breakdown that may be shown beside it.</summary>
    public IReadOnlyList<GroupResult> Groups => _groups;

    /// <summary>The figures as the rules for publishing gave them; null below five.</summary>
    public Published? Figures => N is { } n ? new Published(n, Mean, Spread, AtLeast, AtMost, Distribution) : null;

    /// <summary>Too few answers: nothing is kept.</summary>
    public static DimensionResult TooFew(string code) => new() { Code = code };

    /// <summary>With figures.</summary>
    public static DimensionResult Of(string code, Published figures, IReadOnlyList<(string? Group, Published Figures)>? groups = null)
    {
        var result = new DimensionResult
        {
            Code = code,
            N = figures.N,
            Mean = figures.Mean,
            Spread = figures.Spread,
            AtLeast = figures.AtLeast,
            AtMost = figures.AtMost,
            Distribution = figures.Distribution,
        };
        result._groups.AddRange(groups?.Select(g => new GroupResult(g.Group ?? GroupResult.Others, g.Figures.N, g.Figures.Mean!.Value, g.Figures.Spread!.Value)) ?? []);
        return result;
    }
}

/// <summary>One group of the breakdown in one dimension.</summary>
/// <param name="Group">Its name; <see cref="Others"/> for small groups taken together.</param>
/// <param name="N">How many people's answers stand behind it.</param>
/// <param name="Mean">The published mean.</param>
/// <param name="Spread">The published spread.</param>
public sealed record GroupResult(string Group, int N, double Mean, double Spread)
{
    /// <summary>The name of small groups taken together; no group of people can have it.</summary>
    public const string Others = "";
}

/// <summary>What changed since the round before in the same series, fixed when the later round closed.</summary>
/// <param name="FromRoundId">The earlier round.</param>
/// <param name="Matched">How many answers belong together by a code; null where that would tell of a few people.</param>
/// <param name="OnlyEarlier">How many of the earlier round have no counterpart; null as above.</param>
/// <param name="OnlyLater">How many of the later round; null as above.</param>
/// <param name="Dimensions">The dimensions with a mean in both rounds.</param>
public sealed record Shift(Guid FromRoundId, int? Matched, int? OnlyEarlier, int? OnlyLater, IReadOnlyList<DimensionShift> Dimensions);

/// <summary>What changed in one dimension.</summary>
/// <param name="Code">Such as <c>SAFETY</c>.</param>
/// <param name="Method">The row of the decision table.</param>
/// <param name="Difference">Later minus earlier, of the published means.</param>
/// <param name="Low">Lower end of its interval.</param>
/// <param name="High">Upper end.</param>
public sealed record DimensionShift(string Code, ChangeMethod Method, double Difference, double Low, double High);

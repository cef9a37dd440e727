using LivingNetworks.Measurement;

namespace LivingNetworks.Assessment.Domain;

/// <summary>The results of a closed round. Holds only what may be published; nothing finer is kept beside it.</summary>
/// <param name="Answers">How many answered; null below five.</param>
/// <param name="Dimensions">Every dimension of the questionnaire.</param>
public sealed record Snapshot(int? Answers, IReadOnlyList<DimensionResult> Dimensions);

/// <summary>One dimension in the results of one round.</summary>
public sealed class DimensionResult
{
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

    /// <summary>The figures as the rules for publishing gave them; null below five.</summary>
    public Published? Figures => N is { } n ? new Published(n, Mean, Spread, AtLeast, AtMost, Distribution) : null;

    /// <summary>Too few answers: nothing is kept.</summary>
    public static DimensionResult TooFew(string code) => new() { Code = code };

    /// <summary>With figures.</summary>
    public static DimensionResult Of(string code, Published figures) => new()
    {
        Code = code,
        N = figures.N,
        Mean = figures.Mean,
        Spread = figures.Spread,
        AtLeast = figures.AtLeast,
        AtMost = figures.AtMost,
        Distribution = figures.Distribution,
    };
}

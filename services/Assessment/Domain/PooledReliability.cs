using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Measurement;

namespace LivingNetworks.Assessment.Domain;

/// <summary>How well the items of each scale go together, over the networks that held a questionnaire. It says something of the questionnaire and of no network.</summary>
/// <remarks>One network is too few people to judge by (measurement.md 1.2). At least five networks, none with more than half of the people
/// (A15); and it is renewed only when at least five networks have a new round, so that two of these figures differ by five networks too.</remarks>
public sealed class PooledReliability
{
    /// <summary>A15: the fewest networks behind a figure over networks, and the fewest by which two of them differ.</summary>
    public const int FewestNetworks = 5;

    private const int Decimals = 2;

    private readonly List<Guid> _roundIds = [];
    private readonly List<ScaleReliability> _scales = [];

    private PooledReliability()
    {
    }

    /// <summary>Of one version of one questionnaire.</summary>
    public PooledReliability(PublishedInstrument instrument) => (Instrument, InstrumentVersion) = (instrument.Text.Code, instrument.Text.Version);

    /// <summary>Code of the questionnaire.</summary>
    public string Instrument { get; private set; } = "";

    /// <summary>Its version.</summary>
    public int InstrumentVersion { get; private set; }

    /// <summary>The day it was computed.</summary>
    public DateOnly ComputedOn { get; private set; }

    /// <summary>The rounds behind it, one of each network; never shown.</summary>
    public IReadOnlyList<Guid> RoundIds => _roundIds;

    /// <summary>Per scale, as far as there are enough answers.</summary>
    public IReadOnlyList<ScaleReliability> Scales => _scales;

    /// <summary>Whether so many networks have a new round that it may be renewed.</summary>
    public bool MayRenew(IReadOnlyCollection<Guid> latest) => latest.Except(_roundIds).Count() >= FewestNetworks;

    /// <summary>Computes it anew.</summary>
    /// <param name="instrument">The questionnaire.</param>
    /// <param name="answers">The answers of the latest round of each network.</param>
    /// <param name="today">The day.</param>
    public void Renew(PublishedInstrument instrument, IReadOnlyDictionary<Guid, List<Sheet>> answers, DateOnly today)
    {
        ComputedOn = today;
        _roundIds.Clear();
        _roundIds.AddRange(answers.Keys);
        _scales.Clear();
        _scales.AddRange(instrument.Text.Dimensions.Select(d => Of(instrument, d.Code, [.. answers.Values])).OfType<ScaleReliability>());
    }

    private static ScaleReliability? Of(PublishedInstrument instrument, string dimension, IReadOnlyList<List<Sheet>> networks)
    {
        var items = instrument.ItemsOf[dimension].Where(i => i.Answer == AnswerKind.Step).ToList();
        // Only whoever answered every item counts; all figures of a scale then rest on the same people.
        var rows = networks.Select(sheets => sheets
            .Select(sheet => items.ConvertAll(item => sheet.Given.TryGetValue(item.Code, out var step) && step is { } value ? instrument.Answers.To(instrument.Shown, value, item.IsReversed) : double.NaN))
            .Where(row => !row.Exists(double.IsNaN)).ToList()).Where(network => network.Count > 0).ToList();
        var people = rows.Sum(network => network.Count);
        if (items.Count < 2 || people < Reliability.FewestPeople || rows.Count < FewestNetworks || rows.Exists(network => 2 * network.Count > people)) return null;

        List<List<double>> all = [.. rows.SelectMany(network => network)];
        List<int> reversed = [.. Enumerable.Range(0, items.Count).Where(i => items[i].IsReversed)];
        return Coefficient(all, items.Count, []) is { } whole
            ? new ScaleReliability(dimension, people, rows.Count, whole, reversed.Count > 0 && items.Count - reversed.Count > 1 ? Coefficient(all, items.Count - reversed.Count, reversed) : null)
            : null;
    }

    /// <summary>Null where nobody differs from anybody.</summary>
    private static Coefficient? Coefficient(List<List<double>> answers, int items, List<int> without)
    {
        var alpha = Reliability.Alpha(answers, without);
        return !double.IsFinite(alpha.Alpha) ? null : new Coefficient(
            items, Round(alpha.Alpha), Round(alpha.Interval.Low), Round(alpha.Interval.High), Reliability.Omega(answers, without) is { } omega && double.IsFinite(omega) ? Round(omega) : null);
    }

    private static double Round(double value) => Math.Round(value, Decimals, MidpointRounding.AwayFromZero);
}

/// <summary>How well the items of one scale go together.</summary>
public sealed class ScaleReliability
{
    private ScaleReliability()
    {
    }

    internal ScaleReliability(string code, int n, int networks, Coefficient whole, Coefficient? withoutReversed) =>
        (Code, N, Networks, Whole, WithoutReversed) = (code, n, networks, whole, withoutReversed);

    /// <summary>The dimension.</summary>
    public string Code { get; private set; } = "";

    /// <summary>How many people answered every item.</summary>
    public int N { get; private set; }

    /// <summary>Of how many networks.</summary>
    public int Networks { get; private set; }

    /// <summary>With all items.</summary>
    public Coefficient Whole { get; private set; } = null!;

    /// <summary>Without the items that are turned round; null where there are none.</summary>
    public Coefficient? WithoutReversed { get; private set; }
}

/// <summary>Alpha with its 95% interval, and omega.</summary>
/// <param name="Items">Over how many items.</param>
/// <param name="Alpha">Cronbach's alpha.</param>
/// <param name="Low">Lower end of its interval (Feldt).</param>
/// <param name="High">Upper end.</param>
/// <param name="Omega">McDonald's omega of one factor; null where one factor does not explain the items.</param>
public sealed record Coefficient(int Items, double Alpha, double Low, double High, double? Omega);

using System.Reflection;
using System.Text.Json;
using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Domain;

/// <summary>Every questionnaire that this program carries. A published version never changes; a better one is a new file.</summary>
public static class InstrumentLibrary
{
    /// <summary>How the names of decks and ways of working begin, which lie beside the questionnaires.</summary>
    public const string Guides = "guides.";

    /// <summary>All versions, by code and version.</summary>
    public static readonly IReadOnlyList<PublishedInstrument> All = Load();

    /// <summary>A version, or the newest; null where there is none.</summary>
    public static PublishedInstrument? Find(string code, int? version = null) => version is { } exact
        ? All.FirstOrDefault(i => i.Text.Code == code && i.Text.Version == exact)
        : All.LastOrDefault(i => i.Text.Code == code);

    /// <summary>The questionnaire of a round, with the questions of the network's own that it was opened with.</summary>
    public static PublishedInstrument Of(Round round, OwnQuestionSet? own) =>
        own?.On(Of(round.Instrument, round.InstrumentVersion)) ?? Of(round.Instrument, round.InstrumentVersion);

    /// <summary>A version that something was answered with.</summary>
    public static PublishedInstrument Of(string code, int version) =>
        Find(code, version) ?? throw new InvalidOperationException($"{code} version {version} was published and is gone.");

    private static List<PublishedInstrument> Load()
    {
        var program = Assembly.GetExecutingAssembly();
        return [.. program.GetManifestResourceNames().Where(n => n.EndsWith(".json", StringComparison.Ordinal) && !n.StartsWith(Guides, StringComparison.Ordinal)).Select(name =>
        {
            using var file = program.GetManifestResourceStream(name)!;
            return new PublishedInstrument(JsonSerializer.Deserialize<InstrumentView>(file, Wire.Json)!);
        }).OrderBy(i => i.Text.Code, StringComparer.Ordinal).ThenBy(i => i.Text.Version)];
    }
}

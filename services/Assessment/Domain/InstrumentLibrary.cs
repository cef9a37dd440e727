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

    /// <summary>The questionnaire of a round.</summary>
    public static PublishedInstrument Of(Round round) =>
        Find(round.Instrument, round.InstrumentVersion) ?? throw new InvalidOperationException($"{round.Instrument} version {round.InstrumentVersion} was published and is gone.");

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

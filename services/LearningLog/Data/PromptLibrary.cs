using System.Text.Json;

namespace LivingNetworks.LearningLog.Data;

/// <summary>The prompts, as versioned data in both languages: <c>Data/Prompts/prompts-N.json</c>, of which the highest number holds.</summary>
internal static class PromptLibrary
{
    /// <summary>The current set.</summary>
    public static readonly PromptDeck Current = Load();

    private static PromptDeck Load()
    {
        var assembly = typeof(PromptLibrary).Assembly;
        return assembly.GetManifestResourceNames()
            .Where(name => name.Contains(".Prompts.", StringComparison.Ordinal))
            .Select(name =>
            {
                using var stream = assembly.GetManifestResourceStream(name)!;
                return JsonSerializer.Deserialize<PromptDeck>(stream, Wire.Json)!;
            })
            .MaxBy(deck => deck.Version)!;
    }
}

using System.Reflection;
using System.Text.Json;
using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Domain;

/// <summary>Decks of questions, the ways of working and advice, as this program carries them; published like questionnaires, so never changed.</summary>
public static class GuideLibrary
{
    /// <summary>Every deck by its kind.</summary>
    public static readonly IReadOnlyDictionary<PromptDeckKind, PromptDeckView> Decks = Read<IReadOnlyList<Deck>>("decks.1").ToDictionary(d => d.Kind, d => d.View());

    /// <summary>Five ways of working.</summary>
    public static readonly IReadOnlyList<WayOfWorkingView> Ways = Read<IReadOnlyList<WayOfWorkingView>>("ways.1");

    /// <summary>All advice (domain.md 8.2 to 8.4).</summary>
    public static readonly GuidanceView Guidance = Read<GuidanceView>("guidance.1");

    /// <summary>What a study can start from.</summary>
    public static readonly StudyTemplateView Study = Read<StudyTemplateView>("study.1");

    private static T Read<T>(string name)
    {
        using var file = Assembly.GetExecutingAssembly().GetManifestResourceStream($"{InstrumentLibrary.Guides}{name}.json")!;
        return JsonSerializer.Deserialize<T>(file, Wire.Json)!;
    }

    private sealed record Deck(
        PromptDeckKind Kind, Text Title, Text Guidance, int Minutes, IReadOnlyList<VisualView> Visuals, IReadOnlyList<string> Codes, int? PickAtLeast = null, int? PickAtMost = null)
    {
        /// <summary>With the newest words of each question; the code of an item begins with that of its instrument.</summary>
        public PromptDeckView View() => new(
            Kind, Title, Guidance, Minutes, PickAtLeast, PickAtMost, Visuals, [.. Codes.Select(code => InstrumentLibrary.Find(code.Split('-')[0])!.Item(code)!)]);
    }
}

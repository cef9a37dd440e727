using LivingNetworks.Hosting;
using LivingNetworks.Measurement;

namespace LivingNetworks.Assessment.Domain;

/// <summary>A hint that a few people may carry a network so far that the others sit back. About the network, and about nobody (domain.md 3.6).</summary>
public static class OwnershipHint
{
    /// <summary>The questionnaire that asks it.</summary>
    public const string Instrument = "FUN";

    private const string Item = "FUN-5b";
    private const string Dimension = "PULLERS";
    private const int Largely = 4;

    /// <summary>What is said after a talk.</summary>
    public static readonly Text OfATalk = new(
        "Een blik zegt dat een paar mensen zoveel doen dat de rest achterover kan leunen. Praat erover hoe het trekken kan rondgaan; het gaat over het netwerk, niet over iemand.",
        "One view says that a few people do so much that the rest can sit back. Talk about how pulling can pass round; it is about the network, not about anybody.");

    /// <summary>What is said after a round.</summary>
    public static readonly Text OfARound = new(
        "De antwoorden samen zeggen dat een paar mensen zoveel doen dat de rest achterover kan leunen. Praat erover hoe het trekken kan rondgaan; het gaat over het netwerk, niet over iemand.",
        "The answers together say that a few people do so much that the rest can sit back. Talk about how pulling can pass round; it is about the network, not about anybody.");

    /// <summary>Whether somebody in a talk sees it so.</summary>
    public static bool IsSeenIn(Conversation talk) => talk.Views.Any(v => v.Item == Item && v.Value >= Largely);

    /// <summary>Whether the answers of a round say so: on average 'largely', of as many people as a distribution needs. One bit of the same people
    /// as the dimension's mean, so that no two figures of this round differ by a few people.</summary>
    public static bool IsSaidBy(PublishedInstrument instrument, IReadOnlyCollection<Sheet> sheets, int fewest)
    {
        if (instrument.Text.Code != Instrument) return false;
        var said = sheets.Where(s => Scoring.ScoreOf(instrument, Dimension, s.Given) is not null).Select(s => s.Given.GetValueOrDefault(Item)).OfType<int>().ToList();
        return said.Count >= Math.Max(fewest, Disclosure.FloorForDistributions) && said.Average() >= Largely;
    }
}

using System.Security.Cryptography;
using System.Text;

namespace LivingNetworks.Assessment.Domain;

/// <summary>A code that a respondent's own device makes and keeps, by which answers of two rounds belong together without a name (measurement.md 2.5).</summary>
/// <remarks>Nine syllables of a consonant and a vowel: eight drawn at random (8 · log2 80 = 50.6 bits), the ninth from their sum, so that a
/// misread code is noticed and not taken for somebody else. What is kept is a keyed hash, whose key lies in the other database and goes
/// when the series ends.</remarks>
public static class SeriesCode
{
    private const string Consonants = "bdfghjklmnprstvz";
    private const string Vowels = "aeiou";
    private const int Syllables = 9;
    private const int Prime = 79;
    private const int KeyLength = 32;

    /// <summary>A key for a new series.</summary>
    public static byte[] NewKey() => RandomNumberGenerator.GetBytes(KeyLength);

    /// <summary>The mark of a code in a series; null where the text is no code, or was misread.</summary>
    public static byte[]? MarkOf(string text, byte[] seriesKey)
    {
        var code = string.Concat(text.Where(char.IsLetter)).ToLowerInvariant();
        if (code.Length != 2 * Syllables) return null;
        var syllables = code.Chunk(2).Select(pair => (Consonant: Consonants.IndexOf(pair[0]), Vowel: Vowels.IndexOf(pair[1]))).ToList();
        if (syllables.Any(s => s.Consonant < 0 || s.Vowel < 0)) return null;

        var numbers = syllables.ConvertAll(s => s.Consonant * Vowels.Length + s.Vowel);
        // A weight for each place and a prime: one misread syllable is noticed, and two that changed places.
        var check = numbers.Take(Syllables - 1).Select((number, place) => number * (place + 1)).Sum() % Prime;
        return numbers[^1] == check ? HMACSHA256.HashData(seriesKey, Encoding.ASCII.GetBytes(code))[..16] : null;
    }
}

/// <summary>The key of one series of rounds: one questionnaire, one version, one network. Without it the marks beside the answers lead to no code.</summary>
public sealed class SeriesKey
{
    private SeriesKey()
    {
    }

    /// <summary>A new series.</summary>
    public SeriesKey(Round round) => (NetworkId, Instrument, InstrumentVersion, Key) = (round.NetworkId, round.Instrument, round.InstrumentVersion, SeriesCode.NewKey());

    /// <summary>Where it runs.</summary>
    public Guid NetworkId { get; private set; }

    /// <summary>Code of the questionnaire.</summary>
    public string Instrument { get; private set; } = "";

    /// <summary>Its version.</summary>
    public int InstrumentVersion { get; private set; }

    /// <summary>The key.</summary>
    public byte[] Key { get; private set; } = [];
}

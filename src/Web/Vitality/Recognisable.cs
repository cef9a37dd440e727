using System.Text.RegularExpressions;

namespace LivingNetworks.Web.Vitality;

/// <summary>Finds what in a remark would tell who wrote it or whom it is about, so that its writer can take it out before sending (measurement.md A13).</summary>
public static partial class Recognisable
{
    private const int ShortestName = 3;

    /// <summary>Names of people, mail addresses and telephone numbers in a text, as they stand there; empty for none.</summary>
    /// <param name="text">The remark.</param>
    /// <param name="people">Names of the people in the network. Of each every part counts that begins with a capital, so not 'van' or 'de'.</param>
    public static string In(string? text, IEnumerable<string> people)
    {
        if (string.IsNullOrWhiteSpace(text)) return "";

        var words = Words().Matches(text).Select(m => m.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var names = people.SelectMany(name => Words().Matches(name).Select(m => m.Value))
            .Where(part => part.Length >= ShortestName && char.IsUpper(part[0]) && words.Contains(part));
        return string.Join(", ", names.Concat(Addresses().Matches(text).Select(m => m.Value)).Distinct(StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>Words in a question by which its answers would tell who somebody is, such as age or function; empty for none.</summary>
    public static string Asks(string question) => string.Join(", ", Traits().Matches(question).Select(m => m.Value).Distinct(StringComparer.OrdinalIgnoreCase));

    [GeneratedRegex(
        @"\b(leeftijd|hoe oud|geboortejaar|geboren|geslacht|gender|functie|beroep|afdeling|werkgever|naam|adres|postcode|woonplaats|telefoon(nummer)?|e-?mail(adres)?|godsdienst|herkomst|nationaliteit|"
        + @"age|how old|born|sex|job|position|profession|department|employer|name|address|postal code|phone( number)?|religion|origin|nationality)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Traits();

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Words();

    [GeneratedRegex(@"[^\s@]+@[^\s@]+\.\w+|(?:\+|\b0)[0-9][0-9 \-]{6,}[0-9]")]
    private static partial Regex Addresses();
}

using LivingNetworks.Web.Texts;

namespace LivingNetworks.Web.Timeline;

/// <summary>The words of the timeline of highs and lows.</summary>
public static class TimelineTexts
{
    public static readonly Text Title = new("Tijdlijn van pieken en dalen", "Timeline of highs and lows");
    public static readonly Text Intro = new("Hoe is het gegaan? Pieken en dalen horen er allebei bij; juist daar valt iets te ontdekken.", "How did it go? Highs and lows both belong; that is where there is something to discover.");
    public static readonly Text Empty = new("De tijdlijn is nog leeg. Teken hem samen, op een avond met koffie.", "The timeline is still empty. Draw it together, on an evening with coffee.");
    public static readonly Text Thread = new("De rode draad", "The common thread");
    public static readonly Text Moments = new("De momenten", "The moments");
    public static readonly Text When = new("Wanneer", "When");
    public static readonly Text What = new("Wat er was", "What there was");
    public static readonly Text HeightColumn = new("Hoogte", "Height");
    public static readonly Text OfMe = new("van mij, alleen ik zie dit", "mine, only I see this");
    public static readonly Text Disputed = new("anderen weten: {0}", "others remember: {0}");

    public static readonly Text Add = new("Een moment toevoegen", "Add a moment");
    public static readonly Text AddTitle = new("Wat gebeurde er?", "What happened?");
    public static readonly Text AddDate = new("Wanneer?", "When?");
    public static readonly Text AddPrecision = new("Hoe precies weet je dat?", "How precisely do you know?");
    public static readonly Text AddHeight = new("Hoe hoog of laag was het, van −5 tot +5?", "How high or low was it, from −5 to +5?");
    public static readonly Text AddFor = new("Op welke lijn?", "On which line?");
    public static readonly Text OnMine = new("mijn eigen lijn (alleen ik)", "my own line (only me)");
    public static readonly Text OnOurs = new("onze lijn", "our line");
    public static readonly Text Added = new("Het moment staat op de lijn.", "The moment is on the line.");

    public static readonly Codes Precisions = new(
        ("DAY", new("op de dag", "to the day")),
        ("MONTH", new("ongeveer die maand", "about that month")),
        ("SEASON", new("ongeveer dat seizoen", "about that season")),
        ("YEAR", new("ergens dat jaar", "some time that year")));
}

using LivingNetworks.Web.Texts;

namespace LivingNetworks.Web.Pictures;

/// <summary>The words in and under the pictures.</summary>
public static class PictureTexts
{
    public static readonly Codes Characteristics = new(
        ("INTERDEP", new("Wederzijdse afhankelijkheid", "Interdependence")),
        ("ENERGY", new("Beweging door energie", "Movement through energy")),
        ("DIVERSITY", new("Diversiteit daagt uit", "Diversity challenges")),
        ("GROWTH", new("Persoonlijke ontwikkeling", "Personal development")),
        ("SAFETY", new("Veilige ruimte", "Safe space")));

    public static readonly Text Round = new("Ronde", "Round");
    public static readonly Text AnswersGiven = new("Aantal antwoorden", "Answers given");
    public static readonly Text Characteristic = new("Kenmerk", "Characteristic");
    public static readonly Text Mean = new("Gemiddelde (0–100)", "Mean (0–100)");
    public static readonly Text Spread = new("Spreiding", "Spread");
    public static readonly Text AtLeast = new("{0} of meer", "{0} or more");
    public static readonly Text AtMost = new("{0} of minder", "{0} or less");
    public static readonly Text WithheldHere = new("niet getoond", "not shown");
    public static readonly Text RadarAlt = new("Radar met {2} kenmerken voor {0}, n = {1}. De tabel ernaast heeft dezelfde gegevens.", "Radar with {2} characteristics for {0}, n = {1}. The table beside it has the same data.");
    public static readonly Text RadarCaption = new("Doorgetrokken: {0} (n = {1}). De band toont hoe de antwoorden uiteenlopen. Gestippeld: eerdere rondes.", "Solid: {0} (n = {1}). The band shows how far answers differ. Dotted: earlier rounds.");
    public static readonly Text RadarCaptionFirst = new("Doorgetrokken: {0} (n = {1}). De band toont hoe de antwoorden uiteenlopen.", "Solid: {0} (n = {1}). The band shows how far answers differ.");

    public static readonly Text CurveAlt = new("Lijn van pieken en dalen met {0} punten, van {1} tot {2}. De tabel ernaast heeft dezelfde gegevens.", "Line of highs and lows with {0} points, from {1} to {2}. The table beside it has the same data.");
    public static readonly Text CurveCaption = new("Doorgetrokken: van ons samen. Een brede streep: de datum is bij benadering.", "Solid: of us together. A wide stroke: the date is approximate.");
    public static readonly Text CurveOwn = new("Gestreept: mijn eigen lijn, die alleen ik zie.", "Dashed: my own line, which only I see.");
    public static readonly Text CurveBand = new("De band: waar de helft van {0} gedeelde lijnen loopt.", "The band: where half of {0} shared lines run.");
    public static readonly Text High = new("hoog", "high");
    public static readonly Text Low = new("laag", "low");

    public static readonly Codes Steps = new(
        ("INDIVIDUAL", new("Bij een van ons", "With one of us")),
        ("SHARED", new("Gedeeld", "Shared")),
        ("PRACTISED", new("In praktijk", "Practised")),
        ("ANCHORED", new("Verankerd", "Anchored")));

    public static readonly Codes StepWords = new(
        ("INDIVIDUAL", new("iemand merkte het", "someone noticed it")),
        ("SHARED", new("verteld aan de anderen", "told to the others")),
        ("PRACTISED", new("meer mensen doen het zo", "more people do it this way")),
        ("ANCHORED", new("vastgehouden in een afspraak of gewoonte", "kept in an agreement or habit")));

    public static readonly Text StairsLabel = new("Trap van inzichten", "Staircase of insights");

    public static readonly Codes AgendaKinds = new(
        ("CONTENT", new("Inhoud", "Content")),
        ("PROCESS", new("Proces", "Process")),
        ("REFLECTION", new("Terugkijken", "Looking back")),
        ("NONE", new("Samen zijn", "Being together")));

    public static readonly Text BalanceAlt = new("Verdeling van de tijd: {0}", "How the time is divided: {0}");
    public static readonly Text Minutes = new("{0} min", "{0} min");

    public static readonly Codes Phases = new(
        ("CONNECTING", new("Verbinding aangaan", "Making connection")),
        ("EXPERIMENTING", new("Experimenteren", "Experimenting")),
        ("STAYING_IN_MOTION", new("In beweging blijven", "Staying in motion")));

    public static readonly Text PhaseAlt = new("Verloop van de nadruk op de drie fasen, van {0} tot {1}. De tabel eronder heeft dezelfde gegevens.", "How the emphasis on the three phases moved, from {0} to {1}. The table below has the same data.");
    public static readonly Text PhaseCaption = new("Fasen wisselen elkaar af. Het is een nadruk, geen trap naar een eind.", "Phases take turns. It is an emphasis, not a ladder towards an end.");
    public static readonly Text PhaseCourse = new("Hoe de nadruk verschoof", "How the emphasis moved");
    public static readonly Text When = new("Wanneer", "When");

    public static readonly Text Asking = new("Vragende organisaties", "Asking organisations");
    public static readonly Text Offering = new("Aanbiedende organisaties", "Offering organisations");
    public static readonly Text Asks = new("Vragen", "Asks");
    public static readonly Text Offers = new("Aanbod", "Offers");
    public static readonly Text Matches = new("Matches", "Matches");
    public static readonly Text Value = new("Geschatte waarde", "Estimated value");
    public static readonly Text Edition = new("Editie", "Edition");
    public static readonly Text MarketCaption = new("De waarde is een schatting van iedereen samen.", "The value is an estimate of everyone together.");
    public static readonly Text MarketAlt = new("{0} vragende en {1} aanbiedende organisaties kwamen samen in {2} matches.", "{0} asking and {1} offering organisations came together in {2} matches.");
}

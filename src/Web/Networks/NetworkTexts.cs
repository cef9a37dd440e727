using LivingNetworks.Web.Texts;

namespace LivingNetworks.Web.Networks;

/// <summary>The words of my networks and of the home of a network.</summary>
public static class NetworkTexts
{
    public static readonly Text MyNetworks = new("Mijn netwerken", "My networks");
    public static readonly Text Hello = new("Dag {0}", "Hello {0}");
    public static readonly Text NoNetworks = new("Je doet nog nergens mee. Iemand die je kent nodigt je uit; daarna staat het netwerk hier.",
        "You are not taking part anywhere yet. Someone you know will invite you; after that the network is here.");
    public static readonly Text Next = new("Volgende bijeenkomst", "Next meeting");
    public static readonly Text NoNext = new("Er staat nog geen bijeenkomst in de agenda.", "No meeting has been put in the calendar yet.");
    public static readonly Text ToSession = new("Naar de bijeenkomst", "To the meeting");
    public static readonly Text ToCalendar = new("Naar de agenda", "To the calendar");
    public static readonly Text Open = new("Naar {0}", "To {0}");
    public static readonly Text Host = new("Gastvrouw of gastheer", "Host");
    public static readonly Text Place = new("Plek", "Place");
    public static readonly Text Time = new("Tijd", "Time");
    public static readonly Text Purpose = new("Waarvoor we samenkomen", "Why we come together");
    public static readonly Text Rules = new("Onze spelregels", "Our ground rules");
    public static readonly Text NoRules = new("Jullie hebben nog geen spelregels afgesproken. Dat doe je samen, in een bijeenkomst.",
        "You have not agreed on ground rules yet. You do that together, in a meeting.");
    public static readonly Text Phase = new("Waar de nadruk ligt", "Where the emphasis lies");
    public static readonly Text NoPhase = new("Nog niet samen besproken.", "Not talked about together yet.");
    public static readonly Text Changes = new("Wat doen we nu anders?", "What do we do differently now?");
    public static readonly Text NoChanges = new("Nog niets opgeschreven. Wat is er veranderd, hoe klein ook?", "Nothing written down yet. What has changed, however small?");
    public static readonly Text AllChanges = new("Al onze veranderingen", "All our changes");
    public static readonly Text WhoBrings = new("Wie brengt wat", "Who brings what");
    public static readonly Text NoBrings = new("Nog niemand heeft iets gedeeld.", "Nobody has shared anything yet.");
    public static readonly Text Everyone = new("Iedereen en wat we brengen", "Everyone and what we bring");
    public static readonly Text Brings = new("brengt", "brings");
    public static readonly Text LooksFor = new("zoekt", "looks for");
    public static readonly Text RoundOpen = new("Er ligt een vragenlijst klaar", "A questionnaire is ready");
    public static readonly Text RoundOpenWords = new("{0}. Het kost een minuut of zeven, en we praten er samen over.", "{0}. It takes about seven minutes, and we talk about it together.");
    public static readonly Text ToRound = new("Naar de vragen", "To the questions");
    public static readonly Text PrintRules = new("Spelregelkaart afdrukken", "Print the rules card");

    public static readonly Codes States = new(
        ("SPARK", new("Sprankeltje", "Spark")),
        ("ALIVE", new("Levend", "Alive")),
        ("RESTING", new("In rust", "Resting")),
        ("FADING", new("Het wordt stiller", "Growing quieter")),
        ("CONCLUDED", new("Afgerond", "Concluded")),
        ("AFTERGLOW", new("Nagloei", "Afterglow")));

    public static readonly Codes Roles = new(
        ("PARTICIPANT", new("deelnemer", "participant")),
        ("FACILITATOR", new("begeleider", "facilitator")),
        ("INITIATOR", new("initiatiefnemer", "initiator")),
        ("CO_INITIATOR", new("mede-initiatiefnemer", "co-initiator")),
        ("NEWCOMER", new("nieuwkomer", "newcomer")),
        ("SPONSOR", new("sponsor", "sponsor")),
        ("COORDINATOR", new("coördinator", "coordinator")),
        ("RESEARCHER", new("onderzoeker", "researcher")),
        ("MODERATOR", new("gespreksleider", "moderator")),
        ("AMBASSADOR", new("ambassadeur", "ambassador")),
        ("STEERING", new("stuurgroep", "steering group")),
        ("SOUNDING_BOARD", new("klankbord", "sounding board")),
        ("WELCOMER", new("verwelkomer", "welcomer")));

    public static readonly Codes Settings = new(
        ("MEAL", new("samen eten", "shared meal")),
        ("AT_HOME", new("bij iemand thuis", "at someone's home")),
        ("ON_LOCATION", new("op locatie", "on location")),
        ("OUTDOORS", new("buiten", "outdoors")));
}

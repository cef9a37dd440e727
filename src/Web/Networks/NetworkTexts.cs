using LivingNetworks.Web.Texts;

namespace LivingNetworks.Web.Networks;

/// <summary>The words of my networks and of the home of a network.</summary>
public static class NetworkTexts
{
    public static readonly Text MyNotes = new("Mijn notities", "My notes");
    public static readonly Text MyOrganisations = new("Mijn organisaties", "My organisations");
    public static readonly Text MyNetworks = new("Mijn netwerken", "My networks");
    public static readonly Text Hello = new("Dag {0}", "Hello {0}");
    public static readonly Text NoNetworks = new("Je doet nog nergens mee. Iemand die je kent nodigt je uit; daarna staat het netwerk hier.",
        "You are not taking part anywhere yet. Someone you know will invite you; after that the network is here.");
    public static readonly Text Invited = new("{0} nodigt je uit voor {1}", "{0} invites you to {1}");
    public static readonly Text InvitedWords = new("Bel {0} gerust. In een gesprek hoor je meer dan op een scherm.", "Feel free to call {0}. A talk tells more than a screen.");
    public static readonly Text InvitedAs = new("Je wordt gevraagd als {0}.", "You are asked as {0}.");
    public static readonly Text PrivacyHere = new("Wat dit netwerk van je bewaart en wie het leest", "What this network keeps of you and who reads it");
    public static readonly Text Accept = new("Ja, ik doe mee", "Yes, I will join");
    public static readonly Text Decline = new("Nee, nu niet", "No, not now");
    public static readonly Text BothRolesWhy = new("Waarom begeleid je hier en doe je ook mee?", "Why do you both facilitate and take part here?");
    public static readonly Text Accepted = new("Fijn. Je hebt ja gezegd tegen {0}.", "Good. You said yes to {0}.");
    public static readonly Text Declined = new("Je hebt nee gezegd tegen {0}. Dat is goed zo.", "You said no to {0}. That is fine.");
    public static readonly Text Start = new("Een netwerk beginnen", "Start a network");
    public static readonly Text StartWords = new("Een naam en een verlangen is genoeg. Een plan hoeft er nog niet te zijn; alleen jij ziet het, tot je iemand uitnodigt.",
        "A name and a desire are enough. There need not be a plan yet; only you see it, until you invite somebody.");
    public static readonly Text Bring = new("Een netwerk dat al leeft hierheen brengen", "Bring a network that already lives here");
    public static readonly Text BringWords = new("Jij wordt de begeleider. Daarna kun je mensen en bijeenkomsten inlezen.", "You become its facilitator. After that you can bring in people and meetings.");
    public static readonly Text NetworkName = new("Hoe heet het netwerk?", "What is the network called?");
    public static readonly Text Desire = new("Waar verlangen jullie naar?", "What do you long for together?");
    public static readonly Text FormLabel = new("Wat voor netwerk is het?", "What kind of network is it?");
    public static readonly Text MyPart = new("Wat doe je zelf?", "What will you do yourself?");
    public static readonly Text ITakePart = new("ik doe mee", "I take part");
    public static readonly Text IFacilitate = new("ik begeleid", "I facilitate");
    public static readonly Text StartedOn = new("Wanneer is het begonnen?", "When did it start?");
    public static readonly Text StartedPrecision = new("Hoe precies weet je dat?", "How precisely do you know?");
    public static readonly Text Light = new("Beginnen", "Start");
    public static readonly Text BringHere = new("Hierheen brengen", "Bring it here");
    public static readonly Text Import = new("Een bestaand netwerk inlezen", "Bring an existing network on board");
    public static readonly Text TimeToTalk = new("Een goed moment om ze weer eens samen door te nemen.", "A good moment to talk them through together again.");
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
        ("EXPLORING", new("Aan het verkennen", "Exploring")),
        ("FORMING", new("Aan het ontstaan", "Forming")),
        ("ALIVE", new("Levend", "Alive")),
        ("RESTING", new("In rust", "Resting")),
        ("HANDING_OVER", new("Aan het overdragen", "Handing over")),
        ("CONCLUDED", new("Afgerond", "Concluded")),
        ("FADED_OUT", new("Uitgedoofd", "Faded out")));

    public static readonly Codes Forms = new(
        ("LEARNING_NETWORK", new("leernetwerk: we kiezen zelf voor leren als aanpak", "learning network: we choose learning as our approach")),
        ("LEARNING_COMMUNITY", new("lerende gemeenschap: een vraag uit de praktijk houdt ons langer bezig", "learning community: a question from practice keeps us at work for longer")),
        ("ORGANISATION_NETWORK", new("netwerk van organisaties", "network of organisations")));

    public static readonly Codes Roles = new(
        ("INITIATOR", new("initiatiefnemer", "initiator")),
        ("CO_INITIATOR", new("mede-initiatiefnemer", "co-initiator")),
        ("FACILITATOR", new("begeleider", "facilitator")),
        ("SECRETARIAT", new("secretariaat", "secretariat")),
        ("COMMUNICATION_ADVISER", new("communicatieadviseur", "communication adviser")),
        ("WEB_EDITOR", new("webredacteur", "web editor")),
        ("AMBASSADOR", new("ambassadeur", "ambassador")),
        ("PULLER", new("trekker", "puller")),
        ("CORE_MEMBER", new("kerngroep", "core group")),
        ("RESEARCHER", new("onderzoeker", "researcher")),
        ("SPONSOR_CONTACT", new("contactpersoon van een sponsor", "sponsor contact")),
        ("COORDINATOR", new("coördinator", "coordinator")),
        ("DATA_STEWARD", new("gegevensbeheerder", "data steward")));

    public static readonly Codes Settings = new(
        ("MEAL", new("samen eten", "shared meal")),
        ("AT_HOME", new("bij iemand thuis", "at someone's home")),
        ("ON_LOCATION", new("op locatie", "on location")),
        ("OUTDOORS", new("buiten", "outdoors")));
}

using LivingNetworks.LearningLog.Contracts;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Sessions.Contracts;

namespace LivingNetworks.Standalone.Demo;

/// <summary>Scenario A: a learning community in a rural municipality over two years. People and organisations are invented; any likeness is accidental.</summary>
/// <remarks>Figures follow the catalogue (section 6.1): 25 participants, market 1 with 30 asking, 30 offering, 92 matches and EUR 84,900, market 2 with
/// 34, 36, 101 and EUR 91,200, three rounds of vitality, the curve of highs and lows.</remarks>
internal static class ReggezoomSamen
{
    public const string Name = "Reggezoom Samen";

    public const string Facilitator = "Saar Engbers";

    public const string SecondFacilitator = "Bram Wolbers";

    public const string Newcomer = "Jesse Vermeer";

    public const string Leaver = "Koen Tijink";

    public const string SponsoringOrganisation = "Provincie";

    public const string OrganisationOfFacilitator = "Kenniscentrum Sociale Praktijk";

    public const string Sponsor = "Karin Holtslag";

    public const string Coordinator = "Wim Dekkers";

    public const string Researcher = "Ottolien Kuipers";

    /// <summary>With whom the researcher talks: pseudonym, what they are, what they said, and whether they approved it.</summary>
    public static readonly (string Person, string Pseudonym, string[] Sides, string Said, bool Approved)[] Told =
    [
        ("Tijmen Haverkort", "Wilg", ["PULLER", "PROFESSIONAL", "MAN", "OLD_HAND", "SATISFIED"], "Over leren hadden we het nooit. Toen jij vroeg wat er veranderd was, bleek dat we van alles geleerd hadden.", true),
        ("Fenna Oldenhof", "Berk", ["FOLLOWER", "PROFESSIONAL", "WOMAN", "OLD_HAND", "SATISFIED"], "Doordat iemand ernaar vroeg, merkte ik pas dat ik het anders doe.", true),
        ("Rutger Nijland", "Els", ["FOLLOWER", "VOLUNTEER", "MAN", "OLD_HAND", "CRITICAL"], "Na de bezuinigingen durfden we pas echt te praten.", true),
        ("Hilde Pasman", "Linde", ["PULLER", "PROFESSIONAL", "WOMAN", "OLD_HAND", "CRITICAL"], "Ik weet nog niet of mijn collega's er iets van merken.", false),
    ];

    /// <summary>Two more who agreed on paper, and were in the group talk alone.</summary>
    public static readonly (string Pseudonym, string[] Sides)[] OnPaper =
    [
        ("Es", ["FOLLOWER", "VOLUNTEER", "WOMAN", "OLD_HAND", "SATISFIED"]),
        ("Iep", ["FOLLOWER", "VOLUNTEER", "MAN", "OLD_HAND", "CRITICAL"]),
    ];

    /// <summary>Who accompany the study.</summary>
    public static readonly string[] Committee = ["Noor Wessels", "Sjoerd Lammertink", "Maaike Scholten", "Gijs Roelvink", "Yara Koopman", "Johan Brink"];

    /// <summary>What it found, on which of those words, and what surprised when it was given back.</summary>
    public static readonly (string Statement, int[] On, string Surprise)[] Found =
    [
        ("Praten over verandering opent praten over leren.", [0, 2], "We dachten dat leren iets voor cursussen was."),
        ("Gevraagd worden voelt zelf al als leren.", [1], "Dat het gesprek met de onderzoeker ook ons veranderde."),
    ];

    /// <summary>The day of the first plenary.</summary>
    public static readonly DateOnly M0 = new(2024, 1, 18);

    public sealed record Picture(string Key, double Month, string Meeting, string Ties, string Wishes);

    public sealed record Organisation(string Name, OrganisationKind Kind, RelationKind? Relation = null);

    public sealed record Participant(string Name, string? Organisation, string Gives, string Seeks);

    public sealed record Meeting(
        string Key, double Month, SessionKind Kind, string Title, double Hours, int Present, string? Place = null, double? Pulse = null, string? Different = null,
        int Reflection = 25, bool Groups = false, int First = 0);

    public sealed record Point(double Month, int Height, PointKind Kind, string Title, LearningLog.Contracts.DatePrecision Precision = LearningLog.Contracts.DatePrecision.Month);

    public sealed record Market(string Key, double Month, int Number, int Asking, int Offering, int Matches, decimal Total, int Present);

    public sealed record Round(string Key, double Month, int Answers, int[] Means, string Dialogue);

    public static readonly Organisation[] Organisations =
    [
        new("Gemeente Reggezoom", OrganisationKind.Municipality, RelationKind.Initiates),
        new("Streekbank Oost", OrganisationKind.Company, RelationKind.HomeBaseOf),
        new("Bouwbedrijf Haverkort & Zn", OrganisationKind.Company, RelationKind.FundsInKind),
        new("Businessclub De Zoom", OrganisationKind.Foundation, RelationKind.HomeBaseOf),
        new("Raad van Kerken Reggezoom", OrganisationKind.Church, RelationKind.Hosts),
        new("Woningstichting De Heuvelrug", OrganisationKind.HousingAssociation, RelationKind.Hosts),
        new("Welzijn De Schakel", OrganisationKind.WelfareOrganisation, RelationKind.HomeBaseOf),
        new("Omroep Zoom FM", OrganisationKind.Company, RelationKind.HomeBaseOf),
        new("Thuiszorg Marke", OrganisationKind.CareProvider, RelationKind.HomeBaseOf),
        new("Scholengroep Salland", OrganisationKind.School, RelationKind.HomeBaseOf),
        new("Dorpsbelang IJmark", OrganisationKind.ResidentsGroup, RelationKind.HomeBaseOf),
        new("Kenniscentrum Sociale Praktijk", OrganisationKind.KnowledgeInstitute, RelationKind.Facilitates),
        new("Provincie", OrganisationKind.Province, RelationKind.Sponsors),
    ];

    /// <summary>Those who took part from the first plenary on; four have no organisation. The newcomer joins later and makes 25; the leaver is not counted.</summary>
    public static readonly Participant[] Participants =
    [
        new("Noor Wessels", "Gemeente Reggezoom", "weet de weg in het gemeentehuis", "partners buiten het gemeentehuis"),
        new("Tijmen Haverkort", "Bouwbedrijf Haverkort & Zn", "materialen|secretariaat", "erkenning van wat bedrijven al doen"),
        new("Fenna Oldenhof", "Raad van Kerken Reggezoom", "zalen|vrijwilligers", "een praktische roeping"),
        new("Sjoerd Lammertink", "Streekbank Oost", "een workshop|contacten", "zichtbaar effect"),
        new("Aicha Benali", "Thuiszorg Marke", "zicht op zorg", "handen voor uitstapjes"),
        new("Rutger Nijland", null, "tijd|website", "contact met bedrijven"),
        new("Maaike Scholten", "Welzijn De Schakel", "vrijwilligers", "zakelijke hulp"),
        new("Gijs Roelvink", "Woningstichting De Heuvelrug", "ruimten", "lijntjes met bedrijven"),
        new("Yara Koopman", "Scholengroep Salland", "leerlingen", "stageplekken"),
        new("Dries ten Cate", "Omroep Zoom FM", "zendtijd", "stagiairs"),
        new("Hilde Pasman", "Gemeente Reggezoom", "kennis van processen", "ideeën bij bezuinigen"),
        new("Johan Brink", "Businessclub De Zoom", "netwerk van ondernemers", "verhalen uit de buurt"),
        new("Marije Dijkhuis", "Dorpsbelang IJmark", "kent elke straat", "zakelijke blik"),
        new("Peter Averdijk", "Woningstichting De Heuvelrug", "klussenteam", "contact met bewoners"),
        new("Sanne Lubbers", "Welzijn De Schakel", "jongerenwerk", "werkplekken"),
        new("Hassan Yildiz", "Businessclub De Zoom", "horeca|ontvangst", "vrijwilligers met plezier"),
        new("Ellen Wiggers", "Thuiszorg Marke", "mantelzorgcafé", "vervoer"),
        new("Roel Kamphuis", "Scholengroep Salland", "werkplaats", "opdrachten uit de praktijk"),
        new("Trudy Beltman", null, "luisterend oor", "mensen om iets mee te beginnen"),
        new("Mark Vossebeld", "Streekbank Oost", "rekenen en tekenen", "kleine initiatieven"),
        new("Ineke ter Haar", "Raad van Kerken Reggezoom", "kookploeg", "jonge mensen"),
        new("Dirk Oude Luttikhuis", "Dorpsbelang IJmark", "dorpshuis", "nieuwe functies"),
        new("Lisa Mulder", null, "vormgeving", "opdrachten met betekenis"),
        new("Freek Jansen Venneboer", null, "oud-docent techniek", "jongeren om te begeleiden"),
    ];

    public static readonly string[] Rules =
    [
        "Wat hier gezegd wordt, blijft hier, tot wie het zei het anders wil.",
        "Ieders stem weegt even zwaar, wie er ook betaalt of bestuurt.",
        "Hier leren we: iets mag mislukken zonder gevolgen.",
        "Om beurten gastheer of gastvrouw, met een eenvoudige maaltijd.",
    ];

    public static readonly Meeting[] Meetings =
    [
        new("p1", 0, SessionKind.Plenary, "Plenaire 1: kennismaken en spelregels", 4, 24, "Gemeentehuis Reggezoom", 3.9, "We bellen elkaar nu rechtstreeks."),
        new("p2", 2, SessionKind.Plenary, "Plenaire 2: ervaringen en knelpunten", 4, 22, "Woningstichting De Heuvelrug", 2.8, "We weten nu hoe lang vier uur luisteren duurt.", 15),
        new("p3", 3, SessionKind.Plenary, "Plenaire 3: in kleine groepen", 4, 19, "De Ontmoetingskerk", 3.7, "We werken nu in groepjes van vijf.", 40, true),
        new("w1", 4, SessionKind.Working, "Werkgroep zorg en wonen", 2, 6, "Thuiszorg Marke"),
        new("w2", 4.1, SessionKind.Working, "Werkgroep van stage naar vrijwilligerswerk", 2, 7, "Scholengroep Salland"),
        new("w3", 4.2, SessionKind.Working, "Werkgroep betrokken ondernemers", 2, 5, "Bouwbedrijf Haverkort & Zn"),
        new("p4", 5, SessionKind.Plenary, "Plenaire 4: kiezen blijkt moeilijk", 4, 21, "Welzijn De Schakel"),
        new("prep", 7, SessionKind.PreparatoryWorkshop, "Workshop: in gesprek met bedrijven", 3, 34, "Streekbank Oost"),
        new("p5", 7.2, SessionKind.Plenary, "Plenaire 5", 4, 20, "Dorpshuis IJmark", null, "Er zit nu een ondernemer in elke werkgroep."),
        new("m1", 8, SessionKind.Market, "Beursvloer 1", 4, 140, "Sporthal De Zoom", 4.7, "Vragen stellen hoort er nu gewoon bij."),
        new("p6", 9, SessionKind.Plenary, "Plenaire 6: bezuinigingen", 3, 18, "Raad van Kerken Reggezoom", 2.9, "Moeilijk nieuws bespreken we nu apart en op tijd."),
        new("p7", 11, SessionKind.Plenary, "Plenaire 7", 3, 21, "Omroep Zoom FM"),
        new("eval", 12, SessionKind.LookBack, "Tussenevaluatie in kleine groepen", 3, 20, "Gemeentehuis Reggezoom", null, "Inwoners horen er nu even hard bij als ondernemers.", 90, true),
        new("core", 13, SessionKind.Core, "Kerngroep: eerste keer", 2, 8, "Bouwbedrijf Haverkort & Zn"),
        new("y1", 13.3, SessionKind.Plenary, "Plenaire kwartaal 1, jaar 2", 2, 18, "Scholengroep Salland", null, "Twee uur op een avond is genoeg.", 30),
        new("k1", 14, SessionKind.KitchenVisit, "Kijkje in de keuken: dorpshuis van bewoners", 3, 11, "Dorpshuis IJmark", null, "We proberen zelf ook een inloopochtend uit.", 45, First: 4),
        new("k2", 15, SessionKind.KitchenVisit, "Kijkje in de keuken: de bouwplaats", 2, 9, "Bouwbedrijf Haverkort & Zn", First: 9),
        new("y2", 16, SessionKind.Plenary, "Plenaire kwartaal 2, jaar 2", 2, 20, "Thuiszorg Marke"),
        new("k3", 17, SessionKind.KitchenVisit, "Kijkje in de keuken: het zorghuis", 2, 12, "Thuiszorg Marke", First: 14),
        new("y3", 19, SessionKind.Plenary, "Plenaire kwartaal 3, jaar 2", 2, 17, "De Ontmoetingskerk"),
        new("m2", 20, SessionKind.Market, "Beursvloer 2", 4, 160, "Sporthal De Zoom"),
        new("y4", 22, SessionKind.Plenary, "Plenaire kwartaal 4, jaar 2", 2, 22, "Gemeentehuis Reggezoom"),
        new("nat", 22.4, SessionKind.WideGathering, "Landelijke bijeenkomst burger en overheid", 5, 90, "Theater De Regge"),
        new("harvest", 24, SessionKind.Harvest, "Oogsten en overdragen", 3, 21, "Dorpshuis IJmark", 4.4, "We gaan zelf verder, zonder begeleiders.", 75),
        new("man", 26, SessionKind.SpecialEncounter, "Landelijke manifestatie", 6, 200, "Markthal"),
    ];

    /// <summary>Meetings still to come when the story is told: the network has its own legs.</summary>
    public static readonly Meeting[] Ahead =
    [
        new("next", 0.7, SessionKind.Plenary, "Avond van het zelfstandige netwerk", 2, 0, "Dorpshuis IJmark"),
        new("tour", 2.2, SessionKind.KitchenVisit, "Rondleiding 'Kijk in onze keuken'", 3, 0, "Welzijn De Schakel"),
    ];

    public static readonly Market[] Markets = [new("m1", 8, 1, 30, 30, 92, 84_900m, 140), new("m2", 20, 2, 34, 36, 101, 91_200m, 160)];

    /// <summary>Rounds of vitality: means per characteristic INTERDEP, ENERGY, DIVERSITY, GROWTH, SAFETY.</summary>
    public static readonly Round[] Rounds =
    [
        new("r1", 2, 19, [52, 61, 66, 48, 55], "p3"),
        new("r2", 12, 18, [60, 58, 67, 57, 64], "y1"),
        new("r3", 23.6, 16, [74, 70, 69, 66, 73], "harvest"),
    ];

    /// <summary>How organisations said they were connected: place by place in <see cref="Organisations"/>, who names whom. The province gave no answer.</summary>
    public static readonly Picture[] Pictures =
    [
        new("t1", 9.3, "p7", "0-5 0-11 1-2 1-3 2-3 3-1 4-10 4-11 5-0 5-6 6-5 6-8 6-11 7-11 8-6 8-11 9-4 9-10 10-0 10-4 11-0 11-3 11-6", "2-6 6-2"),
        new("t2", 17.2, "y3", "0-5 0-10 0-11 1-2 1-3 1-8 2-3 2-6 2-9 3-1 3-2 3-6 4-6 4-10 5-0 5-6 5-8 6-2 6-5 6-8 7-3 7-10 8-2 8-6 9-2 9-8 10-0 10-4 10-7 11-0 11-6", "1-9 9-1 7-8 8-7 3-10"),
    ];

    /// <summary>How many of those who took part from the start said that the meetings they come to may count; the newcomer and the facilitators do as well.</summary>
    public const int SharingMeetings = 22;

    /// <summary>Fourteen confirmed short lines, place by place among <see cref="Participants"/>.</summary>
    public const string ShortLines = "0-7 0-12 1-6 1-17 2-20 3-11 4-6 4-16 5-22 6-14 8-9 10-12 11-15 1-8";

    public static readonly Point[] Timeline =
    [
        new(-12, 1, PointKind.Peak, "Een campagne loopt af en smaakt naar meer", LearningLog.Contracts.DatePrecision.Season),
        new(0, 3, PointKind.Peak, "De start"),
        new(2, -2, PointKind.Low, "Een lange plenaire, weinig beweging"),
        new(4, 2, PointKind.Peak, "Werkgroepen beginnen"),
        new(5, -2, PointKind.Low, "Kiezen lukt niet"),
        new(8, 5, PointKind.Peak, "De eerste beursvloer"),
        new(9, -4, PointKind.Low, "Bezuinigingen aangekondigd"),
        new(10, 1, PointKind.Turn, "De bezuinigingen komen open op tafel"),
        new(12, 3, PointKind.Peak, "We ontdekken wat we gemeen hebben"),
        new(14, 3, PointKind.Peak, "Het bezoek aan het dorpshuis inspireert"),
        new(15, -1, PointKind.Low, "De online groep blijft leeg"),
        new(18, -1, PointKind.Low, "In eigen dorp nog nauwelijks bekend"),
        new(21, 3, PointKind.Peak, "Een eigen site, en mensen volgen ons"),
        new(24, 4, PointKind.Peak, "Op eigen benen"),
        new(26, 5, PointKind.Peak, "De manifestatie"),
    ];

    public sealed record Return(double Month, ReturnKind Kind, LearningLevel Level, string Text, Attribution Attribution, decimal? Quantity = null, string? Unit = null, string? Source = null);

    public static readonly Return[] Returns =
    [
        new(8, ReturnKind.Content, LearningLevel.Network, "De beursvloer keert elk jaar terug.", Attribution.Directly, 92, "matches", "telling op de beursvloer"),
        new(13, ReturnKind.Relation, LearningLevel.Network, "Bedrijven zijn meedenkers geworden, niet alleen sponsors.", Attribution.Contributed),
        new(16, ReturnKind.Slipstream, LearningLevel.Organisation, "De businessclub helpt de naschoolse opvang voor kinderen met een beperking.", Attribution.Indirectly),
        new(18, ReturnKind.Culture, LearningLevel.Organisation, "De gemeente schreef een visie en een handreiking voor ambtenaren.", Attribution.Contributed),
        new(26, ReturnKind.KnowledgeSharing, LearningLevel.Network, "Andere gemeenten kwamen kijken op twee landelijke bijeenkomsten.", Attribution.Contributed),
        new(24, ReturnKind.NotAchieved, LearningLevel.Network, "In het eigen dorp bleven we lang onbekend; ambassadeurs kwamen niet van de grond.", Attribution.Unknown),
    ];

    /// <summary>Names of parties on the floor that are not on the platform.</summary>
    public static string Asking(int number) => $"{Clubs[number % Clubs.Length]} {Places[number / Clubs.Length % Places.Length]}";

    /// <summary>Names of firms on the floor that are not on the platform.</summary>
    public static string Offering(int number) => $"{Firms[number % Firms.Length]} {Places[number / Firms.Length % Places.Length]}";

    private static readonly string[] Clubs = ["Voetbalvereniging", "Zonnebloem", "Muziekvereniging", "Scouting", "Speeltuin", "Historische Kring", "Buurtvereniging", "Mantelzorgcafé", "Jeugdsoos", "Zangkoor"];

    private static readonly string[] Firms = ["Drukkerij", "Bakkerij", "Accountants", "Garage", "Hoveniers", "Installatiebedrijf", "Reclamebureau", "Slagerij", "Schildersbedrijf", "Makelaardij"];

    private static readonly string[] Places = ["Reggezoom", "IJmark", "Salland", "De Heuvel"];
}

using LivingNetworks.Web.Texts;

namespace LivingNetworks.Web.Ties;

/// <summary>The words of how organisations and people are connected.</summary>
public static class TiesTexts
{
    public static readonly Text Title = new("Verbindingen", "Connections");
    public static readonly Text TitleWords = new(
        "Hoe de organisaties in en om het netwerk met elkaar verbonden zijn, om er samen over te praten. Over mensen staat hier geen enkel cijfer.",
        "How the organisations in and around the network are connected, to talk about it together. There is not one figure about people here.");
    public static readonly Text Picture = new("Ons beeld van {0}", "Our picture of {0}");
    public static readonly Text NoPicture = new("Er is nog geen beeld.", "There is no picture yet.");
    public static readonly Text Covered = new(
        "{0} van de {1} organisaties staan in het beeld. Wie er niet in staat, gaf geen antwoord of wilde dat liever niet; dat zegt niets over haar verbindingen.",
        "{0} of the {1} organisations are in the picture. Those that are not gave no answer or preferred not to be in it; that says nothing about their connections.");
    public static readonly Text DrawnAlt = new(
        "Een kring van {0} organisaties met {1} lijnen ertussen. De tabel ernaast zegt hetzelfde in woorden.", "A circle of {0} organisations with {1} lines between them. The table beside it says the same in words.");
    public static readonly Text DrawnCaption = new(
        "Een volle lijn: beide noemen elkaar. Een streepjeslijn: één van beide noemt de ander. De plaats op de kring betekent niets.",
        "A full line: both name each other. A dashed line: one of the two names the other. The place on the circle means nothing.");
    public static readonly Text Number = new("Nr.", "No.");
    public static readonly Text Organisation = new("Organisatie", "Organisation");
    public static readonly Text Names = new("noemt", "names");
    public static readonly Text NamesNobody = new("noemt niemand", "names nobody");
    public static readonly Text WishesTitle = new("Wat er kan komen", "What may come");
    public static readonly Text WishesWords = new(
        "Deze organisaties willen allebei meer met elkaar. Een wens van één kant laten we niet zien.", "These organisations both want more with each other. A wish of one side is not shown.");
    public static readonly Text WishPair = new("{0} en {1}", "{0} and {1}");
    public static readonly Text NoWishes = new("Nu geen wens die twee organisaties delen.", "No wish now that two organisations share.");
    public static readonly Text InWords = new("Wat het beeld zegt", "What the picture says");
    public static readonly Text InWordsHelp = new("Cijfers over het geheel. Herken je ze? Wat verrast, en wat willen jullie proberen?", "Figures about the whole. Do you recognise them? What surprises, and what do you want to try?");
    public static readonly Text Value = new("{0}: {1}", "{0}: {1}");
    public static readonly Text Between = new("Met wie er nu niet in staat: tussen {0} en {1}.", "With those who are not in it now: between {0} and {1}.");
    public static readonly Text Expected = new("Als iedereen met iedereen verbonden was: {0}.", "If all were connected with all: {0}.");
    public static readonly Text Since = new("Wat er veranderde", "What changed");
    public static readonly Text SinceWords = new(
        "Onder de {0} organisaties die in beide beelden staan: {1} verbindingen bleven, {2} kwamen erbij, {3} hielden op.", "Among the {0} organisations in both pictures: {1} connections stayed, {2} began, {3} ended.");
    public static readonly Text SinceShare = new(
        "Van alle verbindingen toen of nu is {0} gebleven. Bijna alles: dan staat het stil. Bijna niets: dan is er weinig om op te bouwen.",
        "Of all connections then or now {0} stayed. Nearly all: then it stands still. Nearly none: then there is little to build on.");
    public static readonly Text Groups = new("Wie vooral met elkaar", "Who mostly with each other");
    public static readonly Text GroupsWords = new(
        "Groepen die de verbindingen zelf maken. Wat houdt ze bij elkaar, en wat kunnen ze elkaar vertellen?", "Groups that the connections themselves make. What holds them together, and what could they tell each other?");
    public static readonly Text Under = new("Organisaties antwoorden nu", "Organisations answer now");
    public static readonly Text UnderWords = new("{0} van de {1} organisaties antwoordden. Het beeld ligt vast zodra een begeleider het sluit.", "{0} of the {1} organisations answered. The picture is fixed once a facilitator closes it.");
    public static readonly Text AnswerFor = new("Antwoord voor {0}", "Answer for {0}");
    public static readonly Text AnswerHelp = new("Het gaat over organisaties. Noem geen mensen. Het laatste antwoord telt.", "It is about organisations. Name no people. The last answer counts.");
    public static readonly Text LeaveOut = new("Laat ons uit het beeld; bewaar geen antwoord van ons", "Leave us out of the picture; keep no answer of ours");
    public static readonly Text KeepSheet = new("Bewaar het antwoord", "Keep the answer");
    public static readonly Text SheetKept = new("Het antwoord is bewaard.", "The answer is kept.");
    public static readonly Text WriteDown = new("Schrijf op wat een organisatie zei", "Write down what an organisation said");
    public static readonly Text WriteDownHelp = new("Wat er al stond, zie je hier niet; jouw antwoord komt ervoor in de plaats.", "You do not see here what stood there; your answer takes its place.");
    public static readonly Text WhichOrganisation = new("Welke organisatie?", "Which organisation?");
    public static readonly Text Fix = new("Leg het beeld vast", "Fix the picture");
    public static readonly Text Ask = new("Vraag organisaties", "Ask organisations");
    public static readonly Text AskHelp = new("Kies wie je vraagt en in welke bijeenkomst jullie het beeld bekijken.", "Choose whom you ask and in which meeting you look at the picture.");
    public static readonly Text AskAtLeast = new("Er zijn minstens drie organisaties nodig. Je zet ze bij de organisaties om jullie heen.", "At least three organisations are needed. You add them at the organisations around you.");
    public static readonly Text NoMeeting = new("Plan eerst een bijeenkomst om het beeld te bekijken.", "First plan a meeting to look at the picture.");
    public static readonly Text Meeting = new("Wanneer bekijken jullie het?", "When do you look at it?");
    public static readonly Text Release = new("Laat de cijfers van ‘{0}’ ook om het netwerk heen zien, zonder namen", "Show the figures of ‘{0}’ around the network too, without names");
    public static readonly Text Released = new("Deze cijfers zijn ook om het netwerk heen te zien, zonder namen.", "These figures are seen around the network too, without names.");
    public static readonly Text TakeAlong = new("Neem mee als bestand", "Take along as a file");
    public static readonly Text GraphFile = new("Netwerk (GraphML)", "Network (GraphML)");
    public static readonly Text OrganisationsFile = new("Organisaties (CSV)", "Organisations (CSV)");
    public static readonly Text TiesFile = new("Verbindingen (CSV)", "Connections (CSV)");
    public static readonly Text Before = new("Eerdere beelden", "Earlier pictures");
    public static readonly Text BeforeLine = new("{0}: {1} van de {2} organisaties", "{0}: {1} of the {2} organisations");

    public static readonly Text Lines = new("Korte lijnen", "Short lines");
    public static readonly Text LinesWords = new(
        "Met wie bel of mail je nu zomaar even? Noteer het samen: jij noteert, de ander zegt ja of laat het zo. Alleen jullie twee lezen het. Het netwerk ziet hoogstens een aantal.",
        "Whom do you just call or mail now? Note it together: you note it, the other one says yes or leaves it. Only the two of you read it. The network sees a number at most.");
    public static readonly Text LineWith = new("Met wie?", "With whom?");
    public static readonly Text LineAbout = new("Waarvoor is de lijn goed?", "What is the line good for?");
    public static readonly Text NoteLine = new("Noteer de lijn", "Note the line");
    public static readonly Text LineNoted = new("Genoteerd. De ander zegt ja of laat het zo.", "Noted. The other one says yes or leaves it.");
    public static readonly Text ConfirmLine = new("Ja, wij hebben een lijn: {0}", "Yes, we have a line: {0}");
    public static readonly Text TakeBackLine = new("Haal de lijn weg: {0}", "Take the line away: {0}");
    public static readonly Text Somebody = new("iemand die hier niet meer is", "somebody who is here no more");
    public static readonly Text LineConfirmed = new("jullie zeiden allebei ja", "both of you said yes");
    public static readonly Text LineWaitsForMe = new("wacht op jouw ja", "waits for your yes");
    public static readonly Text LineWaitsForThem = new("wacht op het ja van de ander", "waits for the other one’s yes");
    public static readonly Text NoLines = new("Je noteerde hier nog geen lijn.", "You noted no line here yet.");
    public static readonly Text Counted = new(
        "Op {0}: {1} bevestigde lijnen tussen {2} van de {3} mensen. Wie er geen noteerde, is niet alleen; dat staat er gewoon niet.",
        "On {0}: {1} confirmed lines between {2} of the {3} people. Who noted none is not alone; it just does not stand here.");
    public static readonly Text CountLines = new("Tel de bevestigde lijnen van het netwerk", "Count the confirmed lines of the network");
    public static readonly Text CountHelp = new(
        "Hoogstens eens in negentig dagen, en alleen als er lijnen van vijf mensen of meer bij zijn: zo vertelt het aantal niets over een enkeling.",
        "At most once in ninety days, and only when lines of five people or more are new: so the number tells nothing of one or two people.");

    public static readonly Text Meetings = new("Wie elkaar vaker treft", "Who meets more often");
    public static readonly Text MeetingsWords = new(
        "Uit wie er op bijeenkomsten was, kunnen cijfers komen over het netwerk als geheel. Alleen van wie daar zelf ja op zegt, alleen van bijeenkomsten van het hele netwerk, en niemand ziet wie meedoet. Bewaard worden alleen de cijfers. Elkaar treffen is nog geen band: praat er samen over.",
        "Figures about the network as a whole can come from who was at meetings. Only of those who say yes themselves, only of meetings of the whole network, and nobody sees who takes part. Only the figures are kept. To meet is not yet to be connected: talk about it together.");
    public static readonly Text MeetingsOff = new("Dit staat uit. Er wordt niets uitgerekend en niets bewaard.", "This is off. Nothing is worked out and nothing is kept.");
    public static readonly Text MeetingsTold = new("Op welke dag vertelde je het aan de groep?", "On which day did you tell the group?");
    public static readonly Text MeetingsAllow = new("Zet het aan voor dit netwerk", "Switch it on for this network");
    public static readonly Text MeetingsOn = new(
        "Het is op {0} aan de groep verteld. Bijeenkomsten vanaf {1} kunnen meetellen.", "The group was told on {0}. Meetings from {1} on can count.");
    public static readonly Text MeetingsMine = new("Jouw bijeenkomsten tellen mee.", "Your meetings count.");
    public static readonly Text MeetingsNotMine = new("Jouw bijeenkomsten tellen niet mee.", "Your meetings do not count.");
    public static readonly Text MeetingsShare = new("Ja, laat mijn bijeenkomsten meetellen", "Yes, let my meetings count");
    public static readonly Text MeetingsUnshare = new("Laat mijn bijeenkomsten niet meer meetellen", "Let my meetings count no more");
    public static readonly Text MeetingsNoPicture = new(
        "Er is nog geen beeld. Het kan in een netwerk van acht of meer, als vijf mensen of meer meedoen die elkaar vaker troffen.",
        "There is no picture yet. It is possible in a network of eight or more, once five people or more take part who met more than once.");
    public static readonly Text MeetingsCovered = new(
        "{0} van de {1} mensen doen mee; {2} paren troffen elkaar vaker. Wie niet meedoet, is niet alleen; dat staat er gewoon niet.",
        "{0} of the {1} people take part; {2} pairs met more often. Who does not take part is not alone; it just does not stand here.");
    public static readonly Text MeetingsFewTies = new(
        "Geen cijfers: het zijn minder dan acht paren, en dan gaat het over een enkeling.", "No figures: there are fewer than eight pairs, and then it is about one or two of them.");
    public static readonly Text MeetingsFigure = new("Wat", "What");
    public static readonly Text MeetingsValue = new("Hoeveel", "How much");
    public static readonly Text MeetingsSays = new("Wat het zegt", "What it says");
    public static readonly Text MeetingsRule = new(
        "Een paar telt als het {0} keer of vaker samen was in een bijeenkomst van hoogstens {1} mensen. Gekeken is naar {2} bijeenkomsten sinds {3}.",
        "A pair counts when it was together {0} times or more in a meeting of at most {1} people. {2} meetings since {3} were looked at.");
    public static readonly Text MeetingsCount = new("Maak een nieuw beeld", "Make a new picture");
    public static readonly Text MeetingsCountHelp = new(
        "Hoogstens eens in negentig dagen, en alleen als er voor vijf mensen of meer iets bij kwam: zo vertelt het niets over een enkeling.",
        "At most once in ninety days, and only when something was added for five people or more: so it tells nothing of one or two people.");
    public static readonly Text MeetingsStop = new("Zet het uit en gooi weg wat ervan bewaard is", "Switch it off and throw away what is kept of it");

    /// <summary>Why there is no figure of meetings.</summary>
    public static readonly Codes MeetingsWhy = new(
        ("TOO_FEW_FOR_TIES", new("minder dan 60% doet mee", "fewer than 60% take part")), ("TOO_FEW_FOR_PATHS", new("minder dan 80% doet mee", "fewer than 80% take part")),
        ("TOO_FEW_PEOPLE", new("te weinig mensen: het zou over een enkeling gaan", "too few people: it would be about one or two of them")), ("NOT_DEFINED", new("bestaat hier niet", "does not exist here")));

    /// <summary>The name of each figure.</summary>
    public static readonly Codes FigureNames = new(
        ("DENSITY", new("Hoe dicht", "How dense")), ("DENSITY_AT_LEAST", new("Hoe dicht, minstens", "How dense, at least")), ("DENSITY_AT_MOST", new("Hoe dicht, hoogstens", "How dense, at most")),
        ("RECIPROCITY_OF_TIES", new("Teruggenoemd", "Named back")), ("RECIPROCITY_OF_PAIRS", new("Paren die elkaar noemen", "Pairs that name each other")),
        ("COMPONENTS", new("Losse delen", "Separate parts")), ("LARGEST_COMPONENT", new("In het grootste deel", "In the largest part")), ("ISOLATES", new("Zonder verbinding", "Without a connection")),
        ("FRAGMENTATION", new("Kan elkaar niet bereiken", "Cannot reach each other")), ("FRAGMENTATION_WITHOUT_FACILITATORS", new("Hetzelfde zonder wie begeleidt", "The same without who facilitates")),
        ("CUT_POINTS", new("Plekken waar het van één afhangt", "Places that depend on one")), ("TWO_CORE", new("Met twee of meer lijnen in het midden", "With two lines or more in the middle")),
        ("THREE_CORE", new("Met drie of meer lijnen in het midden", "With three lines or more in the middle")), ("DEGREE_CENTRALIZATION", new("Loopt het via één?", "Does it run through one?")),
        ("BETWEENNESS_CENTRALIZATION", new("Lopen de kortste wegen via één?", "Do the shortest ways run through one?")), ("STRENGTH_CENTRALIZATION", new("Hetzelfde met sterke lijnen korter", "The same with strong lines shorter")),
        ("BETWEEN_GROUPS", new("Naar buiten of naar binnen", "Outward or inward")), ("BETWEEN_GROUPS_EXPECTED", new("Naar buiten of naar binnen, te verwachten", "Outward or inward, to be expected")),
        ("BETWEEN_GROUPS_BY_CHANCE", new("Hoe vaak toeval dit geeft", "How often chance gives this")), ("DIVERSITY", new("Hoe gemengd", "How mixed")), ("DIVERSITY_OF_MOST", new("Hoe gemengd van wat kan", "How mixed of what can be")),
        ("CORE_SIZE", new("In de kern", "In the core")), ("CORE_FIT", new("Hoe goed een kern en een rand past", "How well a core and an edge fit")), ("COMMUNITIES", new("Groepen", "Groups")), ("MODULARITY", new("Hoe apart die groepen staan", "How apart those groups stand")));

    /// <summary>What it says, and what a group could do with it.</summary>
    public static readonly Codes FigureWords = new(
        ("DENSITY", new("Van alle lijnen die er kunnen zijn, zoveel zijn er. In het begin is meer goed; in een groot netwerk is veel ook druk. Probeer kleine groepen.", "Of all lines that can be there, so many are. In the beginning more is good; in a large network many is busy too. Try small groups.")),
        ("RECIPROCITY_OF_TIES", new("Zoveel van de genoemde organisaties noemen terug. Weinig: hulp gaat één kant op. Probeer een vraag van de ander.", "So many of the named organisations name back. Few: help goes one way. Try a question of the other's.")),
        ("RECIPROCITY_OF_PAIRS", new("Van de paren met een lijn noemt zoveel elkaar. Dit telt per paar, het vorige per lijn.", "Of the pairs with a line so many name each other. This counts by pair, the one before by line.")),
        ("COMPONENTS", new("Tussen delen loopt geen enkele lijn. Bij meer dan één: wie kan twee delen aan elkaar voorstellen?", "No line runs between parts. With more than one: who can introduce two parts to each other?")),
        ("LARGEST_COMPONENT", new("Zoveel organisaties kunnen elkaar via anderen bereiken.", "So many organisations can reach each other through others.")),
        ("ISOLATES", new("Zoveel organisaties noemen niemand en worden door niemand genoemd. Denk aan een welkom of een maatje, voor wie dat wil.", "So many organisations name nobody and are named by nobody. Think of a welcome or a buddy, for those who like it.")),
        ("FRAGMENTATION", new("Van alle paren kan zoveel elkaar ook via anderen niet bereiken.", "Of all pairs so many cannot reach each other, not even through others.")),
        ("FRAGMENTATION_WITHOUT_FACILITATORS", new("Is dit veel hoger dan het vorige, dan hangt het netwerk aan wie begeleidt. Laat anderen gastheer zijn.", "If this is much higher than the one before, the network hangs on who facilitates. Let others host.")),
        ("CUT_POINTS", new("Zoveel organisaties houden delen bij elkaar die anders los raken. Leg er een tweede weg naast.", "So many organisations hold parts together that would come apart. Lay a second way beside it.")),
        ("TWO_CORE", new("Zoveel organisaties hebben onderling elk minstens twee lijnen: er is een midden dat draagt.", "So many organisations have at least two lines each among themselves: there is a middle that carries.")),
        ("THREE_CORE", new("Hetzelfde met minstens drie.", "The same with at least three.")),
        ("DEGREE_CENTRALIZATION", new("0% is: ieder even veel lijnen. 100% is: alles loopt via één. Hoog: laat het gastheerschap rondgaan.", "0% is: each as many lines. 100% is: everything runs through one. High: let hosting pass round.")),
        ("BETWEENNESS_CENTRALIZATION", new("Hetzelfde voor wegen via anderen. Hoog: breng twee organisaties rechtstreeks bij elkaar.", "The same for ways through others. High: bring two organisations together directly.")),
        ("STRENGTH_CENTRALIZATION", new("Hetzelfde, waarbij wie elkaar vaak treft dichter bij elkaar staat.", "The same, where those who meet often stand closer.")),
        ("BETWEEN_GROUPS", new("Van −1 (alles met de eigen soort organisatie) tot 1 (alles met andere soorten). Lager dan te verwachten: meng in drietallen.", "From −1 (all with one's own sort of organisation) to 1 (all with other sorts). Lower than to be expected: mix in threes.")),
        ("DIVERSITY", new("De kans dat twee organisaties, door het lot gekozen, van een andere soort zijn.", "The chance that two organisations, chosen by lot, are of another sort.")),
        ("DIVERSITY_OF_MOST", new("Hetzelfde als deel van het meeste dat met zoveel soorten kan. Laag: welke soort mist aan tafel?", "The same as a share of the most that so many sorts can give. Low: which sort is missing at the table?")),
        ("CORE_SIZE", new("Zoveel organisaties vormen samen de kern van het beeld. Komt de rand er ook in?", "So many organisations together are the core of the picture. Does the edge come in too?")),
        ("CORE_FIT", new("Dicht bij 1 is er een duidelijke kern en een rand; dicht bij 0 niet.", "Close to 1 there is a clear core and an edge; close to 0 there is not.")),
        ("COMMUNITIES", new("Zoveel groepen hebben onderling meer lijnen dan bij toeval.", "So many groups have more lines among themselves than by chance.")),
        ("MODULARITY", new("Hoe verder boven 0, hoe meer die groepen op zichzelf staan.", "The further above 0, the more those groups stand by themselves.")));

    /// <summary>The same where the ties are of people and the groups are their organisations.</summary>
    public static readonly Codes WordsOfPeople = new(
        ("BETWEEN_GROUPS", new("Van −1 (alles binnen de eigen organisatie) tot 1 (alles met mensen van elders). Wie geen organisatie heeft, telt als elders. Lager dan te verwachten: meng in drietallen.", "From −1 (all within one’s own organisation) to 1 (all with people from elsewhere). Who has no organisation counts as elsewhere. Lower than to be expected: mix in threes.")),
        ("BETWEEN_GROUPS_EXPECTED", new("Zoveel zou het zijn als iedereen met iedereen verbonden was.", "So much it would be if everybody were connected with everybody.")),
        ("BETWEEN_GROUPS_BY_CHANCE", new("Zo vaak ligt het ook bij louter toeval zo ver van wat te verwachten is. Vaak: lees er niets in.", "So often it would be as far from what is expected by mere chance. Often: read nothing into it.")));

    /// <summary>Why there is no figure.</summary>
    public static readonly Codes NotShownWords = new(
        ("TOO_FEW_FOR_TIES", new("te weinig antwoorden (minstens 60% is nodig)", "not enough answers (at least 60% is needed)")),
        ("TOO_FEW_FOR_PATHS", new("te weinig antwoorden (minstens 80% is nodig: één organisatie kan alle wegen veranderen)", "not enough answers (at least 80% is needed: one organisation can change every way)")),
        ("TOO_SMALL_FOR_COMMUNITIES", new("pas vanaf vijftien; in zo’n klein geheel zeggen groepen niets", "only from fifteen on; in so small a whole groups mean nothing")),
        ("TOO_FEW_PEOPLE", new("te weinig mensen: het zou over een enkeling gaan", "too few people: it would be about one or two of them")),
        ("NOT_DEFINED", new("bestaat hier niet", "does not exist here")));
}

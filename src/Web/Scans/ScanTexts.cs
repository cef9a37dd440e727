using LivingNetworks.Web.Texts;

namespace LivingNetworks.Web.Scans;

/// <summary>The words of scans of one's own, talks, checklists and guides.</summary>
public static class ScanTexts
{
    public static readonly Text MyScan = new("Mijn scan en notities", "My scan and notes");
    public static readonly Text MyScanWords = new("Voor jezelf. Er is geen totaal, geen norm en geen vergelijking met anderen.", "For yourself. There is no total, no norm and no comparison with others.");
    public static readonly Text Lists = new("Lijsten", "Lists");
    public static readonly Codes Own = new(
        ("FCS", new("Hoe ik begeleid", "How I facilitate")), ("HOM", new("Mijn thuisbasis", "My home base")), ("LRN", new("Hoe ik leer", "How I learn")));
    public static readonly Codes Together = new(
        ("SUI", new("Past een levend netwerk bij onze vraag?", "Does a living network suit our question?")), ("PHC", new("Waar zijn we, en wat helpt nu?", "Where are we, and what helps now?")),
        ("REF", new("Terugkijken met kaarten", "Looking back with cards")), ("FUN", new("Hoe het bij ons loopt", "How it runs with us")), ("COL", new("Leren we samen?", "Do we learn together?")),
        ("RET", new("Wat het oplevert", "What it brings")), ("ORG", new("Waaruit zijn we ontstaan?", "What did we spring from?")), ("EXP", new("Klopt dit product nog?", "Does this product still fit?")),
        ("CUL", new("Leercultuur van het netwerk", "Culture of learning of the network")), ("END", new("Gaan we door, of ronden we af?", "Do we go on, or do we round off?")));
    public static readonly Codes Origins = new(
        ("IMPOSED", new("opgelegd", "imposed")), ("AMBITION", new("een gedeelde ambitie", "a shared ambition")), ("INSPIRATION", new("een gedeeld gedachtegoed", "a shared body of thought")),
        ("LIKENESS", new("een gezamenlijke opdracht", "a joint assignment")), ("BUNDLING", new("krachten bundelen", "joining strength")));
    public static readonly Codes Routes = new(
        ("LIVING_NETWORK", new("een levend netwerk", "a living network")), ("WORKING_GROUP", new("een werkgroep", "a working group")), ("MEDIATION", new("eerst bemiddeling", "mediation first")),
        ("PROJECT", new("een project", "a project")), ("PROGRAMME", new("een programma", "a programme")));
    public static readonly Codes Forms = new(
        ("PROJECT", new("project", "project")), ("MULTI_PROJECT", new("multiproject", "multi-project")), ("PROCESS", new("proces", "process")), ("PROGRAMME", new("programma", "programme")));
    public static readonly Codes Decks = new(
        ("REFLECTION", new("Terugkijken", "Looking back")), ("ONE_TO_ONE", new("Met één mens", "With one person")), ("FOCUS_GROUP", new("Met een groep", "With a group")),
        ("ACROSS_NETWORKS", new("Tussen netwerken", "Across networks")), ("LOOSE_CARDS", new("Losse kaarten", "Loose cards")), ("WELCOME", new("Welkom", "Welcome")),
        ("TIMELINE", new("Levenslijn", "Timeline")), ("UNFINISHED_SENTENCES", new("Zinnen afmaken", "Unfinished sentences")), ("FAREWELL_LETTER", new("Afscheidsbrief", "Farewell letter")),
        ("BACK_FROM_FUTURE", new("Terug uit de toekomst", "Back from the future")), ("LEARNING_CULTURE", new("Leercultuur", "Culture of learning")));
    public static readonly Text WhoSees = new("Wie ziet wat?", "Who sees what?");
    public static readonly Text Begin = new("Begin opnieuw", "Begin anew");
    public static readonly Text BeginFirst = new("Begin", "Begin");
    public static readonly Text Since = new("Bezig sinds {0}", "Under way since {0}");
    public static readonly Text Earlier = new("Op {0}: {1}", "On {0}: {1}");
    public static readonly Text KeepBlock = new("Bewaar ‘{0}’", "Keep ‘{0}’");
    public static readonly Text Kept = new("Bewaard.", "Kept.");
    public static readonly Text Share = new("Delen", "Sharing");
    public static readonly Text ShareFellows = new("Kies zelf met wie je dit bespreekt. Je neemt het terug wanneer je wilt.", "Choose yourself with whom you talk about this. You take it back whenever you like.");
    public static readonly Text NoFellows = new("Er is nu niemand anders die begeleidt in een netwerk dat je kent.", "There is nobody else now who facilitates in a network that you know.");
    public static readonly Text ShareHome = new("Deel met de contactpersoon van mijn organisatie", "Share with the contact of my organisation");
    public static readonly Text ShareNow = new("Deel met wie ik koos", "Share with whom I chose");
    public static readonly Text Unshare = new("Neem terug: niemand anders leest dit nog", "Take back: nobody else reads this any more");
    public static readonly Text IsShared = new("Anderen die jij koos lezen dit.", "Others whom you chose read this.");
    public static readonly Text OnlyYou = new("Alleen jij leest dit.", "Only you read this.");
    public static readonly Text Delete = new("Wis deze lijst van {0}", "Remove this list of {0}");
    public static readonly Text ForFacilitators = new("Deze lijst is er voor wie een netwerk begeleidt. Kies een andere.", "This list is for whoever facilitates a network. Choose another.");
    public static readonly Text ToldToMe = new("Met jou gedeeld", "Shared with you");
    public static readonly Text TheNotes = new("Je notities staan bij elk netwerk dat je begeleidt:", "Your notes stand with each network that you facilitate:");
    public static readonly Text Talks = new("Samen kijken", "Looking together");
    public static readonly Text TalksWords = new("Gesprekken die jullie samen invullen. Verschillende blikken blijven naast elkaar staan; er komt geen cijfer uit.", "Talks that you fill in together. Different views stay side by side; no figure comes out of them.");
    public static readonly Text StartTalk = new("Begin een gesprek", "Start a talk");
    public static readonly Text WhichTalk = new("Waarover?", "About what?");
    public static readonly Text FromOrigins = new("Waaruit ontstond het netwerk?", "What did the network spring from?");
    public static readonly Text IsRecorded = new("dat schreven jullie op", "as you wrote down");
    public static readonly Text ChooseCards = new("Kies drie tot vijf kaarten", "Choose three to five cards");
    public static readonly Text Running = new("begonnen op {0}", "started on {0}");
    public static readonly Text Concluded = new("afgerond op {0}", "concluded on {0}");
    public static readonly Text None = new("Nog niets.", "Nothing yet.");
    public static readonly Text Steps = new("Hoe ver reikt ons leren?", "How far does our learning reach?");
    public static readonly Text Reached = new("{0}: ja", "{0}: yes");
    public static readonly Text NotReached = new("{0}: nog niet", "{0}: not yet");
    public static readonly Text NotCounting = new("{0}: ja, maar een eerdere trede is er nog niet", "{0}: yes, but an earlier step is not there yet");
    public static readonly Text Levers = new("Wat we kozen om te doen", "What we chose to do");
    public static readonly Text Ripe = new("Rijpe delen", "Ripe parts");
    public static readonly Text RipeWords = new("Een deel dat rijp is krijgt een eigen vorm. De rest blijft open.", "A part that is ripe gets a form of its own. The rest stays open.");
    public static readonly Text RipeWhat = new("Welk deel?", "Which part?");
    public static readonly Text RipeForm = new("Welke vorm?", "Which form?");
    public static readonly Text RipeWhy = new("Waarom past die?", "Why does it suit?");
    public static readonly Text MarkRipe = new("Zet erbij", "Add it");
    public static readonly Text UnmarkRipe = new("Haal ‘{0}’ weg", "Take ‘{0}’ away");
    public static readonly Text AddView = new("Zet een blik erbij", "Add a view");
    public static readonly Text OnWhich = new("Bij welke vraag?", "On which question?");
    public static readonly Text HeldBy = new("Wie kijkt zo? Noem een kant, zoals ‘de bewoners’, liever dan een naam.", "Who sees it so? Name a side, such as 'the residents', rather than a name.");
    public static readonly Text AnswerLabel = new("Antwoord", "Answer");
    public static readonly Text Weight = new("Gewicht, van 0 tot 100", "Weight, from 0 to 100");
    public static readonly Text InWords = new("In woorden", "In words");
    public static readonly Text Consider = new("Om te overwegen", "To consider");
    public static readonly Text ConsiderLine = new("{0} ({1})", "{0} ({1})");
    public static readonly Text Conclude = new("Rond het gesprek af", "Conclude the talk");
    public static readonly Text Conclusion = new("Wat concluderen jullie samen?", "What do you conclude together?");
    public static readonly Text WhichRoute = new("Waar gaan jullie heen met de vraag?", "Where do you go with the question?");
    public static readonly Text WhichPicks = new("Wat kiezen jullie?", "What do you choose?");
    public static readonly Text WhichConditions = new("Welke treden zijn er?", "Which steps are there?");
    public static readonly Text RouteIs = new("Jullie gaan verder met {0}.", "You go on with {0}.");
    public static readonly Text Back = new("Terug naar alle gesprekken", "Back to all talks");
    public static readonly Text Checklists = new("Altijd nodig, of het hangt ervan af", "Always needed, or it depends");
    public static readonly Text Themes = new("Thema's", "Themes");
    public static readonly Text Always = new("Altijd nodig", "Always needed");
    public static readonly Text Depends = new("Hangt ervan af", "Depends");
    public static readonly Text OwnChoice = new("Onze keuze", "Our choice");
    public static readonly Text Reason = new("Waarom?", "Why?");
    public static readonly Text ReviewOn = new("Wanneer kijken we er weer naar?", "When do we look at it again?");
    public static readonly Text NotAnswered = new("nog niet ingevuld", "not filled in yet");
    public static readonly Text Guides = new("Vragen en kaarten voor een gesprek", "Questions and cards for a talk");
    public static readonly Text GuidesWords = new("Voor iedereen. Kies een soort gesprek; je kunt de vragen ook afdrukken.", "For everybody. Choose a kind of talk; you can print the questions as well.");
    public static readonly Text Minutes = new("Ongeveer {0} minuten.", "About {0} minutes.");
    public static readonly Text PickSome = new("Kies er samen {0} tot {1}.", "Choose {0} to {1} together.");
    public static readonly Text Drawings = new("Om groot te tekenen", "To draw large");
    public static readonly Text Ways = new("Vijf manieren van werken", "Five ways of working");
    public static readonly Text Way = new("Manier van werken", "Way of working");
    public static readonly Text Guidance = new("Raad voor beginnen en begeleiden", "Advice for starting and guiding");
    public static readonly Text GuidanceWords = new("Voor iedereen. Neem wat past en laat de rest liggen.", "For everybody. Take what fits and leave the rest.");
    public static readonly Text OnTheme = new("Thema", "Theme");
    public static readonly Text WhoBegins = new("Wie begint er?", "Who begins?");
    public static readonly Text AnyTheme = new("alle thema's", "all themes");
    public static readonly Text AnyInitiator = new("wie dan ook", "anybody");
    public static readonly Text WithWords = new("Woorden die erin staan", "Words in it");
    public static readonly Text Find = new("Zoek", "Find");
    public static readonly Text NothingFits = new("Hier staat niets bij. Kies een ander thema of andere woorden.", "Nothing here. Choose another theme or other words.");
    public static readonly Text ExampleQuestions = new("Vragen om mee te beginnen", "Questions to begin with");
    public static readonly Text WhatHelps = new("Wat helpt", "What helps");
    public static readonly Text InPhase = new("Wie begeleidt, in de fase ‘{0}’", "Whoever facilitates, in the phase ‘{0}’");
    public static readonly Codes Themed = new(
        ("START", new("Beginnen", "Starting")), ("PEOPLE", new("Mensen", "People")), ("WAY", new("Manier van werken", "Way of working")),
        ("ORGANISATION", new("Organiseren", "Organising")), ("ACTIVITIES", new("Activiteiten", "Activities")), ("RETURN", new("Opbrengst", "Return")), ("LEARNING", new("Leren", "Learning")),
        ("COMMUNICATION", new("Communicatie", "Communication")), ("COSTS", new("Kosten", "Costs")));
    public static readonly Codes Initiators = new(
        ("MUNICIPALITY", new("een gemeente", "a municipality")), ("RESIDENTS_GROUP", new("bewoners", "residents")), ("WELFARE_ORGANISATION", new("een welzijnsorganisatie", "a welfare organisation")),
        ("ENTREPRENEURS", new("betrokken ondernemers", "engaged entrepreneurs")), ("CIVIL_SOCIETY", new("een maatschappelijke organisatie", "a civil-society organisation")));
}

using LivingNetworks.Web.Texts;

namespace LivingNetworks.Web.Vitality;

/// <summary>The words of planning and guiding rounds.</summary>
public static class RoundsTexts
{
    public static readonly Text Title = new("Rondes", "Rounds");
    public static readonly Text Intro = new(
        "Een ronde is een aanleiding voor een gesprek: eerst staat het gesprek in de agenda, dan gaan de vragen rond. De uitkomsten zijn eerst van het netwerk.",
        "A round is an occasion for a talk: first the talk is in the calendar, then the questions go round. The results belong to the network first.");
    public static readonly Text None = new("Er is nog geen ronde gepland.", "No round is planned yet.");
    public static readonly Text OneAtATime = new("Er is één ronde tegelijk. Een volgende kan als deze gesloten is.", "There is one round at a time. The next can be planned when this one is closed.");
    public static readonly Text Plan = new("Een ronde plannen", "Plan a round");
    public static readonly Text PlanHelp = new("Kies eerst de bijeenkomst waarin jullie over de uitkomsten praten.", "First choose the meeting in which you talk about the results.");
    public static readonly Text FirstAMeeting = new("Plan eerst een bijeenkomst om over de uitkomsten te praten.", "First plan a meeting to talk about the results.");
    public static readonly Text ToCalendar = new("Naar de agenda", "To the calendar");
    public static readonly Codes Proposals = new(
        ("MARKET_COUNTED", new("De beursvloer is geteld. Een ronde kan helpen om te bespreken wat hij met jullie deed.", "The market floor was counted. A round may help to talk about what it did with you.")),
        ("CIRCLE_HARVESTED", new("Een meesterkring heeft geoogst. Een ronde kan helpen om te bespreken wat die met het netwerk deed.", "A mastercircle has harvested. A round may help to talk about what it did with the network.")),
        ("NETWORK_CONCLUDED", new("Jullie ronden af. Een laatste ronde kan helpen bij de terugblik.", "You are rounding off. A last round may help in looking back.")),
        ("SOME_TIME_AFTERWARDS", new("Een half jaar geleden rondden jullie af. Een ronde kan laten zien wat bleef.", "You rounded off half a year ago. A round may show what stayed.")));
    public static readonly Text ProposedSince = new("({0})", "({0})");
    public static readonly Text TakeUp = new("Plan deze ronde", "Plan this round");
    public static readonly Text SetAside = new("Nu niet", "Not now");
    public static readonly Text WhichQuestionnaire = new("Welke vragen?", "Which questions?");
    public static readonly Text Dialogue = new("Wanneer praten jullie erover?", "When do you talk about it?");
    public static readonly Text WhichMoment = new("Welk moment is dit?", "Which moment is this?");
    public static readonly Text OpensOn = new("Opent op", "Opens on");
    public static readonly Text ClosesOn = new("Sluit op", "Closes on");
    public static readonly Text DoneDifferently = new("Wat deden jullie anders sinds de vorige ronde?", "What did you do differently since the round before?");
    public static readonly Text Groups = new("Groepen, elk op een eigen regel", "Groups, each on a line of its own");
    public static readonly Text GroupsHelp = new(
        "Wie antwoordt mag er één kiezen, of geen. Van een groep zien jullie pas iets als er genoeg mensen in zitten. Later is dit niet meer te veranderen.",
        "Whoever answers may choose one, or none. Nothing is shown of a group until it holds enough people. This cannot be changed later.");
    public static readonly Text Fewest = new("Met hoeveel antwoorden tonen we cijfers? (5 of meer)", "With how many answers do we show figures? (5 or more)");
    public static readonly Text PlanIt = new("Ronde plannen", "Plan the round");
    public static readonly Text ChooseTalk = new("Kies deze bijeenkomst", "Choose this meeting");
    public static readonly Text Announced = new("We hebben het samen aangekondigd", "We announced it in person");
    public static readonly Text Open = new("Openzetten", "Open it");
    public static readonly Text Remind = new("Stuur iedereen een brief dat de vragen er liggen", "Send everybody a letter that the questions are there");
    public static readonly Text Reminded = new("Iedereen kreeg een brief op {0}; niemand houdt bij wie er antwoordde.", "Everybody got a letter on {0}; nobody keeps who answered.");
    public static readonly Text Close = new("Sluiten", "Close it");
    public static readonly Text CloseMeans = new("Na sluiten kan niemand meer antwoorden en liggen de cijfers vast.", "After closing nobody can answer any more and the figures are fixed.");
    public static readonly Text CloseForGood = new("Ja, voorgoed sluiten", "Yes, close for good");
    public static readonly Text NotYet = new("Nog niet", "Not yet");
    public static readonly Text ToReport = new("Naar het verslag", "To the report");
    public static readonly Text HowMany = new("{0} van {1} mensen antwoordden", "{0} of {1} people answered");
    public static readonly Text GroupsOf = new("Groepen: {0}", "Groups: {0}");
    public static readonly Text WhatWeMakeOfIt = new("Wat wij ervan maken", "What we make of it");
    public static readonly Text MadeOfIt = new("Wat herkennen jullie?", "What do you recognise?");
    public static readonly Text Surprises = new("Wat verraste?", "What surprised?");
    public static readonly Text Actions = new("Wat gaan jullie proberen? Elk op een eigen regel", "What will you try? Each on a line of its own");
    public static readonly Text ActionsHelp = new("Daarna kun je van elke afspraak een klus of een notitie in het logboek maken.", "After that you can make each of them a task or an entry in the log.");
    public static readonly Text Agreed = new("Afgesproken", "Agreed");
    public static readonly Text MakeTask = new("Maak een klus van: {0}", "Make a task of: {0}");
    public static readonly Text MakeEntry = new("Zet in het logboek: {0}", "Put in the log: {0}");
    public static readonly Text IsTask = new("Staat bij de klussen", "Is among the tasks");
    public static readonly Text IsEntry = new("Staat in het logboek", "Is in the log");
    public static readonly Text Release = new("Delen met de kring om ons heen", "Share with the circle around us");
    public static readonly Text ReleaseHelp = new("Alleen wat jullie samen kiezen. Wat gedeeld is, blijft gedeeld.", "Only what you choose together. What was shared stays shared.");
    public static readonly Text ReleaseThese = new("Deel deze", "Share these");
    public static readonly Text IsReleased = new("Gedeeld met de kring om jullie heen: {0}", "Shared with the circle around you: {0}");
    public static readonly Text Remarks = new("Opmerkingen", "Remarks");
    public static readonly Text HideHelp = new("Een opmerking waaraan iemand te herkennen is, kun je voorgoed weghalen. Veranderen kan niemand.", "A remark by which somebody can be recognised can be taken away for good. Nobody can change one.");
    public static readonly Text Hide = new("Haal weg: {0}", "Take away: {0}");
    public static readonly Text PutAway = new("Opbergen", "Put away");

    public static readonly Codes States = new(
        ("PREPARED", new("Gepland", "Planned")),
        ("ANNOUNCED_IN_PERSON", new("Samen aangekondigd", "Announced in person")),
        ("OPEN", new("Open", "Open")),
        ("CLOSED", new("Gesloten; de uitkomsten komen in het gesprek", "Closed; the results come in the talk")),
        ("TALKED_THROUGH", new("Besproken", "Talked through")),
        ("FILED", new("Opgeborgen", "Put away")));
}

using LivingNetworks.Web.Texts;

namespace LivingNetworks.Web.Vitality;

/// <summary>The words of the vitality rounds and of the questionnaire.</summary>
public static class VitalityTexts
{
    public static readonly Text Title = new("Vitaliteit", "Vitality");
    public static readonly Text Intro = new("Hoe levend is ons netwerk? Dit is om over te praten, niet om te vergelijken.", "How alive is our network? This is to talk about, not to compare.");
    public static readonly Text None = new("Er is nog geen ronde afgerond.", "No round has been completed yet.");
    public static readonly Text OpenRound = new("Er ligt een vragenlijst klaar", "A questionnaire is ready");
    public static readonly Text AnsweredAlready = new("Dank je, je hebt deze vragenlijst ingevuld.", "Thank you, you have filled in this questionnaire.");
    public static readonly Text ToQuestions = new("Naar de vragen", "To the questions");
    public static readonly Text ClosesOn = new("Open tot {0}", "Open until {0}");

    public static readonly Text WhoSees = new("Wie ziet wat?", "Who sees what?");
    public static readonly Text OnDevice = new("Tot je verstuurt, staan je antwoorden alleen op dit apparaat.", "Until you send them, your answers are only on this device.");
    public static readonly Text Minutes = new("{0} zinnen, ongeveer {1} minuten. In hoeverre geldt dit voor jou, nu?", "{0} sentences, about {1} minutes. How far does this hold for you, now?");
    public static readonly Text YesRead = new("Ja, dat mag", "Yes, you may");
    public static readonly Text NoRead = new("Nee, liever niet", "No, rather not");
    public static readonly Text Send = new("Versturen", "Send");
    public static readonly Text StillOpen = new("Nog open: {0}. Je mag ook ‘kan ik niet zeggen’ kiezen.", "Still open: {0}. You may also choose ‘cannot say’.");
    public static readonly Text WhichGroup = new("Bij welke groep hoor je?", "Which group do you belong to?");
    public static readonly Text GroupHelp = new("Van een groep zien jullie pas iets als er genoeg mensen in zitten om in op te gaan.", "Nothing is shown of a group until it holds enough people to be lost among.");
    public static readonly Text NoGroup = new("Zeg ik liever niet", "I would rather not say");
    public static readonly Text SaysWho = new("Hier staat: {0}. Wie dit leest, kan iemand herkennen. Haal je het weg?", "This says: {0}. Whoever reads it may recognise somebody. Would you take it out?");
    public static readonly Text SeriesTitle = new("Een code van jezelf", "A code of your own");
    public static readonly Text SeriesHelp = new(
        "Met een code horen jouw antwoorden van deze en een volgende ronde bij elkaar, zonder je naam. Dan is beter te zien of er iets veranderde. Dit apparaat maakt en bewaart hem; schrijf hem op als je volgende keer een ander apparaat gebruikt.",
        "With a code your answers of this and a next round belong together, without your name. Then it is easier to see whether something changed. This device makes and keeps it; write it down if you will use another device next time.");
    public static readonly Text SeriesLabel = new("Jouw code", "Your code");
    public static readonly Text MakeCode = new("Maak een code", "Make a code");
    public static readonly Text KeepCode = new("Jouw code is {0}. Niemand anders kent hem.", "Your code is {0}. Nobody else knows it.");
    public static readonly Text Kept = new("Bewaard op dit apparaat.", "Kept on this device.");
    public static readonly Text Wipe = new("Alles wissen van dit apparaat", "Wipe everything from this device");
    public static readonly Text Wiped = new("Gewist.", "Wiped.");
    public static readonly Text Thanks = new("Dank je wel", "Thank you");
    public static readonly Text ThanksWords = new("Je antwoorden zijn aangekomen, zonder je naam. We praten er samen over.", "Your answers have arrived, without your name. We will talk about them together.");
    public static readonly Text Back = new("Terug naar het netwerk", "Back to the network");
    public static readonly Text Closed = new("Deze ronde is nu niet open.", "This round is not open now.");

    public static readonly Text WhatChanged = new("Wat er veranderde sinds de vorige ronde", "What changed since the round before");
    public static readonly Text Change = new("Verandering", "Change");
    public static readonly Text Interval = new("vermoedelijk tussen {0:+0;−0;0} en {1:+0;−0;0}", "probably between {0:+0;−0;0} and {1:+0;−0;0}");
    public static readonly Text Remarks = new("Waar mensen over willen praten", "What people would like to talk about");
    public static readonly Text TalkOn = new("We praten erover op {0}.", "We talk about it on {0}.");

    public static readonly Codes Moments = new(
        ("BASELINE", new("Nulmeting", "Baseline")),
        ("INTERIM", new("Onderweg", "Along the way")),
        ("AFTER_INTERVENTION", new("Na iets nieuws", "After something new")),
        ("FINAL", new("Aan het eind", "At the end")),
        ("AFTERWARDS", new("Achteraf", "Afterwards")));

    /// <summary>What a round is called beside others: its moment and the month in which it closed.</summary>
    public static string ShortName(string moment, DateOnly? closedOn) => closedOn is { } day ? $"{Moments[moment]}, {Moment.Coarse(day, "MONTH")}" : Moments[moment];

    /// <summary>What the questionnaires are called that a network can hold as a round.</summary>
    public static readonly Codes Questionnaires = new(
        ("VIT", Title), ("FUN", new("Hoe het bij ons loopt", "How it runs with us")), ("COL", new("Leren we samen?", "Do we learn together?")),
        ("REF", new("Terugkijken op hoe we leren", "Looking back on how we learn")), ("FCP", new("Hoe wij de begeleiding ervaren", "How we experience the facilitation")));

    /// <summary>What a round is called: its questionnaire, its moment and the month in which it closes.</summary>
    public static string RoundName(string questionnaire, string moment, DateTimeOffset closesAt) =>
        $"{Questionnaires[questionnaire]}: {Moments[moment].ToLowerInvariant()}, {Moment.Coarse(DateOnly.FromDateTime(Moment.At(closesAt)), "MONTH")}";
}

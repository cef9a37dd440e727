using LivingNetworks.Web.Texts;

namespace LivingNetworks.Web.Vitality;

/// <summary>The words of the report for the talk. Never 'proved', 'significant' or 'caused by' (measurement.md 2.1).</summary>
public static class ReportTexts
{
    public static readonly Text Title = new("Verslag voor ons gesprek", "Report for our talk");
    public static readonly Text DoneDifferently = new("Anders dan de vorige keer: {0}", "Different from last time: {0}");
    public static readonly Text WhoAnswered = new("Wie antwoordde", "Who answered");
    public static readonly Text Answered = new("{0} van de {1} mensen antwoordden ({2}%).", "{0} of the {1} people answered ({2}%).");
    public static readonly Text Rate = new("Zou dezelfde groep vaker gevraagd worden, dan ligt dat deel vermoedelijk tussen {0}% en {1}%.", "If the same group were asked more often, that share would probably lie between {0}% and {1}%.");
    public static readonly Text WithCare = new("Minder dan 60% antwoordde: vergelijk met voorzichtigheid.", "Fewer than 60% answered: compare with care.");
    public static readonly Text Picture = new("In één beeld", "In one picture");
    public static readonly Text Spread = new("De band laat zien hoe ver mensen uit elkaar liggen. Hoger is niet beter: het is een begin van een gesprek.", "The band shows how far people are apart. Higher is not better: it is the start of a talk.");
    public static readonly Text Figures = new("De cijfers, van 0 tot 100", "The figures, from 0 to 100");
    public static readonly Text Everybody = new("Gemiddelde van iedereen", "Mean of everybody");
    public static readonly Text NotSeen = new("Wat we niet kunnen zien", "What we cannot see");
    public static readonly Text Between = new("tussen {0} en {1}", "between {0} and {1}");
    public static readonly Text AtLeast = new("{0} of meer", "{0} or more");
    public static readonly Text AtMost = new("{0} of minder", "{0} or less");
    public static readonly Text SmallerThan = new("een verandering kleiner dan {0}", "a change smaller than {0}");
    public static readonly Text EverybodyWords = new(
        "Daar ligt het gemiddelde van alle genodigden, wat de mensen die niet antwoordden ook gezegd zouden hebben.",
        "That is where the mean of all those invited lies, whatever the people who did not answer would have said.");
    public static readonly Text NotSeenWords = new(
        "Met zoveel antwoorden valt een kleinere verandering in een volgende ronde meestal niet op, ook als die er is.",
        "With this many answers a smaller change usually does not show in a next round, even if it is there.");
    public static readonly Text Groups = new("Per groep", "By group");
    public static readonly Text Group = new("Groep", "Group");
    public static readonly Text Others = new("Kleine groepen samen", "Small groups together");
    public static readonly Text GroupsWords = new("Groepen die te klein zijn om in op te gaan, staan er niet bij.", "Groups that are too small to be lost among are left out.");
    public static readonly Text Difference = new("Verschil", "Difference");
    public static readonly Text Matched = new(
        "Van {0} mensen horen de antwoorden van beide rondes bij elkaar; {1} zijn er alleen van de vorige, {2} alleen van deze.",
        "Of {0} people the answers of both rounds belong together; {1} are of the round before only, {2} of this one only.");
    public static readonly Text GoTogether = new("Hoe goed de vragen bij elkaar passen", "How well the questions go together");
    public static readonly Text GoTogetherWords = new(
        "Over {0} netwerken of meer samen. Dit zegt iets over de vragen, niet over een netwerk of over mensen. Hoe dichter bij 1, hoe meer de vragen van een kenmerk hetzelfde meten.",
        "Over {0} networks or more together. This says something of the questions, not of a network or of people. The closer to 1, the more the questions of a characteristic measure the same.");
    public static readonly Text GoTogetherLater = new(
        "Hoe goed de vragen bij elkaar passen is nog niet te zeggen: daarvoor zijn vijftig antwoorden uit vijf netwerken nodig.",
        "How well the questions go together cannot be said yet: that takes fifty answers from five networks.");
    public static readonly Text AllQuestions = new("Met alle vragen", "With all questions");
    public static readonly Text WithoutTurned = new("Zonder de omgekeerd gestelde vragen", "Without the questions put the other way round");
    public static readonly Text Alpha = new("alfa {0} (vermoedelijk tussen {1} en {2})", "alpha {0} (probably between {1} and {2})");
    public static readonly Text Omega = new(", omega {0}", ", omega {0}");
    public static readonly Text ToTalkAbout = new("Om over te praten", "To talk about");

    public static readonly Text[] Prompts =
    [
        new("Wat herken je?", "What do you recognise?"),
        new("Wat verrast je?", "What surprises you?"),
        new("Waar liggen we ver uit elkaar, en wat kunnen we daarvan leren?", "Where are we far apart, and what can we learn from that?"),
        new("Wie heeft niet geantwoord of is er niet bij, en wat zouden zij zeggen?", "Who did not answer or is not here, and what would they say?"),
        new("Wat speelde er nog meer in deze tijd?", "What else was going on in this time?"),
        new("Wat proberen we tot de volgende keer?", "What do we try until next time?"),
    ];
}

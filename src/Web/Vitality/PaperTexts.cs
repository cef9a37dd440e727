using LivingNetworks.Web.Texts;

namespace LivingNetworks.Web.Vitality;

/// <summary>The words of questions of a network's own, of rounds on paper, and of asking about one's own facilitating.</summary>
public static class PaperTexts
{
    public static readonly Text OwnTitle = new("Onze eigen vragen", "Our own questions");
    public static readonly Text OwnIntro = new(
        "Naast de vragenlijst kunnen jullie hoogstens vijf eigen vragen stellen. Aan de cijfers van de vragenlijst verandert dat niets.",
        "Beside the questionnaire you can ask five questions of your own at most. That changes nothing in the figures of the questionnaire.");
    public static readonly Text OwnUsed = new("Deze vragen zijn in een ronde gesteld en blijven daar staan. Wat je nu verandert, geldt voor de volgende ronde.", "These questions were asked in a round and stay there. What you change now is for the next round.");
    public static readonly Text OwnNone = new("Er zijn nog geen eigen vragen.", "There are no questions of your own yet.");
    public static readonly Text OwnForFacilitators = new("Een begeleider kan hier vragen en vertalingen toevoegen.", "A facilitator can add questions and translations here.");
    public static readonly Text InDutch = new("Vraag {0} in het Nederlands", "Question {0} in Dutch");
    public static readonly Text InEnglish = new("Vraag {0} in het Engels", "Question {0} in English");
    public static readonly Text HowAnswered = new("Hoe antwoorden mensen op vraag {0}?", "How do people answer question {0}?");
    public static readonly Text OnScale = new("Op de schaal van de vragenlijst", "On the scale of the questionnaire");
    public static readonly Text InWords = new("In eigen woorden", "In their own words");
    public static readonly Text OneMore = new("Nog een vraag", "One more question");
    public static readonly Text TakeOut = new("Vraag {0} weghalen", "Take question {0} out");
    public static readonly Text AsksWho = new(
        "Hier staat: {0}. Zo'n vraag maakt mensen in een klein netwerk herkenbaar, of laat ze voorzichtig antwoorden. Kan het zonder?",
        "This says: {0}. In a small network such a question makes people recognisable, or makes them answer with care. Can you do without?");
    public static readonly Text OtherLanguages = new("In andere talen", "In other languages");
    public static readonly Text OtherLanguagesHelp = new("Nederlands en Engels zijn er altijd. Wie antwoordt, kiest een taal; wat niet vertaald is, staat er in het Nederlands of Engels.", "Dutch and English are always there. Whoever answers chooses a language; what is not translated stands there in Dutch or English.");
    public static readonly Text WhichLanguage = new("Taal", "Language");
    public static readonly Text WhichQuestion = new("Vraag", "Question");
    public static readonly Text TheWords = new("De vraag in die taal", "The question in that language");
    public static readonly Text Translated = new("Vertaald: {0} van {1}", "Translated: {0} of {1}");
    public static readonly Text FileTitle = new("Vragen uit LimeSurvey", "Questions from LimeSurvey");
    public static readonly Text FileHelp = new(
        "Kies de vragenlijst als .lss of .tsv, zonder antwoorden. Je ziet eerst wat erin staat en kiest dan wat je wilt stellen: hoogstens vijf eigen vragen, waarvan één open. Tot je bewaart verandert er niets.",
        "Choose the questionnaire as .lss or .tsv, without answers. You first see what is in it and then choose what you want to ask: at most five questions of your own, one of them open. Nothing changes until you save.");
    public static readonly Text FileQuestion = new("{0} (regel {1})", "{0} (line {1})");
    public static readonly Text FileTake = new("Stel vraag {0}", "Ask question {0}");
    public static readonly Text FileAdd = new("Voeg deze vragen toe", "Add these questions");
    public static readonly Text FileLanguages = new("Deze talen heeft het platform niet: {0}. Die woorden gaan niet mee.", "The platform does not have these languages: {0}. Those words do not come along.");
    public static readonly Text FileUnclear = new("Deze regels gaan niet mee. Er is niets bewaard.", "These lines are left out. Nothing has been saved.");
    public static readonly Text FileTakeAlong = new("Neem deze vragenlijst mee", "Take this questionnaire along");
    public static readonly Text FileCodebook = new("codeboek (CSV)", "codebook (CSV)");
    public static readonly Text OwnResults = new("Onze eigen vragen", "Our own questions");
    public static readonly Text OwnResultsWords = new("Elke vraag staat op zichzelf; ze tellen niet mee in de kenmerken hierboven.", "Each question stands on its own; they do not count in the characteristics above.");
    public static readonly Text LeftOut = new("Alleen in een van beide rondes gevraagd, en dus niet vergeleken: {0}", "Asked in one of the two rounds only, and so not compared: {0}");
    public static readonly Text AnswersInWords = new("In eigen woorden", "In their own words");

    public static readonly Text PaperTitle = new("Vragen op papier", "Questions on paper");
    public static readonly Text PaperIntro = new(
        "Druk bladen af voor wie liever met de pen antwoordt. De code op een blad zegt alleen dat het nog niet is meegeteld, niet van wie het is.",
        "Print sheets for whoever would rather answer with a pen. The code on a sheet only says that it was not counted yet, not whose it is.");
    public static readonly Text PaperShuffle = new(
        "Schud de bladen en leg ze op een stapel waar ieder er zelf een van pakt. Verzamel ze in een doos, en schud ze nog eens voor je ze overneemt. Vernietig ze daarna.",
        "Shuffle the sheets and lay them on a pile from which each takes one. Collect them in a box, and shuffle them again before you copy them. Destroy them afterwards.");
    public static readonly Text PaperPlace = new("Een blad gebruikt een plaats: wie op papier antwoordt, doet dat niet ook op een telefoon.", "A sheet uses a place: whoever answers on paper does not answer on a phone as well.");
    public static readonly Text HowManySheets = new("Hoeveel bladen (hoogstens {0})?", "How many sheets ({0} at most)?");
    public static readonly Text MakeSheets = new("Maak de bladen", "Make the sheets");
    public static readonly Text ToCopy = new("Bladen overnemen", "Copy sheets");
    public static readonly Text SheetHow = new("Kruis bij elke zin één vakje aan. Geen naam op dit blad.", "Tick one box with each sentence. No name on this sheet.");
    public static readonly Text SheetCode = new("Code {0}", "Code {0}");
    public static readonly Text SheetTalk = new("Waar wil je over praten? Bewaar dat voor het gesprek: een handschrift is te herkennen.", "What would you like to talk about? Keep that for the talk: a hand can be recognised.");
    public static readonly Text SheetGroup = new("Bij welke groep hoor je? Mag open blijven.", "Which group do you belong to? May stay open.");

    public static readonly Text CopyTitle = new("Bladen overnemen", "Copying sheets");
    public static readonly Text CopyIntro = new(
        "Twee mensen nemen elk blad over, zonder elkaars scherm te zien. Staat er hetzelfde, dan telt het blad mee en kan niemand het teruglezen.",
        "Two people copy each sheet without seeing each other's screen. If they have the same, the sheet counts and nobody can read it back.");
    public static readonly Text CopyHow = new("Typ bij elke zin een cijfer: {0}. Typ 0 voor ‘{1}’ of leeg. Je gaat vanzelf naar de volgende.", "Type a digit with each sentence: {0}. Type 0 for ‘{1}’ or left open. You move on by yourself.");
    public static readonly Text TheCode = new("De acht cijfers op het blad", "The eight digits on the sheet");
    public static readonly Text TheGroup = new("Groep", "Group");
    public static readonly Text NoGroup = new("geen", "none");
    public static readonly Text Keep = new("Overnemen", "Copy it");
    public static readonly Text NotPaper = new("Van deze ronde zijn geen bladen gemaakt, of ze is niet open.", "No sheets were made of this round, or it is not open.");
    public static readonly Text LookAgain = new("Kijk nog eens naar het blad", "Look at the sheet again");
    public static readonly Text LookAgainWords = new("Bij deze zinnen typten jullie iets anders. Neem het blad opnieuw over.", "With these sentences you typed something else. Copy the sheet again.");

    public static readonly Codes Copied = new(
        ("WAITS_FOR_SECOND", new("Overgenomen. Nu neemt iemand anders ditzelfde blad over.", "Copied. Now somebody else copies this same sheet.")),
        ("COUNTED", new("Dit blad telt mee. Leg het weg.", "This sheet counts. Put it away.")),
        ("DIFFERS", new("Jullie typten niet overal hetzelfde. Kijk allebei nog eens naar: {0}", "You did not type the same everywhere. Both look again at: {0}")),
        ("START_AGAIN", new("Er verschilt zo veel dat het een ander blad lijkt. Er is niets van bewaard; neem het allebei opnieuw over.", "So much differs that it seems another sheet. Nothing of it was kept; both copy it again.")));

    public static readonly Text AboutMeTitle = new("Wat deelnemers van mijn begeleiding merken", "What participants notice of my facilitating");
    public static readonly Text AboutMeIntro = new("Je kunt de deelnemers vragen hoe jij begeleidt, zonder naam. Alleen jij leest de uitkomst, ook als je later weggaat. Je naam staat boven de vragen.", "You can ask the participants how you facilitate, without names. You alone read the result, also when you leave later. Your name stands above the questions.");
    public static readonly Text AskThem = new("Vraag het in {0}", "Ask it in {0}");
    public static readonly Text AskIt = new("Plan de vragen", "Plan the questions");
    public static readonly Text TellWhat = new("In welke bijeenkomst vertel je erover? Wat je vertelt, kies je zelf.", "In which meeting do you tell about it? What you tell is up to you.");
    public static readonly Text WhenClosed = new("Zodra je sluit, zie jij de uitkomst, als minstens vijf mensen antwoordden.", "Once you close it you see the result, if at least five people answered.");
    public static readonly Text Others = new("Deelnemers", "Participants");
    public static readonly Text Myself = new("Ikzelf", "Myself");
    public static readonly Text Competence = new("Competentie", "Competence");
    public static readonly Text PassedOn = new("Wat mensen je willen meegeven", "What people want to pass on to you");
    public static readonly Text BackToScan = new("Naar mijn eigen scan", "To my own scan");
    public static readonly Text NoneAsked = new("Je hebt dit nog niet gevraagd.", "You have not asked this yet.");
    public static readonly Text About = new("Deze vragen gaan over {0}, die ze zelf stelt.", "These questions are about {0}, who asks them.");
    public static readonly Text InAnotherLanguage = new("In welke taal lees je de vragen?", "In which language do you read the questions?");
    public static readonly Text PlatformLanguage = new("Nederlands", "English");
}

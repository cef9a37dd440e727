using LivingNetworks.Web.Texts;

namespace LivingNetworks.Web.Ambassadors;

/// <summary>The words of asking, answering and looking back on ambassadors.</summary>
public static class AmbassadorTexts
{
    public static readonly Text Title = new("Ambassadeurs", "Ambassadors");
    public static readonly Text Words = new("Een ambassadeur vertelt onze boodschap verder in eigen kringen, voor een tijd. Het hoeft niet; een netwerk kan prima zonder.",
        "An ambassador carries our message to circles of their own, for a while. It is not needed; a network can do well without.");
    public static readonly Text Nobody = new("Er is nu niemand ambassadeur.", "Nobody is an ambassador now.");
    public static readonly Text Circles = new("Kringen", "Circles");
    public static readonly Text Period = new("Periode", "Period");
    public static readonly Text FromTo = new("van {0} tot en met {1}", "from {0} up to and including {1}");
    public static readonly Text WaitsForYes = new("Een nieuwe verwoording wacht op een ja; tot dan geldt deze.", "A new wording waits for a yes; until then this one holds.");
    public static readonly Text IsYou = new("Dit ben jij. Op ‘Mijn netwerken’ kun je het veranderen of neerleggen.", "This is you. At ‘My networks’ you can change it or lay it down.");

    public static readonly Text AskOne = new("Iemand als ambassadeur vragen", "Ask somebody as ambassador");
    public static readonly Text AskHelp = new("Spreek diegene liefst eerst zelf. De vraag staat daarna op ‘Mijn netwerken’ van die persoon; alleen jullie tweeën zien haar.",
        "Preferably speak with that person first. The question is then at ‘My networks’ of that person; only the two of you see it.");
    public static readonly Text Whom = new("Wie vraag je?", "Whom do you ask?");
    public static readonly Text Choose = new("Kies iemand", "Choose somebody");
    public static readonly Text Message = new("Welke boodschap gaat mee?", "Which message goes along?");
    public static readonly Text MessageHelp = new("Schrijf haar voor buiten: wie als ambassadeur met naam op de openbare pagina staat, staat daar met deze woorden.",
        "Write it for outside: an ambassador who is named on the public page stands there with these words.");
    public static readonly Text WhichCircles = new("In welke kringen? Eén per regel", "In which circles? One per line");
    public static readonly Text From = new("Vanaf", "From");
    public static readonly Text To = new("Tot en met", "Up to and including");
    public static readonly Text Ask = new("Vraag het", "Ask");
    public static readonly Text Asked = new("De vraag staat klaar.", "The question is there.");
    public static readonly Text YouAsked = new("Je vroeg {0}. Het antwoord komt nog.", "You asked {0}. The answer is still to come.");
    public static readonly Text TakeBack = new("Vraag terugnemen", "Take the question back");

    public static readonly Text Reword = new("Anders verwoorden", "Reword");
    public static readonly Text RewordHelp = new("De ambassadeur zegt er zelf ja tegen; tot dan geldt de eerdere verwoording.", "The ambassador says yes to it themself; until then the earlier wording holds.");
    public static readonly Text NewWording = new("Nieuwe verwoording", "New wording");
    public static readonly Text Because = new("Waarom anders?", "Why otherwise?");
    public static readonly Text EarlierWordings = new("Eerdere verwoordingen", "Earlier wordings");

    public static readonly Text AskedYou = new("{0} vraagt of je ambassadeur wilt zijn van {1}", "{0} asks whether you would be an ambassador of {1}");
    public static readonly Text AskedYouWords = new("Ja en nee zijn allebei goed. Na een nee blijft er niets van staan, en je hoeft niet te zeggen waarom. Na een ja kun je er altijd mee stoppen.",
        "Yes and no are both fine. After a no nothing of it stays, and you need not say why. After a yes you can stop at any moment.");
    public static readonly Text SeenInside = new("Binnen het netwerk ziet men dan je naam, de kringen, de boodschap en de periode.", "Inside the network people then see your name, the circles, the message and the period.");
    public static readonly Text NameMe = new("Als het netwerk open is, mag iedereen mijn naam bij deze boodschap zien", "If the network is open, everyone may see my name with this message");
    public static readonly Text Yes = new("Ja, dit vertel ik verder", "Yes, I will carry this");
    public static readonly Text No = new("Nee, dank je", "No, thank you");
    public static readonly Text SaidYes = new("Fijn. Je bent nu ambassadeur van {0}.", "Good. You are an ambassador of {0} now.");
    public static readonly Text SaidNo = new("Goed. Er blijft niets van staan.", "Fine. Nothing of it stays.");
    public static readonly Text YouAre = new("Je bent ambassadeur van {0}", "You are an ambassador of {0}");
    public static readonly Text Reworded = new("De boodschap is opnieuw verwoord:", "The message was reworded:");
    public static readonly Text LayDown = new("Ambassadeurschap neerleggen", "Lay the ambassadorship down");
    public static readonly Text LaidDown = new("Je bent geen ambassadeur van {0} meer.", "You are no ambassador of {0} any more.");
    public static readonly Text NameNow = new("Laat iedereen mijn naam zien als het netwerk open is", "Show my name to everyone if the network is open");
    public static readonly Text HideNow = new("Laat mijn naam niet meer aan iedereen zien", "Show my name to everyone no more");
    public static readonly Text NameShown = new("Als het netwerk open is, ziet iedereen je naam bij de boodschap.", "If the network is open, everyone sees your name with the message.");
    public static readonly Text NameHidden = new("Alleen binnen het netwerk ziet men je naam.", "Only inside the network people see your name.");

    public static readonly Text Before = new("Terugkijken op eerdere boodschappen", "Looking back on earlier messages");
    public static readonly Text LookBackHelp = new("Het gaat over de boodschap en de aanpak, niet over wie haar droeg.", "It is about the message and the approach, not about who carried it.");
    public static readonly Text AboutMessage = new("Wat gebeurde er met de boodschap?", "What became of the message?");
    public static readonly Text AboutApproach = new("Wat doen we een volgende keer anders in de aanpak?", "What do we do differently in the approach next time?");
}

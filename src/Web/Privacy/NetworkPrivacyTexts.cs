using LivingNetworks.Web.Texts;

namespace LivingNetworks.Web.Privacy;

/// <summary>The words about what a network keeps, its register, and what operators do.</summary>
public static class NetworkPrivacyTexts
{
    public static readonly Text NoticeTitle = new("Een beheerder kijkt in de database", "An operator looks into the database");
    public static readonly Text NoticeThis = new("Het gaat over dit netwerk.", "It is about this network.");
    public static readonly Text NoticeEvery = new("Het gaat over alle netwerken hier.", "It is about all networks here.");
    public static readonly Text NoticeNotYet = new("Het is nog niet begonnen: dat kan pas als iedereen er een brief over heeft.", "It has not begun: it can only begin when everybody has a letter about it.");
    public static readonly Text NoticeNever = new("Het is niet begonnen, omdat het niet op tijd aan iedereen verteld kon worden of niet meer nodig was.",
        "It did not begin, because it could not be told to everybody in time or was not needed any more.");
    public static readonly Text NoticeSpan = new("Van {0} tot {1}.", "From {0} until {1}.");

    public static readonly Codes Reasons = new(
        ("REPAIR", new("Reden: er is iets kapot dat niet anders te herstellen is.", "Reason: something is broken that cannot be mended otherwise.")),
        ("SECURITY", new("Reden: er zijn tekenen van misbruik of van een lek.", "Reason: there are signs of misuse or of a leak.")),
        ("LEGAL_DUTY", new("Reden: de wet vraagt het.", "Reason: the law asks for it.")),
        ("LOST_ACCESS", new("Reden: niemand van het netwerk kan er nog bij.", "Reason: nobody of the network can get in any more.")));

    public static readonly Text Register = new("Register", "Register");
    public static readonly Text RegisterWords = new(
        "Wat uit dit netwerk is opgehaald, en wat beheerders deden dat dit netwerk aangaat. Er komen alleen regels bij; niemand kan er een veranderen.",
        "What was taken out of this network, and what operators did that concerns it. Lines are only added; nobody can change one.");
    public static readonly Text RegisterEmpty = new("Er staat nog niets in het register.", "There is nothing in the register yet.");
    public static readonly Text RegisterMore = new("Eerdere regels", "Earlier lines");
    public static readonly Text When = new("Wanneer", "When");
    public static readonly Text What = new("Wat", "What");
    public static readonly Text Who = new("Wie", "Who");
    public static readonly Text Operator = new("een beheerder", "an operator");
    public static readonly Text NotHere = new("iemand die hier niet meer is", "somebody who is not here any more");

    public static readonly Text Title = new("Privacy in dit netwerk", "Privacy in this network");
    public static readonly Text ToRegister = new("Het register van dit netwerk", "The register of this network");
    public static readonly Text OwnWords = new("Wat dit netwerk zelf toevoegt", "What this network adds itself");
    public static readonly Text Version = new("Versie {0}, opgeschreven op {1}. Reden: {2}", "Version {0}, written down on {1}. Reason: {2}");
    public static readonly Text NoVersion = new("Deze tekst volgt vanzelf wat het netwerk instelt.", "This text follows by itself what the network sets.");
    public static readonly Text Earlier = new("Eerdere versies", "Earlier versions");
    public static readonly Text EarlierOne = new("Versie {0}, {1}", "Version {0}, {1}");
    public static readonly Text EarlierReason = new("Reden: {0}", "Reason: {0}");
    public static readonly Text Change = new("Een volgende versie opschrijven", "Write a next version down");
    public static readonly Text ChangeWords = new(
        "De tekst hierboven maakt het systeem van wat jullie echt instelden. Hier voegen jullie toe wat bij jullie anders is, in beide talen. Zonder toevoeging blijft alleen de tekst hierboven.",
        "The text above is made by the system from what you really set. Here you add what is different with you, in both languages. Without an addition only the text above stays.");
    public static readonly Text Dutch = new("Toevoeging in het Nederlands", "Addition in Dutch");
    public static readonly Text English = new("Toevoeging in het Engels", "Addition in English");
    public static readonly Text Reason = new("Waarom verandert het?", "Why does it change?");
    public static readonly Text Keep = new("Deze versie vastleggen", "Keep this version");
}

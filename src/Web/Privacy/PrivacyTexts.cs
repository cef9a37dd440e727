using LivingNetworks.Web.Texts;

namespace LivingNetworks.Web.Privacy;

/// <summary>The words about one's own data: taking it along, what went out, and being erased.</summary>
public static class PrivacyTexts
{
    public static readonly Text Title = new("Mijn gegevens", "My data");
    public static readonly Text Words = new("Wat je hier schrijft is van jou. Je kunt het meenemen, en je kunt je laten wissen.",
        "What you write here is yours. You can take it along, and you can be erased.");

    public static readonly Text TakeTitle = new("Alles meenemen", "Take everything along");
    public static readonly Text TakeWords = new(
        "Je krijgt één bestand met alles wat van jou is, ook uit netwerken waar je weg bent: een pagina om te lezen, en bestanden voor andere programma's. Wat anderen zeiden staat er niet in.",
        "You get one file with everything that is yours, also from networks that you left: a page to read, and files for other programs. What others said is not in it.");
    public static readonly Text Take = new("Mijn gegevens ophalen", "Fetch my data");
    public static readonly Text LogTitle = new("Je leerlog meenemen naar een ander systeem", "Take your learning log to another system");
    public static readonly Text LogWords = new(
        "Dit bestand (xAPI 1.0.3) is voor een leeromgeving of portfolio die je zelf kiest. Er staat in waar je meedeed, waar je was en dat je iets deelde, met de dag. Niet: je naam, wat jij of anderen schreven, en vragenlijsten. Wat je ergens anders inleest, kunnen wij daar niet wissen.",
        "This file (xAPI 1.0.3) is for a learning system or portfolio that you choose yourself. It says where you took part, where you were and that you shared something, with the day. Not: your name, what you or others wrote, and questionnaires. What you load elsewhere we cannot erase there.");
    public static readonly Text Log = new("Mijn leerlog ophalen", "Fetch my learning log");
    public static readonly Text OutTitle = new("Wat je liet uitgaan", "What you took out");
    public static readonly Text OutEmpty = new("Je hebt nog niets laten uitgaan.", "You have not taken anything out yet.");
    public static readonly Codes Kinds = new(
        ("OWN_DATA_EXPORTED", new("Je eigen gegevens", "Your own data")), ("PEOPLE_EXPORTED", new("De lijst met mensen van een netwerk", "The list of people of a network")),
        ("TIMELINE_EXPORTED", new("De tijdlijn van een netwerk", "The timeline of a network")),
        ("TIES_EXPORTED", new("Hoe organisaties verbonden zijn", "How organisations are connected")),
        ("EMERGENCY_ACCESS_ASKED", new("Een beheerder vroeg om in de database te kijken", "An operator asked to look into the database")),
        ("EMERGENCY_ACCESS_OPENED", new("Een beheerder kan vanaf nu tijdelijk in de database kijken; iedereen heeft er een brief over", "An operator can look into the database for a while from now on; everybody has a letter about it")),
        ("EMERGENCY_ACCESS_CLOSED", new("Dat kijken is gestopt", "That looking ended")),
        ("EMERGENCY_ACCESS_NOT_ANNOUNCED", new("Dat kijken is niet begonnen: het kon niet op tijd aan iedereen verteld worden", "That looking did not begin: it could not be told to everybody in time")),
        ("BACKUP_TAKEN", new("Een beheerder maakte een reservekopie", "An operator took a backup")),
        ("BACKUP_RESTORED", new("Een beheerder zette een reservekopie terug", "An operator restored a backup")),
        ("PROJECTION_REBUILT", new("Een beheerder liet een onderdeel opnieuw opbouwen wat het van andere weet", "An operator had a part make anew what it knows of others")),
        ("KEYS_ROTATED", new("Een beheerder maakte nieuwe sleutels voor het aanmelden", "An operator made new keys for signing in")),
        ("ERASED_BY_OPERATOR", new("Een beheerder wiste iemand die daarom gevraagd had", "An operator erased somebody who had asked for it")),
        ("DATABASE_UPDATED", new("Een beheerder werkte een database bij", "An operator brought a database up to date")),
        ("EVENTS_REPLAYED", new("Een beheerder bood berichten tussen onderdelen opnieuw aan", "An operator offered messages between parts again")), ("RETENTION_RUN", new("Wat zijn tijd had gehad is verwijderd", "What had had its time was removed")));

    public static readonly Text EraseTitle = new("Weggaan en je laten wissen", "Leave and be erased");
    public static readonly Text GoesTitle = new("Dit verdwijnt", "This goes");
    public static readonly Text[] Goes =
    [
        new("je naam, je e-mailadres en je aanmelding", "your name, your e-mail address and your sign-in"),
        new("wat je in het logboek schreef, je vragen en je aanbod", "what you wrote in the log, your asks and your offers"),
        new("dat jij bij bijeenkomsten was, en je rollen en klussen", "that you were at meetings, and your roles and tasks"),
    ];
    public static readonly Text StaysTitle = new("Dit blijft, zonder je naam", "This stays, without your name");
    public static readonly Text[] Stays =
    [
        new("wat de groep samen opschreef of aannam, want dat is van iedereen", "what the group wrote down or adopted together, because it is everybody's"),
        new("hoeveel mensen er waren, en uitkomsten van vragenlijsten: die waren al van niemand terug te vinden",
            "how many people there were, and results of questionnaires: they led back to nobody already"),
        new("wat op een open pagina stond en iemand anders overnam; dat kunnen we niet terughalen", "what stood on an open page and somebody else copied; we cannot call that back"),
    ];
    public static readonly Text NoWayBack = new("Dit kan niet worden teruggedraaid. Haal eerst je gegevens op als je ze wilt houden.",
        "This cannot be undone. Fetch your data first if you want to keep it.");
    public static readonly Text Password = new("Je wachtwoord, zodat we weten dat jij het bent", "Your password, so that we know it is you");
    public static readonly Text CodeWords = new("Je meldt je aan zonder wachtwoord. Daarom sturen we eerst een brief naar {0}, met een koppeling die een kwartier werkt.",
        "You sign in without a password. That is why we first send a letter to {0}, with a link that works for a quarter of an hour.");
    public static readonly Text AskCode = new("Stuur mij die brief", "Send me that letter");
    public static readonly Text CodeAsked = new("De brief is onderweg. Open de koppeling in deze browser.", "The letter is on its way. Open the link in this browser.");
    public static readonly Text CodeHere = new("Je kwam hier met de koppeling uit onze brief. Nog één keer: wil je gewist worden?", "You came here with the link from our letter. Once more: do you want to be erased?");
    public static readonly Text Erase = new("Wis mij", "Erase me");
    public static readonly Text ErasedTitle = new("Je wordt gewist", "You are being erased");
    public static readonly Text ErasedWords = new("Je account is weg. Elk onderdeel wist nu wat het van je had. Met dit adres kun je zien hoe ver dat is; je naam staat er niet op.",
        "Your account is gone. Each part is now erasing what it had of you. At this address you can see how far it is; it does not show your name.");
    public static readonly Text ToReceipt = new("Naar je bewijs van wissen", "To your receipt");

    public static readonly Text ReceiptTitle = new("Bewijs van wissen", "Receipt of erasure");
    public static readonly Text ReceiptAsked = new("Gevraagd op {0}.", "Asked on {0}.");
    public static readonly Text ReceiptDone = new("Alles is gewist. Nergens staat nog wie dit was.", "Everything is erased. Nothing says any more who this was.");
    public static readonly Text ReceiptUnderWay = new("Nog niet elk onderdeel is klaar. Kijk later nog eens.", "Not every part is done yet. Look again later.");
    public static readonly Text ReceiptKeep = new("Bewaar het adres van deze pagina als je dit later wilt kunnen laten zien.", "Keep the address of this page if you want to show this later.");
    public static readonly Text Part = new("Onderdeel", "Part");
    public static readonly Text Done = new("Klaar op", "Done on");
    public static readonly Text NotYet = new("nog bezig", "under way");
    public static readonly Codes Parts = new(
        ("MEMBERSHIP", new("Mensen, netwerken en aanmelding", "People, networks and sign-in")), ("SESSIONS", new("Bijeenkomsten en beursvloer", "Meetings and market")),
        ("LEARNING_LOG", new("Logboek en tijdlijn", "Log and timeline")), ("ASSESSMENT", new("Vragenlijsten", "Questionnaires")));
}

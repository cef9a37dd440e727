using LivingNetworks.Web.Texts;

namespace LivingNetworks.Web.Account;

/// <summary>The words of the page about one's own account.</summary>
public static class MyAccountTexts
{
    public static readonly Text Title = new("Mijn account", "My account");
    public static readonly Text SignedInAs = new("Je meldt je aan met {0}.", "You sign in with {0}.");

    public static readonly Text SignIns = new("Mijn aanmeldingen", "Where I am signed in");
    public static readonly Text SignInsWords = new("Hier ben je nu aangemeld. Herken je er een niet, of gebruik je een apparaat niet meer? Meld je daar dan af; na een halve minuut is het er dicht.",
        "You are signed in here now. Is there one you do not know, or a device you no longer use? Sign out there; after half a minute it is closed.");
    public static readonly Text ThisOne = new("dit apparaat", "this device");
    public static readonly Text Since = new("Sinds {0}, voor het laatst gebruikt op {1}", "Since {0}, last used on {1}");
    public static readonly Text End = new("Daar afmelden", "Sign out there");
    public static readonly Text EndNamed = new("Daar afmelden: {0}, sinds {1}", "Sign out there: {0}, since {1}");
    public static readonly Text EndOthers = new("Overal afmelden, behalve hier", "Sign out everywhere but here");
    public static readonly Text Ended = new("Je bent daar afgemeld.", "You are signed out there.");
    public static readonly Text UnknownDevice = new("Een apparaat", "A device");
    public static readonly Text DeviceWithBrowser = new("{0}, {1}", "{0}, {1}");
    public static readonly Codes Devices = new(
        ("COMPUTER", new("Computer", "Computer")), ("PHONE", new("Telefoon", "Phone")), ("TABLET", new("Tablet", "Tablet")), ("PROGRAM", new("Een programma", "A program")));
    public static readonly Codes Browsers = new(
        ("FIREFOX", new("Firefox", "Firefox")), ("CHROME", new("Chrome", "Chrome")), ("EDGE", new("Edge", "Edge")), ("SAFARI", new("Safari", "Safari")), ("OTHER", new("een andere browser", "another browser")));

    public static readonly Text Password = new("Mijn wachtwoord", "My password");
    public static readonly Text PasswordWords = new("Na het veranderen meld je je overal opnieuw aan, ook hier.", "After changing it you sign in again everywhere, here too.");
    public static readonly Text CurrentPassword = new("Je huidige wachtwoord", "Your current password");
    public static readonly Text NewPassword = new("Je nieuwe wachtwoord", "Your new password");
    public static readonly Text ChangePassword = new("Wachtwoord veranderen", "Change the password");
    public static readonly Text PasswordChanged = new("Je wachtwoord is veranderd. Meld je aan met het nieuwe.", "Your password is changed. Sign in with the new one.");
    public static readonly Text NoPassword = new("Je account heeft geen wachtwoord; je meldt je op een andere manier aan.", "Your account has no password; you sign in another way.");
    public static readonly Text AskPassword = new("Toch een wachtwoord kiezen, met een brief", "Choose a password after all, with a letter");

    public static readonly Text Passkeys = new("Toegangssleutels", "Passkeys");
    public static readonly Text PasskeysWords = new("Met een toegangssleutel meld je je aan met je vinger, je gezicht of de code van je apparaat, zonder wachtwoord. Niemand kan haar raden of afkijken.",
        "With a passkey you sign in with your finger, your face or the code of your device, without a password. Nobody can guess it or look over your shoulder.");
    public static readonly Text PasskeyName = new("Hoe noem je deze sleutel? Bijvoorbeeld: mijn laptop", "What do you call this passkey? For example: my laptop");
    public static readonly Text AddPasskey = new("Een toegangssleutel maken", "Make a passkey");
    public static readonly Text PasskeyAdded = new("De toegangssleutel is gemaakt. Je kunt je er nu mee aanmelden.", "The passkey is made. You can sign in with it now.");
    public static readonly Text PasskeyNotMade = new("Je apparaat maakte geen toegangssleutel, of je brak het af.", "Your device made no passkey, or you stopped it.");
    public static readonly Text Added = new("Gemaakt op {0}.", "Made on {0}.");
    public static readonly Text Remove = new("Weghalen", "Remove");
    public static readonly Text RemoveNamed = new("Weghalen: {0}", "Remove: {0}");
    public static readonly Text Removed = new("Met deze sleutel kan niemand zich meer aanmelden. Haal haar ook weg op je apparaat.", "Nobody can sign in with this passkey any more. Remove it on your device too.");

    public static readonly Text Calendars = new("Mijn agenda in een ander programma", "My agenda in another program");
    public static readonly Text CalendarsWords = new("Met een geheim adres zet je je bijeenkomsten in je eigen agenda, zoals op je telefoon. Er staat nooit in wie er komt.",
        "With a secret address you put your meetings into your own calendar, such as the one on your phone. It never says who comes.");
    public static readonly Text CalendarName = new("Voor welke agenda? Bijvoorbeeld: mijn telefoon", "For which calendar? For example: my phone");
    public static readonly Text MakeCalendar = new("Maak een agenda-adres", "Make a calendar address");
    public static readonly Text CalendarAddress = new("Je agenda-adres", "Your calendar address");
    public static readonly Text CalendarAddressWords = new("Zet dit adres in je agenda, bij 'agenda toevoegen via een adres'. Je ziet het alleen nu. Wie het adres kent, ziet je bijeenkomsten; geef het dus aan niemand.",
        "Put this address into your calendar, at 'add a calendar by address'. You see it only now. Who knows the address sees your meetings, so give it to nobody.");

    public static readonly Text Programs = new("Toegang voor programma's", "Access for programs");
    public static readonly Text ProgramsWords = new("Een programma dat je zelf maakt of vertrouwt, kan in jouw naam lezen of ook veranderen. Het krijgt een code en nooit je wachtwoord.",
        "A program that you make yourself, or trust, can read in your name, or change things too. It gets a code, and never your password.");
    public static readonly Text ProgramName = new("Voor welk programma?", "For which program?");
    public static readonly Text ProgramMay = new("Wat mag het?", "What may it do?");
    public static readonly Text MayRead = new("Lezen wat ik kan lezen", "Read what I can read");
    public static readonly Text MayWrite = new("Lezen en ook veranderen", "Read, and change things too");
    public static readonly Text Until = new("Tot en met", "Until");
    public static readonly Text MakeProgram = new("Maak een code", "Make a code");
    public static readonly Text ProgramCode = new("De code voor het programma", "The code for the program");
    public static readonly Text ProgramCodeWords = new("Geef deze code aan het programma. Je ziet haar alleen nu. Wie de code kent, kan er in jouw naam mee aan de slag; geef haar dus aan niemand anders.",
        "Give this code to the program. You see it only now. Who knows the code can use it in your name, so give it to nobody else.");

    public static readonly Codes Scopes = new(
        ("READ", new("lezen", "read")), ("WRITE", new("veranderen", "change things")), ("FEEDS", new("mijn bijeenkomsten zien", "see my meetings")));
    public static readonly Text May = new("Mag: {0}.", "May: {0}.");
    public static readonly Text WorksUntil = new("Werkt tot en met {0}.", "Works until {0}.");
    public static readonly Text LastUsed = new("Voor het laatst gebruikt op {0}.", "Last used on {0}.");
    public static readonly Text NeverUsed = new("Nog niet gebruikt.", "Not used yet.");
    public static readonly Text Revoke = new("Intrekken", "Revoke");
    public static readonly Text RevokeNamed = new("Intrekken: {0}", "Revoke: {0}");
    public static readonly Text Revoked = new("Dit werkt niet meer.", "This does not work any more.");
    public static readonly Text Made = new("Het is gemaakt.", "It is made.");
    public static readonly Text Copy = new("Kopiëren", "Copy");
    public static readonly Text Copied = new("Gekopieerd.", "Copied.");
    public static readonly Text NotCopied = new("Kopiëren lukte niet. Selecteer de tekst en kopieer die zelf.", "Copying did not work. Select the text and copy it yourself.");
}

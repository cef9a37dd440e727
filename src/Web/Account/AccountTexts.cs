using LivingNetworks.Web.Texts;

namespace LivingNetworks.Web.Account;

/// <summary>The words of asking for an account and of the letters about it.</summary>
public static class AccountTexts
{
    public static readonly Text RegisterTitle = new("Een account aanvragen", "Ask for an account");
    public static readonly Text RegisterWords = new("Je krijgt een brief op je e-mailadres. Daarin staat hoe je verder komt.", "You will get a letter at your e-mail address. It says how to go on.");
    public static readonly Text ClaimTitle = new("Welkom", "Welcome");
    public static readonly Text ClaimWords = new("Een begeleider heeft je in een netwerk opgenomen. Kies een wachtwoord, dan kun je binnenkomen.",
        "A facilitator has taken you into a network. Choose a password, and you can come in.");
    public static readonly Text ConfirmTitle = new("Je e-mailadres bevestigen", "Confirm your e-mail address");
    public static readonly Text ConfirmWords = new("Vul het wachtwoord in dat je koos toen je het account aanvroeg.", "Fill in the password that you chose when you asked for the account.");

    public static readonly Text AskLinkTitle = new("Aanmelden met een brief", "Sign in with a letter");
    public static readonly Text AskLinkWords = new("We sturen je een koppeling op je e-mailadres. Daarmee meld je je aan zonder wachtwoord.",
        "We send a link to your e-mail address. With it you sign in without a password.");
    public static readonly Text AskRecoveryTitle = new("Een nieuw wachtwoord kiezen", "Choose a new password");
    public static readonly Text AskRecoveryWords = new("We sturen je een koppeling op je e-mailadres. Daarmee kies je een nieuw wachtwoord.",
        "We send a link to your e-mail address. With it you choose a new password.");
    public static readonly Text SendLetter = new("Stuur me een brief", "Send me a letter");
    public static readonly Text LetterIfKnown = new("Als er een account is met {0}, dan sturen we daar nu een brief heen. De koppeling werkt een kwartier en één keer.",
        "If there is an account with {0}, we are sending a letter there now. The link works for a quarter of an hour, and once.");
    public static readonly Text LinkTitle = new("Aanmelden", "Sign in");
    public static readonly Text LinkWords = new("Je opende de koppeling uit je brief. Met de knop meld je je op dit apparaat aan.",
        "You opened the link from your letter. With the button you sign in on this device.");
    public static readonly Text LinkButton = new("Aanmelden op dit apparaat", "Sign in on this device");
    public static readonly Text RecoverTitle = new("Een nieuw wachtwoord kiezen", "Choose a new password");
    public static readonly Text RecoverWords = new("Kies een nieuw wachtwoord. Op andere apparaten ben je daarna afgemeld.",
        "Choose a new password. On other devices you are signed out after that.");
    public static readonly Text RecoverDone = new("Op alle apparaten ben je nu afgemeld. Toegang die je aan programma's gaf en je toegangssleutels gelden niet meer.",
        "You are signed out on all devices now. Access that you gave to programs and your passkeys do not work any more.");

    public static readonly Text Mail = new("E-mailadres", "E-mail address");
    public static readonly Text Name = new("Hoe wil je genoemd worden?", "How would you like to be called?");
    public static readonly Text Password = new("Wachtwoord", "Password");
    public static readonly Text PasswordHelp = new("Ten minste 12 tekens. Een korte zin is goed te onthouden.", "At least 12 characters. A short sentence is easy to remember.");
    public static readonly Text Repeat = new("Het wachtwoord nog een keer", "The password once more");
    public static readonly Text NotTheSame = new("De twee wachtwoorden zijn niet hetzelfde.", "The two passwords are not the same.");
    public static readonly Text LanguageLabel = new("In welke taal schrijven we je?", "In which language shall we write to you?");
    public static readonly Codes Languages = new(("nl", new("Nederlands", "Nederlands")), ("en", new("English", "English")));

    public static readonly Text Ask = new("Aanvragen", "Ask");
    public static readonly Text Confirm = new("Bevestigen", "Confirm");
    public static readonly Text LookInMailTitle = new("Kijk in je mail", "Look in your mail");
    public static readonly Text LookInMail = new("We sturen een brief naar {0}. Open de koppeling die erin staat.", "We are sending a letter to {0}. Open the link that is in it.");
    public static readonly Text LookInMailMore = new("Is er na een kwartier niets, kijk dan bij de ongewenste mail of vraag het opnieuw aan.",
        "If nothing is there after a quarter of an hour, look in your spam folder or ask again.");
    public static readonly Text ReadyTitle = new("Het is gelukt", "It worked");
    public static readonly Text Ready = new("Je kunt je nu aanmelden met je e-mailadres en dit wachtwoord.", "You can sign in now with your e-mail address and this password.");
    public static readonly Text ToSignIn = new("Naar aanmelden", "To sign in");
    public static readonly Text HaveOne = new("Heb je al een account?", "Do you have an account already?");
    public static readonly Text NoCode = new("De code uit je brief staat niet in het adres van deze pagina. Open de koppeling in de brief nog eens.",
        "The code from your letter is not in the address of this page. Open the link in the letter once more.");
    public static readonly Text NewLetter = new("Een nieuwe brief aanvragen", "Ask for a new letter");
}

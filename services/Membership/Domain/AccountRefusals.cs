using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Domain;

/// <summary>The ways in which accounts, sign-in and imports say no.</summary>
internal static class AccountRefusals
{
    /// <summary>One answer for an unknown address, a wrong password, a resting account and a person without a sign-in.</summary>
    public static readonly Refusal SignInFailed = Refusal.Invalid(
        "account.sign-in-failed",
        "Dit adres en dit wachtwoord horen niet bij elkaar. Na een aantal pogingen duurt het even voordat je verder kunt.",
        "This address and this password do not belong together. After a number of attempts it takes a while before you can go on.");

    public static readonly Refusal TooManyTries = new(
        RefusalKind.TooOften, "account.too-many-tries",
        new("Er is vaak achter elkaar geprobeerd aan te melden. Wacht een paar minuten en probeer het opnieuw.",
            "There were many attempts to sign in. Wait a few minutes and try again."));

    public static readonly Refusal SignInEnded = Refusal.Invalid(
        "account.sign-in-ended", "Je bent niet meer aangemeld. Meld je opnieuw aan.", "You are no longer signed in. Please sign in again.");

    public static readonly Refusal TokenRequestNotUnderstood = Refusal.Invalid(
        "account.token-request-not-understood", "Deze vraag om aan te melden is niet leesbaar.", "This request to sign in cannot be read.");

    public static readonly Refusal GrantNotOffered = Refusal.Invalid(
        "account.grant-not-offered", "Op deze manier kun je je hier niet aanmelden.", "This way of signing in is not offered here.");

    public static readonly Refusal MailNotRecognised = Refusal.Invalid(
        "account.mail-not-recognised", "Dit is geen mailadres zoals wij het kennen, zoals naam@organisatie.nl.",
        "This is not a mail address as we know it, such as name@organisation.org.", "mail");

    public static readonly Refusal NameNotReadable = Refusal.Invalid(
        "account.name-not-readable", "Gebruik voor je naam letters en tekens die je kunt lezen.", "Use letters and signs that one can read for your name.", "displayName");

    public static Refusal PasswordTooShort(string field) => Refusal.Invalid(
        "account.password-too-short", "Neem een wachtwoord van ten minste 12 tekens; een korte zin is goed te onthouden.",
        "Take a password of at least 12 characters; a short sentence is easy to remember.", field);

    public static Refusal PasswordTooCommon(string field) => Refusal.Invalid(
        "account.password-too-common", "Veel mensen gebruiken dit wachtwoord, dus het is makkelijk te raden. Neem een ander.",
        "Many people use this password, so it is easy to guess. Take another one.", field);

    public static readonly Refusal CurrentPasswordWrong = Refusal.Invalid(
        "account.current-password-wrong", "Dit is niet je huidige wachtwoord.", "This is not your current password.", "currentPassword");

    public static readonly Refusal CodeNotValid = Refusal.Invalid(
        "account.code-not-valid", "Deze code werkt niet (meer). Vraag een nieuwe brief aan.", "This code does not work (any more). Ask for a new letter.", "code");

    public static readonly Refusal MailIsHeld = Refusal.Conflict(
        "account.mail-is-held",
        "Met dit adres ben je al in een netwerk opgenomen. Vraag nog eens een account aan; dan krijg je een brief met de code die daarbij hoort.",
        "You were brought into a network with this address already. Ask for an account once more; you will get a letter with the code for it.", "code");

    public static readonly Refusal TokenNameNotReadable = Refusal.Invalid(
        "account.token-name-not-readable", "Gebruik voor de naam letters en tekens die je kunt lezen.", "Use letters and signs that one can read for the name.", "name");

    public static readonly Refusal TokenEndsWithinAYear = Refusal.Invalid(
        "account.token-ends-within-a-year", "Kies een einddatum van vandaag af en binnen een jaar.", "Choose an end date from today on and within a year.", "endsOn");

    public static readonly Refusal TooManyTokens = Refusal.Conflict(
        "account.too-many-tokens", "Je hebt er al twintig. Trek er eerst een in die je niet meer gebruikt.", "You have twenty already. Revoke one first that you no longer use.");

    public static readonly Refusal TokenNotValid = Refusal.Invalid(
        "account.token-not-valid", "Deze toegangscode werkt niet (meer).", "This access token does not work (any more).");

    public static readonly Refusal PasskeyNotTaken = Refusal.Invalid(
        "account.passkey-not-taken", "Deze toegangssleutel werkt hier niet. Probeer het nog eens.", "This passkey does not work here. Please try again.");

    public static readonly Refusal PasskeyNameNotReadable = Refusal.Invalid(
        "account.passkey-name-not-readable", "Gebruik voor de naam letters en tekens die je kunt lezen.", "Use letters and signs that one can read for the name.", "name");

    public static readonly Refusal TooManyPasskeys = Refusal.Conflict(
        "account.too-many-passkeys", "Je hebt er al twintig. Haal er eerst een weg die je niet meer gebruikt.", "You have twenty already. Remove one first that you no longer use.");

    public static readonly Refusal InPersonOnly = Refusal.Forbidden(
        "account.in-person-only", "Dit doe je zelf, als je bent aangemeld; een programma kan dit niet.", "You do this yourself, when you are signed in; a program cannot.");

    public static readonly Refusal ForFacilitators = Refusal.Forbidden(
        "import.for-facilitators", "Dit doet een begeleider van het netwerk.", "A facilitator of the network does this.", "networkId");

    public static readonly Refusal FileTooLarge = new(
        RefusalKind.TooLarge, "import.file-too-large",
        new("Dit bestand is groter dan 5 MB. Verdeel het over meer bestanden.", "This file is larger than 5 MB. Spread it over more files."), "file");

    public static readonly Refusal FileEmpty = Refusal.Invalid(
        "import.file-empty", "Dit bestand heeft geen regels met mensen.", "This file has no lines with people.", "file");

    public static Refusal NotClear(int problems, int line, Text first) => Refusal.Invalid(
        "import.not-clear",
        problems == 1 ? $"Regel {line}: {first.Nl} Er is niets opgeslagen." : $"Op {problems} plaatsen is iets niet duidelijk, om te beginnen op regel {line}: {first.Nl} Er is niets opgeslagen.",
        problems == 1 ? $"Line {line}: {first.En} Nothing was saved." : $"In {problems} places something is not clear, to begin with on line {line}: {first.En} Nothing was saved.",
        "file");
}

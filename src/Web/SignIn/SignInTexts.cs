using LivingNetworks.Web.Texts;

namespace LivingNetworks.Web.SignIn;

/// <summary>The words of the sign-in page.</summary>
public static class SignInTexts
{
    public static readonly Text Title = new("Aanmelden", "Sign in");
    public static readonly Text Welcome = new("Fijn dat je er bent. Meld je aan om bij je netwerken te komen.", "Good to see you. Sign in to get to your networks.");
    public static readonly Text Mail = new("E-mailadres", "E-mail address");
    public static readonly Text Password = new("Wachtwoord", "Password");
    public static readonly Text SignIn = new("Aanmelden", "Sign in");
    public static readonly Text Refused = new("Dit e-mailadres en wachtwoord passen niet bij elkaar. Probeer het nog eens.", "This e-mail address and password do not match. Please try again.");
    public static readonly Text WithPasskey = new("Aanmelden met een toegangssleutel", "Sign in with a passkey");
    public static readonly Text PasskeyTrouble = new("Dat lukte niet, of je brak het af. Je kunt het nog eens proberen, of je op een andere manier aanmelden.",
        "That did not work, or you stopped it. You can try again, or sign in another way.");
    public static readonly Text PasskeyRefused = new("Met deze toegangssleutel lukt het niet. Probeer het nog eens, of meld je op een andere manier aan.",
        "It does not work with this passkey. Please try again, or sign in another way.");
    public static readonly Text LinkEnded = new("Deze koppeling werkt niet meer. Ze werkt een kwartier en één keer; vraag een nieuwe brief aan.",
        "This link does not work any more. It works for a quarter of an hour, and once; ask for a new letter.");
    public static readonly Text Resting = new("Aanmelden kan even niet. Probeer het straks opnieuw.", "Signing in is resting for a moment. Please try again shortly.");
    public static readonly Text Forgotten = new("Wachtwoord vergeten?", "Forgotten your password?");
    public static readonly Text WithLetter = new("Aanmelden met een brief, zonder wachtwoord", "Sign in with a letter, without a password");
    public static readonly Text NoAccount = new("Nog geen account? De begeleider van je netwerk helpt je verder, of je vraagt er zelf een aan.", "No account yet? The facilitator of your network will help you, or you ask for one yourself.");
    public static readonly Text Register = new("Een account aanvragen", "Ask for an account");
}

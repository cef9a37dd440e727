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
    public static readonly Text NoAccount = new("Nog geen account? De begeleider van je netwerk helpt je verder, of je vraagt er zelf een aan.", "No account yet? The facilitator of your network will help you, or you ask for one yourself.");
    public static readonly Text Register = new("Een account aanvragen", "Ask for an account");
}

using LivingNetworks.Web.Texts;

namespace LivingNetworks.Web.SignIn;

/// <summary>The words of signing in through an organisation.</summary>
public static class OrganisationTexts
{
    // On the sign-in page
    public static readonly Text Find = new("Via mijn organisatie", "Through my organisation");
    public static readonly Text Through = new("Aanmelden via {0}", "Sign in through {0}");
    public static readonly Text Found = new("Met dit e-mailadres kan het ook zo:", "With this e-mail address you can also do this:");
    public static readonly Text NoneFound = new("Voor dit e-mailadres is er geen organisatie waarlangs je je kunt aanmelden. Gebruik een van de andere manieren.",
        "There is no organisation through which you can sign in with this e-mail address. Use one of the other ways.");

    /// <summary>Why a sign-in through an organisation ended, by the last part of the code.</summary>
    public static readonly Codes Troubles = new(
        ("not-offered", new("Aanmelden via deze organisatie kan nu niet. Meld je aan op een andere manier.", "Signing in through this organisation is not possible now. Sign in another way.")),
        ("attempt-over", new("Deze aanmelding duurde te lang, of begon in een andere browser. Begin opnieuw.", "This sign-in took too long, or began in another browser. Begin again.")),
        ("said-no", new("Je organisatie heeft je niet aangemeld, of je brak het af. Je kunt het opnieuw proberen of je anders aanmelden.",
            "Your organisation did not sign you in, or you broke it off. You can try again or sign in another way.")),
        ("not-understood", new("Het antwoord van je organisatie klopt niet, daarom ben je niet aangemeld. Probeer het opnieuw of meld je anders aan.",
            "The answer of your organisation is not right, so you were not signed in. Try again or sign in another way.")),
        ("mail-not-vouched-for", new("Je organisatie gaf geen bevestigd e-mailadres van haar eigen domein door. Meld je anders aan, of vraag het na bij je organisatie.",
            "Your organisation gave no confirmed e-mail address of its own domain. Sign in another way, or ask your organisation about it.")),
        ("prove-first", new("Met dit e-mailadres is al een account gevraagd dat nog niet bevestigd is. Meld je daar eerst mee aan, en begin dan opnieuw.",
            "An account was asked for with this e-mail address that is not confirmed yet. Sign in with it first, and then begin again.")),
        ("linked-already", new("Deze aanmelding hoort al bij een account. Begin opnieuw.", "This sign-in belongs to an account already. Begin again.")),
        ("invalid", new("De koppeling uit de brief werkt niet meer. Begin opnieuw.", "The link from the letter does not work any more. Begin again.")),
        ("tooOften", new("Er is vaak achter elkaar geprobeerd aan te melden. Wacht een paar minuten en probeer het opnieuw.", "There were many attempts to sign in. Wait a few minutes and try again.")),
        ("other", new("Aanmelden via je organisatie lukte niet. Probeer het straks opnieuw of meld je anders aan.", "Signing in through your organisation did not work. Try again later or sign in another way.")));

    // The question
    public static readonly Text QuestionTitle = new("Koppelen met {0}?", "Link with {0}?");
    public static readonly Text QuestionWords = new("Je bent hier via deze organisatie nog niet eerder geweest. Als je ja zegt, kom je voortaan via haar binnen.",
        "You have not been here through this organisation before. If you say yes, you come in through it from now on.");
    public static readonly Text Organisation = new("Organisatie", "Organisation");
    public static readonly Text Mail = new("E-mailadres, zoals de organisatie het kent", "E-mail address, as the organisation knows it");
    public static readonly Text Name = new("Naam", "Name");
    public static readonly Text ToAccount = new("Gekoppeld aan je account", "Linked with your account");
    public static readonly Text QuestionRest = new("Je organisatie ziet hier niets door: niet in welke netwerken je bent en niet wat je schrijft. Je kunt de koppeling later ongedaan maken.",
        "Your organisation sees nothing here through it: neither in which networks you are nor what you write. You can undo the link later.");
    public static readonly Text Yes = new("Ja, koppel", "Yes, link");
    public static readonly Text No = new("Nee, niet koppelen", "No, do not link");
    public static readonly Text NothingWaits = new("Er wacht hier geen vraag op je. Begin opnieuw met aanmelden.", "No question waits for you here. Begin signing in again.");
    public static readonly Text ToSignIn = new("Naar aanmelden", "To sign in");
    public static readonly Text LetterTitle = new("Kijk in je mail", "Look in your mail");
    public static readonly Text LetterWords = new("Met {0} is hier al een account. We sturen een brief naar dat adres. Open de koppeling daarin binnen een dag, in deze browser. Dan weten we dat het van jou is.",
        "There is an account here with {0} already. We are sending a letter to that address. Open the link in it within a day, in this browser. Then we know that it is yours.");
    public static readonly Text LetterOr = new("Heb je een wachtwoord? Dan kan het ook zonder brief:", "Do you have a password? Then it also works without a letter:");
    public static readonly Text WithPassword = new("Eerst aanmelden met je wachtwoord", "Sign in with your password first");

    // The page behind the letter
    public static readonly Text FromLetterTitle = new("Je account koppelen", "Link your account");
    public static readonly Text FromLetterWords = new("Jij meldde je aan via je organisatie, en dit is jouw account. Klopt dat, koppel ze dan. Was jij het niet, sluit deze pagina dan.",
        "You signed in through your organisation, and this is your account. If that is right, link them. If it was not you, close this page.");
    public static readonly Text Link = new("Koppelen", "Link");

    // What is linked
    public static readonly Text LinksTitle = new("Aanmelden via organisaties", "Signing in through organisations");
    public static readonly Text LinksWords = new("Via deze organisaties kom je binnen. Je wachtwoord en je brieven blijven ernaast werken.", "You come in through these organisations. Your password and your letters keep working beside them.");
    public static readonly Text NoLinks = new("Je bent nog met geen organisatie gekoppeld. Dat kan op de pagina om je aan te melden.", "You are not linked with any organisation yet. You can do that on the page for signing in.");
    public static readonly Text Since = new("Gekoppeld sinds {0}", "Linked since {0}");
    public static readonly Text NotOffered = new("De organisatie biedt dit nu niet aan.", "The organisation does not offer this now.");
    public static readonly Text Undo = new("Koppeling met {0} ongedaan maken", "Undo the link with {0}");
    public static readonly Text Undone = new("De koppeling is ongedaan gemaakt.", "The link is undone.");
    public static readonly Text ArrangesTitle = new("Wat je voor organisaties regelt", "What you arrange for organisations");
    public static readonly Text Arrange = new("Aanmelden regelen voor {0}", "Arrange signing in for {0}");

    // For the coordinator
    public static readonly Text ArrangementTitle = new("Aanmelden met het eigen account van {0}", "Signing in with the own account of {0}");
    public static readonly Text ArrangementBare = new("Aanmelden met het eigen account", "Signing in with one's own account");
    public static readonly Text ArrangementWords = new(
        "Mensen van de organisatie kunnen zich aanmelden met het account dat ze daar al hebben (OpenID Connect). Ieder beslist zelf of dat gekoppeld wordt. Gasten en andere manieren van aanmelden blijven ernaast bestaan.",
        "People of the organisation can sign in with the account that they have there already (OpenID Connect). Each decides whether it is linked. Guests and other ways of signing in stay beside it.");
    public static readonly Text ReturnAddress = new("Adres om naar terug te sturen. Vul dit bij de aanbieder in:", "Address to send people back to. Fill this in at the provider:");
    public static readonly Text Issuer = new("Adres van de aanbieder", "Address of the provider");
    public static readonly Text IssuerHelp = new("Zoals de aanbieder zichzelf noemt, bijvoorbeeld https://aanmelden.organisatie.nl", "As the provider calls itself, for example https://login.organisation.org");
    public static readonly Text ClientId = new("Kenmerk (client ID)", "Client ID");
    public static readonly Text Secret = new("Geheim (client secret)", "Client secret");
    public static readonly Text SecretHelp = new("Wordt versleuteld bewaard en nooit meer getoond.", "Is kept encrypted and never shown again.");
    public static readonly Text SecretStays = new("Wordt versleuteld bewaard en nooit meer getoond. Laat leeg om het oude te houden.", "Is kept encrypted and never shown again. Leave empty to keep the old one.");
    public static readonly Text Domains = new("Maildomeinen, een per regel", "Mail domains, one per line");
    public static readonly Text DomainsHelp = new("Alleen domeinen waar een contactpersoon van de organisatie een bevestigd adres heeft.", "Only domains in which a contact of the organisation has a confirmed address.");
    public static readonly Text Try = new("Verbinding proberen", "Try the connection");
    public static readonly Text Trying = new("We vragen het de aanbieder…", "We are asking the provider…");
    public static readonly Text Works = new("De aanbieder antwoordt, en alles wat nodig is staat er.", "The provider answers, and everything that is needed is there.");
    public static readonly Text StateTitle = new("Aan of uit", "On or off");
    public static readonly Text IsOn = new("Het staat aan: mensen kunnen zich zo aanmelden.", "It is on: people can sign in this way.");
    public static readonly Text IsOff = new("Het staat uit. Niemand verliest daardoor een account.", "It is off. Nobody loses an account by that.");
    public static readonly Text TurnOn = new("Aanzetten", "Turn on");
    public static readonly Text TurnOff = new("Uitzetten", "Turn off");
}

using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Domain;

/// <summary>The ways in which sign-in through an organisation says no: to its coordinator, and to who signs in.</summary>
internal static class ProviderRefusals
{
    public static readonly Refusal IssuerNotRight = Refusal.Invalid(
        "account.provider-issuer-not-right", "Dit adres kan niet. Het begint met https:// en heeft geen vraagteken, hekje of wachtwoord erin.",
        "This address cannot be used. It begins with https:// and has no question mark, hash or password in it.", "issuer");

    public static readonly Refusal SecretNeeded = Refusal.Invalid(
        "account.provider-secret-needed", "Vul het geheim in dat bij deze aanbieder en dit kenmerk hoort.",
        "Fill in the secret that belongs to this provider and this client.", "clientSecret");

    public static readonly Refusal SecretNotReadable = Refusal.Conflict(
        "account.provider-secret-not-readable", "Het geheim is hier niet meer te lezen. Vul het nog eens in.", "The secret can no longer be read here. Fill it in once more.", "clientSecret");

    public static readonly Refusal DomainNotRecognised = Refusal.Invalid(
        "account.provider-domain-not-recognised", "Dit is geen maildomein zoals wij het kennen, zoals organisatie.nl.",
        "This is not a mail domain as we know it, such as organisation.org.", "mailDomains");

    public static Refusal DomainForAnybody(string domain) => Refusal.Invalid(
        "account.provider-domain-for-anybody", $"Bij {domain} kan iedereen een adres hebben. Noem alleen domeinen van de organisatie zelf.",
        $"Anybody can have an address at {domain}. Name only domains of the organisation itself.", "mailDomains");

    public static Refusal DomainNotShown(string domain) => Refusal.Invalid(
        "account.provider-domain-not-shown",
        $"Nog geen contactpersoon van de organisatie heeft een bevestigd adres bij {domain}. Bevestig er eerst een, of noem een contactpersoon die er een heeft.",
        $"No contact of the organisation has a confirmed address at {domain} yet. Confirm one first, or name a contact who has one.", "mailDomains");

    public static readonly Refusal NotSetUp = Refusal.Conflict(
        "account.provider-not-set-up", "Vul eerst in welke aanbieder het is.", "First fill in which provider it is.", "organisationId");

    public static readonly Refusal NotReachable = Refusal.Conflict(
        "account.provider-not-reachable", "Op dit adres antwoordt nu geen aanbieder. Kijk of het adres klopt en van buiten te bereiken is.",
        "No provider answers at this address now. Check that the address is right and can be reached from outside.", "issuer");

    public static readonly Refusal NotPublic = Refusal.Conflict(
        "account.provider-not-public", "Dit adres leidt naar een netwerk dat van buiten niet te bereiken is. Neem het openbare adres van de aanbieder.",
        "This address leads into a network that cannot be reached from outside. Take the public address of the provider.", "issuer");

    public static readonly Refusal TooSlow = Refusal.Conflict(
        "account.provider-too-slow", "De aanbieder doet er te lang over om te antwoorden. Probeer het straks opnieuw.",
        "The provider takes too long to answer. Try again later.", "issuer");

    public static readonly Refusal TooLarge = Refusal.Conflict(
        "account.provider-answer-too-large", "De aanbieder antwoordt met veel meer dan nodig is. Kijk of het adres klopt.",
        "The provider answers with far more than is needed. Check that the address is right.", "issuer");

    public static readonly Refusal Redirects = Refusal.Conflict(
        "account.provider-redirects", "De aanbieder stuurt door naar een ander adres. Neem het adres waar de aanbieder zelf antwoordt.",
        "The provider sends us on to another address. Take the address at which the provider itself answers.", "issuer");

    public static readonly Refusal NoDescription = Refusal.Conflict(
        "account.provider-no-description", "Achter dit adres staat geen beschrijving van een OpenID Connect-aanbieder (.well-known/openid-configuration).",
        "There is no description of an OpenID Connect provider behind this address (.well-known/openid-configuration).", "issuer");

    public static Refusal OtherIssuer(string says) => Refusal.Conflict(
        "account.provider-other-issuer", $"De aanbieder noemt zichzelf anders: {says}. Neem dat adres letterlijk over.",
        $"The provider calls itself something else: {says}. Take over that address to the letter.", "issuer");

    public static Refusal EndpointMissing(string name) => Refusal.Conflict(
        "account.provider-endpoint-missing", $"In de beschrijving van de aanbieder ontbreekt {name}, of het is geen https-adres.",
        $"The description of the provider lacks {name}, or it is no https address.", "issuer");

    public static readonly Refusal NotCapable = Refusal.Conflict(
        "account.provider-not-capable", "Deze aanbieder kan niet wat nodig is: de code flow met PKCE (S256) en ondertekende tokens (RS256, PS256 of ES256).",
        "This provider cannot do what is needed: the code flow with PKCE (S256) and signed tokens (RS256, PS256 or ES256).", "issuer");

    public static readonly Refusal NoKeys = Refusal.Conflict(
        "account.provider-no-keys", "De aanbieder toont geen sleutels waarmee zijn handtekening te controleren is.",
        "The provider shows no keys with which its signature can be checked.", "issuer");

    public static readonly Refusal NotOffered = Refusal.Conflict(
        "account.provider-not-offered", "Aanmelden via deze organisatie kan nu niet. Meld je aan op een andere manier.",
        "Signing in through this organisation is not possible now. Sign in another way.");

    public static readonly Refusal AttemptOver = Refusal.Invalid(
        "account.provider-attempt-over", "Deze aanmelding is verlopen, of begon in een andere browser. Begin opnieuw.",
        "This sign-in has expired, or began in another browser. Begin again.");

    public static readonly Refusal SaidNo = Refusal.Conflict(
        "account.provider-said-no", "Je organisatie heeft je niet aangemeld, of je brak het af. Je kunt het opnieuw proberen of je anders aanmelden.",
        "Your organisation did not sign you in, or you broke it off. You can try again or sign in another way.");

    public static readonly Refusal NotUnderstood = Refusal.Conflict(
        "account.provider-not-understood", "Het antwoord van je organisatie klopt niet, daarom ben je niet aangemeld. Probeer het opnieuw of meld je anders aan.",
        "The answer of your organisation is not right, so you were not signed in. Try again or sign in another way.");

    public static readonly Refusal MailNotVouchedFor = Refusal.Conflict(
        "account.provider-mail-not-vouched-for", "Je organisatie gaf geen bevestigd mailadres van haar eigen domein door. Meld je anders aan, of vraag het na bij je organisatie.",
        "Your organisation gave no confirmed mail address of its own domain. Sign in another way, or ask your organisation about it.");

    public static readonly Refusal ProveFirst = Refusal.Conflict(
        "account.provider-prove-first", "Met dit adres is al een account gevraagd dat nog niet bevestigd is. Meld je daar eerst mee aan, en begin dan opnieuw.",
        "An account was asked for with this address that is not confirmed yet. Sign in with it first, and then begin again.");

    public static readonly Refusal LinkedAlready = Refusal.Conflict(
        "account.provider-linked-already", "Deze aanmelding hoort al bij een account. Begin opnieuw.", "This sign-in belongs to an account already. Begin again.");
}

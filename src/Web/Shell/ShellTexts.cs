using LivingNetworks.Web.Gateway;
using LivingNetworks.Web.Texts;

namespace LivingNetworks.Web.Shell;

/// <summary>The words around every page, and for everything that is awaited, empty, not shown or out of order.</summary>
public static class ShellTexts
{
    public static readonly Text SiteName = new("Levende netwerken", "Living networks");
    public static readonly Text SkipToContent = new("Naar de inhoud", "Skip to content");
    public static readonly Text LanguageSwitch = new("Taal", "Language");
    public static readonly Text LookSwitch = new("Licht of donker", "Light or dark");
    public static readonly Text Light = new("Licht", "Light");
    public static readonly Text Dark = new("Donker", "Dark");
    public static readonly Text MyAccount = new("Mijn account", "My account");
    public static readonly Text SignOut = new("Afmelden", "Sign out");
    public static readonly Text Menu = new("Menu", "Menu");
    public static readonly Text NetworkNavigation = new("In dit netwerk", "In this network");
    public static readonly Text FooterWords = new("Wat hier gezegd wordt, blijft hier, tot de mensen om wie het gaat anders willen.",
        "What is said here stays here, until the people concerned wish otherwise.");

    public static readonly Text PlaceHome = new("Thuis", "Home");
    public static readonly Text PlaceCalendar = new("Agenda", "Calendar");
    public static readonly Text PlacePeople = new("Mensen", "People");
    public static readonly Text PlaceChanges = new("Onze veranderingen", "Our changes");
    public static readonly Text PlaceTimeline = new("Tijdlijn", "Timeline");
    public static readonly Text PlaceMarket = new("Beursvloer", "Market");
    public static readonly Text PlaceOrganisations = new("Organisaties", "Organisations");
    public static readonly Text PlaceStudies = new("Onderzoek", "Research");
    public static readonly Text PlaceVitality = new("Vitaliteit", "Vitality");

    public static readonly Text Loading = new("Even ophalen…", "Fetching…");
    public static readonly Text Saved = new("Bewaard.", "Saved.");
    public static readonly Text NotSaved = new("Dit is niet bewaard:", "This was not saved:");
    public static readonly Text NotSavedYet = new("Dit is nog niet bewaard. Hierboven staat waarom.", "This is not saved yet. Above it says why.");
    public static readonly Text Save = new("Bewaren", "Save");
    public static readonly Text Close = new("Sluiten", "Close");
    public static readonly Text Print = new("Afdrukken", "Print");
    public static readonly Text Optional = new("hoeft niet", "optional");
    public static readonly Text TryAgain = new("Nog eens proberen", "Try again");
    public static readonly Text FailureTitle = new("Dat lukte niet", "That did not work");
    public static readonly Text SomethingBroke = new("Er ging hier iets mis. Wat je bewaard had, is bewaard.", "Something went wrong here. What you saved is saved.");
    public static readonly Text NotReached = new("Het netwerk is even niet bereikbaar. Probeer het straks opnieuw.", "The network cannot be reached right now. Please try again in a while.");
    public static readonly Text NotFoundTitle = new("Niet gevonden", "Not found");
    public static readonly Text NotFoundWords = new("Dit bestaat niet, of het is niet voor jou zichtbaar.", "This does not exist, or you may not see it.");
    public static readonly Text ToMyNetworks = new("Naar mijn netwerken", "To my networks");
    public static readonly Text Reconnecting = new("De verbinding is even weg. We proberen het opnieuw.", "The connection is gone for a moment. We are trying again.");
    public static readonly Text ReconnectFailed = new("De verbinding kwam niet terug.", "The connection did not come back.");
    public static readonly Text LoadAgain = new("Opnieuw laden", "Load again");
    public static readonly Text AsTable = new("Dezelfde gegevens als tabel", "The same as a table");

    /// <summary>Why a part is not shown, in words that neither hint at what is behind nor blame anybody.</summary>
    public static readonly Codes Reasons = new(
        (ReasonCodes.NotInCircle, new("Dit is van een kring waar je niet bij hoort.", "This belongs to a circle you are not part of.")),
        (ReasonCodes.TooFew, new("Er zijn nog te weinig antwoorden. We tonen pas iets als niemand te herkennen is.", "There are too few answers so far. We show this only when nobody can be recognised.")),
        (ReasonCodes.TooAlike, new("De antwoorden lijken zo op elkaar dat een cijfer zou verraden wat ieder zei.", "The answers are so alike that a figure would tell what each person said.")),
        (ReasonCodes.NotReleased, new("De groep bespreekt dit eerst zelf. Daarna beslist de groep wie het ziet.", "The group talks about this first. Then the group decides who sees it.")),
        (ReasonCodes.Brooding, new("Het netwerk werkt nu even in stilte.", "The network is working quietly for now.")),
        (ReasonCodes.ServiceBusy, new("Het is nu even druk. Probeer het over een paar tellen opnieuw.", "It is busy right now. Please try again in a few seconds.")),
        (ReasonCodes.ServiceResting, new("Dit deel rust even. De rest werkt gewoon; kijk straks nog eens.", "This part is resting. The rest works as usual; look again in a while.")));
}

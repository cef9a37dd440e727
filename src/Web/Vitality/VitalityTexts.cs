using LivingNetworks.Web.Texts;

namespace LivingNetworks.Web.Vitality;

/// <summary>The words of the vitality rounds and of the questionnaire.</summary>
public static class VitalityTexts
{
    public static readonly Text Title = new("Vitaliteit", "Vitality");
    public static readonly Text Intro = new("Hoe levend is ons netwerk? Dit is om over te praten, niet om te vergelijken.", "How alive is our network? This is to talk about, not to compare.");
    public static readonly Text None = new("Er is nog geen ronde afgerond.", "No round has been completed yet.");
    public static readonly Text TooFewIn = new("Van ‘{0}’ tonen we niets: er waren te weinig antwoorden. Praat er samen over.", "Of ‘{0}’ we show nothing: there were too few answers. Talk about it together.");
    public static readonly Text OpenRound = new("Er ligt een vragenlijst klaar", "A questionnaire is ready");
    public static readonly Text AnsweredAlready = new("Dank je, je hebt deze vragenlijst ingevuld.", "Thank you, you have filled in this questionnaire.");
    public static readonly Text ToQuestions = new("Naar de vragen", "To the questions");
    public static readonly Text ClosesOn = new("Open tot {0}", "Open until {0}");

    public static readonly Text WhoSees = new("Wie ziet wat?", "Who sees what?");
    public static readonly Text WhoSees1 = new("Niemand ziet wat jij antwoordt. Je antwoorden worden los van je naam bewaard.", "Nobody sees what you answer. Your answers are kept apart from your name.");
    public static readonly Text WhoSees2 = new("De groep ziet gemiddelden, en alleen als minstens vijf mensen antwoordden.", "The group sees averages, and only when at least five people have answered.");
    public static readonly Text WhoSees3 = new("Eerst praat de groep erover. Daarna beslist de groep of anderen het mogen zien.", "First the group talks about it. Then the group decides whether others may see it.");
    public static readonly Text WhoSees4 = new("Tot je verstuurt, staan je antwoorden alleen op dit apparaat.", "Until you send them, your answers are only on this device.");
    public static readonly Text Minutes = new("{0} zinnen, ongeveer zeven minuten. In hoeverre geldt dit voor jou, nu?", "{0} sentences, about seven minutes. How far does this hold for you, now?");
    public static readonly Text CannotSay = new("kan ik niet zeggen", "cannot say");
    public static readonly Text TalkAbout = new("Waar zou je met de anderen over willen praten?", "What would you like to talk about with the others?");
    public static readonly Text MayBeRead = new("Mag dit zonder je naam worden voorgelezen?", "May this be read out without your name?");
    public static readonly Text YesRead = new("Ja, dat mag", "Yes, you may");
    public static readonly Text NoRead = new("Nee, liever niet", "No, rather not");
    public static readonly Text Send = new("Versturen", "Send");
    public static readonly Text StillOpen = new("Nog open: {0}. Je mag ook ‘kan ik niet zeggen’ kiezen.", "Still open: {0}. You may also choose ‘cannot say’.");
    public static readonly Text Kept = new("Bewaard op dit apparaat.", "Kept on this device.");
    public static readonly Text Wipe = new("Alles wissen van dit apparaat", "Wipe everything from this device");
    public static readonly Text Wiped = new("Gewist.", "Wiped.");
    public static readonly Text Thanks = new("Dank je wel", "Thank you");
    public static readonly Text ThanksWords = new("Je antwoorden zijn aangekomen, zonder je naam. We praten er samen over.", "Your answers have arrived, without your name. We will talk about them together.");
    public static readonly Text Back = new("Terug naar het netwerk", "Back to the network");
    public static readonly Text Closed = new("Deze ronde is nu niet open.", "This round is not open now.");

    public static readonly Codes Scale = new(
        ("1", new("helemaal niet", "not at all")),
        ("2", new("nauwelijks", "hardly")),
        ("3", new("deels", "partly")),
        ("4", new("grotendeels", "largely")),
        ("5", new("helemaal", "fully")));
}

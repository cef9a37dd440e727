using LivingNetworks.Web.Texts;

namespace LivingNetworks.Web.Organisations;

/// <summary>The words of organisations, their people and their networks.</summary>
public static class OrganisationsTexts
{
    public static readonly Text Mine = new("Mijn organisaties", "My organisations");
    public static readonly Text MineWords = new("Je doet mee als mens; een organisatie hoeft niet. Wie er wel een heeft, kan haar laten weten wat zij zelf wil.", "You take part as a person; an organisation is not needed. If you have one, you choose what it hears.");
    public static readonly Text NoHome = new("Je doet mee voor jezelf.", "You take part for yourself.");
    public static readonly Text Home = new("Je thuisbasis is {0}.", "Your home base is {0}.");
    public static readonly Text HomeSaid = new("Je zegt dat je bij {0} hoort. De organisatie heeft dat nog niet bevestigd, dus zij leest niets van jou.", "You say that you belong to {0}. The organisation has not confirmed it yet, so it reads nothing of yours.");
    public static readonly Text AnOrganisation = new("een organisatie", "an organisation");
    public static readonly Text Ties = new("Waar ik bij hoor", "Where I belong");
    public static readonly Text Since = new("sinds {0}", "since {0}");
    public static readonly Text FromTo = new("van {0} tot {1}", "from {0} to {1}");
    public static readonly Text IsHome = new("thuisbasis", "home base");
    public static readonly Text MakeHome = new("Maak {0} mijn thuisbasis", "Make {0} my home base");
    public static readonly Text Leave = new("Vertrekken bij {0}", "Leave {0}");
    public static readonly Text LeaveWords = new("Je logboek gaat met je mee. Wat je aan deze thuisbasis vertelde, blijft bij haar; wat je hierna schrijft, leest zij niet meer.", "Your log goes with you. What you told this home base stays with it; what you write from now on it does not read.");
    public static readonly Text HatsOff = new("Welke petten zet je af?", "Which hats do you take off?");
    public static readonly Text LeaveNow = new("Ik vertrek", "I leave");
    public static readonly Text HasLeft = new("Je bent vertrokken bij {0}.", "You have left {0}.");
    public static readonly Text TakeBack = new("Vraag terugnemen", "Take the question back");
    public static readonly Text Earlier = new("Eerder", "Earlier");
    public static readonly Text Ask = new("Bij een organisatie horen", "Belong to an organisation");
    public static readonly Text AskWords = new("De organisatie zegt ja of nee. Tot die tijd telt het nergens voor.", "The organisation says yes or no. Until then it counts for nothing.");
    public static readonly Text NameStarts = new("De naam begint met", "The name starts with");
    public static readonly Text Find = new("Zoek", "Find");
    public static readonly Text AskThis = new("Vraag {0}", "Ask {0}");
    public static readonly Text Found = new("Gevonden: {0}", "Found: {0}");
    public static readonly Text NotThere = new("Nog niet bekend hier.", "Not known here yet.");
    public static readonly Text Register = new("Meld {0} aan en spreek voor haar", "Register {0} and speak for it");
    public static readonly Text Asked = new("Je vraag ligt bij de organisatie.", "Your question is with the organisation.");
    public static readonly Text Registered = new("De organisatie is bekend. Jij spreekt voor haar.", "The organisation is known. You speak for it.");
    public static readonly Text HaveCode = new("Ik kreeg een code van een organisatie", "An organisation gave me a code");
    public static readonly Text Code = new("De code", "The code");
    public static readonly Text Look = new("Bekijk", "Look");
    public static readonly Text InvitesYou = new("{0} vraagt of je bij haar hoort.", "{0} asks whether you belong to it.");
    public static readonly Text Yes = new("Ja", "Yes");
    public static readonly Text No = new("Nee", "No");
    public static readonly Text Tellings = new("Wat mijn thuisbasis weet", "What my home base knows");
    public static readonly Text TellingsWords = new("Per netwerk kies jij of je organisatie mag weten dát je meedoet. Nooit wat je zegt of hoe vaak je er bent.", "For each network you choose whether your organisation may know that you take part. Never what you say or how often you are there.");
    public static readonly Text Tell = new("Vertel dat ik meedoe in {0}", "Tell that I take part in {0}");
    public static readonly Text TellNoMore = new("Vertel niet meer dat ik meedoe in {0}", "No longer tell that I take part in {0}");
    public static readonly Text NoNetworks = new("Je doet nog nergens mee.", "You do not take part anywhere yet.");
    public static readonly Text SpeakFor = new("Ik spreek voor", "I speak for");

    public static readonly Text Page = new("Organisatie", "Organisation");
    public static readonly Text OnlyContacts = new("Wat hier meer staat, is voor de contactpersonen van deze organisatie.", "What else is here is for the contacts of this organisation.");
    public static readonly Text People = new("Onze mensen", "Our people");
    public static readonly Text NoPeople = new("Nog niemand.", "Nobody yet.");
    public static readonly Text AsksWords = new("{0} zegt bij jullie te horen.", "{0} says they belong to you.");
    public static readonly Text Belongs = new("Ja, {0} hoort bij ons", "Yes, {0} belongs to us");
    public static readonly Text DoesNotBelong = new("Nee, {0} hoort niet bij ons", "No, {0} does not belong to us");
    public static readonly Text BelongsNoMore = new("{0} hoort niet meer bij ons", "{0} no longer belongs to us");
    public static readonly Text Invite = new("Nodig een collega uit", "Invite a colleague");
    public static readonly Text InviteWords = new("Je krijgt een code. Geef die zelf aan je collega; die zegt ja of nee.", "You get a code. Give it to your colleague yourself; they say yes or no.");
    public static readonly Text ColleagueName = new("Hoe heet je collega?", "What is your colleague's name?");
    public static readonly Text MakeCode = new("Maak een code", "Make a code");
    public static readonly Text InvitedWords = new("{0} is uitgenodigd. De code:", "{0} is invited. The code:");
    public static readonly Text InviteBack = new("Neem de uitnodiging van {0} terug", "Take back the invitation of {0}");
    public static readonly Text Told = new("Wie ons vertelde mee te doen", "Who told us that they take part");
    public static readonly Text NobodyTold = new("Niemand vertelde het. Dat hoeft ook niet.", "Nobody told us. Nobody has to.");
    public static readonly Text TakesPart = new("{0} doet mee in {1}", "{0} takes part in {1}");
    public static readonly Text Log = new("Wat onze mensen ons vertelden", "What our people told us");
    public static readonly Text NoLog = new("Nog niets.", "Nothing yet.");
    public static readonly Text Contacts = new("Onze contactpersonen", "Our contacts");
    public static readonly Text ContactEnds = new("{0} stopt als {1}", "{0} stops as {1}");
    public static readonly Text NewContact = new("Noem een contactpersoon", "Name a contact");
    public static readonly Text Who = new("Wie?", "Who?");
    public static readonly Text ForWhat = new("Waarvoor?", "For what?");
    public static readonly Text Name = new("Noem", "Name");
    public static readonly Text SignIn = new("Hoe onze mensen zich aanmelden", "How our people sign in");
    public static readonly Text Networks = new("Onze netwerken", "Our networks");
    public static readonly Text NoRelations = new("Nog geen.", "None yet.");
    public static readonly Text Offer = new("Bied je aan bij een netwerk", "Offer yourselves to a network");
    public static readonly Text WhichNetwork = new("Welk netwerk?", "Which network?");
    public static readonly Text AsWhat = new("Als wat?", "As what?");
    public static readonly Text OfferNow = new("Bied aan", "Offer");
    public static readonly Text NoOpenNetworks = new("Er zijn nu geen netwerken die zich openstellen.", "No networks are open to see now.");

    public static readonly Text Around = new("Organisaties om ons heen", "Organisations around us");
    public static readonly Text AroundWords = new("Organisaties maken dit netwerk mogelijk; van hen is het niet.", "Organisations make this network possible; it does not belong to them.");
    public static readonly Text AskOne = new("Vraag een organisatie", "Ask an organisation");
    public static readonly Text WaitsForUs = new("Wacht op ons antwoord", "Waits for our answer");
    public static readonly Text WaitsForThem = new("Wacht op hun antwoord", "Waits for their answer");
    public static readonly Text Standing = new("Nu", "Now");
    public static readonly Text Accept = new("Ja, graag ({0})", "Yes, please ({0})");
    public static readonly Text Decline = new("Nee, dank je ({0})", "No, thank you ({0})");
    public static readonly Text End = new("Beëindigen ({0})", "End ({0})");
    public static readonly Text QuestionBack = new("Vraag terugnemen ({0})", "Take the question back ({0})");

    public static readonly Codes Relations = new(
        ("INITIATES", new("neemt het initiatief", "takes the initiative")),
        ("HOSTS", new("is gastheer", "hosts")),
        ("SPONSORS", new("ondersteunt", "supports")),
        ("FACILITATES", new("levert begeleiding", "provides guidance")),
        ("HOME_BASE_OF", new("is thuisbasis van iemand die meedoet", "is home base of somebody who takes part")),
        ("FUNDS_IN_KIND", new("draagt bij in natura", "contributes in kind")));

    public static readonly Codes RelationStates = new(
        ("STANDING", new("staat", "stands")),
        ("INVITED", new("gevraagd door het netwerk", "asked by the network")),
        ("OFFERED", new("aangeboden door de organisatie", "offered by the organisation")),
        ("DECLINED", new("niet doorgegaan", "did not come about")),
        ("TAKEN_BACK", new("teruggenomen", "taken back")),
        ("ENDED", new("voorbij", "over")));

    public static readonly Codes TieStates = new(
        ("ASKED", new("wacht op antwoord", "waits for an answer")),
        ("INVITED", new("uitgenodigd", "invited")),
        ("CONFIRMED", new("bevestigd", "confirmed")),
        ("DECLINED", new("niet bevestigd", "not confirmed")),
        ("TAKEN_BACK", new("teruggenomen", "taken back")),
        ("ENDED", new("voorbij", "over")));

    public static readonly Codes Purposes = new(
        ("COORDINATOR", new("spreekt voor de organisatie", "speaks for the organisation")),
        ("HOME_BASE", new("leest wat onze mensen vertellen", "reads what our people tell")),
        ("SPONSOR", new("steun", "support")),
        ("STEERING", new("meesturen", "steering along")));
}

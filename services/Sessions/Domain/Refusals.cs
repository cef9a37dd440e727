using System.Globalization;
using LivingNetworks.Hosting;

namespace LivingNetworks.Sessions.Domain;

/// <summary>Every way in which this service says no.</summary>
public static class Refusals
{
    public static readonly Refusal NetworkConcluded = Refusal.Conflict(
        "sessions.network-concluded", "Dit netwerk is afgerond; wat er was blijft te lezen.", "This network was concluded; what was there can still be read.");

    public static readonly Refusal NotYoursToArrange = Refusal.Forbidden(
        "sessions.not-yours-to-arrange", "Vraag het aan wie deze bijeenkomst voorbereidt, of neem zelf een rol.", "Ask those who prepare this session, or take a part in it yourself.");

    public static readonly Refusal NotYoursToRecord = Refusal.Forbidden(
        "sessions.not-yours-to-record", "Een begeleider, de gespreksleider of de notulist legt vast wie er is.",
        "A facilitator, the moderator or the note keeper records who is there.");

    public static readonly Refusal ForFacilitators = Refusal.Forbidden(
        "sessions.for-facilitators", "Vraag dit aan een begeleider van het netwerk.", "Ask a facilitator of the network for this.");

    public static readonly Refusal EndsBeforeStart = Refusal.Invalid(
        "sessions.ends-before-start", "Laat het einde na het begin komen.", "Let the end come after the start.", "endsAt");

    public static readonly Refusal TooLong = Refusal.Invalid(
        "sessions.too-long", "Een bijeenkomst duurt hooguit drie dagen; plan er anders meer.", "A session lasts three days at most; else plan several.", "endsAt");

    public static readonly Refusal UnknownTimeZone = Refusal.Invalid(
        "sessions.unknown-time-zone", "Deze tijdzone is niet bekend; gebruik bijvoorbeeld Europe/Amsterdam.", "This time zone is not known; use Europe/Amsterdam, for example.", "timeZone");

    public static readonly Refusal WindowTooLong = Refusal.Invalid(
        "sessions.window-too-long", "Kijk naar hooguit vijf jaar tegelijk.", "Look at five years at most at once.", "until");

    public static readonly Refusal GroupStaysInCircle = Refusal.Invalid(
        "sessions.group-stays-in-circle", "Een bijeenkomst van een groep is van die kring.", "A session of a group belongs to that circle.", "audience");

    public static readonly Refusal AudienceOfNetworkSession = Refusal.Invalid(
        "sessions.audience-of-session", "Kies binnen de muren, buitencirkel of open bron.", "Choose inside, outer circle or open.", "audience");

    public static readonly Refusal HasDate = Refusal.Conflict(
        "sessions.has-date", "Deze bijeenkomst heeft al een datum; verplaats haar.", "This session has a date already; move it.", "ideaId");

    public static readonly Refusal NotToCome = Refusal.Conflict(
        "sessions.not-to-come", "Dit kan alleen bij een bijeenkomst die nog komt.", "This is possible for a session that is still to come.");

    public static readonly Refusal SeriesIsOver = Refusal.Conflict(
        "sessions.series-is-over", "Er komen geen bijeenkomsten meer in deze reeks.", "No more sessions are to come in this series.");

    public static readonly Refusal GuestInvitedAlready = Refusal.Conflict(
        "sessions.guest-invited-already", "Deze gast is al uitgenodigd.", "This guest was invited already.", "name");

    public static readonly Refusal WhereLookBack = Refusal.Invalid(
        "sessions.where-look-back", "Er staat geen terugkijken meer op de agenda. Waar kijken jullie dan terug?",
        "Looking back is no longer on the agenda. Where will you look back then?", "whereLookBack");

    public static readonly Refusal UnknownWorkForm = Refusal.Invalid(
        "sessions.unknown-work-form", "Deze werkvorm staat niet in de bibliotheek.", "This work form is not in the library.", "workForm");

    public static readonly Refusal HasRoleAlready = Refusal.Conflict(
        "sessions.has-role-already", "Deze rol is er al.", "This part is taken by this person already.", "role");

    public static readonly Refusal HasNoSuchRole = Refusal.Conflict(
        "sessions.has-no-such-role", "Deze rol was er niet.", "This part was not taken by this person.", "role");

    public static readonly Refusal PersonNotHere = Refusal.Invalid(
        "sessions.person-not-here", "Deze persoon hoort niet bij dit netwerk en is geen gast van deze bijeenkomst.",
        "This person does not belong to this network and is not a guest of this session.", "personId");

    public static readonly Refusal AnswersClosed = Refusal.Conflict(
        "sessions.answers-closed", "Deze bijeenkomst vraagt nu geen antwoord.", "This session asks for no answer now.");

    public static readonly Refusal OpensLater = Refusal.Conflict(
        "sessions.opens-later", "Open de bijeenkomst op de dag zelf.", "Open the session on its day.");

    public static readonly Refusal OpenFirst = Refusal.Conflict(
        "sessions.open-first", "Open de bijeenkomst eerst, met de spelregels.", "Open the session first, with the ground rules.");

    public static readonly Refusal NotUnderway = Refusal.Conflict(
        "sessions.not-underway", "Deze bijeenkomst is niet bezig.", "This session is not underway.");

    public static readonly Refusal NobodyPresent = Refusal.Conflict(
        "sessions.nobody-present", "Leg eerst vast wie er was, of hoeveel mensen.", "First record who was there, or how many people.");

    public static readonly Refusal HoldFirst = Refusal.Conflict(
        "sessions.hold-first", "Terugkijken kan als de bijeenkomst is geweest.", "Looking back is possible once the session was held.");

    public static readonly Refusal ReadingGiven = Refusal.Conflict(
        "sessions.reading-given", "Je hebt al laten weten hoe het was.", "You have told how it was already.");

    public static readonly Refusal ReadingsClosed = Refusal.Conflict(
        "sessions.readings-closed", "Dit kan tijdens de bijeenkomst, tot ze wordt afgesloten.", "This is possible during the session, until it is closed.");

    public static readonly Refusal ForThosePresent = Refusal.Forbidden(
        "sessions.for-those-present", "Dit is voor wie erbij was.", "This is for those who were there.");

    public static readonly Refusal ForTheProcessWatcher = Refusal.Forbidden(
        "sessions.for-the-process-watcher", "Dit schrijft wie deze keer meekeek met het proces.", "This is written by whoever watched the process this time.");

    public static readonly Refusal WhatIsDifferentFirst = Refusal.Invalid(
        "sessions.what-is-different-first", "Begin met: wat doen jullie nu anders? 'Nog niets' is ook een antwoord.",
        "Begin with: what do you do differently now? 'Nothing yet' is an answer too.", "whatIsDifferentNow");

    public static readonly Refusal LookBackFirst = Refusal.Conflict(
        "sessions.look-back-first", "Er is nog niet teruggekeken.", "Nobody looked back yet.");

    public static readonly Refusal LookBackConfirmed = Refusal.Conflict(
        "sessions.look-back-confirmed", "De groep heeft deze terugblik al bevestigd.", "The group confirmed this look-back already.");

    public static readonly Refusal SomebodyElseConfirms = Refusal.Conflict(
        "sessions.somebody-else-confirms", "Laat iemand anders die erbij was de terugblik bevestigen.", "Let somebody else who was there confirm the look-back.");

    public static readonly Refusal ActivityIsOver = Refusal.Conflict(
        "sessions.activity-is-over", "Deze activiteit is al geoogst, losgelaten of overgedragen.", "This activity was harvested, let go or handed over already.");

    public static readonly Refusal ActivityIsThere = Refusal.Conflict(
        "sessions.activity-is-there", "Daar is deze activiteit al.", "This activity is there already.", "to");

    public static readonly Refusal ActivityMovesOnTo = Refusal.Invalid(
        "sessions.activity-moves-on-to", "Kies opgepakt, aan het proberen of lopend.", "Choose picked up, trying or running.", "to");

    public static readonly Refusal SparkFirst = Refusal.Conflict(
        "sessions.spark-first", "Deze vonk is nog niet opgepakt.", "This spark was not picked up yet.");

    public static readonly Refusal CheckedByTheGroup = Refusal.Conflict(
        "sessions.checked-by-the-group", "Deze check doet de groep in een bijeenkomst die bezig is of geweest.",
        "The group does this check in a session that is underway or was held.", "sessionId");

    public static readonly Refusal KeptApart = Refusal.Conflict(
        "sessions.kept-apart", "Dit blijft apart van de doelen van het netwerk.", "This stays apart from the goals of the network.", "goalId");

    public static readonly Refusal LinkedAlready = Refusal.Conflict(
        "sessions.linked-already", "Dit doel hoort er al bij.", "This goal belongs to it already.", "goalId");

    public static readonly Refusal TaskIsTaken = Refusal.Conflict(
        "sessions.task-is-taken", "Iemand heeft deze taak al opgepakt.", "Somebody picked this task up already.");

    public static readonly Refusal TaskIsFree = Refusal.Conflict(
        "sessions.task-is-free", "Deze taak is al vrij.", "This task is free already.");

    public static readonly Refusal TaskIsNotYours = Refusal.Forbidden(
        "sessions.task-is-not-yours", "Dat doet wie de taak oppakte.", "Whoever picked the task up does that.");

    public static readonly Refusal OwnInitiativeStays = Refusal.Conflict(
        "sessions.own-initiative-stays", "Deze taak is op eigen initiatief opgepakt en blijft bij wie haar oppakte, tot die haar teruggeeft.",
        "This task was picked up by own initiative and stays with who picked it up, until they give it back.");

    public static readonly Refusal NotYoursToTellBack = Refusal.Forbidden(
        "sessions.not-yours-to-tell-back", "Dat vertelt wie het afsprak.", "Whoever agreed to it tells that.");

    public static readonly Refusal ToldBackAlready = Refusal.Conflict(
        "sessions.told-back-already", "Dit is al terugverteld.", "This was told back already.");

    public static readonly Refusal MarketGoesStepByStep = Refusal.Conflict(
        "sessions.market-step-by-step", "Een beursvloer gaat stap voor stap: verzamelen, klaar, open, tellen, navragen, terugkijken.",
        "A market goes step by step: collecting, prepared, open, counting, following up, looking back.", "to");

    public static readonly Refusal FloorIsClosed = Refusal.Conflict(
        "sessions.floor-is-closed", "Deze beursvloer is geweest; plaats de vraag of het aanbod los.", "This market was held; place the ask or offer as a standing one.", "editionId");

    public static readonly Refusal FloorIsNotOpen = Refusal.Conflict(
        "sessions.floor-is-not-open", "Dit kan als de beursvloer open is.", "This is possible while the floor is open.", "editionId");

    public static readonly Refusal NotAMarketSession = Refusal.Conflict(
        "sessions.not-a-market-session", "Koppel een beursvloer of voorbereidende workshop van dit netwerk.", "Link a market or preparatory workshop of this network.", "sessionId");

    public static readonly Refusal AudienceOfExchange = Refusal.Invalid(
        "sessions.audience-of-exchange", "Kies binnen de muren, buitencirkel of open bron.", "Choose inside, outer circle or open.", "audience");

    public static readonly Refusal PartyUnclear = Refusal.Invalid(
        "sessions.party-unclear", "Noem een persoon, of één organisatie: een bekende of bij naam.", "Name a person, or one organisation: a known one or by name.", "party");

    public static readonly Refusal NoMoney = Refusal.Invalid(
        "sessions.no-money", "Op de beursvloer ruil je zonder geld. Zeg wat je doet of meebrengt; de waarde schatten jullie later bij de match.",
        "The market works without money. Say what you do or bring; the worth is estimated later with the match.", "text");

    public static readonly Refusal NotAnAsk = Refusal.Conflict(
        "sessions.not-an-ask", "Reageren kan op een vraag.", "One reacts to an ask.", "askId");

    public static readonly Refusal ExchangeIsOver = Refusal.Conflict(
        "sessions.exchange-is-over", "Deze vraag of dit aanbod is gesloten.", "This ask or offer was closed.");

    public static readonly Refusal ExchangeIsNotYours = Refusal.Forbidden(
        "sessions.exchange-is-not-yours", "Dat doet wie het plaatste.", "Whoever placed it does that.");

    public static readonly Refusal MatchedAlready = Refusal.Conflict(
        "sessions.matched-already", "Hier is al een match op; maak het samen af.", "There is a match on this; settle it together.");

    public static readonly Refusal AskAndOffer = Refusal.Invalid(
        "sessions.ask-and-offer", "Een match is tussen een vraag en een aanbod.", "A match is between an ask and an offer.", "offerId");

    public static readonly Refusal SameFloor = Refusal.Invalid(
        "sessions.same-floor", "Vraag en aanbod horen bij dezelfde beursvloer.", "Ask and offer belong to the same market.", "offerId");

    public static readonly Refusal TwoParties = Refusal.Invalid(
        "sessions.two-parties", "Een match is tussen twee verschillende partijen.", "A match is between two different parties.", "offerId");

    public static readonly Refusal MatchConfirmed = Refusal.Conflict(
        "sessions.match-confirmed", "Deze match is al bevestigd.", "This match was confirmed already.");

    public static readonly Refusal MatchOutcome = Refusal.Invalid(
        "sessions.match-outcome", "Kies nagekomen, deels nagekomen of niets van gekomen.", "Choose kept, partly kept or lapsed.", "outcome");

    public static readonly Refusal MatchIsNotYours = Refusal.Forbidden(
        "sessions.match-is-not-yours", "Dat doen wie de hand schudden.", "Those who shook hands do that.");

    public static readonly Refusal MeetingTiesAnnounceFirst = Refusal.Invalid(
        "sessions.meeting-ties-announce-first", "Vertel het eerst aan de groep, en noteer dan op welke dag dat was.", "Tell the group first, and then note on which day that was.", "announcedOn");

    public static readonly Refusal MeetingTiesAllowedAlready = Refusal.Conflict(
        "sessions.meeting-ties-allowed-already", "Dit staat al aan voor dit netwerk.", "This is on for this network already.", "networkId");

    public static readonly Refusal MeetingTiesNotAllowed = Refusal.Conflict(
        "sessions.meeting-ties-not-allowed", "Dit staat nog niet aan voor dit netwerk. Een begeleider kan het aanzetten, na het aan de groep te vertellen.",
        "This is not on yet for this network. A facilitator can switch it on, after telling the group.", "networkId");

    public static readonly Refusal MeetingTiesTooFew = Refusal.Conflict(
        "sessions.meeting-ties-too-few", "Dit kan in een netwerk van acht of meer, als vijf mensen of meer meedoen die elkaar vaker troffen. Anders gaat het over een enkeling.",
        "This is possible in a network of eight or more, once five people or more take part who met more than once. Else it is about one or two of them.", "networkId");

    public static readonly Refusal MeetingTiesCountedRecently = Refusal.Conflict(
        "sessions.meeting-ties-counted-recently", "Het vorige beeld is nog geen negentig dagen oud. Zo valt uit twee beelden niet af te leiden wie wie trof.",
        "The last picture is less than ninety days old. So nobody can tell from two pictures who met whom.", "networkId");

    public static readonly Refusal MeetingTiesTooFewNew = Refusal.Conflict(
        "sessions.meeting-ties-too-few-new", "Sinds het vorige beeld kwam er te weinig bij: het zou over minder dan vijf mensen gaan. Wacht nog even.",
        "Since the last picture too little was added: it would be about fewer than five people. Wait a while longer.", "networkId");

    /// <summary>A number in the room that is lower than the names.</summary>
    public static Refusal FewerThanNamed(int named) => Refusal.Invalid(
        "sessions.fewer-than-named",
        string.Create(CultureInfo.InvariantCulture, $"Er zijn {named} mensen bij naam genoemd; het aantal kan niet lager zijn."),
        string.Create(CultureInfo.InvariantCulture, $"{named} people are named; the number cannot be lower."), "numberPresent");

    /// <summary>A refusal about one line of a list that was handed in at once.</summary>
    public static Refusal InLine(this Refusal refusal, string list, int index) =>
        refusal with { Field = string.Create(CultureInfo.InvariantCulture, $"{list}[{index}]{(refusal.Field is null ? "" : "." + refusal.Field)}") };
}

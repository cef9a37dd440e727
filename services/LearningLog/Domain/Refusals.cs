namespace LivingNetworks.LearningLog.Domain;

/// <summary>Every way in which the learning log says no, besides the common ones.</summary>
public static class Refusals
{
    /// <summary>Only its author decides who reads it.</summary>
    public static readonly Refusal AudienceIsTheAuthors = Refusal.Forbidden(
        "learninglog.audience-is-the-authors", "Alleen wie het schreef kan dit doen.", "Only the person who wrote it can do this.");

    /// <summary>The item was taken back.</summary>
    public static readonly Refusal ItemWithdrawn = Refusal.Conflict(
        "learninglog.item-withdrawn", "Dit is teruggetrokken.", "This was taken back.");

    /// <summary>More people would read it than now.</summary>
    public static readonly Refusal WideningNeedsConsent = Refusal.Conflict(
        "learninglog.widening-needs-consent", "Verder delen kan als iedereen om wie het gaat daarmee instemt. Vraag het eerst.",
        "Sharing further is possible once everyone concerned agrees. Please ask first.", "audience");

    /// <summary>Nobody was named.</summary>
    public static readonly Refusal ConfidantsMissing = Refusal.Invalid(
        "learninglog.confidants-missing", "Noem wie dit in vertrouwen mag lezen.", "Name who may read this in confidence.", "confidantIds");

    /// <summary>Somebody who was named does not belong to the network.</summary>
    public static Refusal PersonNotInNetwork(string field) => Refusal.Invalid(
        "learninglog.person-not-in-network", "Kies mensen uit dit netwerk.", "Choose people from this network.", field);

    /// <summary>No circle was given.</summary>
    public static readonly Refusal CircleMissing = Refusal.Invalid(
        "learninglog.circle-missing", "Kies voor welke kring dit is.", "Choose for which circle this is.", "circleId");

    /// <summary>No organisation was given.</summary>
    public static readonly Refusal HomeBaseOrganisationMissing = Refusal.Invalid(
        "learninglog.home-base-organisation-missing", "Nog geen organisatie bevestigde dat je bij haar hoort; vraag dat eerst.",
        "No organisation has confirmed yet that you belong to it; ask it first.", "organisationId");

    /// <summary>A note of this kind belongs to the role.</summary>
    public static readonly Refusal NoteIsTheFacilitators = Refusal.Forbidden(
        "learninglog.note-is-the-facilitators", "Deze notities zijn er voor wie begeleidt; schrijf je eigen woorden in je logboek.",
        "These notes are for whoever facilitates; write your own words in your log.", "networkId");

    /// <summary>An organisation reads only what its own people tell it.</summary>
    public static readonly Refusal NotYourHomeBase = Refusal.Conflict(
        "learninglog.not-your-home-base", "Je thuisbasis is de organisatie die bevestigde dat je bij haar hoort; een andere leest dit niet.",
        "Your home base is the organisation that confirmed that you belong to it; another one does not read this.", "organisationId");

    /// <summary>Only the author tells the author's home base.</summary>
    public static readonly Refusal HomeBaseIsTheAuthors = Refusal.Forbidden(
        "learninglog.home-base-is-the-authors", "Alleen wie het schreef kan het aan de eigen thuisbasis vertellen.",
        "Only the person who wrote it can tell their own home base.", "toAudience");

    /// <summary>It can be read that widely already.</summary>
    public static readonly Refusal AlreadyThatWide = Refusal.Conflict(
        "learninglog.already-that-wide", "Deze kring kan het al lezen.", "This circle can read it already.", "toAudience");

    /// <summary>Some of those who read it now would no longer.</summary>
    public static readonly Refusal WideningMustContain = Refusal.Conflict(
        "learninglog.widening-must-contain", "Dan kunnen sommigen die het nu lezen het niet meer lezen. Kies een kring waar zij ook in zitten.",
        "Then some who read it now could no longer read it. Choose a circle that includes them.", "toAudience");

    /// <summary>The requester asked this already.</summary>
    public static readonly Refusal WideningAlreadyAsked = Refusal.Conflict(
        "learninglog.widening-already-asked", "Je hebt dit al gevraagd; het wacht op antwoord.", "You asked this already; it waits for an answer.");

    /// <summary>A text of the group is widened in a session.</summary>
    public static readonly Refusal GroupTextNeedsSession = Refusal.Conflict(
        "learninglog.group-text-needs-session", "Dit is van de groep. Spreek in een bijeenkomst af wat je naar buiten vertelt, en noem die bijeenkomst.",
        "This belongs to the group. Agree in a session what you tell outside, and name that session.", "decidedInSessionId");

    /// <summary>The network works quietly.</summary>
    public static readonly Refusal Brooding = Refusal.Conflict(
        "learninglog.brooding", "Het netwerk werkt nu nog in stilte. Spreek in een bijeenkomst af wat toch naar buiten kan, en noem die bijeenkomst.",
        "The network still works quietly. Agree in a session what can be told outside all the same, and name that session.", "decidedInSessionId");

    /// <summary>The request was decided.</summary>
    public static readonly Refusal WideningDecided = Refusal.Conflict(
        "learninglog.widening-decided", "Hierover is al besloten.", "This has been decided already.", "requestId");

    /// <summary>The person answered before.</summary>
    public static readonly Refusal WideningAnswered = Refusal.Conflict(
        "learninglog.widening-answered", "Je hebt hierop al geantwoord.", "You answered this already.", "requestId");

    /// <summary>The network ended.</summary>
    public static readonly Refusal NetworkHasEnded = Refusal.Conflict(
        "learninglog.network-has-ended", "Dit netwerk is afgerond. Verhalen en opbrengsten kun je nog toevoegen.",
        "This network has ended. You can still add stories and returns.", "networkId");

    /// <summary>The session was not held, or is not known here.</summary>
    public static Refusal SessionNotHeld(string field) => Refusal.Conflict(
        "learninglog.session-not-held", "Dit kan na een bijeenkomst die is geweest en waarvan de aanwezigen zijn genoteerd.",
        "This is possible after a session that was held and whose attendance was noted.", field);

    /// <summary>There is no such prompt.</summary>
    public static readonly Refusal PromptUnknown = Refusal.Invalid(
        "learninglog.prompt-unknown", "Deze vraag bestaat niet in de huidige set.", "This prompt is not in the current set.", "promptCode");

    /// <summary>No session and no circle was given.</summary>
    public static readonly Refusal SharingNeedsCircle = Refusal.Invalid(
        "learninglog.sharing-needs-circle", "Noem de bijeenkomst of de kring waarmee dit is gedeeld.", "Name the session or the circle with which this was shared.", "sessionId");

    /// <summary>An insight is shared with a circle or inside; wider goes through consent.</summary>
    public static readonly Refusal SharingIsCircleOrInside = Refusal.Invalid(
        "learninglog.sharing-is-circle-or-inside", "Delen gaat met een kring of binnen de muren. Verder delen vraag je apart.",
        "Sharing is with a circle or inside. Sharing further is asked separately.", "audience");

    /// <summary>An entry below it may not be read that widely.</summary>
    public static readonly Refusal EntriesAreNarrower = Refusal.Conflict(
        "learninglog.entries-are-narrower", "Dit steunt op ervaringen van anderen die minder ver gedeeld zijn. Vraag eerst of die verder gedeeld mogen worden.",
        "This rests on experiences of others that are shared less widely. First ask whether those may be shared further.", "audience");

    /// <summary>The second step is missing.</summary>
    public static readonly Refusal NotYetShared = Refusal.Conflict(
        "learninglog.insight-not-yet-shared", "Deel dit inzicht eerst; daarna kun je vertellen wie het in praktijk brengt.",
        "Share this insight first; then you can tell who practises it.");

    /// <summary>The third step is missing.</summary>
    public static readonly Refusal NotYetPractised = Refusal.Conflict(
        "learninglog.insight-not-yet-practised", "Vertel eerst wie het in praktijk brengt; daarna kun je vastleggen waar het is geborgd.",
        "First tell who practises it; then you can note where it is anchored.");

    /// <summary>One person is not yet a practice.</summary>
    public static readonly Refusal PracticeNeedsMore = Refusal.Invalid(
        "learninglog.practice-needs-more", "Noem ten minste twee mensen of één organisatie die het anders doen.",
        "Name at least two people or one organisation that do it differently.", "personIds");

    /// <summary>The step given is not lower.</summary>
    public static readonly Refusal NotAStepBack = Refusal.Conflict(
        "learninglog.not-a-step-back", "Kies een eerdere trede dan waar het inzicht nu staat.", "Choose an earlier step than where the insight stands now.", "to");

    /// <summary>One's own point has one date.</summary>
    public static readonly Refusal OwnPointHasOneDate = Refusal.Conflict(
        "learninglog.own-point-has-one-date", "Dit punt staat alleen op je eigen tijdlijn.", "This point stands on your own timeline only.", "pointId");

    /// <summary>That date is there already.</summary>
    public static readonly Refusal DateAlreadyThere = Refusal.Conflict(
        "learninglog.date-already-there", "Deze datum staat er al bij.", "This date is there already.", "otherDate");

    /// <summary>More dates do not help.</summary>
    public static readonly Refusal DatesAreMany = Refusal.Conflict(
        "learninglog.dates-are-many", "Er staan al zes datums bij. Praat er samen over.", "There are six dates already. Talk about it together.", "otherDate");

    /// <summary>Importing is for facilitators.</summary>
    public static readonly Refusal ImportIsForFacilitators = Refusal.Forbidden(
        "learninglog.import-is-for-facilitators", "Een begeleider van het netwerk kan de geschiedenis inlezen.", "A facilitator of the network can bring its history along.");

    /// <summary>The line counts already.</summary>
    public static readonly Refusal CurveAlreadyShared = Refusal.Conflict(
        "learninglog.curve-already-shared", "Je lijn telt al mee.", "Your line counts already.");

    /// <summary>Nothing was said.</summary>
    public static readonly Refusal ConversationEmpty = Refusal.Invalid(
        "learninglog.conversation-empty", "Noteer ten minste één ding dat gezegd is.", "Note at least one thing that was said.", "whatMadePeaksTeach");

    /// <summary>A number without a unit or a source.</summary>
    public static readonly Refusal NumberNeedsUnitAndSource = Refusal.Invalid(
        "learninglog.number-needs-unit-and-source", "Zet bij een getal wat er geteld is en waar het vandaan komt.", "With a number, tell what was counted and where it comes from.", "quantity");

    /// <summary>A return starts inside.</summary>
    public static readonly Refusal ReturnStartsInside = Refusal.Invalid(
        "learninglog.return-starts-inside", "Begin bij jezelf, je kring of binnen de muren. Verder delen vraag je daarna.",
        "Begin with yourself, your circle or inside. Sharing further is asked afterwards.", "audience");

    /// <summary>It was confirmed before.</summary>
    public static readonly Refusal ReturnAlreadyConfirmed = Refusal.Conflict(
        "learninglog.return-already-confirmed", "Deze opbrengst is al bevestigd.", "This return is confirmed already.", "returnId");

    /// <summary>One does not confirm one's own.</summary>
    public static readonly Refusal ReturnNeedsAnother = Refusal.Conflict(
        "learninglog.return-needs-another", "Laat iemand anders dit bevestigen, of noem de bijeenkomst die het zag.",
        "Let someone else confirm this, or name the session that saw it.", "returnId");

    /// <summary>The chain would run in a circle.</summary>
    public static readonly Refusal ReturnChainTurnsBack = Refusal.Conflict(
        "learninglog.return-chain-turns-back", "Dan zou deze opbrengst uit zichzelf voortkomen.", "Then this return would arise from itself.", "causedByReturnId");

    /// <summary>Somebody decided about the suggestion.</summary>
    public static readonly Refusal SuggestionDecided = Refusal.Conflict(
        "learninglog.suggestion-decided", "Over dit voorstel is al besloten.", "This suggestion has been decided already.", "suggestionId");

    /// <summary>The suggestion is for something else.</summary>
    public static readonly Refusal SuggestionIsForSomethingElse = Refusal.Conflict(
        "learninglog.suggestion-is-for-something-else", "Dit voorstel gaat over iets anders.", "This suggestion is for something else.", "suggestionId");

    /// <summary>Celebrations are of changes.</summary>
    public static readonly Refusal CelebrationIsOfAChange = Refusal.Conflict(
        "learninglog.celebration-is-of-a-change", "Vier een verandering, iets dat lukte of iets dat is losgelaten.", "Celebrate a change, something that worked or something let go.", "entryId");

    /// <summary>Others cannot celebrate what they cannot read.</summary>
    public static readonly Refusal CelebrationIsShared = Refusal.Conflict(
        "learninglog.celebration-is-shared", "Deel de verandering eerst met een kring.", "Share the change with a circle first.", "entryId");
}

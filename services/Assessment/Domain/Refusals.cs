using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Domain;

/// <summary>Every way in which this service says no.</summary>
public static class Refusals
{
    /// <summary>No such questionnaire.</summary>
    public static readonly Refusal UnknownInstrument = Refusal.Invalid(
        "assessment.unknown-instrument", "Deze vragenlijst of versie bestaat niet.", "This questionnaire or version does not exist.", "instrument");

    /// <summary>Groups without a name, with the same name, or only one.</summary>
    public static readonly Refusal GroupsUnclear = Refusal.Invalid(
        "assessment.groups-unclear", "Noem twee tot acht groepen, elk met een eigen naam van hoogstens 60 tekens.", "Name two to eight groups, each with a name of its own of at most 60 characters.", "groups");

    /// <summary>Not one of the round's groups.</summary>
    public static readonly Refusal UnknownGroup = Refusal.Invalid(
        "assessment.unknown-group", "Kies een van de groepen van deze ronde, of geen.", "Choose one of the groups of this round, or none.", "group");

    /// <summary>A code that nobody's device made, or that was misread.</summary>
    public static readonly Refusal SeriesCodeUnclear = Refusal.Invalid(
        "assessment.series-code-unclear", "Deze code klopt niet. Kijk of je alle letters hebt overgenomen, of laat het veld leeg.",
        "This code is not right. See whether you copied all letters, or leave the field empty.", "seriesCode");

    /// <summary>So few people take part that figures would point at them.</summary>
    public static readonly Refusal TooFewForARound = Refusal.Conflict(
        "assessment.too-few-for-a-round",
        "Een ronde kan vanaf acht deelnemers. Praat liever samen aan de hand van de vragen; daarvan wordt niets bewaard.",
        "A round needs eight participants. Rather talk together with the questions at hand; nothing of that is kept.", "roundId");

    /// <summary>Everybody was reminded less than two days ago.</summary>
    public static readonly Refusal RemindedJustNow = Refusal.Conflict(
        "assessment.reminded-just-now", "Iedereen kreeg nog geen twee dagen geleden een brief. Wacht even.", "Everybody got a letter less than two days ago. Wait a little.", "roundId");

    /// <summary>Only facilitators.</summary>
    public static readonly Refusal OnlyFacilitatorsHide = Refusal.Forbidden(
        "assessment.only-facilitators-hide", "Alleen begeleiders kunnen een opmerking verbergen.", "Only facilitators can hide a remark.");

    /// <summary>It is for a conversation, for oneself, or a list.</summary>
    public static readonly Refusal NotASurvey = Refusal.Invalid(
        "assessment.not-a-survey",
        "Hiermee kun je geen ronde houden: dit is voor een gesprek of voor jezelf.", "This cannot be held as a round: it is for a conversation or for oneself.", "instrument");

    /// <summary>The end comes before the start.</summary>
    public static readonly Refusal EndsBeforeItStarts = Refusal.Invalid(
        "assessment.round-ends-before-it-starts", "Laat de ronde sluiten nadat ze opengaat.", "Let the round close after it opens.", "closesAt");

    /// <summary>No session is planned in which the results are talked through.</summary>
    public static readonly Refusal WithoutDialogue = Refusal.Conflict(
        "assessment.round-without-dialogue",
        "Plan eerst een bijeenkomst waarin jullie de uitkomsten bespreken, en kies die hier.",
        "First plan a meeting in which you talk about the results, and choose it here.", "dialogueSessionId");

    /// <summary>The dialogue would start before there is something to talk about.</summary>
    public static readonly Refusal DialogueBeforeClosing = Refusal.Conflict(
        "assessment.dialogue-before-closing",
        "Kies een bijeenkomst die begint als de ronde gesloten is.", "Choose a meeting that starts once the round is closed.", "dialogueSessionId");

    /// <summary>Another round of the questionnaire is not closed yet.</summary>
    public static readonly Refusal AlreadyRunning = Refusal.Conflict(
        "assessment.round-already-running",
        "Er loopt al een ronde met deze vragenlijst. Sluit die eerst.", "A round of this questionnaire is under way. Close that one first.", "networkId");

    /// <summary>The network ended.</summary>
    public static readonly Refusal NetworkConcluded = Refusal.Conflict(
        "assessment.network-concluded",
        "Dit netwerk is afgerond. Kies een slotronde of een ronde achteraf.", "This network was concluded. Choose a final round or one afterwards.", "moment");

    /// <summary>Only before opening.</summary>
    public static readonly Refusal NotBeforeOpening = Refusal.Conflict(
        "assessment.round-opened-already", "Deze ronde is al open geweest.", "This round was opened already.", "roundId");

    /// <summary>Only while open.</summary>
    public static readonly Refusal NotOpen = Refusal.Conflict(
        "assessment.round-not-open", "Deze ronde is niet open.", "This round is not open.", "roundId");

    /// <summary>Only after closing.</summary>
    public static readonly Refusal NotClosed = Refusal.Conflict(
        "assessment.round-not-closed", "Sluit de ronde eerst; dan liggen de uitkomsten vast.", "Close the round first; then its results are fixed.", "roundId");

    /// <summary>The dialogue was not held yet, as far as this service heard.</summary>
    public static readonly Refusal DialogueNotHeld = Refusal.Conflict(
        "assessment.dialogue-not-held",
        "Bespreek de uitkomsten eerst in de geplande bijeenkomst, en leg vast wie erbij waren.",
        "First talk about the results in the planned meeting, and record who were there.", "roundId");

    /// <summary>Only after the network talked about it.</summary>
    public static readonly Refusal NotTalkedThrough = Refusal.Conflict(
        "assessment.round-not-talked-through",
        "Bespreek de uitkomsten eerst met het netwerk en leg vast wat jullie ervan maken.",
        "First talk about the results with the network and write down what you make of them.", "roundId");

    /// <summary>The network talked about it already.</summary>
    public static readonly Refusal TalkedThroughAlready = Refusal.Conflict(
        "assessment.round-talked-through", "De uitkomsten van deze ronde zijn al besproken.", "The results of this round were talked through already.", "roundId");

    /// <summary>Put away.</summary>
    public static readonly Refusal Filed = Refusal.Conflict(
        "assessment.round-filed", "Deze ronde is opgeborgen.", "This round was filed.", "roundId");

    /// <summary>Held elsewhere.</summary>
    public static readonly Refusal Imported = Refusal.Conflict(
        "assessment.round-imported", "Deze ronde is van voor jullie komst en ligt vast.", "This round is from before you came here and stays as it is.", "roundId");

    /// <summary>No such dimension.</summary>
    public static readonly Refusal UnknownDimension = Refusal.Invalid(
        "assessment.unknown-dimension", "De vragenlijst kent dit kenmerk niet.", "The questionnaire does not have this characteristic.", "dimensions");

    /// <summary>Too few answers.</summary>
    public static readonly Refusal NothingToRelease = Refusal.Conflict(
        "assessment.nothing-to-release",
        "Hierover zijn te weinig antwoorden om iets te laten zien.", "There are too few answers about this to show anything.", "dimensions");

    /// <summary>Facilitators do not answer (measurement.md A14: they would not count, and everybody knows who they are).</summary>
    public static readonly Refusal OnlyParticipantsAnswer = Refusal.Forbidden(
        "assessment.only-participants-answer",
        "Deze vragen zijn voor de deelnemers. Als begeleider help je bij het gesprek erover.",
        "These questions are for the participants. As a facilitator you help with the conversation about them.", "roundId");

    /// <summary>The ticket was not made for an open round.</summary>
    public static readonly Refusal TicketNotValid = Refusal.Invalid(
        "assessment.ticket-not-valid",
        "Dit antwoordbewijs geldt niet of niet meer. Open de vragenlijst opnieuw.", "This ticket does not count, or no longer. Open the questionnaire again.", "ticket");

    /// <summary>No such item.</summary>
    public static readonly Refusal UnknownItem = Refusal.Invalid(
        "assessment.unknown-item", "De vragenlijst kent een van deze vragen niet.", "The questionnaire does not have one of these questions.", "answers");

    /// <summary>An item twice.</summary>
    public static readonly Refusal ItemTwice = Refusal.Invalid(
        "assessment.item-twice", "Geef per vraag één antwoord.", "Give one answer to each question.", "answers");

    /// <summary>Not a step of the scale.</summary>
    public static readonly Refusal NotOnTheScale = Refusal.Invalid(
        "assessment.not-on-the-scale", "Kies een van de antwoorden van de schaal.", "Choose one of the answers of the scale.", "answers");

    /// <summary>The same organisation, or the same name, twice.</summary>
    public static readonly Refusal OrganisationTwice = Refusal.Invalid(
        "assessment.organisation-twice", "Noem elke organisatie één keer, elk met een eigen naam.", "Name each organisation once, each with a name of its own.", "organisations");

    /// <summary>Not one of those that are asked, or the organisation itself.</summary>
    public static readonly Refusal OrganisationNotAsked = Refusal.Invalid(
        "assessment.organisation-not-asked", "Kies uit de andere organisaties van deze ronde.", "Choose among the other organisations of this round.", "answers");

    /// <summary>The picture is fixed.</summary>
    public static readonly Refusal TiesClosed = Refusal.Conflict(
        "assessment.ties-closed", "Dit beeld ligt al vast.", "This picture is fixed already.", "roundId");

    /// <summary>Only facilitators.</summary>
    public static readonly Refusal OnlyFacilitatorsGuideTies = Refusal.Forbidden(
        "assessment.only-facilitators-guide-ties",
        "Vraag een begeleider om organisaties te bevragen of het beeld vast te leggen.", "Ask a facilitator to ask organisations or to fix the picture.");

    /// <summary>Somebody of another organisation.</summary>
    public static readonly Refusal NotForThatOrganisation = Refusal.Forbidden(
        "assessment.not-for-that-organisation",
        "Je kunt antwoorden voor de organisatie waar je bij hoort, zoals jullie beiden zeiden.", "You can answer for the organisation that you belong to, as both of you said.", "organisationId");

    /// <summary>Only facilitators bring in figures.</summary>
    public static readonly Refusal OnlyFacilitatorsImport = Refusal.Forbidden(
        "assessment.only-facilitators-import",
        "Vraag een begeleider om eerdere rondes in te voeren.", "Ask a facilitator to bring in earlier rounds.", "networkId");

    /// <summary>A dimension is missing, unknown or given twice.</summary>
    public static readonly Refusal ImportIncomplete = Refusal.Invalid(
        "assessment.import-incomplete",
        "Geef elk kenmerk van de vragenlijst precies één keer.", "Give every characteristic of the questionnaire exactly once.", "dimensions");

    /// <summary>Too few answers.</summary>
    public static readonly Refusal ImportTooFew = Refusal.Invalid(
        "assessment.import-too-few",
        "Cijfers over minder dan vijf mensen nemen we niet op.", "We do not take in figures about fewer than five people.", "dimensions");

    /// <summary>More answers than people.</summary>
    public static readonly Refusal ImportMoreThanInvited = Refusal.Invalid(
        "assessment.import-more-than-invited",
        "Er kunnen niet meer antwoorden zijn dan genodigden.", "There cannot be more answers than people invited.", "invited");

    /// <summary>In the future.</summary>
    public static readonly Refusal ImportInFuture = Refusal.Invalid(
        "assessment.import-in-future", "Kies een dag in het verleden.", "Choose a day in the past.", "closedOn");

    /// <summary>There already.</summary>
    public static readonly Refusal ImportedAlready = Refusal.Conflict(
        "assessment.round-imported-already",
        "Er is al een ronde met deze vragenlijst op deze dag.", "There is a round of this questionnaire on this day already.", "closedOn");

    /// <summary>Only researchers and facilitators design studies.</summary>
    public static readonly Refusal StudyByResearcherOrFacilitator = Refusal.Forbidden(
        "assessment.study-by-researcher-or-facilitator",
        "Vraag een onderzoeker of begeleider van het netwerk om een onderzoek op te zetten.", "Ask a researcher or facilitator of the network to design a study.", "networkIds");

    /// <summary>Somebody who is no researcher there.</summary>
    public static readonly Refusal StudyForItsResearchers = Refusal.Invalid(
        "assessment.study-for-its-researchers",
        "Kies mensen die nu onderzoeker zijn van een van deze netwerken.", "Choose people who are a researcher of one of these networks now.", "researcherIds");

    /// <summary>Only before opening.</summary>
    public static readonly Refusal StudyOpenedAlready = Refusal.Conflict(
        "assessment.study-opened-already", "Dit onderzoek is al open geweest.", "This study was opened already.", "studyId");

    /// <summary>Over.</summary>
    public static readonly Refusal StudyClosed = Refusal.Conflict(
        "assessment.study-closed", "Dit onderzoek is al afgesloten.", "This study was closed already.", "studyId");

    /// <summary>Nobody is asked now.</summary>
    public static readonly Refusal StudyNotOpen = Refusal.Conflict(
        "assessment.study-not-open", "Dit onderzoek vraagt nu niemand om toestemming.", "This study asks nobody for consent now.", "studyId");

    /// <summary>It is not a scan of one's own.</summary>
    public static readonly Refusal NotForOneself = Refusal.Invalid(
        "assessment.not-for-oneself",
        "Dit vul je niet voor jezelf in. Kies een andere lijst.",
        "This is not filled in for oneself. Choose another list.", "instrument");

    /// <summary>Only for those who facilitate somewhere.</summary>
    public static readonly Refusal ForWhoeverFacilitates = Refusal.Forbidden(
        "assessment.for-whoever-facilitates",
        "Deze lijst is er voor wie een netwerk begeleidt.",
        "This list is for whoever facilitates a network.", "instrument");

    /// <summary>It is not filled in together.</summary>
    public static readonly Refusal NotAConversation = Refusal.Invalid(
        "assessment.not-a-conversation",
        "Dit vullen jullie niet samen in. Kies een andere lijst.",
        "This is not filled in together. Choose another list.", "instrument");

    /// <summary>The item is not asked here.</summary>
    public static readonly Refusal ScanUnknownItem = Refusal.Invalid(
        "assessment.scan-unknown-item",
        "Deze vraag hoort hier niet bij.",
        "This question does not belong here.", "item");

    /// <summary>The value is none of the answers.</summary>
    public static readonly Refusal ScanUnknownStep = Refusal.Invalid(
        "assessment.scan-unknown-step",
        "Kies een van de antwoorden die erbij staan.",
        "Choose one of the answers given.", "value");

    /// <summary>More than five things were named.</summary>
    public static readonly Refusal ScanTooManyNamed = Refusal.Invalid(
        "assessment.scan-too-many-named",
        "Noem er hoogstens vijf.",
        "Name five at most.", "words");

    /// <summary>More were chosen than can be.</summary>
    public static readonly Refusal ScanTooManyPicked = Refusal.Invalid(
        "assessment.scan-too-many-picked",
        "Kies er minder; er staat bij hoeveel er kunnen.",
        "Choose fewer; it says how many there can be.", "picks");

    /// <summary>Only with fellow facilitators.</summary>
    public static readonly Refusal SharedWithFellowsOnly = Refusal.Invalid(
        "assessment.scan-shared-with-fellows",
        "Deel je terugblik op begeleiden met mensen die ook begeleiden in een netwerk dat jij kent.",
        "Share your look at facilitating with people who also facilitate in a network that you know.", "personIds");

    /// <summary>Never to an employer, except what is about the home base.</summary>
    public static readonly Refusal SharedWithHomeBaseOnly = Refusal.Invalid(
        "assessment.scan-not-for-the-home-base",
        "Alleen de lijst over je thuisbasis kun je met je organisatie delen.",
        "Only the list about your home base can be shared with your organisation.", "withHomeBase");

    /// <summary>There is no home base to tell.</summary>
    public static readonly Refusal WithoutHomeBase = Refusal.Conflict(
        "assessment.scan-without-home-base",
        "Je hoort bij geen organisatie, of die heeft dat nog niet bevestigd.",
        "You belong to no organisation, or it did not confirm that yet.", "withHomeBase");

    /// <summary>It was concluded.</summary>
    public static readonly Refusal ConversationConcluded = Refusal.Conflict(
        "assessment.conversation-concluded",
        "Dit gesprek is afgerond. Begin een nieuw gesprek.",
        "This conversation was concluded. Start a new one.", "scanId");

    /// <summary>A route belongs to the suitability talk, and to it alone.</summary>
    public static readonly Refusal RouteOfSuitability = Refusal.Invalid(
        "assessment.route-of-suitability",
        "Kies bij het gesprek over passen waar jullie heen gaan, en alleen daar.",
        "Choose where you go in the talk about suiting, and only there.", "route");

    /// <summary>The four conditions belong to the talk about learning.</summary>
    public static readonly Refusal ConditionsOfLearning = Refusal.Invalid(
        "assessment.conditions-of-learning",
        "Deze voorwaarden horen bij het gesprek over samen leren.",
        "These conditions belong to the talk about learning together.", "conditions");

    /// <summary>The ending check mirrors the origins, and only it does.</summary>
    public static readonly Refusal OriginsOfEnding = Refusal.Invalid(
        "assessment.origins-of-ending",
        "Noem waaruit het netwerk ontstond, bij het gesprek over doorgaan of afronden en alleen daar.",
        "Name what the network sprang from, in the talk about going on or rounding off and only there.", "origins");

    /// <summary>A group picks three to five cards.</summary>
    public static readonly Refusal CardsToChoose = Refusal.Invalid(
        "assessment.cards-to-choose",
        "Kies drie tot vijf kaarten.",
        "Choose three to five cards.", "cards");

    /// <summary>Choosing otherwise comes with a reason.</summary>
    public static readonly Refusal ReasonForChoosingOtherwise = Refusal.Invalid(
        "assessment.reason-for-choosing-otherwise",
        "Schrijf erbij waarom jullie anders kiezen.",
        "Write down why you choose otherwise.", "reason");

    /// <summary>A ripe part gets a form other than that of the network.</summary>
    public static readonly Refusal RipeForAFormOfItsOwn = Refusal.Invalid(
        "assessment.ripe-for-a-form-of-its-own",
        "Een rijp deel krijgt een eigen vorm. Kies een van de andere vier.",
        "A ripe part gets a form of its own. Choose one of the other four.", "approach");

    /// <summary>It asks nobody yet, or is over.</summary>
    public static readonly Refusal StudyNotUnderWay = Refusal.Conflict(
        "assessment.study-not-under-way",
        "Dit onderzoek loopt nu niet. Vraag mensen eerst om toestemming, of zet een nieuw onderzoek op.",
        "This study is not under way now. Ask people for their consent first, or design a new study.", "studyId");

    /// <summary>A step is held in one network, or across all.</summary>
    public static readonly Refusal StudyStepInItsNetworks = Refusal.Invalid(
        "assessment.study-step-in-its-networks",
        "Noem bij interviews, groepsgesprekken en teruggeven een netwerk van dit onderzoek, en bij de andere stappen geen.",
        "Name a network of this study with interviews, group talks and giving back, and none with the other steps.", "steps");

    /// <summary>The same was planned twice.</summary>
    public static readonly Refusal StudyPlannedTwice = Refusal.Invalid(
        "assessment.study-planned-twice",
        "Noem alles één keer.",
        "Name everything once.", "steps");

    /// <summary>No side of any pair, or both.</summary>
    public static readonly Refusal StudyUnknownSide = Refusal.Invalid(
        "assessment.study-unknown-side",
        "Kies van elk paar hoogstens één kant, uit de lijst.",
        "Choose at most one side of each pair, from the list.", "sides");

    /// <summary>No group there.</summary>
    public static readonly Refusal StudyUnknownCommittee = Refusal.Conflict(
        "assessment.study-unknown-committee",
        "Kies een groep van een netwerk van dit onderzoek die al leden heeft.",
        "Choose a group of a network of this study that has members.", "committeeGroupId");

    /// <summary>Only onward.</summary>
    public static readonly Refusal StudyStepTaken = Refusal.Conflict(
        "assessment.study-step-taken",
        "Deze stap is al gezet.",
        "This step was taken already.", "phase");

    /// <summary>A planned step would be passed over.</summary>
    public static readonly Refusal StudyStepSkipped = Refusal.Conflict(
        "assessment.study-step-skipped",
        "Hier komt nog een stap voor. Zet eerst die stap, of haal hem uit het plan.",
        "There is a step before this one. Take that first, or take it out of the plan.", "phase");

    /// <summary>What was planned did not begin.</summary>
    public static readonly Refusal StudyStepNotDone = Refusal.Conflict(
        "assessment.study-step-not-done",
        "Van de stap waar jullie nu zijn is nog niets vastgelegd.",
        "Nothing was recorded yet of the step where you are.", "phase");

    /// <summary>Nobody agreed.</summary>
    public static readonly Refusal StudyBeforeConsent = Refusal.Conflict(
        "assessment.study-before-consent",
        "Praat pas met mensen als iemand ja heeft gezegd. Er is nog niemand die meedoet met de code of op papier.",
        "Talk with people only when somebody said yes. Nobody joined with the code or on paper yet.", "phase");

    /// <summary>Nothing to analyse.</summary>
    public static readonly Refusal StudyNothingApproved = Refusal.Conflict(
        "assessment.study-nothing-approved",
        "Er is nog niets goedgekeurd door wie het zei.",
        "Nothing was approved yet by who said it.", "phase");

    /// <summary>The networks come first.</summary>
    public static readonly Refusal StudyFindingNotGivenBack = Refusal.Conflict(
        "assessment.study-finding-not-given-back",
        "Geef eerst elke bevinding terug aan elk netwerk, in een bijeenkomst die gehouden is.",
        "First give every finding back to every network, in a session that was held.", "phase");

    /// <summary>The step was not reached.</summary>
    public static readonly Refusal StudyStepPremature = Refusal.Conflict(
        "assessment.study-step-premature",
        "Zover is het onderzoek nog niet.",
        "The study is not that far yet.", "studyId");

    /// <summary>The step is past.</summary>
    public static readonly Refusal StudyStepOver = Refusal.Conflict(
        "assessment.study-step-over",
        "Dit deel van het onderzoek is afgerond.",
        "This part of the study is done.", "studyId");

    /// <summary>A date that cannot be.</summary>
    public static readonly Refusal StudyOnPaperDate = Refusal.Invalid(
        "assessment.study-on-paper-date",
        "Kies een dag sinds het onderzoek om toestemming vraagt, tot en met vandaag.",
        "Choose a day since the study asks for consent, up to today.", "date");

    /// <summary>Consent comes first.</summary>
    public static readonly Refusal StudyCodeAfterConsent = Refusal.Conflict(
        "assessment.study-code-after-consent",
        "Zeg eerst ja tegen dit onderzoek. Daarna kun je met deze code meedoen.",
        "Say yes to this study first. After that you can join with this code.", "code");

    /// <summary>Once per study.</summary>
    public static readonly Refusal StudyJoinedAlready = Refusal.Conflict(
        "assessment.study-joined-already",
        "Je doet al mee met dit onderzoek.",
        "You take part in this study already.", "code");

    /// <summary>Nobody decides for somebody who signs in.</summary>
    public static readonly Refusal StudyRespondentThemself = Refusal.Conflict(
        "assessment.study-respondent-themself",
        "Deze persoon doet mee met een code en beslist dit zelf.",
        "This person joined with a code and decides this themself.", "respondentId");

    /// <summary>No talk before consent.</summary>
    public static readonly Refusal StudyRespondentNotAgreed = Refusal.Conflict(
        "assessment.study-respondent-not-agreed",
        "Iemand uit dit gesprek heeft nog niet ja gezegd, of nam dat terug.",
        "Somebody in this talk did not say yes yet, or took it back.", "respondentIds");

    /// <summary>In the future.</summary>
    public static readonly Refusal StudyTalkNotHeldYet = Refusal.Invalid(
        "assessment.study-talk-not-held-yet",
        "Leg een gesprek vast nadat het gehouden is.",
        "Record a talk after it was held.", "heldOn");

    /// <summary>Kind and people do not fit.</summary>
    public static readonly Refusal StudyTalkWithItsPeople = Refusal.Invalid(
        "assessment.study-talk-with-its-people",
        "Kies wie er spraken: één persoon bij een interview, meer bij een groepsgesprek, niemand bij documenten, en uit het netwerk waar het was.",
        "Choose who spoke: one person in an interview, more in a group talk, nobody with documents, and of the network where it was.", "respondentIds");

    /// <summary>Somebody else.</summary>
    public static readonly Refusal StudyTalkByItsResearchers = Refusal.Invalid(
        "assessment.study-talk-by-its-researchers",
        "Kies onderzoekers van dit onderzoek.",
        "Choose researchers of this study.", "withResearcherIds");

    /// <summary>A-INV-11.</summary>
    public static readonly Refusal StudyExcerptNotApproved = Refusal.Conflict(
        "assessment.study-excerpt-not-approved",
        "Dit is nog van wie het zei. Wacht tot die het goedkeurt.",
        "This is still of who said it. Wait until they approve it.", "excerptId");

    /// <summary>No such code.</summary>
    public static readonly Refusal StudyUnknownCode = Refusal.Invalid(
        "assessment.study-unknown-code",
        "Kies codes uit de lijst.",
        "Choose codes from the list.", "codes");

    /// <summary>A finding stands on approved words.</summary>
    public static readonly Refusal StudyFindingOnApproved = Refusal.Invalid(
        "assessment.study-finding-on-approved",
        "Kies alleen wat goedgekeurd is en bij dit onderzoek hoort.",
        "Choose only what was approved and belongs to this study.", "excerptIds");

    /// <summary>Everything was withdrawn.</summary>
    public static readonly Refusal StudyFindingWithoutGround = Refusal.Conflict(
        "assessment.study-finding-without-ground",
        "Onder deze bevinding staat niets meer: het is teruggenomen. Laat haar los of maak een nieuwe.",
        "Nothing is left under this finding: it was taken back. Let go of it or form a new one.", "findingId");

    /// <summary>Not held, elsewhere, or earlier.</summary>
    public static readonly Refusal StudyGivenBackInASession = Refusal.Conflict(
        "assessment.study-given-back-in-a-session",
        "Kies een bijeenkomst van dit netwerk die gehouden is nadat de bevinding er stond.",
        "Choose a session of this network that was held after the finding was there.", "sessionId");

    /// <summary>No level for findings.</summary>
    public static readonly Refusal StudyReleaseLevel = Refusal.Invalid(
        "assessment.study-release-level",
        "Kies binnen de muren, buitencirkel of open bron.",
        "Choose inside, outer circle or open.", "audience");

    /// <summary>No group is passed over.</summary>
    public static readonly Refusal StudyFurtherThanAgreed = Refusal.Conflict(
        "assessment.study-further-than-agreed",
        "Een van de groepen wil dat een bevinding minder ver gaat.",
        "One of the groups wants a finding to go less far.", "audience");

    /// <summary>Only facilitators.</summary>
    public static readonly Refusal OnlyFacilitatorsAddQuestions = Refusal.Forbidden(
        "assessment.only-facilitators-add-questions", "Vraag een begeleider om vragen of vertalingen toe te voegen.", "Ask a facilitator to add questions or translations.", "networkId");

    /// <summary>Missing in one of the two languages, or more than one line.</summary>
    public static readonly Refusal OwnQuestionUnclear = Refusal.Invalid(
        "assessment.own-question-unclear", "Schrijf elke vraag in het Nederlands en in het Engels, elk op één regel.", "Write each question in Dutch and in English, each on one line.", "questions");

    /// <summary>The same question twice.</summary>
    public static readonly Refusal OwnQuestionTwice = Refusal.Invalid(
        "assessment.own-question-twice", "Stel elke vraag één keer.", "Ask each question once.", "questions");

    /// <summary>The questionnaire has an open question already.</summary>
    public static readonly Refusal OneOpenQuestion = Refusal.Invalid(
        "assessment.one-open-question", "Kies hoogstens één vraag om in eigen woorden te beantwoorden; de vragenlijst heeft er zelf ook een.",
        "Choose one question at most to be answered in one's own words; the questionnaire has one as well.", "questions");

    /// <summary>No such question.</summary>
    public static readonly Refusal NothingToTranslate = Refusal.Invalid(
        "assessment.nothing-to-translate", "Deze vraag hoort niet bij de vragenlijst.", "This question does not belong to the questionnaire.", "item");

    /// <summary>Not in the list, or one of the two that are there already.</summary>
    public static readonly Refusal UnknownLanguage = Refusal.Invalid(
        "assessment.unknown-language", "Kies een van de talen uit de lijst. Nederlands en Engels zijn er al.", "Choose one of the languages of the list. Dutch and English are there already.", "language");

    /// <summary>More than one line.</summary>
    public static readonly Refusal WordingUnclear = Refusal.Invalid(
        "assessment.wording-unclear", "Schrijf de vraag op één regel.", "Write the question on one line.", "words");

    /// <summary>More than a file of questions needs.</summary>
    public static readonly Refusal QuestionFileTooLarge = Refusal.Invalid(
        "assessment.question-file-too-large", "Dit bestand is groter dan 1 MB of heeft meer dan 500 vragen. Bewaar alleen de vragenlijst, zonder antwoorden.",
        "This file is larger than 1 MB or has more than 500 questions. Save only the questionnaire, without answers.", "file");

    /// <summary>Neither of the two that can be read.</summary>
    public static Refusal NoQuestionFile(int line) => Refusal.Invalid(
        "assessment.no-question-file", $"Dit is geen vragenlijst van LimeSurvey (.lss of .tsv). Regel {line} is niet te lezen.", $"This is no questionnaire of LimeSurvey (.lss or .tsv). Line {line} cannot be read.", "file");

    /// <summary>A questionnaire with nothing in it.</summary>
    public static readonly Refusal NoQuestionsInFile = Refusal.Invalid("assessment.no-questions-in-file", "In dit bestand staan geen vragen.", "There are no questions in this file.", "file");

    /// <summary>Chosen, and not there.</summary>
    public static readonly Refusal QuestionNotInFile = Refusal.Invalid("assessment.question-not-in-file", "Deze vraag staat niet in het bestand.", "This question is not in the file.", "chosen");

    /// <summary>Chosen, and it cannot be asked here.</summary>
    public static Refusal QuestionNotTaken(QuestionFileProblem problem) => Refusal.Invalid(
        "assessment.question-not-taken", $"{problem.Message.Nl} Het gaat om regel {problem.Line}.", $"{problem.Message.En} This is about line {problem.Line}.", "chosen");

    /// <summary>Five are enough.</summary>
    public static readonly Refusal TooManyOwnQuestions = Refusal.Invalid(
        "assessment.too-many-own-questions", "Een netwerk heeft ten hoogste vijf eigen vragen. Haal er eerst een weg, of kies er minder.", "A network has at most five questions of its own. Take one away first, or choose fewer.", "chosen");

    /// <summary>Only facilitators.</summary>
    public static readonly Refusal OnlyFacilitatorsPrint = Refusal.Forbidden(
        "assessment.only-facilitators-print", "Vraag een begeleider om de bladen af te drukken.", "Ask a facilitator to print the sheets.", "roundId");

    /// <summary>Who asked would read the sheets about themself.</summary>
    public static readonly Refusal NoPaperAboutOnePerson = Refusal.Conflict(
        "assessment.no-paper-about-one-person", "Vragen over een begeleider gaan niet op papier: aan een handschrift is iemand te herkennen.",
        "Questions about a facilitator are not asked on paper: a hand can be recognised.", "roundId");

    /// <summary>More than people can still use.</summary>
    public static readonly Refusal MoreSheetsThanPlaces = Refusal.Invalid(
        "assessment.more-sheets-than-places", "Er kunnen niet meer bladen zijn dan mensen die nog kunnen antwoorden.", "There cannot be more sheets than people who can still answer.", "sheets");

    /// <summary>The round is not held on paper.</summary>
    public static readonly Refusal NotOnPaper = Refusal.Conflict(
        "assessment.round-not-on-paper", "Van deze ronde zijn geen bladen gemaakt.", "No sheets were made of this round.", "roundId");

    /// <summary>The pass was not made for an open round.</summary>
    public static readonly Refusal PassNotValid = Refusal.Invalid(
        "assessment.pass-not-valid", "Overnemen kan hier niet of niet meer. Open de bladzijde opnieuw.", "Copying is not possible here, or no longer. Open the page again.", "pass");

    /// <summary>None of the round's sheets.</summary>
    public static readonly Refusal UnknownSheet = Refusal.Invalid(
        "assessment.unknown-sheet", "Deze code staat op geen blad van deze ronde. Kijk nog eens naar de acht cijfers.", "No sheet of this round has this code. Look at the eight digits again.", "code");

    /// <summary>As many answers as people invited.</summary>
    public static readonly Refusal AllPlacesTaken = Refusal.Conflict(
        "assessment.all-places-taken", "Er zijn al evenveel antwoorden als genodigden. Vertel het een begeleider: misschien is er een blad te veel.",
        "There are as many answers already as people invited. Tell a facilitator: there may be a sheet too many.");

    /// <summary>Only for oneself, where one facilitates.</summary>
    public static readonly Refusal OnlyAboutOwnFacilitating = Refusal.Forbidden(
        "assessment.only-about-own-facilitating", "Dit vraag je alleen over jezelf, in een netwerk dat je begeleidt.", "You ask this about yourself only, in a network that you facilitate.", "networkId");

    /// <summary>It is for whoever it is about.</summary>
    public static readonly Refusal OnlyWhoAsked = Refusal.Forbidden(
        "assessment.only-who-asked", "Alleen wie deze vragen over zichzelf stelt, opent en sluit de ronde.", "Only whoever asks these questions about themself opens and closes the round.", "roundId");

    /// <summary>Not talked through here, not released.</summary>
    public static readonly Refusal StaysWithWhoAsked = Refusal.Conflict(
        "assessment.stays-with-who-asked", "De uitkomst is alleen voor jou. Je vertelt er zelf over wat je wilt.", "The result is for you alone. You tell about it yourself what you like.", "roundId");
}

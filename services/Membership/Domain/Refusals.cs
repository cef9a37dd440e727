using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;

namespace LivingNetworks.Membership.Domain;

/// <summary>Every way in which membership says no.</summary>
internal static class Refusals
{
    public static readonly Refusal PersonWasErased = Refusal.Conflict(
        "membership.person-was-erased", "Deze persoon is hier niet meer bekend.",
        "This person is no longer known here.");

    public static readonly Refusal ShortLineWithOneself = Refusal.Invalid(
        "membership.short-line-with-oneself", "Kies iemand anders.",
        "Choose somebody else.", "withPersonId");

    public static readonly Refusal ShortLineConfirmed = Refusal.Conflict(
        "membership.short-line-confirmed", "Deze lijn is al bevestigd.",
        "This line is confirmed already.", "shortLineId");

    public static readonly Refusal ShortLineOfOnesOwn = Refusal.Conflict(
        "membership.short-line-of-ones-own", "De ander bevestigt deze lijn, of laat het zo.",
        "The other one confirms this line, or leaves it.", "shortLineId");

    public static readonly Refusal ShortLinesByFacilitator = Refusal.Forbidden(
        "membership.short-lines-by-facilitator", "Vraag een begeleider om de lijnen van het netwerk te tellen.",
        "Ask a facilitator to count the lines of the network.");

    public static readonly Refusal ShortLinesTooFew = Refusal.Conflict(
        "membership.short-lines-too-few", "Tellen kan in een netwerk van acht of meer, als vijf mensen of meer een bevestigde lijn hebben. Anders gaat het over een enkeling.",
        "Counting is possible in a network of eight or more, once five people or more have a confirmed line. Else it is about one or two of them.", "networkId");

    public static readonly Refusal ShortLinesCountedRecently = Refusal.Conflict(
        "membership.short-lines-counted-recently", "Er is nog geen negentig dagen geleden geteld. Zo valt uit twee tellingen niemands lijn af te leiden.",
        "It was counted less than ninety days ago. So nobody's line can be told from two counts.", "networkId");

    public static readonly Refusal ShortLinesTooFewNew = Refusal.Conflict(
        "membership.short-lines-too-few-new", "Sinds de vorige keer kwamen er lijnen bij van minder dan vijf mensen. Wacht nog even.",
        "Since last time lines of fewer than five people were added. Wait a while longer.", "networkId");

    public static readonly Refusal TimeZoneUnknown = Refusal.Invalid(
        "membership.time-zone-unknown", "Kies een tijdzone zoals Europe/Amsterdam.",
        "Choose a time zone such as Europe/Amsterdam.", "timeZone");

    public static readonly Refusal LanguageUnknown = Refusal.Invalid(
        "membership.language-unknown", "Kies Nederlands (nl) of Engels (en).",
        "Choose Dutch (nl) or English (en).", "language");

    public static readonly Refusal HatAudience = Refusal.Invalid(
        "membership.hat-audience", "Kies wie deze pet ziet: alleen jij, binnen de muren, de thuisbasis, de buitencirkel of iedereen.",
        "Choose who sees this hat: only you, inside, the home base, the outer circle or everyone.", "audience");

    public static readonly Refusal HatWornAlready = Refusal.Conflict(
        "membership.hat-worn-already", "Deze pet draag je al.",
        "You wear this hat already.", "label");

    public static readonly Refusal OrganisationUnknown = Refusal.NotFound(
        "membership.organisation-unknown", "Deze organisatie is hier nog niet bekend; meld haar eerst aan.",
        "This organisation is not known here yet; register it first.", "organisationId");

    public static readonly Refusal OrganisationKnown = Refusal.Conflict(
        "membership.organisation-known-already", "Deze organisatie is hier al bekend; kies haar uit de lijst.",
        "This organisation is known here already; choose it from the list.", "name");

    public static readonly Refusal NotYourOrganisation = Refusal.Forbidden(
        "membership.not-your-organisation", "Dit doet een contactpersoon van de organisatie, of wie haar aanmeldde.",
        "This is for a contact of the organisation, or for whoever registered it.", "organisationId");

    public static readonly Refusal ContactFromOutside = Refusal.Conflict(
        "membership.contact-from-outside", "Een contactpersoon hoort bij de organisatie; laat diegene haar eerst als thuisbasis kiezen.",
        "A contact belongs to the organisation; let that person choose it as home base first.", "personId");

    public static readonly Refusal ContactKnown = Refusal.Conflict(
        "membership.contact-known-already", "Diegene is hiervoor al contactpersoon.",
        "That person is a contact for this already.", "personId");

    public static readonly Refusal ContactEnded = Refusal.Conflict(
        "membership.contact-ended", "Deze contactpersoon is al gestopt.",
        "This contact has ended already.", "contactId");

    public static readonly Refusal EndsBeforeItBegins = Refusal.Invalid(
        "membership.ends-before-it-begins", "Kies een einddatum op of na de begindatum.",
        "Choose an end on or after the beginning.", "to");

    public static readonly Refusal RelationKnown = Refusal.Conflict(
        "membership.relation-known-already", "Deze relatie staat er al.",
        "This relation is there already.", "organisationId");

    public static readonly Refusal RelationAnswered = Refusal.Conflict(
        "membership.relation-answered", "Hier is al antwoord op gegeven, of de vraag is teruggenomen.",
        "This was answered already, or the question was taken back.", "relationId");

    public static readonly Refusal RelationEnded = Refusal.Conflict(
        "membership.relation-ended", "Deze relatie is al voorbij.",
        "This relation is over already.", "relationId");

    public static readonly Refusal RelationIsTheOthersToAnswer = Refusal.Forbidden(
        "membership.relation-is-the-others-to-answer", "De ander geeft hier antwoord. Je kunt de vraag wel terugnemen.",
        "The other side answers this. You can take the question back.", "relationId");

    public static readonly Refusal RelationWaitsForYou = Refusal.Conflict(
        "membership.relation-waits-for-you", "Deze vraag wacht op jullie antwoord: ja of nee.",
        "This question waits for your answer: yes or no.", "relationId");

    public static readonly Refusal SponsorNotStanding = Refusal.Conflict(
        "membership.sponsor-not-standing", "Deze organisatie ondersteunt het netwerk nu niet; vraag haar dat eerst.",
        "This organisation does not support the network now; ask it first.", "onBehalfOfOrganisationId");

    public static readonly Refusal AffiliationKnown = Refusal.Conflict(
        "membership.affiliation-known-already", "Je hoort al bij deze organisatie, of je vraag staat er al.",
        "You belong to this organisation already, or your question is there already.", "organisationId");

    public static readonly Refusal AffiliationAnswered = Refusal.Conflict(
        "membership.affiliation-answered", "Hier is al antwoord op gegeven.",
        "This was answered already.", "affiliationId");

    public static readonly Refusal AffiliationEnded = Refusal.Conflict(
        "membership.affiliation-ended", "Dit is al voorbij.",
        "This is over already.", "affiliationId");

    public static readonly Refusal NoHomeBase = Refusal.Conflict(
        "membership.no-home-base", "Er is nog geen organisatie die bevestigde dat je bij haar hoort.",
        "No organisation has confirmed yet that you belong to it.", "tell");

    public static readonly Refusal DateAhead = Refusal.Invalid(
        "membership.date-ahead", "Kies een dag die al geweest is, of vandaag.",
        "Choose a day that has been, or today.", "on");

    public static readonly Refusal NetworkHasEnded = Refusal.Conflict(
        "membership.network-has-ended", "Dit netwerk is afgesloten; wat het afsprak blijft te lezen.",
        "This network has ended; what it agreed on can still be read.", "networkId");

    public static readonly Refusal OriginTwice = Refusal.Invalid(
        "membership.origin-twice", "Noem elke aanleiding één keer.",
        "Name each origin once.", "origins");

    public static readonly Refusal OriginUnknown = Refusal.NotFound(
        "membership.origin-unknown", "Deze aanleiding is niet genoemd voor dit netwerk.",
        "This origin was not named for this network.", "kind");

    public static readonly Refusal EndingWithoutHarvest = Refusal.Conflict(
        "membership.ending-without-harvest", "Bewust afsluiten gaat samen met een oogstbijeenkomst; houd die eerst, of noem haar hier.",
        "Ending on purpose goes together with a harvest session; hold one first, or name it here.", "harvestSessionId");

    public static readonly Refusal AspirinGroupStillOpen = Refusal.Conflict(
        "membership.aspirin-group-still-open", "Sluit eerst de aspirinegroep.",
        "Close the aspirin group first.", "kind");

    public static readonly Refusal MottoKnown = Refusal.Conflict(
        "membership.motto-known-already", "Dit motto staat er al.",
        "This motto is there already.", "wording");

    public static readonly Refusal AdoptionWithoutSession = Refusal.Conflict(
        "membership.adoption-without-session", "Een netwerk neemt iets aan in een bijeenkomst; noem de gehouden bijeenkomst waarin dat gebeurde.",
        "A network adopts in a session; name the held session in which that happened.", "adoptedInSessionId");

    public static readonly Refusal AdoptionWithoutParticipants = Refusal.Conflict(
        "membership.adoption-without-participants", "In die bijeenkomst waren geen deelnemers; leg het voor in een bijeenkomst waar zij bij zijn.",
        "No participants were present in that session; bring it to a session where they are.", "adoptedInSessionId");

    public static readonly Refusal SharedIsInside = Refusal.Invalid(
        "membership.shared-is-inside", "Wat het netwerk samen zegt, leest iedereen binnen; schrijf het anders als je eigen woorden op.",
        "What the network says together is read by everyone inside; else write it as your own words.", "audience");

    public static readonly Refusal WideningWithoutSession = Refusal.Conflict(
        "membership.widening-without-session", "Verder delen dan binnen de muren besluit de groep in een bijeenkomst; noem die.",
        "Sharing beyond the walls is decided by the group in a session; name it.", "sessionId");

    public static readonly Refusal StatementAudience = Refusal.Invalid(
        "membership.statement-audience", "Kies wie dit leest: alleen jij, één groep waar je bij hoort, binnen de muren of verder.",
        "Choose who reads this: only you, one group you belong to, inside or further.", "audience");

    public static readonly Refusal CircleOfOthers = Refusal.NotFound(
        "membership.circle-unknown", "Deze groep is niet gevonden.",
        "This group was not found.", "circleId");

    public static readonly Refusal TakesPartAlready = Refusal.Conflict(
        "membership.takes-part-already", "Diegene doet al mee of is al in gesprek.",
        "That person takes part or is in conversation already.", "personId");

    public static readonly Refusal NotOnTheWay = Refusal.Conflict(
        "membership.not-on-the-way", "Deze stap hoort bij iemand die op weg naar binnen is.",
        "This step belongs to somebody on the way in.", "participationId");

    public static readonly Refusal WelcomedByOneself = Refusal.Invalid(
        "membership.welcomed-by-oneself", "Kies iemand anders die ontvangt.",
        "Choose somebody else to receive.", "welcomerIds");

    public static readonly Refusal WelcomerFromOutside = Refusal.Conflict(
        "membership.welcomer-from-outside", "Wie ontvangt, doet zelf mee of begeleidt.",
        "Whoever receives takes part or facilitates.", "welcomerIds");

    public static readonly Refusal ToldByAnother = Refusal.Invalid(
        "membership.told-by-another", "Het gesprek en de spelregels komen van iemand anders in het netwerk.",
        "The talk and the rules come from somebody else in the network.", "byPersonId");

    public static readonly Refusal StepTaken = Refusal.Conflict(
        "membership.step-taken-already", "Deze stap is al gezet.",
        "This step was taken already.", "step");

    public static readonly Refusal TalkFirst = Refusal.Conflict(
        "membership.welcome-talk-first", "Eerst een persoonlijk gesprek; daarna doet diegene mee.",
        "First a personal talk; after that the person takes part.", "participationId");

    public static readonly Refusal RulesNotTold = Refusal.Conflict(
        "membership.rules-not-told", "Vertel eerst de spelregels, van mens tot mens.",
        "First tell the ground rules, from person to person.", "participationId");

    public static readonly Refusal NotTakingPart = Refusal.Conflict(
        "membership.not-taking-part", "Dit kan wie nu meedoet.",
        "This is for somebody who takes part now.", "participationId");

    public static readonly Refusal NotSteppingBack = Refusal.Conflict(
        "membership.not-stepping-back", "Diegene doet al voluit mee, of niet meer.",
        "That person takes part in full already, or no longer.", "participationId");

    public static readonly Refusal LeftAlready = Refusal.Conflict(
        "membership.left-already", "Diegene is al vertrokken.",
        "That person has left already.", "participationId");

    public static readonly Refusal NotYoursToSay = Refusal.Forbidden(
        "membership.not-yours-to-say", "Dit zegt iemand zelf, of een begeleider die het hoorde.",
        "This is for the person to say, or for a facilitator who was told.", "participationId");

    public static readonly Refusal FacilitatorReceives = Refusal.Forbidden(
        "membership.facilitator-receives", "Dit doet een begeleider, of wie is gevraagd om te ontvangen.",
        "This is for a facilitator, or for whoever was asked to receive.", "participationId");

    public static readonly Refusal InvitationOnItsWay = Refusal.Conflict(
        "membership.invitation-on-its-way", "Deze uitnodiging is al verstuurd of beantwoord.",
        "This invitation was sent or answered already.", "invitationId");

    public static readonly Refusal ContactFirst = Refusal.Conflict(
        "membership.personal-contact-first", "Spreek diegene eerst zelf, of schrijf op waarom dat is overgeslagen.",
        "Speak with that person first, or write down why that was skipped.", "skippedContactBecause");

    public static readonly Refusal InvitationExpired = Refusal.Conflict(
        "membership.invitation-expired", "Deze uitnodiging is verlopen; vraag wie je uitnodigde om een nieuwe.",
        "This invitation has expired; ask whoever invited you for a new one.", "code");

    public static readonly Refusal RoleByFacilitator = Refusal.Forbidden(
        "membership.role-by-facilitator", "Een begeleider geeft deze rol; waar er geen is, een deelnemer.",
        "A facilitator gives this role; where there is none, a participant.", "role");

    public static readonly Refusal AmbassadorIsAsked = Refusal.Conflict(
        "membership.ambassador-is-asked", "Een ambassadeur zegt zelf ja. Vraag diegene met een boodschap, kringen en een periode (askAmbassador).",
        "An ambassador says yes themself. Ask that person with a message, circles and a period (askAmbassador).", "role");

    public static readonly Refusal AmbassadorAlready = Refusal.Conflict(
        "membership.ambassador-already", "Diegene is al ambassadeur, of je vroeg het al.",
        "That person is an ambassador already, or you asked already.", "personId");

    public static readonly Refusal AmbassadorPeriodOver = Refusal.Invalid(
        "membership.ambassador-period-over", "Kies een einddatum van vandaag of later.",
        "Choose an end of today or later.", "to");

    public static readonly Refusal AmbassadorshipEnded = Refusal.Conflict(
        "membership.ambassadorship-ended", "Dit ambassadeurschap is voorbij.",
        "This ambassadorship is over.", "chargeId");

    public static readonly Refusal AmbassadorshipGoesOn = Refusal.Conflict(
        "membership.ambassadorship-goes-on", "Terugkijken kan als het ambassadeurschap voorbij is.",
        "Looking back comes when the ambassadorship is over.", "chargeId");

    public static readonly Refusal AmbassadorMessageReworded = Refusal.Conflict(
        "membership.ambassador-message-reworded", "De boodschap is intussen anders verwoord. Lees de nieuwste en zeg daar ja of nee tegen.",
        "The message was reworded meanwhile. Read the newest and say yes or no to that.", "messageNumber");

    public static readonly Refusal AmbassadorYesFirst = Refusal.Conflict(
        "membership.ambassador-yes-first", "Zeg eerst ja of nee tegen de vraag.",
        "Say yes or no to the question first.", "chargeId");

    public static readonly Refusal AmbassadorSaidYes = Refusal.Conflict(
        "membership.ambassador-said-yes", "Hier is ja op gezegd; de rol kan worden neergelegd.",
        "This was agreed to; the role can be laid down.", "chargeId");

    public static readonly Refusal RoleHeldAlready = Refusal.Conflict(
        "membership.role-held-already", "Diegene heeft deze rol al.",
        "That person has this role already.", "role");

    public static readonly Refusal RoleEnded = Refusal.Conflict(
        "membership.role-ended", "Deze rol is al beëindigd.",
        "This role has ended already.", "roleId");

    public static readonly Refusal OnlyFacilitatorsAreAccepted = Refusal.Conflict(
        "membership.only-facilitators-are-accepted", "De groep aanvaardt een begeleider; andere rollen vragen dat niet.",
        "The group accepts a facilitator; other roles do not ask for that.", "roleId");

    public static readonly Refusal AcceptedAlready = Refusal.Conflict(
        "membership.accepted-already", "De groep heeft deze begeleider al aanvaard.",
        "The group has accepted this facilitator already.", "roleId");

    public static readonly Refusal BothRoles = Refusal.Conflict(
        "membership.both-roles-need-a-reason", "Begeleiden en meedoen vraagt twee mensen. Schrijf op waarom het hier toch één persoon is.",
        "Facilitating and taking part ask for two people. Write down why it is one person here.", "bothRolesBecause");

    public static readonly Refusal SponsorWithoutOrganisation = Refusal.Invalid(
        "membership.sponsor-without-organisation", "Een contact van een ondersteuner spreekt voor een organisatie; noem haar.",
        "A sponsor contact speaks for an organisation; name it.", "onBehalfOfOrganisationId");

    public static readonly Refusal AspirinHasItsOwnForm = Refusal.Invalid(
        "membership.aspirin-has-its-own-form", "Een aspirinegroep heeft grenzen en een einddatum; vorm haar met die gegevens.",
        "An aspirin group has boundaries and an end date; form it with those.", "kind");

    public static readonly Refusal GroupClosed = Refusal.Conflict(
        "membership.group-closed", "Deze groep is gesloten.",
        "This group has closed.", "groupId");

    public static readonly Refusal GroupMemberAlready = Refusal.Conflict(
        "membership.group-member-already", "Diegene hoort al bij deze groep.",
        "That person belongs to this group already.", "personId");

    public static readonly Refusal NotGroupMember = Refusal.Conflict(
        "membership.not-a-group-member", "Diegene hoort niet bij deze groep.",
        "That person does not belong to this group.", "personId");

    public static readonly Refusal GroupTakesInsiders = Refusal.Conflict(
        "membership.group-takes-insiders", "Bij deze groep horen mensen die meedoen of begeleiden.",
        "This group is for people who take part or facilitate.", "personId");

    public static readonly Refusal OthersJoinByMembers = Refusal.Forbidden(
        "membership.others-join-by-members", "Wie bij deze groep komt of gaat, regelen de leden onderling; vraag het een van hen.",
        "Who comes and goes in this group is arranged by its members; ask one of them.", "personId");

    public static readonly Refusal RuleNotSuggested = Refusal.Conflict(
        "membership.rule-not-suggested", "Deze spelregel is al aangenomen of losgelaten.",
        "This rule was adopted or let go already.", "ruleIds");

    public static readonly Refusal RuleDoesNotHold = Refusal.Conflict(
        "membership.rule-does-not-hold", "Deze spelregel geldt nu niet.",
        "This rule does not hold now.", "ruleId");

    public static readonly Refusal TalkedThroughThere = Refusal.Conflict(
        "membership.rule-talked-through-there", "In die bijeenkomst is deze spelregel al doorgesproken.",
        "This rule was talked through in that session already.", "sessionId");

    public static readonly Refusal NoRulesHold = Refusal.Conflict(
        "membership.no-rules-hold", "Er zijn nog geen aangenomen spelregels.",
        "There are no adopted rules yet.", "networkId");

    public static readonly Refusal GoalNotProposed = Refusal.Conflict(
        "membership.goal-not-proposed", "Dit doel is al aangenomen of losgelaten.",
        "This goal was adopted or let go already.", "goalId");

    public static readonly Refusal GoalNotAdopted = Refusal.Conflict(
        "membership.goal-not-adopted", "Dit doel is nu niet aangenomen.",
        "This goal is not adopted now.", "goalId");

    public static readonly Refusal PhaseSum = Refusal.Invalid(
        "membership.phase-sum", "De drie delen zijn samen 100.",
        "The three parts sum to 100.", "motion");

    public static readonly Refusal ErasurePassword = Refusal.Invalid(
        "membership.erasure-password", "Vul je wachtwoord in; dan weten we zeker dat jij het bent.",
        "Fill in your password, so that we know it is you.", "password");

    public static readonly Refusal ErasureCode = Refusal.Invalid(
        "membership.erasure-code", "Deze code werkt niet meer. Vraag een nieuwe brief.",
        "This code does not work any more. Ask for a new letter.", "code");

    public static readonly Refusal ErasureWord = Refusal.Invalid(
        "membership.erasure-word", "Typ het woord 'wissen' om door te gaan.",
        "Type the word 'erase' to go on.", "word");

    public static readonly Refusal StatementByFacilitator = Refusal.Forbidden(
        "membership.statement-by-facilitator", "De privacytekst verandert een begeleider, of wie voor de gegevens zorgt.",
        "The privacy statement is changed by a facilitator, or by the data steward.", "networkId");

    public static readonly Refusal StatementInBothLanguages = Refusal.Invalid(
        "membership.statement-both-languages", "Schrijf het in het Nederlands en in het Engels, of laat beide leeg.",
        "Write it in Dutch and in English, or leave both empty.", "additionsEn");

    public static readonly Refusal ReceiptCodeShort = Refusal.Invalid(
        "membership.receipt-code-short", "Neem voor het bewijs een code van ten minste 22 tekens.",
        "Take a code of at least 22 signs for the receipt.", "receiptCode");

    public static Refusal TooManyHats(int most) => Refusal.Conflict(
        "membership.too-many-hats", $"Je hebt al {most} petten; zet er eerst een af.", $"You wear {most} hats already; take one off first.", "label");

    public static Refusal NotThisStep(NetworkState from, NetworkState to) => Refusal.Conflict(
        "membership.not-this-step", $"Van '{Dutch(from)}' gaat een netwerk niet in één stap naar '{Dutch(to)}'.",
        $"A network does not go from '{from}' to '{to}' in one step.", "networkId");

    public static Refusal GroupNotNow(GroupState state) => Refusal.Conflict(
        "membership.group-not-now", state == GroupState.Closed ? "Deze groep is gesloten." : "Dit is nu al zo voor deze groep.",
        state == GroupState.Closed ? "This group has closed." : "This is so for this group already.", "groupId");

    private static string Dutch(NetworkState state) => state switch
    {
        NetworkState.Spark => "vonk",
        NetworkState.Exploring => "verkennen",
        NetworkState.Forming => "vormen",
        NetworkState.Alive => "levend",
        NetworkState.Resting => "rust",
        NetworkState.HandingOver => "overdragen",
        NetworkState.Concluded => "afgesloten",
        NetworkState.FadedOut => "uitgedoofd",
    };
}

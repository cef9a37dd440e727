using LivingNetworks.Web.Texts;

namespace LivingNetworks.Web.Research;

/// <summary>The words of the research desk, and of looking at what one said.</summary>
public static class ResearchTexts
{
    public static readonly Text Title = new("Onderzoekstafel", "Research desk");
    public static readonly Text Words = new(
        "Wat mensen zeggen, blijft van hen tot zij het goedkeuren. Wat je vindt, geef je eerst terug.", "What people say stays theirs until they approve it. What you find, you give back first.");
    public static readonly Text ToDesk = new("Naar de onderzoekstafel van ‘{0}’", "To the research desk of ‘{0}’");
    public static readonly Codes Phases = new(
        ("DESIGNED", new("In voorbereiding", "Being prepared")), ("CONSENTED", new("Mensen zeggen ja", "People say yes")), ("DOCUMENTS", new("Stukken lezen", "Reading documents")),
        ("INTERVIEWS", new("Interviews", "Interviews")), ("FOCUS_GROUPS", new("Groepsgesprekken", "Group talks")), ("CROSS_FOCUS_GROUP", new("Gesprek tussen netwerken", "Talk across networks")),
        ("ANALYSIS", new("Ordenen en vinden", "Sorting and finding")), ("GIVEN_BACK", new("Teruggegeven", "Given back")), ("PUBLISHED", new("Gepubliceerd", "Published")));
    public static readonly Codes Steps = new(
        ("DOCUMENTS", new("Stukken gelezen", "Documents read")), ("INTERVIEW", new("Interviews", "Interviews")), ("FOCUS_GROUP", new("Groepsgesprekken", "Group talks")),
        ("CROSS_FOCUS_GROUP", new("Gesprekken tussen netwerken", "Talks across networks")), ("ANALYSIS", new("Bevindingen", "Findings")), ("FEEDBACK", new("Bijeenkomsten om terug te geven", "Sessions to give back")));
    public static readonly Codes States = new(("ASKED", new("wacht op wie het zei", "waits for who said it")), ("APPROVED", new("goedgekeurd", "approved")));
    public static readonly Codes Levels = new(("INSIDE", new("binnen de muren", "inside these walls")), ("OUTER_CIRCLE", new("buitencirkel", "outer circle")), ("OPEN", new("open bron", "open to all")));
    public static readonly Text Now = new("Jullie zijn bij: {0}.", "You are at: {0}.");
    public static readonly Text MoveTo = new("Ga verder naar ‘{0}’", "Go on to ‘{0}’");
    public static readonly Text Across = new("alle netwerken", "all networks");
    public static readonly Text Progress = new("Gepland en gedaan", "Planned and done");
    public static readonly Text Step = new("Stap", "Step");
    public static readonly Text Where = new("Waar", "Where");
    public static readonly Text Planned = new("Gepland", "Planned");
    public static readonly Text Done = new("Gedaan", "Done");
    public static readonly Text Dots = new("{0}, {1}: {2} gedaan van {3} gepland", "{0}, {1}: {2} done of {3} planned");
    public static readonly Text NothingPlanned = new("Er is nog niets gepland.", "Nothing is planned yet.");
    public static readonly Text Committee = new("De begeleidingscommissie telt {0} mensen en ziet deze voortgang.", "The guidance committee has {0} people and sees this progress.");
    public static readonly Text CommitteeChoice = new("Welke groep begeleidt het onderzoek?", "Which group accompanies the study?");
    public static readonly Text NoCommittee = new("nog geen groep", "no group yet");
    public static readonly Text Plan = new("Plan de stappen", "Plan the steps");
    public static readonly Text PlanWords = new("Wat gedaan is, volgt vanzelf uit wat je vastlegt.", "What is done follows by itself from what you record.");
    public static readonly Text HowMany = new("{0}, {1}: hoeveel?", "{0}, {1}: how many?");
    public static readonly Text Coverage = new("Wie willen we horen?", "Whom do we want to hear?");
    public static readonly Text CoverageWords = new("Per paar, over het hele onderzoek. Alleen de onderzoekers zien dit.", "Pair by pair, over the whole study. Only the researchers see this.");
    public static readonly Text TooFew = new("Hoeveel er gehoord zijn, staat er vanaf vijf mensen.", "How many were heard stands here from five people on.");
    public static readonly Text Pair = new("Paar", "Pair");
    public static readonly Text Side = new("Kant", "Side");
    public static readonly Text Heard = new("Gehoord", "Heard");
    public static readonly Text SidePlan = new("Plan wie je wilt horen", "Plan whom you want to hear");
    public static readonly Text Respondents = new("Met wie we praten", "With whom we talk");
    public static readonly Text RespondentsWords = new(
        "Kies een schuilnaam, geen naam. Je krijgt een code; geef die aan de persoon zelf. Wie ja zei tegen het onderzoek, doet er één keer mee mee.",
        "Choose a pseudonym, no name. You get a code; hand it to the person. Who said yes to the study joins with it once.");
    public static readonly Text Pseudonym = new("Schuilnaam", "Pseudonym");
    public static readonly Text Network = new("Netwerk", "Network");
    public static readonly Text OneOf = new("Bij {0}: welke kant?", "With {0}: which side?");
    public static readonly Text Unsaid = new("zeggen we niet", "not said");
    public static readonly Text OnPaperOn = new("Zei ja op papier op", "Said yes on paper on");
    public static readonly Text AddThem = new("Voeg toe", "Add");
    public static readonly Text CodeIs = new("De code is {0}. Hij staat hier één keer; geef hem aan de persoon zelf.", "The code is {0}. It stands here once; hand it to the person.");
    public static readonly Text Added = new("Toegevoegd.", "Added.");
    public static readonly Text Agreed = new("zei ja", "said yes");
    public static readonly Text AgreedOnPaper = new("zei ja op papier", "said yes on paper");
    public static readonly Text NotYet = new("nog niet", "not yet");
    public static readonly Text TookBack = new("nam het terug op {0}. Vernietig ook je aantekeningen op papier.", "took it back on {0}. Destroy your notes on paper too.");
    public static readonly Text TakesBack = new("{0} neemt het terug", "{0} takes it back");
    public static readonly Text Nobody = new("Nog niemand.", "Nobody yet.");
    public static readonly Text Talks = new("Gesprekken en stukken", "Talks and documents");
    public static readonly Text TalksWords = new("Notities leest alleen wie ze vastlegde.", "Notes are read by who recorded them alone.");
    public static readonly Text RecordIt = new("Leg vast", "Record");
    public static readonly Text RecordTalk = new("Leg een gesprek of stuk vast", "Record a talk or a document");
    public static readonly Text Kind = new("Wat was het?", "What was it?");
    public static readonly Text Held = new("Wanneer?", "When?");
    public static readonly Text TalkTitle = new("Hoe noem je het?", "What do you call it?");
    public static readonly Text WhoSpoke = new("Wie sprak?", "Who spoke?");
    public static readonly Text Notes = new("Notities", "Notes");
    public static readonly Text SaidBy = new("Wat zei {0}? Eén uitspraak per regel; die persoon kijkt ernaar.", "What did {0} say? One saying per line; that person looks at it.");
    public static readonly Text ApprovedOnPaperOn = new("Goedgekeurd op papier op", "Approved on paper on");
    public static readonly Text NoteApproval = new("Noteer de goedkeuring", "Note the approval");
    public static readonly Text About = new("Waar gaat het over?", "What is it about?");
    public static readonly Text KeepCodes = new("Bewaar", "Keep");
    public static readonly Text Found = new("Bevindingen", "Findings");
    public static readonly Text FormIt = new("Schrijf een bevinding op", "Write a finding down");
    public static readonly Text Statement = new("Wat vond je? Schrijf niets dat naar iemand leidt.", "What did you find? Write nothing that leads to somebody.");
    public static readonly Text StandsOn = new("Waar rust dat op?", "What does it stand on?");
    public static readonly Text NothingApproved = new("Er is nog niets goedgekeurd.", "Nothing was approved yet.");
    public static readonly Text Withdrawn = new("Iets hieronder is teruggenomen.", "Something under this was taken back.");
    public static readonly Text BackIn = new("Teruggegeven aan {0} op {1}; mag tot: {2}.", "Given back to {0} on {1}; may go to: {2}.");
    public static readonly Text Surprised = new("Wat verraste: {0}", "What surprised: {0}");
    public static readonly Text GiveBack = new("Geef terug aan {0}", "Give back to {0}");
    public static readonly Text GivenOn = new("Op welke dag was de bijeenkomst?", "On which day was the session?");
    public static readonly Text MayGo = new("Hoe ver mag het, zegt de groep?", "How far may it go, says the group?");
    public static readonly Text Surprise = new("Wat verraste?", "What surprised?");
    public static readonly Text NoteIt = new("Noteer dit", "Note this");
    public static readonly Text Drop = new("Laat deze bevinding los", "Let go of this finding");
    public static readonly Text Publish = new("Publiceer", "Publish");
    public static readonly Text PublishWords = new("Niet verder dan elke groep het wil.", "No further than each group wants.");
    public static readonly Text HowFar = new("Hoe ver?", "How far?");
    public static readonly Text NotThere = new("Deze onderzoekstafel is er niet voor jou.", "This research desk is not there for you.");

    public static readonly Text Mine = new("Wat jij tegen onderzoekers zei", "What you said to researchers");
    public static readonly Text MineWords = new(
        "Dit lezen alleen jij en wie het vastlegde. Keur je het goed, dan lezen alle onderzoekers van dit onderzoek het. Je mag het anders zeggen of weghalen, ook later nog.",
        "Only you and who recorded it read this. If you approve it, all researchers of this study read it. You can say it otherwise or take it away, later too.");
    public static readonly Text SaidOn = new("{0}, {1}", "{0}, {1}");
    public static readonly Text MyWords = new("In mijn woorden", "In my words");
    public static readonly Text Approve = new("Dit klopt, gebruik het maar", "This is right, you can use it");
    public static readonly Text TakeAway = new("Haal dit weg", "Take this away");
    public static readonly Text Join = new("Doe mee met een code", "Join with a code");
    public static readonly Text JoinWords = new("Kreeg je een code van een onderzoeker? Zeg eerst ja bij het onderzoek.", "Did a researcher hand you a code? Say yes to the study first.");
    public static readonly Text CodeField = new("Code", "Code");
    public static readonly Text JoinIt = new("Doe mee", "Join");
    public static readonly Text Joined = new("Je doet mee. Wat je zegt, zie je hier terug.", "You take part. What you say comes back to you here.");
    public static readonly Text FoundHere = new("Wat onderzoek ons teruggaf", "What research gave back to us");
    public static readonly Text HeldHere = new(
        "Op {0} praatten onderzoekers met een groep. Ook zo’n gesprek verandert iets.", "On {0} researchers talked with a group. Such a talk changes something too.");
}

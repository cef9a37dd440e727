namespace LivingNetworks.Sessions.Contracts;

/// <summary>The kinds of meeting in the catalogue.</summary>
public enum SessionKind
{
    /// <summary>Everyone in the network.</summary>
    Plenary,

    /// <summary>The core group.</summary>
    Core,

    /// <summary>A working group.</summary>
    Working,

    /// <summary>One meeting of a mastercircle.</summary>
    Mastercircle,

    /// <summary>A learning circle.</summary>
    LearningCircle,

    /// <summary>Peer help around a case.</summary>
    Intervision,

    /// <summary>Looking at another's practice on the spot.</summary>
    KitchenVisit,

    /// <summary>The half-yearly gathering with current cases.</summary>
    WideGathering,

    /// <summary>An unusual meeting.</summary>
    SpecialEncounter,

    /// <summary>A light meeting around a theme.</summary>
    ThemedEvening,

    /// <summary>A meeting to look back.</summary>
    LookBack,

    /// <summary>A meeting to harvest and hand over.</summary>
    Harvest,

    /// <summary>A conversation for research.</summary>
    ResearchConversation,

    /// <summary>A market of asks and offers.</summary>
    Market,

    /// <summary>A workshop that prepares for a market.</summary>
    PreparatoryWorkshop,

    /// <summary>An online meeting.</summary>
    OnlineMeeting,
}

/// <summary>Where people are when they meet.</summary>
public enum SessionMode
{
    /// <summary>In one place.</summary>
    InPerson,

    /// <summary>Each from their own place.</summary>
    Online,

    /// <summary>Some in one place, some not.</summary>
    Mixed,
}

/// <summary>The surroundings of a meeting.</summary>
public enum SessionSetting
{
    /// <summary>With a simple meal.</summary>
    Meal,

    /// <summary>At somebody's home.</summary>
    AtHome,

    /// <summary>At a place of work.</summary>
    OnLocation,

    /// <summary>In the open air.</summary>
    Outdoors,
}

/// <summary>Whether mistakes have no consequences here (learning) or the meeting reports to others (performing).</summary>
public enum SessionZone
{
    /// <summary>The learning zone, the default.</summary>
    Learning,

    /// <summary>The performing zone: reporting to a funder, for example.</summary>
    Performing,
}

/// <summary>The life of a session. A session that moved keeps its state and remembers when it was first planned.</summary>
public enum SessionState
{
    /// <summary>Proposed, without a fixed date.</summary>
    Idea,

    /// <summary>Has a date.</summary>
    Planned,

    /// <summary>The invitation stands.</summary>
    Invited,

    /// <summary>People are together now.</summary>
    Underway,

    /// <summary>It took place.</summary>
    Held,

    /// <summary>It was looked back on.</summary>
    LookedBack,

    /// <summary>It did not take place.</summary>
    Cancelled,
}

/// <summary>From which side a meeting or a task came; shown at network level only.</summary>
public enum InitiatedBy
{
    /// <summary>By participants.</summary>
    Participants,

    /// <summary>By facilitators.</summary>
    Facilitators,
}

/// <summary>A part that a person has in one session, without extra rights on content.</summary>
public enum SessionRole
{
    /// <summary>Offers the place and a simple meal.</summary>
    Host,

    /// <summary>Leads the conversation.</summary>
    Moderator,

    /// <summary>Chairs this one session.</summary>
    Chair,

    /// <summary>Watches how the group works and tells it back.</summary>
    ProcessWatcher,

    /// <summary>Steers lightly and mirrors in a mastercircle.</summary>
    Master,

    /// <summary>Brings something in.</summary>
    Presenter,

    /// <summary>Keeps the notes and the attendance.</summary>
    NoteKeeper,

    /// <summary>Is asked for what the group cannot do itself.</summary>
    GuestExpert,
}

/// <summary>The kinds of agenda item.</summary>
public enum AgendaItemKind
{
    /// <summary>Opening, with the card of ground rules.</summary>
    OpeningWithRules,

    /// <summary>How is everyone here.</summary>
    CheckIn,

    /// <summary>The matter itself.</summary>
    Content,

    /// <summary>How we work together.</summary>
    Process,

    /// <summary>Looking back together.</summary>
    Reflection,

    /// <summary>Deciding something.</summary>
    Decision,

    /// <summary>A round of asks.</summary>
    Asks,

    /// <summary>Gathering what grew.</summary>
    Harvest,

    /// <summary>Eating together; counts in none of the three balances.</summary>
    Meal,

    /// <summary>Something or somebody from outside.</summary>
    OutsideStimulus,
}

/// <summary>What minutes of an agenda are spent on.</summary>
public enum BalanceKind
{
    /// <summary>The matter itself: content, decision, asks, outside stimulus.</summary>
    Content,

    /// <summary>How people work together: opening, check-in, process.</summary>
    Process,

    /// <summary>Looking back: reflection, harvest.</summary>
    Reflection,

    /// <summary>None of these: a meal.</summary>
    None,
}

/// <summary>An answer to an invitation; no reason is asked.</summary>
public enum InvitationAnswer
{
    /// <summary>Comes.</summary>
    Yes,

    /// <summary>Does not know yet.</summary>
    Maybe,

    /// <summary>Does not come.</summary>
    No,
}

/// <summary>Whether the readings of a session can be shown.</summary>
public enum PulseState
{
    /// <summary>The session is not held yet; readings may still come in.</summary>
    NotHeldYet,

    /// <summary>Fewer people gave a reading than the smallest group that may be shown.</summary>
    TooFew,

    /// <summary>Shown.</summary>
    Shown,
}

/// <summary>The phases of a network in which a work form fits.</summary>
public enum NetworkPhase
{
    /// <summary>Making connection.</summary>
    MakingConnection,

    /// <summary>Experimenting.</summary>
    Experimenting,

    /// <summary>Staying in motion.</summary>
    StayingInMotion,
}

/// <summary>The kinds of activity.</summary>
public enum ActivityKind
{
    /// <summary>Something made.</summary>
    Product,

    /// <summary>An event.</summary>
    Event,

    /// <summary>A campaign.</summary>
    Campaign,

    /// <summary>A programme of visits.</summary>
    VisitProgramme,

    /// <summary>Exchange of knowledge, without a product.</summary>
    KnowledgeExchange,

    /// <summary>Bringing people and subjects together.</summary>
    MatchMaking,

    /// <summary>A network of support.</summary>
    SupportNetwork,

    /// <summary>A new way of working.</summary>
    NewPractice,

    /// <summary>Anything else.</summary>
    Other,
}

/// <summary>Whether an activity builds on what was there.</summary>
public enum ActivityBasis
{
    /// <summary>Existing practice that is now also an activity of the network.</summary>
    ExistingPractice,

    /// <summary>New practice.</summary>
    NewPractice,
}

/// <summary>The life of an activity.</summary>
public enum ActivityState
{
    /// <summary>Somebody has the idea.</summary>
    Spark,

    /// <summary>People took it up.</summary>
    PickedUp,

    /// <summary>It is being tried.</summary>
    Trying,

    /// <summary>It runs.</summary>
    Running,

    /// <summary>What grew was gathered.</summary>
    Harvested,

    /// <summary>The group let it go.</summary>
    Dropped,

    /// <summary>It became a network of its own.</summary>
    BecameOwnNetwork,

    /// <summary>An organisation took it over into its daily work.</summary>
    HandedToLine,
}

/// <summary>Whether a product or activity contributes to what the network is for.</summary>
public enum Contribution
{
    /// <summary>It does.</summary>
    Yes,

    /// <summary>In part.</summary>
    Partly,

    /// <summary>It does not.</summary>
    No,
}

/// <summary>What an activity does to the energy of the group.</summary>
public enum EnergyEffect
{
    /// <summary>Gives energy.</summary>
    Gives,

    /// <summary>Neither.</summary>
    Neutral,

    /// <summary>Costs energy.</summary>
    Costs,
}

/// <summary>What the group decides after a check.</summary>
public enum EnergyDecision
{
    /// <summary>Go on.</summary>
    Keep,

    /// <summary>Go on differently.</summary>
    Adapt,

    /// <summary>Let go.</summary>
    Drop,
}

/// <summary>The life of a task.</summary>
public enum TaskState
{
    /// <summary>Waits for somebody who feels like it.</summary>
    Offered,

    /// <summary>Somebody does it.</summary>
    PickedUp,

    /// <summary>Done.</summary>
    Done,

    /// <summary>Given back, without blame; it may be picked up again.</summary>
    Returned,
}

/// <summary>What came of a practice assignment; every answer is as good.</summary>
public enum TryOutcome
{
    /// <summary>It worked.</summary>
    Worked,

    /// <summary>It worked in part.</summary>
    Partly,

    /// <summary>It did not work.</summary>
    DidNotWork,

    /// <summary>It was not tried.</summary>
    NotTried,
}

/// <summary>The life of a practice assignment.</summary>
public enum AssignmentState
{
    /// <summary>Agreed.</summary>
    Agreed,

    /// <summary>Being tried.</summary>
    Trying,

    /// <summary>Told back.</summary>
    ToldBack,

    /// <summary>Closed.</summary>
    Closed,
}

/// <summary>The life of an edition of the market.</summary>
public enum MarketState
{
    /// <summary>Announced.</summary>
    Announced,

    /// <summary>Asks and offers come in.</summary>
    Collecting,

    /// <summary>Everything is ready.</summary>
    Prepared,

    /// <summary>The floor is open: hands are shaken.</summary>
    Open,

    /// <summary>Counted.</summary>
    Counted,

    /// <summary>Somebody asked whether the matches were kept.</summary>
    FollowedUp,

    /// <summary>Looked back on.</summary>
    LookedBack,
}

/// <summary>What is asked or offered. Money is not among them.</summary>
public enum ExchangeKind
{
    /// <summary>Hands.</summary>
    Hands,

    /// <summary>Knowledge.</summary>
    Knowledge,

    /// <summary>Material.</summary>
    Material,

    /// <summary>Space.</summary>
    Space,

    /// <summary>Access and attention.</summary>
    AccessAndAttention,

    /// <summary>Anything else that is not money.</summary>
    Other,
}

/// <summary>Who asks or offers.</summary>
public enum PartyKind
{
    /// <summary>A person.</summary>
    Person,

    /// <summary>An organisation.</summary>
    Organisation,
}

/// <summary>The life of an ask or an offer.</summary>
public enum ExchangeState
{
    /// <summary>Open.</summary>
    Open,

    /// <summary>Somebody reacted.</summary>
    Reacted,

    /// <summary>Matched.</summary>
    Matched,

    /// <summary>Closed.</summary>
    Closed,

    /// <summary>Withdrawn.</summary>
    Withdrawn,
}

/// <summary>The life of a match.</summary>
public enum MatchState
{
    /// <summary>Agreed on the floor.</summary>
    Shaken,

    /// <summary>Confirmed.</summary>
    Confirmed,

    /// <summary>Kept.</summary>
    Kept,

    /// <summary>Kept in part.</summary>
    PartlyKept,

    /// <summary>Nothing came of it.</summary>
    Lapsed,
}

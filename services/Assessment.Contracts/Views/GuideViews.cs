using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Contracts;

/// <summary>Which questions to take to which talk.</summary>
public enum PromptDeckKind
{
    /// <summary>Cards for looking back, from which a group chooses three to five.</summary>
    Reflection,

    /// <summary>A talk with one person.</summary>
    OneToOne,

    /// <summary>A group with two leaders.</summary>
    FocusGroup,

    /// <summary>People of several networks.</summary>
    AcrossNetworks,

    /// <summary>One card at a time in a session.</summary>
    LooseCards,

    /// <summary>With somebody new.</summary>
    Welcome,

    /// <summary>Drawing the life of the network.</summary>
    Timeline,

    /// <summary>Beginnings of sentences.</summary>
    UnfinishedSentences,

    /// <summary>A letter on leaving.</summary>
    FarewellLetter,

    /// <summary>Reasoning back from later.</summary>
    BackFromFuture,

    /// <summary>How the network as a whole learns.</summary>
    LearningCulture,
}

/// <summary>Questions for one kind of talk, in order.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Title">Its name.</param>
/// <param name="Guidance">How to hold it.</param>
/// <param name="Minutes">How long it takes.</param>
/// <param name="PickAtLeast">How many cards a group chooses at least; null where none are chosen.</param>
/// <param name="PickAtMost">How many at most.</param>
/// <param name="Visuals">Pictures to lay on the table.</param>
/// <param name="Prompts">The questions or cards, in order.</param>
public sealed record PromptDeckView(
    PromptDeckKind Kind, Text Title, Text Guidance, int Minutes, int? PickAtLeast, int? PickAtMost, IReadOnlyList<VisualView> Visuals, IReadOnlyList<ItemView> Prompts);

/// <summary>A picture in words, to be drawn large.</summary>
/// <param name="Code">Such as <c>TIMELINE</c>.</param>
/// <param name="Title">Its name.</param>
/// <param name="Parts">What stands in it.</param>
public sealed record VisualView(string Code, Text Title, IReadOnlyList<Text> Parts);

/// <summary>Five ways of working on a question together.</summary>
public enum Approach
{
    /// <summary>A project.</summary>
    Project,

    /// <summary>A bundle of projects.</summary>
    MultiProject,

    /// <summary>A process between parties.</summary>
    Process,

    /// <summary>A programme.</summary>
    Programme,

    /// <summary>A living learning network.</summary>
    LivingNetwork,
}

/// <summary>One way of working, on five dimensions.</summary>
/// <param name="Approach">Which.</param>
/// <param name="Name">Its name.</param>
/// <param name="Traits">Basis, steering, form, duration and complexity, in this order.</param>
public sealed record WayOfWorkingView(Approach Approach, Text Name, IReadOnlyList<TraitView> Traits);

/// <summary>A way of working on one dimension.</summary>
/// <param name="Code">Such as <c>FORM</c>.</param>
/// <param name="Name">The dimension.</param>
/// <param name="Words">How it is there.</param>
public sealed record TraitView(string Code, Text Name, Text Words);

/// <summary>What a card of advice is about.</summary>
public enum GuidanceTheme
{
    /// <summary>Beginning.</summary>
    Start,

    /// <summary>Who takes part.</summary>
    People,

    /// <summary>The way of working.</summary>
    Way,

    /// <summary>Organising it.</summary>
    Organisation,

    /// <summary>Doing things together.</summary>
    Activities,

    /// <summary>What it brings.</summary>
    Return,

    /// <summary>Learning.</summary>
    Learning,

    /// <summary>Telling each other and others.</summary>
    Communication,

    /// <summary>Money and means.</summary>
    Costs,
}

/// <summary>Who takes the initiative for a network.</summary>
public enum InitiatorKind
{
    /// <summary>A municipality.</summary>
    Municipality,

    /// <summary>Residents.</summary>
    ResidentsGroup,

    /// <summary>A welfare organisation.</summary>
    WelfareOrganisation,

    /// <summary>Socially engaged entrepreneurs.</summary>
    Entrepreneurs,

    /// <summary>A civil-society organisation or foundation.</summary>
    CivilSociety,
}

/// <summary>The three phases between which a network moves.</summary>
public enum GuidancePhase
{
    /// <summary>Making connection.</summary>
    MakingConnection,

    /// <summary>Experimenting.</summary>
    Experimenting,

    /// <summary>Staying in motion.</summary>
    StayingInMotion,
}

/// <summary>Advice for whoever starts or guides a network.</summary>
/// <param name="Themes">Cards per theme; themes without a card that fits are left out.</param>
/// <param name="Initiators">Example questions and advice per kind of initiator.</param>
/// <param name="Phases">What a facilitator does in each phase.</param>
public sealed record GuidanceView(IReadOnlyList<GuidanceThemeView> Themes, IReadOnlyList<InitiatorGuidanceView> Initiators, IReadOnlyList<PhaseGuidanceView> Phases);

/// <summary>The cards on one theme.</summary>
/// <param name="Theme">The theme.</param>
/// <param name="Name">Its name.</param>
/// <param name="Cards">The cards, in order.</param>
public sealed record GuidanceThemeView(GuidanceTheme Theme, Text Name, IReadOnlyList<GuidanceCardView> Cards);

/// <summary>One card of advice.</summary>
/// <param name="Code">Such as <c>G07</c>; the same in every language.</param>
/// <param name="Words">The advice.</param>
public sealed record GuidanceCardView(string Code, Text Words);

/// <summary>For one kind of initiator.</summary>
/// <param name="Initiator">Which.</param>
/// <param name="Name">Its name.</param>
/// <param name="Questions">Examples of a question to begin with.</param>
/// <param name="Advice">What helps.</param>
public sealed record InitiatorGuidanceView(InitiatorKind Initiator, Text Name, IReadOnlyList<Text> Questions, IReadOnlyList<Text> Advice);

/// <summary>What a facilitator does in one phase.</summary>
/// <param name="Phase">Which.</param>
/// <param name="Name">Its name.</param>
/// <param name="Doing">What helps then.</param>
public sealed record PhaseGuidanceView(GuidancePhase Phase, Text Name, IReadOnlyList<Text> Doing);

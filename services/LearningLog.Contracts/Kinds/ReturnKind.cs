namespace LivingNetworks.LearningLog.Contracts;

/// <summary>The kinds of worth that a network produces.</summary>
public enum ReturnKind
{
    /// <summary>Activities, matches, products, policies.</summary>
    Content,

    /// <summary>Better relations, short lines, changed images of each other.</summary>
    Relation,

    /// <summary>Side changes that arose in the wake.</summary>
    Slipstream,

    /// <summary>A new way of working that took root in an organisation.</summary>
    Culture,

    /// <summary>Others elsewhere were inspired.</summary>
    KnowledgeSharing,

    /// <summary>A traceable effect on policy or agreements elsewhere.</summary>
    Influence,

    /// <summary>Learning.</summary>
    Learning,

    /// <summary>What did not come about.</summary>
    NotAchieved,
}

/// <summary>Whether the network brought it about.</summary>
public enum Attribution
{
    /// <summary>Directly.</summary>
    Directly,

    /// <summary>Partly.</summary>
    Contributed,

    /// <summary>In its wake.</summary>
    Indirectly,

    /// <summary>Cannot tell.</summary>
    Unknown,
}

/// <summary>How far a return has come.</summary>
public enum ReturnState
{
    /// <summary>Somebody noticed it.</summary>
    Noticed,

    /// <summary>Another person, or a session, saw it too.</summary>
    Confirmed,

    /// <summary>It was told to the outer circle.</summary>
    Told,
}

/// <summary>For whom one hopes that the network will be worth it.</summary>
public enum ReturnFor
{
    /// <summary>Oneself.</summary>
    Me,

    /// <summary>The people or organisation one comes from.</summary>
    MyPeople,

    /// <summary>Society.</summary>
    Society,
}

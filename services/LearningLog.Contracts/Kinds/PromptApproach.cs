namespace LivingNetworks.LearningLog.Contracts;

/// <summary>From where a prompt starts.</summary>
public enum PromptApproach
{
    /// <summary>From what changed; these come first.</summary>
    Change,

    /// <summary>From what went well.</summary>
    Appreciative,

    /// <summary>From an image out of nature.</summary>
    NatureLens,

    /// <summary>From what stood in the way.</summary>
    Obstacle,
}

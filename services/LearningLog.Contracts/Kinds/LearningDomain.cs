namespace LivingNetworks.LearningLog.Contracts;

/// <summary>What shifted: what one knows, how one looks, what one can do.</summary>
public enum LearningDomain
{
    /// <summary>What one knows.</summary>
    Knowledge,

    /// <summary>How one looks.</summary>
    Attitude,

    /// <summary>What one can do.</summary>
    Skill,
}

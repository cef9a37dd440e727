namespace LivingNetworks.LearningLog.Contracts;

/// <summary>Whether a change was noticed when it happened or afterwards.</summary>
public enum Noticed
{
    /// <summary>When it happened.</summary>
    AtOnce,

    /// <summary>Afterwards.</summary>
    Later,
}

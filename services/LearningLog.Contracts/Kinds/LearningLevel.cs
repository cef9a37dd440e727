namespace LivingNetworks.LearningLog.Contracts;

/// <summary>The three levels on which learning happens.</summary>
public enum LearningLevel
{
    /// <summary>A person.</summary>
    Individual,

    /// <summary>An organisation, or part of one.</summary>
    Organisation,

    /// <summary>The network as a whole.</summary>
    Network,
}

namespace LivingNetworks.LearningLog.Contracts;

/// <summary>Where something was said: where mistakes have no consequences, or where results are accounted for.</summary>
public enum Zone
{
    /// <summary>Mistakes have no consequences here.</summary>
    Learning,

    /// <summary>Results are accounted for here.</summary>
    Performance,
}

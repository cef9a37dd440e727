namespace LivingNetworks.LearningLog.Contracts;

/// <summary>How far a request to widen an audience has come.</summary>
public enum WideningState
{
    /// <summary>Not everybody has answered.</summary>
    Asked,

    /// <summary>The item may now be read more widely.</summary>
    Widened,

    /// <summary>The item stays where it was; nobody has to say why.</summary>
    NotWidened,
}

namespace LivingNetworks.Assessment.Contracts;

/// <summary>When in the life of a network a round is held.</summary>
public enum RoundMoment
{
    /// <summary>At the start, within the first three months.</summary>
    Baseline,

    /// <summary>On the way.</summary>
    Interim,

    /// <summary>After something was deliberately done differently.</summary>
    AfterIntervention,

    /// <summary>At the end of the network.</summary>
    Final,

    /// <summary>Some time after the end.</summary>
    Afterwards,
}

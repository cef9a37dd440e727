namespace LivingNetworks.Gateway.Schema.Changes;

/// <summary>A part of a network of which is told that it changed; what exactly changed is read anew.</summary>
public enum NetworkPart
{
    /// <summary>The network itself: its state, phase, openness and agreements.</summary>
    Network,

    /// <summary>Who takes part, and who has which role.</summary>
    People,

    /// <summary>The goals.</summary>
    Goals,

    /// <summary>The ground rules.</summary>
    Rules,

    /// <summary>The meetings.</summary>
    Sessions,

    /// <summary>What people do together between meetings.</summary>
    Activities,

    /// <summary>The market of asks and offers.</summary>
    Market,

    /// <summary>Entries, insights and the timeline.</summary>
    Log,

    /// <summary>Rounds of questionnaires and their results.</summary>
    Measurements,
}

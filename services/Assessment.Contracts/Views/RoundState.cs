namespace LivingNetworks.Assessment.Contracts;

/// <summary>The life of a round.</summary>
public enum RoundState
{
    /// <summary>Planned, together with the session in which its results will be talked through.</summary>
    Prepared,

    /// <summary>Told to the people in a meeting or conversation.</summary>
    AnnouncedInPerson,

    /// <summary>Takes answers; nobody sees results.</summary>
    Open,

    /// <summary>Takes no more answers; the results are fixed for good.</summary>
    Closed,

    /// <summary>The network talked about the results and wrote down what it made of them.</summary>
    TalkedThrough,

    /// <summary>Put away; stays readable.</summary>
    Filed,
}

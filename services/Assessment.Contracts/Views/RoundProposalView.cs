namespace LivingNetworks.Assessment.Contracts;

/// <summary>After what a round is proposed.</summary>
public enum ProposalReason
{
    /// <summary>A market floor was counted.</summary>
    MarketCounted,

    /// <summary>A mastercircle met for the last time.</summary>
    CircleHarvested,

    /// <summary>The network concluded.</summary>
    NetworkConcluded,

    /// <summary>Half a year passed since it concluded.</summary>
    SomeTimeAfterwards,
}

/// <summary>A round that may help now; the network plans it, or sets the proposal aside.</summary>
/// <param name="Id">The proposal.</param>
/// <param name="NetworkId">For which network.</param>
/// <param name="Reason">What happened.</param>
/// <param name="On">The day it happened.</param>
/// <param name="Moment">The moment of the proposed round.</param>
public sealed record RoundProposalView(Guid Id, Guid NetworkId, ProposalReason Reason, DateOnly On, RoundMoment Moment);

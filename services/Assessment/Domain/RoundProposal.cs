using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Domain;

/// <summary>Something happened after which a round may help. The network takes it up by planning one, or sets it aside; nothing reminds of it.</summary>
public sealed class RoundProposal
{
    private RoundProposal()
    {
    }

    /// <summary>A proposal.</summary>
    /// <param name="networkId">For which network.</param>
    /// <param name="reason">What happened.</param>
    /// <param name="subjectId">To what it happened; one thing gives one proposal of a kind.</param>
    /// <param name="on">The day it happened.</param>
    /// <param name="showFrom">From when it is shown.</param>
    public RoundProposal(Guid networkId, ProposalReason reason, Guid subjectId, DateOnly on, DateTimeOffset showFrom) =>
        (Id, NetworkId, Reason, SubjectId, On, ShowFrom) = (Call.NewId(), networkId, reason, subjectId, on, showFrom);

    /// <summary>The proposal.</summary>
    public Guid Id { get; private set; }

    /// <summary>For which network.</summary>
    public Guid NetworkId { get; private set; }

    /// <summary>What happened.</summary>
    public ProposalReason Reason { get; private set; }

    /// <summary>To what it happened.</summary>
    public Guid SubjectId { get; private set; }

    /// <summary>The day it happened.</summary>
    public DateOnly On { get; private set; }

    /// <summary>From when it is shown.</summary>
    public DateTimeOffset ShowFrom { get; private set; }

    /// <summary>Whether it was taken up or set aside.</summary>
    public bool IsDone { get; private set; }

    /// <summary>The moment of the round that it proposes.</summary>
    public RoundMoment Moment => MomentOf(Reason);

    /// <summary>The moment of the round that a reason proposes.</summary>
    public static RoundMoment MomentOf(ProposalReason reason) => reason switch
    {
        ProposalReason.MarketCounted or ProposalReason.CircleHarvested => RoundMoment.AfterIntervention,
        ProposalReason.NetworkConcluded => RoundMoment.Final,
        ProposalReason.SomeTimeAfterwards => RoundMoment.Afterwards,
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, null),
    };

    /// <summary>It was taken up, or set aside.</summary>
    public void Done() => IsDone = true;
}

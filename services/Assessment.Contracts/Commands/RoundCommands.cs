using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Contracts;

/// <summary>Plans a round, together with the session in which the results will be talked through. That session must be planned first.</summary>
/// <param name="CommandId">Chosen by the client.</param>
/// <param name="NetworkId">Where it is held.</param>
/// <param name="Moment">When in the life of the network.</param>
/// <param name="OpensAt">Planned opening.</param>
/// <param name="ClosesAt">Planned closing.</param>
/// <param name="DialogueSessionId">A planned session of this network that starts when the round is over.</param>
/// <param name="Instrument">Code of the questionnaire.</param>
/// <param name="InstrumentVersion">Its version; the newest where absent.</param>
/// <param name="InterventionNote">What was done differently since the last round; read inside only.</param>
/// <param name="Groups">The one breakdown of this round, chosen before anybody answers: two to eight groups, in the network's own words, of which each
/// person may choose one. None where absent.</param>
/// <param name="FewestAnswers">The fewest answers behind any figure of this round. Five, or more where the network wants that.</param>
public sealed record PlanRound(
    Guid CommandId, Guid NetworkId, RoundMoment Moment, DateTimeOffset OpensAt, DateTimeOffset ClosesAt, Guid DialogueSessionId,
    [StringLength(20)] string Instrument = "VIT", int? InstrumentVersion = null, [StringLength(2000)] string? InterventionNote = null,
    [MaxLength(8)] IReadOnlyList<string>? Groups = null, [Range(5, 50)] int FewestAnswers = 5) : ICommand<RoundView>;

/// <summary>Chooses another session for talking the results through, when the first was called off.</summary>
/// <param name="CommandId">Chosen by the client.</param>
/// <param name="RoundId">The round.</param>
/// <param name="DialogueSessionId">A planned session of this network that starts when the round is over.</param>
/// <param name="ExpectedVersion">The version that the client saw.</param>
public sealed record PlanDialogue(Guid CommandId, Guid RoundId, Guid DialogueSessionId, long? ExpectedVersion = null) : ICommand<RoundView>;

/// <summary>Notes that the round was announced to the people in person.</summary>
/// <param name="CommandId">Chosen by the client.</param>
/// <param name="RoundId">The round.</param>
/// <param name="ExpectedVersion">The version that the client saw.</param>
public sealed record AnnounceRound(Guid CommandId, Guid RoundId, long? ExpectedVersion = null) : ICommand<RoundView>;

/// <summary>Lets people answer.</summary>
/// <param name="CommandId">Chosen by the client.</param>
/// <param name="RoundId">The round.</param>
/// <param name="ExpectedVersion">The version that the client saw.</param>
public sealed record OpenRound(Guid CommandId, Guid RoundId, long? ExpectedVersion = null) : ICommand<RoundView>;

/// <summary>Has a letter sent to everybody who can answer, also to those who did: nobody keeps who answered, so nobody can be left out or singled out.</summary>
/// <param name="CommandId">Chosen by the client.</param>
/// <param name="RoundId">The round.</param>
/// <param name="ExpectedVersion">The version that the client saw.</param>
public sealed record RemindOfRound(Guid CommandId, Guid RoundId, long? ExpectedVersion = null) : ICommand<RoundView>;

/// <summary>Ends the round and fixes its results for good.</summary>
/// <param name="CommandId">Chosen by the client.</param>
/// <param name="RoundId">The round.</param>
/// <param name="ExpectedVersion">The version that the client saw.</param>
public sealed record CloseRound(Guid CommandId, Guid RoundId, long? ExpectedVersion = null) : ICommand<RoundView>;

/// <summary>Writes down what the network made of the results, after the session in which it talked about them was held.</summary>
/// <param name="CommandId">Chosen by the client.</param>
/// <param name="RoundId">The round.</param>
/// <param name="MadeOfIt">What the group made of it.</param>
/// <param name="Surprises">What surprised.</param>
/// <param name="Actions">What it will do.</param>
/// <param name="ExpectedVersion">The version that the client saw.</param>
public sealed record RecordReading(
    Guid CommandId, Guid RoundId, [StringLength(4000)] string MadeOfIt, [StringLength(4000)] string? Surprises = null,
    [StringLength(4000)] string? Actions = null, long? ExpectedVersion = null) : ICommand<RoundView>;

/// <summary>Shows part of the results to the outer circle, once they were talked through; what was released stays released.</summary>
/// <param name="CommandId">Chosen by the client.</param>
/// <param name="RoundId">The round.</param>
/// <param name="Dimensions">Codes of the dimensions that the group releases.</param>
/// <param name="ExpectedVersion">The version that the client saw.</param>
public sealed record ReleaseResult(
    Guid CommandId, Guid RoundId, [MinLength(1), MaxLength(50)] IReadOnlyList<string> Dimensions, long? ExpectedVersion = null) : ICommand<RoundView>;

/// <summary>Keeps a remark out of sight for good, such as one that people can be recognised by; nobody can change its words. For facilitators.</summary>
/// <param name="CommandId">Chosen by the client.</param>
/// <param name="RoundId">The round.</param>
/// <param name="Remark">The remark, word for word.</param>
public sealed record HideRemark(Guid CommandId, Guid RoundId, [StringLength(1000)] string Remark) : ICommand<RoundResultView>;

/// <summary>Puts a round away once it was talked through.</summary>
/// <param name="CommandId">Chosen by the client.</param>
/// <param name="RoundId">The round.</param>
/// <param name="ExpectedVersion">The version that the client saw.</param>
public sealed record FileRound(Guid CommandId, Guid RoundId, long? ExpectedVersion = null) : ICommand<RoundView>;

/// <summary>The network does not want the round that is proposed.</summary>
/// <param name="CommandId">Chosen by the client.</param>
/// <param name="ProposalId">The proposal.</param>
public sealed record SetProposalAside(Guid CommandId, Guid ProposalId) : ICommand<RoundProposalView>;

using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Contracts;

/// <summary>Brings in the published figures of a round that was held before the network came to this platform. For facilitators.</summary>
/// <remarks>An imported round is closed and talked through at once, and marked as imported wherever it is shown.</remarks>
/// <param name="CommandId">Chosen by the client.</param>
/// <param name="NetworkId">Where it was held.</param>
/// <param name="Moment">When in the life of the network.</param>
/// <param name="ClosedOn">The day it closed; not after today.</param>
/// <param name="Dimensions">Every dimension of the questionnaire once.</param>
/// <param name="Invited">How many people could answer; null where not known.</param>
/// <param name="Instrument">Code of the questionnaire.</param>
/// <param name="InstrumentVersion">Its version; the newest where absent.</param>
public sealed record ImportRound(
    Guid CommandId, Guid NetworkId, RoundMoment Moment, DateOnly ClosedOn, [MinLength(1), MaxLength(50)] IReadOnlyList<ImportedDimension> Dimensions,
    [Range(5, 100000)] int? Invited = null, [StringLength(20)] string Instrument = "VIT", int? InstrumentVersion = null) : ICommand<RoundView>;

/// <summary>The published figures of one dimension, on a scale of 0 to 100.</summary>
/// <param name="Code">Such as <c>SAFETY</c>.</param>
/// <param name="N">How many people's answers stand behind it; never below five.</param>
/// <param name="Mean">The mean.</param>
/// <param name="Spread">The standard deviation between people.</param>
public sealed record ImportedDimension(
    [StringLength(20)] string Code, [Range(0, 100000)] int N, [Range(0.0, 100.0)] double Mean, [Range(0.0, 100.0)] double Spread);

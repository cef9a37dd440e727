using System.ComponentModel.DataAnnotations;
using LivingNetworks.Audience;
using LivingNetworks.Hosting;

namespace LivingNetworks.LearningLog.Contracts;

/// <summary>Tells of something the network brought about, or of something that did not come about. Also after the end of the network,
/// by those who took part.</summary>
/// <param name="CommandId">The client's own id.</param>
/// <param name="NetworkId">Which network.</param>
/// <param name="Kind">The kind of worth; <see cref="ReturnKind.NotAchieved"/> for what did not come about.</param>
/// <param name="Level">On which level.</param>
/// <param name="Text">What it is.</param>
/// <param name="Attributable">Whether the network brought it about.</param>
/// <param name="ForWhom">For whom.</param>
/// <param name="Quantity">A number; needs a unit and a source.</param>
/// <param name="Unit">What is counted, such as EUR or matches.</param>
/// <param name="Source">Where the number comes from.</param>
/// <param name="HappenedOn">When, as exactly as remembered.</param>
/// <param name="Evidence">Where one can see it.</param>
/// <param name="Audience">Own, Circle or Inside to begin with; null is the smallest circle of the session, or inside without one.</param>
/// <param name="SessionId">The session in which it was noticed; the circle of a circle audience.</param>
/// <param name="CausedByReturnId">The return in whose wake it arose.</param>
/// <param name="SuggestionId">The suggestion that this accepts.</param>
public sealed record NoticeReturn(
    Guid CommandId, Guid NetworkId, ReturnKind Kind, LearningLevel Level, [StringLength(2000)] string Text, Attribution Attributable,
    [StringLength(200)] string? ForWhom = null, [Range(0, 1e12)] decimal? Quantity = null, [StringLength(40)] string? Unit = null,
    [StringLength(200)] string? Source = null, CoarseDate? HappenedOn = null, [StringLength(1000)] string? Evidence = null,
    AudienceLevel? Audience = null, Guid? SessionId = null, Guid? CausedByReturnId = null, Guid? SuggestionId = null) : ICommand<ReturnView>;

using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.LearningLog.Contracts;

/// <summary>A facilitator keeps a feel for where energy sits, for themselves alone. It links to themes, encounters and conditions, never to a person.</summary>
/// <param name="CommandId">The client's own id.</param>
/// <param name="NetworkId">In which network.</param>
/// <param name="Text">The facilitator's own words.</param>
/// <param name="Themes">What it is about.</param>
/// <param name="Conditions">What helped or stood in the way.</param>
/// <param name="SessionIds">The encounters in which it was felt.</param>
public sealed record WriteFacilitatorNote(
    Guid CommandId, Guid NetworkId, [StringLength(4000)] string Text, [MaxLength(10)] IReadOnlyList<string>? Themes = null,
    [MaxLength(10)] IReadOnlyList<string>? Conditions = null, [MaxLength(20)] IReadOnlyList<Guid>? SessionIds = null) : ICommand<FacilitatorNoteView>;

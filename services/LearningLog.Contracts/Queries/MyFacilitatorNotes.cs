using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.LearningLog.Contracts;

/// <summary>The caller's own notes on a network, the latest first. Nobody else has a way to them.</summary>
/// <param name="NetworkId">Which network.</param>
/// <param name="First">How many.</param>
/// <param name="After">The end of the page before.</param>
public sealed record MyFacilitatorNotes(Guid NetworkId, [Range(1, Cursor.MaxPageSize)] int First = 20, string? After = null) : IQuery<Page<FacilitatorNoteView>>;

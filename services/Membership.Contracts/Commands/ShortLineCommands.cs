using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Notes a short line with somebody in the network. The other one confirms it or leaves it; who notes what the other noted already, confirms it.</summary>
/// <param name="CommandId">Chosen by the client.</param>
/// <param name="NetworkId">The network.</param>
/// <param name="WithPersonId">With whom.</param>
/// <param name="About">What the line is good for, in a few words that only the two of them read.</param>
/// <param name="BornInSessionId">The session in which it began.</param>
public sealed record NoteShortLine(Guid CommandId, Guid NetworkId, Guid WithPersonId, [StringLength(300)] string? About = null, Guid? BornInSessionId = null) : ICommand<ShortLineView>;

/// <summary>Says yes to a line that the other one noted.</summary>
/// <param name="CommandId">Chosen by the client.</param>
/// <param name="ShortLineId">The line.</param>
public sealed record ConfirmShortLine(Guid CommandId, Guid ShortLineId) : ICommand<ShortLineView>;

/// <summary>Takes a line away, noted or confirmed; either of the two can, at any moment, also after leaving. Nothing of it is kept.</summary>
/// <param name="CommandId">Chosen by the client.</param>
/// <param name="ShortLineId">The line.</param>
public sealed record TakeBackShortLine(Guid CommandId, Guid ShortLineId) : ICommand<ShortLineView>;

/// <summary>Counts the confirmed lines of the network as a whole, at most once in ninety days; only for facilitators.</summary>
/// <param name="CommandId">Chosen by the client.</param>
/// <param name="NetworkId">The network.</param>
public sealed record CountShortLines(Guid CommandId, Guid NetworkId) : ICommand<ShortLineCountView>;

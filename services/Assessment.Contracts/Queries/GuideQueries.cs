using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Contracts;

/// <summary>The questions for one kind of talk; open to everyone.</summary>
/// <param name="Kind">The kind.</param>
public sealed record PromptDeck(PromptDeckKind Kind) : IQuery<PromptDeckView>;

/// <summary>Five ways of working beside each other; open to everyone.</summary>
public sealed record WaysOfWorking : IQuery<IReadOnlyList<WayOfWorkingView>>;

/// <summary>Advice for whoever starts or guides a network; open to everyone. What is asked for narrows all of it.</summary>
/// <param name="Theme">Cards on this theme only.</param>
/// <param name="Initiator">What is for this kind of initiator only.</param>
/// <param name="Search">Words, in Dutch or English; accents and capitals make no difference.</param>
public sealed record Guidance(GuidanceTheme? Theme = null, InitiatorKind? Initiator = null, [StringLength(100)] string? Search = null) : IQuery<GuidanceView>;

using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Contracts;

/// <summary>The caller's own scans, and those that others shared with the caller.</summary>
public sealed record MySelfScans : IQuery<MySelfScansView>;

/// <summary>What a network filled in together, newest first.</summary>
/// <param name="NetworkId">The network.</param>
public sealed record ConversationScans(Guid NetworkId) : IQuery<IReadOnlyList<ConversationScanView>>;

/// <summary>One scan that a network filled in together.</summary>
/// <param name="ScanId">The scan.</param>
public sealed record ConversationScan(Guid ScanId) : IQuery<ConversationScanView>;

/// <summary>The four conditions of collective learning, as the network saw them last.</summary>
/// <param name="NetworkId">The network.</param>
public sealed record ConditionsReached(Guid NetworkId) : IQuery<ConditionsReachedView>;

/// <summary>What a network arranged and chose.</summary>
/// <param name="NetworkId">The network.</param>
/// <param name="Theme">Code of one of nine themes; all where absent.</param>
public sealed record Checklist(Guid NetworkId, [StringLength(20)] string? Theme = null) : IQuery<ChecklistView>;

/// <summary>Parts of a network's question that got a form of their own.</summary>
/// <param name="NetworkId">The network.</param>
public sealed record RipeParts(Guid NetworkId) : IQuery<IReadOnlyList<RipePartView>>;

using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Contracts;

/// <summary>Starts a scan of one's own; nobody else reads it.</summary>
/// <param name="CommandId">Chosen by the client.</param>
/// <param name="Instrument">Code of an instrument that somebody fills in for themself.</param>
/// <param name="InstrumentVersion">Its version; the newest where absent.</param>
public sealed record StartSelfScan(Guid CommandId, [StringLength(20)] string Instrument, int? InstrumentVersion = null) : ICommand<SelfScanView>;

/// <summary>Keeps answers of a scan of one's own, beside those that were kept before.</summary>
/// <param name="CommandId">Chosen by the client.</param>
/// <param name="ScanId">The scan.</param>
/// <param name="Answers">Those that changed; one without a value and without words is taken away.</param>
/// <param name="ExpectedVersion">The version that the client saw.</param>
public sealed record AnswerSelfScan(
    Guid CommandId, Guid ScanId, [MinLength(1), MaxLength(100)] IReadOnlyList<ScanAnswer> Answers, long? ExpectedVersion = null) : ICommand<SelfScanView>;

/// <summary>One answer in a scan of one's own.</summary>
/// <param name="Item">Code of the item.</param>
/// <param name="Value">A step of the scale, or 1 for what is chosen; null where there is none.</param>
/// <param name="Words">In one's own words; null where there are none.</param>
public sealed record ScanAnswer([StringLength(20)] string Item, int? Value = null, [StringLength(2000)] string? Words = null);

/// <summary>Says who else reads a scan of one's own; naming nobody takes it back at once.</summary>
/// <param name="CommandId">Chosen by the client.</param>
/// <param name="ScanId">The scan.</param>
/// <param name="PersonIds">Fellow facilitators, for how one facilitates.</param>
/// <param name="WithHomeBase">Whether the contact of one's own organisation reads it, for one's home base.</param>
public sealed record ShareSelfScan(Guid CommandId, Guid ScanId, [MaxLength(20)] IReadOnlyList<Guid> PersonIds, bool WithHomeBase = false) : ICommand<SelfScanView>;

/// <summary>Removes a scan of one's own with everything in it.</summary>
/// <param name="CommandId">Chosen by the client.</param>
/// <param name="ScanId">The scan.</param>
public sealed record DeleteSelfScan(Guid CommandId, Guid ScanId) : ICommand<SelfScanView>;

namespace LivingNetworks.Assessment.Contracts;

/// <summary>A scan of the reader's own. There is no total, no norm and no comparison with others.</summary>
/// <param name="Id">The scan.</param>
/// <param name="Instrument">Code of the instrument.</param>
/// <param name="InstrumentVersion">Its version.</param>
/// <param name="StartedAt">When it was started.</param>
/// <param name="ChangedAt">When it was changed last.</param>
/// <param name="Answers">What was kept, in the order of the instrument.</param>
/// <param name="SharedWithIds">Who else reads it, by the reader's own choice.</param>
/// <param name="SharedWithOrganisationId">The organisation whose contact reads it; null where none does.</param>
/// <param name="Version">For the next edit.</param>
public sealed record SelfScanView(
    Guid Id, string Instrument, int InstrumentVersion, DateTimeOffset StartedAt, DateTimeOffset ChangedAt, IReadOnlyList<ScanAnswerView> Answers,
    IReadOnlyList<Guid> SharedWithIds, Guid? SharedWithOrganisationId, long Version);

/// <summary>One kept answer.</summary>
/// <param name="Item">Code of the item.</param>
/// <param name="Value">A step of the scale, or 1 for what is chosen.</param>
/// <param name="Words">In one's own words.</param>
public sealed record ScanAnswerView(string Item, int? Value, string? Words);

/// <summary>A scan that somebody else shared with the reader.</summary>
/// <param name="Id">The scan.</param>
/// <param name="PersonId">Whose it is.</param>
/// <param name="Instrument">Code of the instrument.</param>
/// <param name="InstrumentVersion">Its version.</param>
/// <param name="StartedAt">When it was started.</param>
/// <param name="Answers">What it says.</param>
public sealed record ToldSelfScanView(
    Guid Id, Guid PersonId, string Instrument, int InstrumentVersion, DateTimeOffset StartedAt, IReadOnlyList<ScanAnswerView> Answers);

/// <summary>The scans of the reader, and those that others shared with the reader.</summary>
/// <param name="Scans">The reader's own, newest first.</param>
/// <param name="ToldToMe">Those of others, shared by themselves, newest first.</param>
/// <param name="MayLookAtFacilitating">Whether the reader facilitates somewhere.</param>
/// <param name="FellowIds">Whom a facilitator can share with: who else facilitates in a network that they know from inside; empty for others.</param>
/// <param name="HomeOrganisationId">The reader's home base; null without one.</param>
public sealed record MySelfScansView(
    IReadOnlyList<SelfScanView> Scans, IReadOnlyList<ToldSelfScanView> ToldToMe, bool MayLookAtFacilitating, IReadOnlyList<Guid> FellowIds, Guid? HomeOrganisationId);

namespace LivingNetworks.Assessment.Contracts;

/// <summary>The sheets of an open round. A code says that a sheet was not counted before, and nothing about whose it is.</summary>
/// <param name="RoundId">The round.</param>
/// <param name="Codes">One for each sheet, eight digits, in no order.</param>
/// <param name="AtMost">How many sheets there can be in all, as far as may be told while the round is open.</param>
/// <param name="Version">For the next edit.</param>
public sealed record PaperSheetsView(Guid RoundId, IReadOnlyList<string> Codes, int AtMost, long Version);

/// <summary>What lets somebody copy sheets of one round.</summary>
/// <param name="RoundId">The round.</param>
/// <param name="Pass">To be sent with <see cref="EnterPaperSheet"/>; kept nowhere by the service.</param>
/// <param name="LookAgain">The sheets that the caller and somebody else copied differently.</param>
public sealed record TypingPassView(Guid RoundId, string Pass, IReadOnlyList<SheetToLookAtView> LookAgain);

/// <summary>A sheet that two people copied differently. What either typed is not told.</summary>
/// <param name="Code">The digits on the sheet.</param>
/// <param name="Items">Codes of the items that differ; <c>group</c> for the group.</param>
public sealed record SheetToLookAtView(string Code, IReadOnlyList<string> Items);

/// <summary>Where a copied sheet stands.</summary>
public enum SheetState
{
    /// <summary>Somebody else has to copy it as well.</summary>
    WaitsForSecond,

    /// <summary>Two people copied the same: it counts as one answer and cannot be read back.</summary>
    Counted,

    /// <summary>Two people copied it differently: both look at a few items again.</summary>
    Differs,

    /// <summary>So much differs that it cannot be the same sheet: nothing of it is kept, and both copy it anew.</summary>
    StartAgain,
}

/// <summary>What became of a copied sheet.</summary>
/// <param name="RoundId">The round.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Items">Codes of the items to look at again; empty where nothing differs.</param>
public sealed record EnteredSheetView(Guid RoundId, SheetState State, IReadOnlyList<string> Items);

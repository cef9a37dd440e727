using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Contracts;

/// <summary>Has sheets made for an open round, to be filled in on paper. For facilitators. More can be asked for later; there are never more sheets than
/// places that people can still use.</summary>
/// <remarks>Ask for their codes with <see cref="PaperSheets"/>: the answer to a command is kept for a while, and codes may not be.</remarks>
/// <param name="CommandId">Chosen by the client.</param>
/// <param name="RoundId">The round.</param>
/// <param name="Sheets">How many sheets there are to be in all.</param>
/// <param name="ExpectedVersion">The version that the client saw.</param>
public sealed record PrintPaperSheets(Guid CommandId, Guid RoundId, [Range(1, 500)] int Sheets, long? ExpectedVersion = null) : ICommand<RoundView>;

/// <summary>Copies one filled-in sheet. It counts once a second person copied the same; until then nothing counts, and nobody can read it back.</summary>
/// <remarks>Carries a pass and no sign-in, and no trace of it is kept: ask for the pass with <see cref="MyTypingPass"/>. Sent again it changes nothing.</remarks>
/// <param name="CommandId">Chosen by the client.</param>
/// <param name="Pass">From <see cref="MyTypingPass"/>.</param>
/// <param name="Code">The eight digits on the sheet.</param>
/// <param name="Answers">What stands on the sheet; an item may be left out.</param>
/// <param name="Group">One of the round's groups, where one was ticked.</param>
public sealed record EnterPaperSheet(
    Guid CommandId, [StringLength(200)] string Pass, [StringLength(20)] string Code, [MinLength(1), MaxLength(200)] IReadOnlyList<GivenAnswer> Answers,
    [StringLength(60)] string? Group = null) : ICommand<EnteredSheetView>;

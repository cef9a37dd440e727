using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Contracts;

/// <summary>The questions that a network adds to a questionnaire, as the next round will ask them.</summary>
/// <param name="NetworkId">The network.</param>
/// <param name="Instrument">Code of the questionnaire.</param>
public sealed record OwnQuestions(Guid NetworkId, [StringLength(20)] string Instrument = "VIT") : IQuery<OwnQuestionsView>;

/// <summary>The sheets of an open round, to be printed; for facilitators.</summary>
/// <param name="RoundId">The round.</param>
public sealed record PaperSheets(Guid RoundId) : IQuery<PaperSheetsView>;

/// <summary>The caller's own pass for copying sheets of an open round, with the sheets that the caller should look at again. Nothing is written.</summary>
/// <param name="RoundId">The round.</param>
public sealed record MyTypingPass(Guid RoundId) : IQuery<TypingPassView>;

/// <summary>What participants said to the caller about the caller's own facilitating, in any network, also in one that the caller left.</summary>
public sealed record MyFacilitating : IQuery<MyFacilitatingView>;

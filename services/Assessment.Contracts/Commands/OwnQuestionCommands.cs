using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Contracts;

/// <summary>Publishes the questions that a network adds to a questionnaire of its own accord, all of them at once. For facilitators.</summary>
/// <remarks>What a round was opened with never changes: the next change makes a new version. A question with the same words keeps its code, so that
/// rounds can be laid side by side; other words are another question.</remarks>
/// <param name="CommandId">Chosen by the client.</param>
/// <param name="NetworkId">The network.</param>
/// <param name="Questions">All questions of its own, in order; none takes them away.</param>
/// <param name="Instrument">Code of the questionnaire that they are added to.</param>
/// <param name="ExpectedVersion">The version that the client saw.</param>
public sealed record PublishInstrumentVersion(
    Guid CommandId, Guid NetworkId, [MaxLength(5)] IReadOnlyList<OwnQuestion> Questions, [StringLength(20)] string Instrument = "VIT",
    long? ExpectedVersion = null) : ICommand<OwnQuestionsView>;

/// <summary>One question of a network's own.</summary>
/// <param name="Nl">In Dutch.</param>
/// <param name="En">In English.</param>
/// <param name="IsOpen">Whether people answer in their own words and not on the scale of the questionnaire.</param>
public sealed record OwnQuestion([StringLength(200)] string Nl, [StringLength(200)] string En, bool IsOpen = false);

/// <summary>Words a question, of the questionnaire or of the network's own, in another language. For facilitators.</summary>
/// <param name="CommandId">Chosen by the client.</param>
/// <param name="NetworkId">The network.</param>
/// <param name="Item">Code of the question.</param>
/// <param name="Language">One of the languages that <see cref="OwnQuestionsView.Languages"/> lists; Dutch and English are there already.</param>
/// <param name="Words">The question in that language; empty takes it away again.</param>
/// <param name="Instrument">Code of the questionnaire.</param>
/// <param name="ExpectedVersion">The version that the client saw.</param>
public sealed record TranslateItem(
    Guid CommandId, Guid NetworkId, [StringLength(20)] string Item, [StringLength(20)] string Language, [StringLength(400)] string? Words = null,
    [StringLength(20)] string Instrument = "VIT", long? ExpectedVersion = null) : ICommand<OwnQuestionsView>;

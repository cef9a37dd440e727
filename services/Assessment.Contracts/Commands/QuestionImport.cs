using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Contracts;

/// <summary>What <see cref="ImportQuestions"/> can take out of a file of LimeSurvey: its survey structure as <c>.lss</c> or <c>.tsv</c>. Saves nothing. For facilitators.</summary>
/// <param name="NetworkId">The network.</param>
/// <param name="File">The file, in base64; at most 1 MB.</param>
public sealed record PreviewQuestionImport(Guid NetworkId, ReadOnlyMemory<byte> File) : IQuery<QuestionImportPreview>;

/// <summary>Adds questions from a file of LimeSurvey to the network's own, with their wordings in other languages: all that were chosen, or none. For facilitators.</summary>
/// <param name="CommandId">Chosen by the client.</param>
/// <param name="NetworkId">The network.</param>
/// <param name="File">The file that was looked at, in base64.</param>
/// <param name="Chosen">Which, in order, with the words as the network asks them.</param>
/// <param name="Instrument">Code of the questionnaire that they are added to.</param>
/// <param name="ExpectedVersion">The version that the client saw.</param>
public sealed record ImportQuestions(
    Guid CommandId, Guid NetworkId, ReadOnlyMemory<byte> File, [MinLength(1), MaxLength(5)] IReadOnlyList<ChosenQuestion> Chosen, [StringLength(20)] string Instrument = "VIT",
    long? ExpectedVersion = null) : ICommand<OwnQuestionsView>
{
    /// <summary>The largest file, in bytes.</summary>
    public const int MaxBytes = 1024 * 1024;
}

/// <summary>A question of the file that the network wants to ask.</summary>
/// <param name="Code">Its code in the file.</param>
/// <param name="Nl">In Dutch.</param>
/// <param name="En">In English.</param>
public sealed record ChosenQuestion([StringLength(200)] string Code, [StringLength(200)] string Nl, [StringLength(200)] string En);

/// <summary>What stands in a file of questions.</summary>
/// <param name="NetworkId">The network.</param>
/// <param name="Questions">What can be taken over.</param>
/// <param name="Problems">What cannot, and why.</param>
/// <param name="LanguagesLeftOut">Languages of the file that the platform does not have.</param>
public sealed record QuestionImportPreview(Guid NetworkId, IReadOnlyList<FoundQuestion> Questions, IReadOnlyList<QuestionFileProblem> Problems, IReadOnlyList<string> LanguagesLeftOut);

/// <summary>A question of the file that can be taken over.</summary>
/// <param name="Code">Its code in the file.</param>
/// <param name="Line">Where it begins.</param>
/// <param name="Nl">In Dutch; null where the file has none, so that somebody writes it.</param>
/// <param name="En">In English; null where the file has none.</param>
/// <param name="IsOpen">Whether people answer in their own words.</param>
/// <param name="Languages">Other languages that come along.</param>
/// <param name="Note">What becomes different; null where nothing does.</param>
public sealed record FoundQuestion(string Code, int Line, string? Nl, string? En, bool IsOpen, IReadOnlyList<string> Languages, Text? Note);

/// <summary>What cannot be taken over.</summary>
/// <param name="Line">Where it stands, from 1.</param>
/// <param name="Question">The code of the question in the file; null where it is about the file.</param>
/// <param name="Code">Stable, such as <c>assessment.question-of-another-type</c>.</param>
/// <param name="Message">One sentence that tells what to do.</param>
public sealed record QuestionFileProblem(int Line, string? Question, string Code, Text Message);

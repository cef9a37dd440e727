using LivingNetworks.Assessment.Contracts;

namespace LivingNetworks.Gateway.Schema.Assessment;

/// <summary>Adds questions from a file of LimeSurvey to the network's own.</summary>
/// <param name="CommandId">The client's id.</param>
/// <param name="NetworkId">The network.</param>
/// <param name="FileBase64">The bytes of the file that was looked at, in base 64.</param>
/// <param name="Chosen">Which, in order, with the words as the network asks them; at most five.</param>
/// <param name="Instrument">Code of the questionnaire that they are added to.</param>
/// <param name="ExpectedVersion">The version that the client saw.</param>
public sealed record ImportQuestionsInput(Guid CommandId, Guid NetworkId, string FileBase64, IReadOnlyList<ChosenQuestion> Chosen, string? Instrument = null, long? ExpectedVersion = null);

/// <summary>The import of questions.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class QuestionImportMutations
{
    /// <summary>Adds questions from a file of LimeSurvey (.lss or .tsv) to the network's own, with their other languages: all that were chosen, or none. For facilitators.</summary>
    public async Task<OwnQuestionsView?> ImportQuestions(ImportQuestionsInput input, AssessmentClient assessment, CancellationToken stop) => (await assessment.SendAsync(
        new ImportQuestions(input.CommandId, input.NetworkId, UploadedFile.Bytes(input.FileBase64), input.Chosen, input.Instrument ?? "VIT", input.ExpectedVersion), stop)).OrRefused();
}

/// <summary>The look before it.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class QuestionImportQueries
{
    /// <summary>What can be taken out of a file of LimeSurvey (.lss or .tsv), question by question; saves nothing. For facilitators.</summary>
    public async Task<QuestionImportPreview?> PreviewQuestionImport(Guid networkId, string fileBase64, AssessmentClient assessment, CancellationToken stop) =>
        (await assessment.AskAsync(new PreviewQuestionImport(networkId, UploadedFile.Bytes(fileBase64)), stop)).OrRefused();
}

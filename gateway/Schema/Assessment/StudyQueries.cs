using LivingNetworks.Assessment.Contracts;

namespace LivingNetworks.Gateway.Schema.Assessment;

/// <summary>Questions about studies. None of them says who agreed, or how many.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class StudyQueries
{
    /// <summary>The studies that ask the caller, and those that the caller guides, newest first, with the caller's own consents.</summary>
    public async Task<IReadOnlyList<StudyView>?> MyStudies(AssessmentClient assessment, CancellationToken stop) =>
        (await assessment.AskAsync(new MyStudies(), stop)).OrRefused();

    /// <summary>The studies that follow one network, for those inside and for its researchers.</summary>
    public async Task<StudiesOfNetworkView?> StudiesOfNetwork(Guid networkId, AssessmentClient assessment, CancellationToken stop) =>
        (await assessment.AskAsync(new StudiesOfNetwork(networkId), stop)).OrRefused();
}

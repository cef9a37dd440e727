using LivingNetworks.Assessment.Contracts;

namespace LivingNetworks.Gateway.Schema.Assessment;

/// <summary>What one can do with studies.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class StudyMutations
{
    /// <summary>Ends a study; its researchers read nothing for it any more, whoever agreed.</summary>
    public async Task<StudyView?> CloseStudy(CloseStudy input, AssessmentClient assessment, CancellationToken stop) =>
        (await assessment.SendAsync(input, stop)).OrRefused();

    /// <summary>Designs a study; nobody is asked anything yet. For researchers and facilitators of every network that it follows.</summary>
    public async Task<StudyView?> DesignStudy(DesignStudy input, AssessmentClient assessment, CancellationToken stop) =>
        (await assessment.SendAsync(input, stop)).OrRefused();

    /// <summary>The caller agrees that the researchers of a study read what the caller tells the outer circle of a network; nobody can agree for somebody else.</summary>
    public async Task<StudyView?> GiveStudyConsent(GiveStudyConsent input, AssessmentClient assessment, CancellationToken stop) =>
        (await assessment.SendAsync(input, stop)).OrRefused();

    /// <summary>Asks people for their consent from now on; what was designed stays as it is.</summary>
    public async Task<StudyView?> OpenStudy(OpenStudy input, AssessmentClient assessment, CancellationToken stop) =>
        (await assessment.SendAsync(input, stop)).OrRefused();

    /// <summary>The caller takes their own consent back, at any moment and without a reason.</summary>
    public async Task<StudyView?> WithdrawStudyConsent(WithdrawStudyConsent input, AssessmentClient assessment, CancellationToken stop) =>
        (await assessment.SendAsync(input, stop)).OrRefused();
}

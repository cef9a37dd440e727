using LivingNetworks.Assessment.Contracts;

namespace LivingNetworks.Gateway.Schema.Assessment;

/// <summary>How organisations in and around a network are connected.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class TieMutations
{
    /// <summary>Ends the answering and fixes the picture; the sheets themselves are gone from then on.</summary>
    public async Task<TieRoundView?> CloseTieRound(CloseTieRound input, AssessmentClient assessment, CancellationToken stop) =>
        (await assessment.SendAsync(input, stop)).OrRefused();

    /// <summary>Answers for one organisation, in place of what stood there.</summary>
    public async Task<TieRoundView?> FillTieSheet(FillTieSheet input, AssessmentClient assessment, CancellationToken stop) =>
        (await assessment.SendAsync(input, stop)).OrRefused();

    /// <summary>Asks organisations in and around a network how they are connected; only for facilitators.</summary>
    public async Task<TieRoundView?> OpenTieRound(OpenTieRound input, AssessmentClient assessment, CancellationToken stop) =>
        (await assessment.SendAsync(input, stop)).OrRefused();

    /// <summary>Shows figures to those around the network, without names of organisations, once the network talked about them.</summary>
    public async Task<TieRoundView?> ReleaseTies(ReleaseTies input, AssessmentClient assessment, CancellationToken stop) =>
        (await assessment.SendAsync(input, stop)).OrRefused();
}

/// <summary>Questions about ties between organisations.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class TieQueries
{
    /// <summary>How the organisations in and around a network are connected, newest picture first; around the network figures that were released, without names.</summary>
    public async Task<IReadOnlyList<TieRoundView>?> TieRounds(Guid networkId, AssessmentClient assessment, CancellationToken stop) =>
        (await assessment.AskAsync(new TieRounds(networkId), stop)).OrRefused();
}

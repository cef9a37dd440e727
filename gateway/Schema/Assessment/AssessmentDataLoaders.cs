using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Hosting;

namespace LivingNetworks.Gateway.Schema.Assessment;

/// <summary>Rounds by id.</summary>
public sealed class RoundById(AssessmentClient assessment, IBatchScheduler scheduler, DataLoaderOptions options) : ServiceDataLoader<Guid, RoundView>(scheduler, options)
{
    /// <inheritdoc/>
    protected override int MaxKeys => 500;

    /// <inheritdoc/>
    protected override Task<Result<IReadOnlyList<RoundView>>> Ask(IReadOnlyList<Guid> keys, CancellationToken stop) => assessment.AskAsync(new RoundsById(keys), stop);

    /// <inheritdoc/>
    protected override Guid KeyOf(RoundView value) => value.Id;
}

/// <summary>Results of rounds.</summary>
public sealed class RoundResultById(AssessmentClient assessment, IBatchScheduler scheduler, DataLoaderOptions options) : ServiceDataLoader<Guid, RoundResultView>(scheduler, options)
{
    /// <inheritdoc/>
    protected override int MaxKeys => 500;

    /// <inheritdoc/>
    protected override Task<Result<IReadOnlyList<RoundResultView>>> Ask(IReadOnlyList<Guid> keys, CancellationToken stop) => assessment.AskAsync(new RoundResults(keys), stop);

    /// <inheritdoc/>
    protected override Guid KeyOf(RoundResultView value) => value.RoundId;
}

/// <summary>The latest rounds of a network.</summary>
public sealed class RoundsOfNetwork(AssessmentClient assessment, IBatchScheduler scheduler, DataLoaderOptions options) : FirstOfLoader<RoundsOfNetworkView>(scheduler, options)
{
    /// <inheritdoc/>
    protected override Task<Result<IReadOnlyList<RoundsOfNetworkView>>> Ask(IReadOnlyList<Guid> networkIds, int first, CancellationToken stop) => assessment.AskAsync(new RoundsOfNetworks(networkIds, first), stop);

    /// <inheritdoc/>
    protected override Guid NetworkOf(RoundsOfNetworkView value) => value.NetworkId;
}

/// <summary>The results of a network over time.</summary>
public sealed class VitalityOfNetwork(AssessmentClient assessment, IBatchScheduler scheduler, DataLoaderOptions options) : ServiceDataLoader<Guid, VitalityView>(scheduler, options)
{
    /// <inheritdoc/>
    protected override Task<Result<IReadOnlyList<VitalityView>>> Ask(IReadOnlyList<Guid> keys, CancellationToken stop) => assessment.AskAsync(new VitalityOverTime(keys), stop);

    /// <inheritdoc/>
    protected override Guid KeyOf(VitalityView value) => value.NetworkId;
}

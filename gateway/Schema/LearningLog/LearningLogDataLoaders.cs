using LivingNetworks.Hosting;
using LivingNetworks.LearningLog.Contracts;

namespace LivingNetworks.Gateway.Schema.LearningLog;

/// <summary>Insights by id.</summary>
public sealed class InsightById(LearningLogClient learningLog, IBatchScheduler scheduler, DataLoaderOptions options) : ServiceDataLoader<Guid, InsightView>(scheduler, options)
{
    /// <inheritdoc/>
    protected override int MaxKeys => 200;

    /// <inheritdoc/>
    protected override Task<Result<IReadOnlyList<InsightView>>> Ask(IReadOnlyList<Guid> keys, CancellationToken stop) => learningLog.AskAsync(new InsightsOfIds(keys), stop);

    /// <inheritdoc/>
    protected override Guid KeyOf(InsightView value) => value.InsightId;
}

/// <summary>What a network does differently now, latest first.</summary>
public sealed class ChangesOfNetworkLoader(LearningLogClient learningLog, IBatchScheduler scheduler, DataLoaderOptions options) : FirstOfLoader<ChangesOfNetwork>(scheduler, options)
{
    /// <inheritdoc/>
    protected override Task<Result<IReadOnlyList<ChangesOfNetwork>>> Ask(IReadOnlyList<Guid> networkIds, int first, CancellationToken stop) => learningLog.AskAsync(new ChangesNow(networkIds, first), stop);

    /// <inheritdoc/>
    protected override Guid NetworkOf(ChangesOfNetwork value) => value.NetworkId;
}

/// <summary>How many insights stand on each step.</summary>
public sealed class StaircaseOfNetworkLoader(LearningLogClient learningLog, IBatchScheduler scheduler, DataLoaderOptions options) : ServiceDataLoader<Guid, StaircaseOfNetwork>(scheduler, options)
{
    /// <inheritdoc/>
    protected override Task<Result<IReadOnlyList<StaircaseOfNetwork>>> Ask(IReadOnlyList<Guid> keys, CancellationToken stop) => learningLog.AskAsync(new StaircaseCounts(keys), stop);

    /// <inheritdoc/>
    protected override Guid KeyOf(StaircaseOfNetwork value) => value.NetworkId;
}

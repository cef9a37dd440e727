using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace LivingNetworks.Messaging;

/// <summary>Tells of events that wait for an operator and of a broker that is away; the service itself goes on serving.</summary>
internal sealed class MessagingHealth(IErrorQueues queues) : IHealthCheck
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(3);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Longest);
        try
        {
            var waiting = (await queues.List(limit.Token)).Where(q => q.Count > 0).Select(q => $"{q.Count} events wait in {q.Name}").ToList();
            return waiting.Count == 0
                ? HealthCheckResult.Healthy()
                : HealthCheckResult.Degraded($"{string.Join(", ", waiting)}; replay them once the cause is gone.");
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            return HealthCheckResult.Degraded($"The broker does not answer ({failure.GetType().Name}); events wait in the outbox until it does.");
        }
    }
}

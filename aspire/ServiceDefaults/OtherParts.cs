using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace LivingNetworks.ServiceDefaults;

/// <summary>Tells which parts of the system do not answer; without them this one still serves the rest.</summary>
internal sealed class OtherParts(IHttpClientFactory clients, IConfiguration configuration, IReadOnlyList<string> names) : IHealthCheck
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var away = (await Task.WhenAll(names.Select(async name => await Answers(name, cancellationToken) ? null : name))).OfType<string>().ToList();
        return away.Count == 0 ? HealthCheckResult.Healthy() : HealthCheckResult.Degraded($"No answer from {string.Join(", ", away)}.");
    }

    private async Task<bool> Answers(string name, CancellationToken stop)
    {
        // Without an address of its own a part is where this machine has it, which only its client knows.
        if (configuration[$"services:{name}:http:0"] is not { Length: > 0 } address) return true;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(Longest);
        try
        {
            using var client = clients.CreateClient("health");
            using var answer = await client.GetAsync(new Uri(new Uri(address), "/alive"), limit.Token);
            return answer.IsSuccessStatusCode;
        }
        catch (Exception failure) when (failure is HttpRequestException or OperationCanceledException && !stop.IsCancellationRequested)
        {
            return false;
        }
    }
}

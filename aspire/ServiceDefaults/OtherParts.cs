using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace LivingNetworks.ServiceDefaults;

/// <summary>Tells which parts of the system do not answer, and what those that answer say of themselves; without them this one still serves the rest.</summary>
/// <remarks>So that one look at the gateway, the only address that an operator has from outside, names every part and its trouble.</remarks>
internal sealed class OtherParts(IHttpClientFactory clients, IConfiguration configuration, IReadOnlyList<string> names, bool withTheirs) : IHealthCheck
{
    /// <summary>The checks of a part may take three seconds themselves.</summary>
    private TimeSpan Longest => TimeSpan.FromSeconds(withTheirs ? 4 : 2);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var heard = await Task.WhenAll(names.Select(name => Ask(name, cancellationToken)));
        var away = names.Where((_, i) => heard[i] is null).ToList();
        var theirs = names.Zip(heard).SelectMany(part => (part.Second ?? []).Select(said => (part.First, Said: said))).GroupBy(t => t.Said, t => t.First);
        List<string> said = [.. away.Count == 0 ? [] : new[] { $"No answer from {string.Join(", ", away)}." }, .. theirs.Select(t => $"{string.Join(", ", t)}: {t.Key}")];
        return said.Count == 0 ? HealthCheckResult.Healthy() : HealthCheckResult.Degraded(string.Join(" ", said));
    }

    /// <summary>What a part says is wrong with it, which may be nothing; null where it does not answer.</summary>
    private async Task<IReadOnlyList<string>?> Ask(string name, CancellationToken stop)
    {
        // Without an address of its own a part is where this machine has it, which only its client knows.
        if (configuration[$"services:{name}:http:0"] is not { Length: > 0 } address) return [];
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(Longest);
        try
        {
            using var client = clients.CreateClient("health");
            using var answer = await client.GetAsync(new Uri(new Uri(address), withTheirs ? "/health" : "/alive"), limit.Token);
            if (!withTheirs) return answer.IsSuccessStatusCode ? [] : null;
            var told = await answer.Content.ReadFromJsonAsync<Report>(limit.Token);
            var unwell = (told?.Checks ?? []).Where(c => c.Status != nameof(HealthStatus.Healthy)).ToList();
            // Of a broker that is away the bus gives the names of its endpoints, and messaging a sentence.
            return [.. unwell.Where(c => c.Name != "broker" || !unwell.Any(u => u.Name == "messaging")).Select(c => c.Description ?? c.Name)];
        }
        catch (Exception failure) when (failure is HttpRequestException or OperationCanceledException or JsonException && !stop.IsCancellationRequested)
        {
            return null;
        }
    }

    /// <summary>As <see cref="HealthReportJson"/> writes it.</summary>
    private sealed record Report(IReadOnlyList<Check> Checks);

    private sealed record Check(string Name, string Status, string? Description);
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace LivingNetworks.Hosting;

/// <summary>Tells of a database that does not answer: without it a service cannot serve.</summary>
internal sealed class DatabaseHealth(IEnumerable<ServiceDatabase.Store> stores, IServiceScopeFactory scopes) : IHealthCheck
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(3);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        foreach (var store in stores)
        {
            if (!await Answers(store, cancellationToken)) return HealthCheckResult.Unhealthy($"The database of {store.Context.Name} does not answer.");
        }

        return HealthCheckResult.Healthy();
    }

    private async Task<bool> Answers(ServiceDatabase.Store store, CancellationToken stop)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(Longest);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = (DbContext)scope.ServiceProvider.GetRequiredService(store.Context);
            // Asks a table, for a file that is gone is made anew by whoever opens it next, and is empty.
            var table = db.Model.GetEntityTypes().Select(t => t.GetTableName()).First(t => t is not null)!;
            var query = $"SELECT 1 FROM {db.GetService<ISqlGenerationHelper>().DelimitIdentifier(table)} WHERE 1 = 0";
            await db.Database.ExecuteSqlRawAsync(query, limit.Token);
            return true;
        }
        catch (Exception) when (!stop.IsCancellationRequested)
        {
            return false;
        }
    }
}

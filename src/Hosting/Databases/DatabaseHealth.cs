using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace LivingNetworks.Hosting;

/// <summary>Tells of a database that does not answer, without which a service cannot serve, and of one in which nothing can be saved: another holds it, or its disk is full.</summary>
internal sealed class DatabaseHealth(IEnumerable<ServiceDatabase.Store> stores, IServiceScopeFactory scopes, IConfiguration configuration) : IHealthCheck
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(3);

    /// <summary>In bytes; below it a command may be the last that is saved.</summary>
    private const long LeastFree = 4_000_000;

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        foreach (var store in stores)
        {
            if (!await Answers(store, cancellationToken)) return HealthCheckResult.Unhealthy($"The database of {store.Context.Name} does not answer.");
        }

        foreach (var store in stores)
        {
            await using var scope = scopes.CreateAsyncScope();
            var database = ((DbContext)scope.ServiceProvider.GetRequiredService(store.Context)).Database;
            if (!await Providers.TakesChanges(database, cancellationToken)) return HealthCheckResult.Degraded($"Another holds the database of {store.Context.Name}: what is there can be read, and nothing be saved.");
        }

        var full = stores.Select(FolderOf).OfType<string>().FirstOrDefault(folder => new DriveInfo(folder).AvailableFreeSpace < configuration.GetValue("Database:LeastFree", LeastFree));
        return full is null ? HealthCheckResult.Healthy() : HealthCheckResult.Degraded($"The disk of {full} is full: what is there can be read, and nothing be saved.");
    }

    /// <summary>Where a file lies; null for a server, which looks after its own disks.</summary>
    private string? FolderOf(ServiceDatabase.Store store)
    {
        using var scope = scopes.CreateScope();
        var database = ((DbContext)scope.ServiceProvider.GetRequiredService(store.Context)).Database;
        return database.IsSqlite() && Path.GetDirectoryName(Path.GetFullPath(database.GetDbConnection().DataSource)) is { } folder && Directory.Exists(folder) ? folder : null;
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

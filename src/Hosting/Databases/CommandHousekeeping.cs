using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LivingNetworks.Hosting;

/// <summary>Forgets commands that were done long ago; nobody sends those again.</summary>
internal sealed partial class CommandHousekeeping<TDb>(IServiceScopeFactory scopes, TimeProvider clock, ILogger<CommandHousekeeping<TDb>> log) : BackgroundService
    where TDb : ServiceDb
{
    /// <summary>How long the answer to a command is remembered.</summary>
    public static readonly TimeSpan Keep = TimeSpan.FromDays(30);

    private static readonly TimeSpan AfterStart = TimeSpan.FromMinutes(2);

    private static readonly TimeSpan Interval = TimeSpan.FromHours(6);

    /// <summary>Removes what is old; the moment follows the service's own clock, as the rows do.</summary>
    public static Task<int> Tidy(TDb db, DateTimeOffset now, CancellationToken stop)
    {
        var before = now - Keep;
        return db.DoneCommands.Where(c => c.DoneAt < before).ExecuteDeleteAsync(stop);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            for (var wait = AfterStart; ; wait = Interval)
            {
                await Task.Delay(wait, stoppingToken);
                try
                {
                    await using var scope = scopes.CreateAsyncScope();
                    await Tidy(scope.ServiceProvider.GetRequiredService<TDb>(), clock.GetUtcNow(), stoppingToken);
                }
                catch (Exception failure) when (failure is not OperationCanceledException)
                {
                    TidyingFailed(failure.GetType().Name);
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The process stops.
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Old commands could not be removed ({Failure}); trying again in some hours.")]
    private partial void TidyingFailed(string failure);
}

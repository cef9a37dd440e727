using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LivingNetworks.Messaging;

/// <summary>Removes sent events and notes of applied ones after their time.</summary>
internal sealed partial class MessageHousekeeping<TDb>(IServiceScopeFactory scopes, MessagingSettings settings, ILogger<MessageHousekeeping<TDb>> log) : BackgroundService
    where TDb : DbContext
{
    private static readonly TimeSpan AfterStart = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan Interval = TimeSpan.FromHours(1);

    /// <summary>Removes what is old, a few at a time so that nobody waits long for the tables.</summary>
    public static async Task Tidy(DbContext db, MessagingSettings settings, CancellationToken stop)
    {
        const int few = 500;
        var now = TimeProvider.System.GetUtcNow();
        var (sentBefore, appliedBefore) = (now - settings.KeepSent, now - settings.KeepApplied);
        while (await db.Set<OutboxMessage>().Where(o => o.SentAt < sentBefore).OrderBy(o => o.Seq).Take(few).ExecuteDeleteAsync(stop) == few)
        {
        }

        await db.Set<InboxMessage>().Where(i => i.AppliedAt < appliedBefore).ExecuteDeleteAsync(stop);
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
                    await Tidy(scope.ServiceProvider.GetRequiredService<TDb>(), settings, stoppingToken);
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

    [LoggerMessage(Level = LogLevel.Warning, Message = "Old messages could not be removed ({Failure}); trying again in an hour.")]
    private partial void TidyingFailed(string failure);
}

using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LivingNetworks.Messaging;

/// <summary>Sends what waits in the outbox: at once after a commit, in order per stream, until the bus confirmed it.</summary>
internal sealed partial class OutboxDispatcher<TDb>(
    IServiceScopeFactory scopes, ITransport transport, OutboxSignal signal, MessagingSettings settings, ILogger<OutboxDispatcher<TDb>> log) : BackgroundService
    where TDb : DbContext
{
    /// <summary>Streams sent side by side; within a stream events go one after the other.</summary>
    private const int StreamsAtOnce = 8;

    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(250);

    private readonly OutboxClaim _claim = new(settings);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield(); // the host starts its other parts meanwhile
        var pause = FirstPause;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                var outcome = await SendSome(stoppingToken);
                if (outcome == Outcome.Nothing) await signal.Wait(settings.Poll, stoppingToken);
                if (outcome != Outcome.Stuck)
                {
                    pause = FirstPause;
                    continue;
                }
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure)
            {
                OutboxFailed(failure.GetType().Name);
            }

            try
            {
                await Task.Delay(pause, stoppingToken);
            }
            catch (OperationCanceledException)
            {
                return;
            }

            pause = TimeSpan.FromTicks(Math.Min(pause.Ticks * 2, settings.LongestPause.Ticks));
        }
    }

    private async Task<Outcome> SendSome(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TDb>();
        var rows = await _claim.Take(db, stop);
        if (rows.Count == 0) return Outcome.Nothing;

        var sent = new ConcurrentBag<long>();
        try
        {
            // Nothing may be on its way any more when the lease ends and another dispatcher takes over.
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
            limit.CancelAfter(settings.Sending);
            var streams = rows.GroupBy(r => r.StreamId).Select(s => s.ToList());
            await Parallel.ForEachAsync(streams, new ParallelOptions { MaxDegreeOfParallelism = StreamsAtOnce }, async (stream, _) =>
            {
                var count = await transport.Send(stream, limit.Token);
                foreach (var row in stream.Take(count)) sent.Add(row.Seq);
            });
        }
        finally
        {
            // Also while stopping: what was sent need not be sent again, and what was not can be taken by another at once.
            using var shortly = new CancellationTokenSource(settings.Confirm);
            await _claim.Sent(db, [.. sent], shortly.Token);
            await _claim.LetGo(db, [.. rows.Select(r => r.Seq).Except(sent)], shortly.Token);
        }

        if (sent.Count == rows.Count) return Outcome.Sent;
        OutboxWaits(rows.Count - sent.Count);
        return Outcome.Stuck;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The outbox could not be read or written ({Failure}); trying again.")]
    private partial void OutboxFailed(string failure);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Count} events wait in the outbox until the bus takes them.")]
    private partial void OutboxWaits(int count);

    private enum Outcome
    {
        Nothing,
        Sent,
        Stuck,
    }
}

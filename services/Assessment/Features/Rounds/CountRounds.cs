using System.Diagnostics.Metrics;
using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Messaging;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Assessment.Features.Rounds;

/// <summary>Tells, where somebody collects figures, how many rounds there are in each state; of which network is not told, nor how many answered.</summary>
internal sealed class CountRounds(IServiceScopeFactory scopes, MessagingSettings settings) : BackgroundService
{
    private static readonly Meter Meter = new("LivingNetworks.Assessment");

    private static readonly Gauge<int> Rounds = Meter.CreateGauge<int>("livingnetworks.rounds", "{round}", "Rounds of questionnaires, by their state.");

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (true)
            {
                await Task.Delay(settings.Measure, stoppingToken);
                if (Rounds.Enabled) await Count(stoppingToken);
            }
        }
        catch (OperationCanceledException)
        {
            // The process stops.
        }
    }

    private async Task Count(CancellationToken stop)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<AssessmentDb>();
            var counts = await db.Rounds.GroupBy(r => r.State).Select(g => new { State = g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.State, g => g.Count, stop);
            foreach (var state in Enum.GetValues<RoundState>()) Rounds.Record(counts.GetValueOrDefault(state), new KeyValuePair<string, object?>("livingnetworks.round.state", EventNames.Kebab($"{state}")));
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // Health tells of a database that is away.
        }
    }
}

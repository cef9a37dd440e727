using LivingNetworks.Messaging;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace LivingNetworks.Hosting;

/// <summary>What an operator asks of a service's program instead of serving.</summary>
public static class OperatorCommand
{
    /// <summary>Carries out <c>migrate</c>, <c>error-queue</c> or <c>replay-errors</c>; 0 when done, 2 for another word.</summary>
    public static async Task<int> Run(WebApplication app, string command, TextWriter output, CancellationToken stop = default)
    {
        switch (command)
        {
            case "migrate":
                await app.PrepareDatabases(migrateSqlServer: true, stop);
                await output.WriteLineAsync("The database is up to date.");
                return 0;
            case "error-queue":
                await Tell();
                return 0;
            case "replay-errors":
                var offered = await app.Services.GetRequiredService<IErrorQueues>().Replay(stop);
                await output.WriteLineAsync($"{offered} events were offered again.");
                await Tell();
                return 0;
            default:
                await output.WriteLineAsync($"'{command}' is not known; choose migrate, error-queue or replay-errors.");
                return 2;
        }

        async Task Tell()
        {
            foreach (var queue in await app.Services.GetRequiredService<IErrorQueues>().List(stop)) await output.WriteLineAsync($"{queue.Name}: {queue.Count}");
        }
    }
}

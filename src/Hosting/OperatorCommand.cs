using LivingNetworks.Messaging;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace LivingNetworks.Hosting;

/// <summary>What an operator asks of a service's program instead of serving.</summary>
public static class OperatorCommand
{
    /// <summary>Whether a word is about what the service keeps of people, and can be given while the service runs elsewhere.</summary>
    public static bool Keeps(WebApplication app, string command) =>
        command is "retention-dry-run" or "retention-run" || app.Services.GetServices<OperatorWord>().Any(w => w.Word == command);

    /// <summary>Carries out <c>migrate</c>, <c>error-queue</c>, <c>replay-errors</c>, <c>retention-dry-run</c>, <c>retention-run</c> or a word of the service; 0 when done, 2 for another word.</summary>
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
                await app.Services.GetRequiredService<IOperatorActs>().Say(OperatorAct.ReplayedEvents, stop);
                var offered = await app.Services.GetRequiredService<IErrorQueues>().Replay(stop);
                await output.WriteLineAsync($"{offered} events were offered again.");
                await Tell();
                return 0;
            case "retention-dry-run":
                await TellCounts(await app.Services.GetRequiredService<IRetention>().Count(stop));
                return 0;
            case "retention-run":
                await TellCounts(await app.Services.GetRequiredService<IRetention>().Remove(byOperator: true, stop));
                return 0;
            case var word when app.Services.GetServices<OperatorWord>().FirstOrDefault(w => w.Word == word) is { } further:
                return await further.Do(app.Services, output, stop);
            default:
                var others = string.Concat(app.Services.GetServices<OperatorWord>().Select(w => $", {w.Word}"));
                await output.WriteLineAsync($"'{command}' is not known; choose migrate, error-queue, replay-errors, retention-dry-run, retention-run{others}.");
                return 2;
        }

        async Task TellCounts(IReadOnlyList<RetentionCount> counts)
        {
            foreach (var count in counts) await output.WriteLineAsync($"{count.Kind} ({count.Class}): {count.Due}");
        }

        async Task Tell()
        {
            foreach (var queue in await app.Services.GetRequiredService<IErrorQueues>().List(stop)) await output.WriteLineAsync($"{queue.Name}: {queue.Count}");
        }
    }
}

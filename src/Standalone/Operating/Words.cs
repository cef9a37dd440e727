using System.Globalization;
using LivingNetworks.Hosting;

namespace LivingNetworks.Standalone.Operating;

/// <summary>An operator's words that span the services; all others each service carries out for itself.</summary>
internal static class Words
{
    private static readonly TimeSpan Settle = TimeSpan.FromSeconds(10);

    public static async Task<int> Do(string word, IReadOnlyDictionary<string, string?> settings, TextWriter output, TextWriter progress, CancellationToken stop = default)
    {
        switch (word)
        {
            case "verify":
                await using (var databases = AllDatabases.Of(settings)) return await Verify.Run(databases, Seconds(settings.GetValueOrDefault("Operator:Settle")), output, progress, stop);
            default:
                return await Platform.Operate(settings, word, output);
        }
    }

    private static TimeSpan Seconds(string? given) => given is null ? Settle
        : double.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? TimeSpan.FromSeconds(seconds)
        : throw new StartRefusedException($"--settle={given} is no number of seconds. Example: --settle=20", WordExit.CouldNot);
}

using System.Globalization;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership;

/// <summary>What an installation sets about telling people what operators do.</summary>
/// <param name="AnnounceWithin">Within what time an operator's access to the database must have been told to those concerned; else it does not begin.</param>
/// <param name="NoticeStays">How long the notice stays on the network's page after the access ended.</param>
public sealed record PrivacySettings(TimeSpan AnnounceWithin, TimeSpan NoticeStays)
{
    /// <summary>The setting in minutes.</summary>
    public const string Within = "Privacy:AnnounceWithinMinutes";

    /// <summary>The setting in days.</summary>
    public const string Stays = "Privacy:NoticeDays";

    /// <summary>Reads the settings.</summary>
    /// <exception cref="StartRefusedException">A setting is no number, or one that tells people too late or too briefly.</exception>
    public static PrivacySettings Of(IConfiguration configuration) =>
        new(TimeSpan.FromMinutes(Number(configuration, Within, 60, 1, 24 * 60)), TimeSpan.FromDays(Number(configuration, Stays, 30, 7, 365)));

    private static int Number(IConfiguration configuration, string key, int without, int least, int most)
    {
        if (configuration[key] is not { Length: > 0 } written) return without;
        return int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw new StartRefusedException($"{key} is '{written}'; choose a number from {least} to {most}.");
    }
}

using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.DependencyInjection;

namespace LivingNetworks.Hosting;

/// <summary>The keys by which a process seals cookies, letters and other keys; they lie in its data folder.</summary>
public static class DataProtectionKeys
{
    /// <summary>How long others may go without looking into the folder.</summary>
    public static readonly TimeSpan Ahead = TimeSpan.FromDays(2);

    private static readonly TimeSpan Lasts = TimeSpan.FromDays(90);

    /// <summary>Makes the next key, for two days from now or at once. Earlier ones go on opening what they sealed.</summary>
    public static DateTimeOffset Rotate(IServiceProvider services, bool atOnce)
    {
        var keys = services.GetRequiredService<IKeyManager>();
        var now = TimeProvider.System.GetUtcNow();
        var from = atOnce ? now : now + Ahead;
        keys.CreateNewKey(from, from + Lasts);
        return from;
    }
}

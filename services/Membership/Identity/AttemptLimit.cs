using LivingNetworks.Hosting;
using LivingNetworks.Membership.Domain;

namespace LivingNetworks.Membership.Identity;

/// <summary>Counts attempts per network address and account, and says when it is too often. Counted in this process: replicas each count their own,
/// and the account itself rests after wrong passwords wherever they were tried.</summary>
internal sealed class AttemptLimit(TimeProvider clock)
{
    private const int MaxKeys = 50_000;

    private readonly Dictionary<string, (DateTimeOffset Since, int Count)> _windows = [];
    private readonly Lock _lock = new();

    /// <summary>How often within how long.</summary>
    public readonly record struct Pace(string Name, int Times, TimeSpan Within);

    /// <summary>Attempts to sign in to one account from one address.</summary>
    public static readonly Pace SignIn = new("sign-in", 20, TimeSpan.FromMinutes(5));

    /// <summary>Attempts to sign in to any account from one address; a whole room may sit behind one.</summary>
    public static readonly Pace SignInsOfAddress = new("sign-ins", 300, TimeSpan.FromMinutes(5));

    /// <summary>Letters to one mail address.</summary>
    public static readonly Pace LettersToMail = new("letters", 5, TimeSpan.FromHours(1));

    /// <summary>Attempts with codes and registrations from one address.</summary>
    public static readonly Pace RequestsOfAddress = new("requests", 200, TimeSpan.FromHours(1));

    /// <summary>Codes from letters tried from one address: a code cannot be guessed, and a whole room may take up its accounts at once.</summary>
    public static readonly Pace CodesOfAddress = new("codes", 150, TimeSpan.FromMinutes(5));

    /// <summary>Tries of the present password by a person who is signed in.</summary>
    public static readonly Pace PasswordChange = new("password", 10, TimeSpan.FromMinutes(5));

    /// <summary>Counts an attempt; a refusal when there were too many.</summary>
    public Refusal? Count(Pace pace, string who)
    {
        var now = clock.GetUtcNow();
        var key = $"{pace.Name}\n{who}";
        lock (_lock)
        {
            if (_windows.Count >= MaxKeys) Forget(now);
            var window = _windows.GetValueOrDefault(key);
            if (window.Since + pace.Within <= now) window = (now, 0);
            window.Count++;
            _windows[key] = window;
            return window.Count > pace.Times ? AccountRefusals.TooManyTries : null;
        }
    }

    /// <summary>An attempt that was right: the count begins again.</summary>
    public void Clear(Pace pace, string who)
    {
        lock (_lock) _windows.Remove($"{pace.Name}\n{who}");
    }

    private void Forget(DateTimeOffset now)
    {
        foreach (var key in _windows.Where(w => w.Value.Since + TimeSpan.FromHours(1) <= now).Select(w => w.Key).ToList()) _windows.Remove(key);

        // Somebody tries with ever new names: better to forget counts than to fill the memory.
        if (_windows.Count >= MaxKeys) _windows.Clear();
    }
}

/// <summary>The network address from which a call came.</summary>
internal static class CallerAddress
{
    /// <summary>The peer, or the last address that a gateway on this machine or in <c>Identity:Gateways</c> noted in X-Forwarded-For.</summary>
    public static string Of(HttpContext http, IConfiguration configuration)
    {
        var peer = http.Connection.RemoteIpAddress;
        if (peer is null) return "";
        if (peer.IsIPv4MappedToIPv6) peer = peer.MapToIPv4();
        var trusted = System.Net.IPAddress.IsLoopback(peer)
            || (configuration["Identity:Gateways"] ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Any(g => System.Net.IPNetwork.TryParse(g, out var network) && network.Contains(peer));
        var noted = trusted ? http.Request.Headers["X-Forwarded-For"].ToString().Split(',')[^1].Trim() : "";
        return System.Net.IPAddress.TryParse(noted, out var forwarded) ? forwarded.ToString() : peer.ToString();
    }
}

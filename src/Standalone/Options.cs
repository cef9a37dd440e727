using LivingNetworks.Hosting;

namespace LivingNetworks.Standalone;

/// <summary>What the command line asks for.</summary>
/// <param name="Address">Where the gateway answers.</param>
/// <param name="Settings">Settings for every part.</param>
/// <param name="Demo">Load the demonstration.</param>
/// <param name="TokenFor">Print a token of this demonstration account and stop.</param>
internal sealed record Options(Uri Address, IReadOnlyDictionary<string, string?> Settings, bool Demo, string? TokenFor)
{
    /// <summary>The operator's word; null to serve.</summary>
    public string? Word => Settings.GetValueOrDefault("Operator:Command");

    /// <summary>The data folder, as a full path.</summary>
    public string DataFolder => Settings["Data:Folder"]!;

    /// <summary>Reads the arguments.</summary>
    /// <exception cref="StartRefusedException">An argument is not known, or an address is not one.</exception>
    public static Options Read(string[] args)
    {
        var settings = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        var demo = false;
        string? token = null;
        args = OperatorArguments.Read(args);
        for (var i = 0; i < args.Length; i++)
        {
            if (args[i] == "--demo") demo = true;
            else if (args[i] == "token") token = ++i < args.Length ? args[i] : throw new StartRefusedException($"token needs the name of an account: {string.Join(", ", LivingNetworks.Standalone.Demo.DemoAccounts.Names)}.");
            else if (args[i].StartsWith("--", StringComparison.Ordinal) && args[i].Split('=', 2) is [var key, var value]) settings[key[2..]] = value;
            else throw new StartRefusedException($"Unknown argument {args[i]}. Known: --demo, token NAME, a word of an operator, --urls=ADDRESS, --Data:Folder=PATH, --Key=Value.");
        }

        settings.Remove("urls", out var urls);
        if (!Uri.TryCreate(urls ?? "http://localhost:5080", UriKind.Absolute, out var address)) throw new StartRefusedException($"{urls} is not an address. Example: --urls=http://localhost:5080");
        settings["Data:Folder"] = Path.GetFullPath(settings.GetValueOrDefault("Data:Folder") ?? Environment.GetEnvironmentVariable("Data__Folder") ?? "data");
        return new Options(address, settings, demo, token);
    }
}

namespace LivingNetworks.Hosting;

/// <summary>Reads an operator's words from a command line: <c>backup FOLDER --dry-run</c> is the setting <c>Operator:Command</c> with others beside it.</summary>
public static class OperatorArguments
{
    /// <summary>Arguments that go with words, and the settings that they are.</summary>
    private static readonly Dictionary<string, string> Named = new(StringComparer.Ordinal)
    {
        ["--dry-run"] = "Operator:DryRun",
        ["--settle"] = "Operator:Settle",
        ["--kind"] = "Operator:Kind",
        ["--reason"] = "Operator:Reason",
        ["--minutes"] = "Operator:Minutes",
        ["--network"] = "Operator:Network",
        ["--now"] = "Operator:Now",
        ["--missing"] = "Operator:Missing",
    };

    /// <summary>The same command line with settings in place of words; as it was where it does not begin with a word.</summary>
    /// <exception cref="StartRefusedException">An argument that no word has.</exception>
    public static string[] Read(string[] args)
    {
        ArgumentNullException.ThrowIfNull(args);
        if (args is ["--help" or "-h" or "-?", ..]) args = ["help", .. args[1..]];
        if (args.Length == 0 || args[0].StartsWith('-') || args[0].Contains('=', StringComparison.Ordinal) || args[0] == "token") return args;
        var settings = new List<string> { $"--Operator:Command={args[0]}" };
        var place = 0;
        foreach (var argument in args[1..])
        {
            var parts = argument.Split('=', 2);
            if (!argument.StartsWith('-')) settings.Add($"--Operator:Argument{(place++ == 0 ? "" : $"{place}")}={argument}");
            else if (Named.TryGetValue(parts[0], out var key)) settings.Add($"--{key}={(parts.Length == 2 ? parts[1] : "true")}");
            else if (parts.Length == 2) settings.Add(argument);
            else throw new StartRefusedException($"{argument} is not known. Write settings as --Key=Value.", WordExit.CouldNot);
        }

        return [.. settings];
    }
}

using System.Diagnostics;
using System.Globalization;
using LivingNetworks.Hosting;
using LivingNetworks.Standalone;
using LivingNetworks.Standalone.Demo;
using LivingNetworks.Standalone.Operating;

// dotnet run --project src/Standalone                     the platform, empty or with what the data folder holds
// dotnet run --project src/Standalone -- --demo           the same, with the demonstration network loaded once
// dotnet run --project src/Standalone -- token NAME       an access token of a demonstration account, for curl
// dotnet run --project src/Standalone -- verify           an operator's word on the same data; aspire/README.md has them all
// Options: --urls=http://localhost:5080  --Data:Folder=PATH  and any other setting as --Key=Value
try
{
    var options = Options.Read(args);
    if (options.TokenFor is { } account) return await DemoAccounts.PrintToken(account, options.Address, options.DataFolder);
    if (options.Word is { } word) return await Words.Do(word, options.Settings, Console.Out, Console.Error);

    var started = Stopwatch.StartNew();
    var clock = new DemoClock();
    await using var platform = await Platform.Start(options.Address, options.Settings, clock);
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Living Networks is ready at {options.Address} ({started.Elapsed.TotalSeconds:0.0} s). Data: {options.DataFolder}"));

    if (options.Demo) await DemoLoader.Load(platform, clock, options.DataFolder);
    DemoAccounts.Print(options.DataFolder, options.Address);
    Console.WriteLine("Stop with Ctrl+C.");
    await platform.WaitForShutdown();
    return 0;
}
catch (Exception failure) when (ServiceStart.Reason(failure) is { } reason)
{
    await Console.Error.WriteLineAsync(reason);
    return ServiceStart.ExitCode(failure);
}

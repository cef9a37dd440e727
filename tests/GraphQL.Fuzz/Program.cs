using System.Diagnostics;
using System.Globalization;
using LivingNetworks.GraphQL.Tests.Fuzz;

// usage: dotnet run -c Release --project tests/GraphQL.Fuzz [DOCUMENTS] [SEED] [MINUTES]   (default: a million, 1, 60)
var count = Argument(0, 1_000_000);
var fuzzer = new Fuzzer(Argument(1, 1));
await fuzzer.Run(count, TimeSpan.FromMinutes(Argument(2, 60)));
foreach (var fault in fuzzer.Faults)
{
    Console.WriteLine(fault);
    Console.WriteLine();
}

using var process = Process.GetCurrentProcess();
Console.WriteLine(fuzzer.Report);
Console.WriteLine(string.Create(
    CultureInfo.InvariantCulture,
    $"CPU {process.TotalProcessorTime.TotalSeconds:F0} s, largest working set {process.PeakWorkingSet64 / 1e6:F0} MB."));
return fuzzer.Faults.Count == 0 ? 0 : 1;

int Argument(int index, int otherwise) => args.Length > index ? int.Parse(args[index], CultureInfo.InvariantCulture) : otherwise;

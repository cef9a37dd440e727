using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;

namespace LivingNetworks.GraphQL.Tests.Fuzz;

/// <summary>Not beside other tests: time and memory are those of the whole process.</summary>
[CollectionDefinition(nameof(FuzzTests), DisableParallelization = true)]
public sealed class FuzzTestsAlone;

/// <summary>A short run on every change; tests/GraphQL.Fuzz runs a million.</summary>
[Collection(nameof(FuzzTests))]
public sealed class FuzzTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Mutated_documents_do_no_harm()
    {
        var fuzzer = new Fuzzer(seed: 20261122);

        await fuzzer.Run(20_000, TimeSpan.FromMinutes(2));

        output.WriteLine(fuzzer.Report);
        Assert.Empty(fuzzer.Faults);
    }

    // Each is a fault that a careless change could bring: without them nobody would know whether the fuzzer sees anything.
    [Theory]
    [InlineData("throws", "System.InvalidOperationException")]
    [InlineData("sleeps", "It took ")]
    [InlineData("leaks", "The memory grew")]
    [InlineData("forgets a null", "System.NullReferenceException")]
    public async Task A_planted_fault_is_found(string fault, string found)
    {
        var fuzzer = new Fuzzer(seed: 7) { MaxGrowth = 3_000_000 };
        Planted.Fault = fault;
        Planted.Leaked.Clear();

        await fuzzer.Run(3_000, TimeSpan.FromMinutes(2), builder => builder.AddTypeExtension(typeof(Planted)), maxFaults: 1);

        Planted.Leaked.Clear();
        output.WriteLine(fuzzer.Report);
        Assert.StartsWith(found, Assert.Single(fuzzer.Faults), StringComparison.Ordinal);
    }

    [ExtendObjectType(OperationTypeNames.Query)]
    public static class Planted
    {
        public static string Fault { get; set; } = "";

        public static List<byte[]> Leaked { get; } = [];

        /// <summary>Fails now and then, as faults do.</summary>
        public static string? Rare(int? value)
        {
            switch (Fault)
            {
                case "throws" when value == 3:
                    throw new InvalidOperationException("Planted");
                case "sleeps" when value == 3:
                    Thread.Sleep(1_100);
                    break;
                case "leaks":
                    Leaked.Add(new byte[6_000]); // far more than what tests beside this one let go of meanwhile
                    break;
                case "forgets a null" when value == 3:
                    _ = ((object?)null)!.ToString();
                    break;
            }

            return "x";
        }
    }
}

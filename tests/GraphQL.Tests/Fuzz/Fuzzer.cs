using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using LivingNetworks.GraphQL.Language;
using LivingNetworks.GraphQL.Tests.Reference;
using LivingNetworks.GraphQL.Tests.Validation;
using LivingNetworks.GraphQL.Types;
using LivingNetworks.GraphQL.Validation.TypeSystem;
using Microsoft.Extensions.DependencyInjection;

namespace LivingNetworks.GraphQL.Tests.Fuzz;

/// <summary>
/// Runs mutated documents through parsing, validation and execution, and looks for what must never happen: an exception that comes out, an
/// error that the engine did not expect, an answer that is not JSON, more than a second for one document, and memory that grows.
/// </summary>
public sealed class Fuzzer(int seed)
{
    private const int WarmUp = 3_000;
    private const double MaxSeconds = 1;

    private readonly Dictionary<string, int> _outcomes = [];
    private readonly List<string> _faults = [];
    private double _slowest;
    private string _slowestDocument = "";

    /// <summary>How many bytes more may be kept at the end than after warming up.</summary>
    public long MaxGrowth { get; init; } = 64_000_000;

    /// <summary>Everything that must not happen and did, with the document that shows it.</summary>
    public IReadOnlyList<string> Faults => _faults;

    /// <summary>What was run and measured.</summary>
    public string Report { get; private set; } = "";

    /// <summary>Runs documents until their number or the time is reached.</summary>
    /// <param name="count">How many documents.</param>
    /// <param name="bound">The longest that it may take.</param>
    /// <param name="configure">Adds to the graph, such as a fault to be found.</param>
    /// <param name="maxFaults">After how many faults it stops.</param>
    public async Task Run(int count, TimeSpan bound, Action<IRequestExecutorBuilder>? configure = null, int maxFaults = 10)
    {
        var builder = new ServiceCollection().AddGraphQL()
            .AddQueryType<TwinQuery>().AddMutationType<TwinMutation>().AddType<Circle>().AddType<Square>().AddType<Item>()
            .AddCostAnalyzer().AddMaxAllowedFieldCycleDepthRule(5);
        configure?.Invoke(builder);
        var executor = await builder.BuildRequestExecutorAsync();
        var mutator = new DocumentMutator((Schema)executor.Schema, seed);
        var watch = Stopwatch.StartNew();
        long before = 0;
        var run = 0;
        for (; run < count && watch.Elapsed < bound && _faults.Count < maxFaults; run++)
        {
            if (run == Math.Min(WarmUp, count / 4))
            {
                before = GC.GetTotalMemory(forceFullCollection: true); // caches are full, code is compiled
            }

            var (document, variables) = mutator.Next();
            await Run(executor, document, variables);
        }

        var after = GC.GetTotalMemory(forceFullCollection: true);
        if (after - before > MaxGrowth && _faults.Count < maxFaults)
        {
            _faults.Add($"The memory grew by {after - before:N0} bytes.");
        }

        GC.KeepAlive(executor);
        var outcomes = string.Join(", ", _outcomes.OrderByDescending(outcome => outcome.Value).Select(outcome => $"{outcome.Key} {outcome.Value:N0}"));
        Report = string.Create(
            CultureInfo.InvariantCulture,
            $"Seed {seed}: {run:N0} documents in {watch.Elapsed.TotalSeconds:F0} s ({outcomes}). Slowest {_slowest * 1000:F0} ms ({_slowestDocument.Length:N0} characters). "
            + $"Heap {before / 1e6:F1} MB after warming up, {after / 1e6:F1} MB at the end. {_faults.Count} faults.");
    }

    private async Task Run(IRequestExecutor executor, string document, string? variables)
    {
        try
        {
            var started = Stopwatch.GetTimestamp();
            var outcome = await Execute(executor, document, variables);
            CheckOtherSchemas(document);
            var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;

            // A busy machine may take the time from us: what is slow must be slow three times.
            for (var i = 0; i < 2 && seconds > MaxSeconds; i++)
            {
                started = Stopwatch.GetTimestamp();
                await Execute(executor, document, variables);
                CheckOtherSchemas(document);
                seconds = Math.Min(seconds, Stopwatch.GetElapsedTime(started).TotalSeconds);
            }

            if (seconds > _slowest)
            {
                (_slowest, _slowestDocument) = (seconds, document);
            }

            if (seconds > MaxSeconds)
            {
                _faults.Add($"It took {seconds:F1} s.\n{document}\n{variables}");
            }

            _outcomes[outcome] = _outcomes.GetValueOrDefault(outcome) + 1;
        }
        catch (Exception exception)
        {
            _faults.Add($"{exception}\n{document}\n{variables}");
        }
    }

    private async Task<string> Execute(IRequestExecutor executor, string document, string? variables)
    {
        var request = OperationRequestBuilder.New().SetDocument(document);
        if (variables is not null)
        {
            try
            {
                request.SetVariableValues(variables);
            }
            catch (JsonException)
            {
                return "without JSON"; // the endpoint refuses such a body before the engine sees it
            }
        }

        var result = await executor.ExecuteAsync(request.Build());
        using var answer = JsonDocument.Parse(result.ToJson(indented: false), new JsonDocumentOptions { MaxDepth = 2_000 });
        if (result.Errors.FirstOrDefault(error => error.Exception is not null) is { Exception: { } unexpected })
        {
            _faults.Add($"{unexpected}\n{document}\n{variables}");
        }

        if (result.Errors.Count == 0)
        {
            return "executed";
        }

        return answer.RootElement.TryGetProperty("data", out _) ? "executed with errors"
            : result.Errors[0].Code == "HC0011" ? "malformed"
            : result.Errors[0].Code is { Length: > 0 } ? "beyond a limit" : "refused";
    }

    /// <summary>The rules for documents against a schema with more directives, and those for documents of the schema language.</summary>
    private static void CheckOtherSchemas(string document)
    {
        try
        {
            var parsed = Parser.Parse(document, new ParserLimits(20_000, 200, 2_048, 10));
            Kennel.Check(parsed);
            SchemaRules.CheckAll(parsed);
        }
        catch (GraphQLSyntaxException)
        {
            // most are malformed; how that is told was looked at above
        }
    }
}

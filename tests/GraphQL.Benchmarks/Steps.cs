using System.Buffers;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using LivingNetworks.GraphQL.Execution;
using LivingNetworks.GraphQL.Http;
using LivingNetworks.GraphQL.Language;
using LivingNetworks.GraphQL.Types;
using LivingNetworks.GraphQL.Validation;
using Microsoft.Extensions.DependencyInjection;

namespace LivingNetworks.GraphQL.Benchmarks;

/// <summary>The steps of one operation, each on its own: what a new document costs (parse, validate, plan), and what every request costs (execute, write).</summary>
[MemoryDiagnoser]
public class Steps
{
    private const string Text =
        """
        query Shelf($id: UUID!, $withThemes: Boolean! = true) {
          shelf(id: $id) {
            ...Head
            books { ...Line author { id name } }
          }
        }
        fragment Head on Shelf { id name tone since }
        fragment Line on Book { id title pages themes @include(if: $withThemes) }
        """;

    private readonly ArrayBufferWriter<byte> _buffer = new(16 * 1024);
    private readonly ParserLimits _limits = new(20_000, 200, 2_048, 4);
    private readonly JsonElement _variables = JsonElement.Parse("""{"id":"5a3bd4b0-9e1b-4bd0-8d5a-0d2f0b6c3e11"}""");
    private RequestExecutor _executor = null!;
    private Schema _schema = null!;
    private DocumentValidator _validator = null!;
    private DocumentNode _document = null!;
    private OperationResult _result = null!;

    /// <summary>Builds the schema once.</summary>
    [GlobalSetup]
    public async Task Prepare()
    {
        var services = new ServiceCollection().AddLogging();
        var graph = services.AddGraphQL().AddQueryType<Query>().AddTypeExtension<BookNode>().AddDataLoader<AuthorById>();
        _executor = (RequestExecutor)await graph.BuildRequestExecutorAsync();
        _schema = (Schema)_executor.Schema;
        _validator = new DocumentValidator(_schema, new RequestExecutorOptions(), null, null);
        _document = Parser.Parse(Text, _limits);
        _result = await Execute();
        if (_result.Errors.Count > 0 || _validator.Validate(_document).Count > 0) throw new InvalidOperationException(_result.ToJson());
    }

    /// <summary>Text to syntax.</summary>
    [Benchmark]
    public object Parse() => Parser.Parse(Text, _limits);

    /// <summary>Every rule and limit.</summary>
    [Benchmark]
    public object Validate() => _validator.Validate(_document);

    /// <summary>Syntax to the fields of each object, all the way down.</summary>
    [Benchmark]
    public object Plan()
    {
        var plan = new PreparedDocument(_schema, _document).Find(null)!;
        var variables = plan.Variables.Coerce(_variables, new RequestExecutorOptions(), []);
        Below(plan.Selection(variables));
        return plan;

        static void Below(SelectionPlan selection)
        {
            foreach (var field in selection.Fields)
            {
                if (field.Type.Named is ObjectType type) Below(field.Selection(type));
            }
        }
    }

    /// <summary>A known document: variables, 25 books, one batch of authors.</summary>
    [Benchmark]
    public Task<OperationResult> Execute() =>
        _executor.ExecuteAsync(OperationRequestBuilder.New().SetDocument(Text).SetVariableValues(_variables).Build());

    /// <summary>The result as JSON.</summary>
    [Benchmark]
    public int Write()
    {
        _buffer.ResetWrittenCount();
        var writer = ResponseWriters.Rent(_buffer);
        ResultWriter.Write(writer, _result);
        writer.Flush();
        ResponseWriters.Return(writer);
        return _buffer.WrittenCount;
    }
}

using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using LivingNetworks.GraphQL.Tests.Http;
using Microsoft.Extensions.DependencyInjection;

namespace LivingNetworks.GraphQL.Tests.Limits;

public sealed class CostTests
{
    public static TheoryData<string, string, int, int> Costs => new()
    {
        { "{ books(first: 10) { nodes { author { name } } } }", "{}", 102, 22 },
        { "{ books { nodes { author { name } } } }", "{}", 102, 22 },
        { "{ books(last: 3) { nodes { author { name } } } }", "{}", 32, 8 },
        { "{ books(first: 3) { edges { node { title } } } }", "{}", 5, 8 },
        { "{ books(first: 3) { totalCount pageInfo { hasNextPage } } }", "{}", 12, 3 },
        { "query($n: Int) { books(first: $n) { nodes { author { name } } } }", """{"n":5}""", 52, 12 },
        { "query($n: Int) { books(first: $n) { nodes { author { name } } } }", "{}", 102, 22 },
        { "query($n: Int = 4) { books(first: $n) { nodes { author { name } } } }", "{}", 42, 10 },
        { "{ a: books(first: 2) { nodes { title } } b: books(first: 2) { nodes { title } } }", "{}", 4, 7 },
        { "{ books(first: 2) { nodes { author { name } } nodes { author { id } ...F } } } fragment F on Book { author { name } }", "{}", 22, 6 },
        { "{ books(first: 10) { nodes { author { books { title } } } } }", "{}", 202, 32 },
        { "{ __typename __schema { types { name fields { name } } } }", "{}", 0, 1 },
        { "{ top(limit: 7) { author { name } } }", "{}", 80, 15 },
        { "{ top { author { name } } }", "{}", 210, 41 },
        { "{ dear(weighted: 1) dearer: dear }", "{}", 157, 1 },
        { "{ thing { ... on Cheap { child { name } } ... on Dear { slow slower: slow child { name } } } }", "{}", 22, 3 },
        { "{ filtered(by: { and: [{ name: \"a\" }, { name: \"b\" }] }) }", "{}", 12, 1 },
    };

    [Theory]
    [MemberData(nameof(Costs))]
    public async Task Is_computed_from_weights_pages_and_variables(string document, string variables, int fieldCost, int typeCost)
    {
        await using var server = await Server();

        var (status, body) = await Send(server, document, variables, "validate");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal($"{{\"extensions\":{{\"operationCost\":{{\"fieldCost\":{fieldCost},\"typeCost\":{typeCost}}}}}}}", body);
    }

    [Fact]
    public async Task Beyond_the_limit_of_fields_nothing_runs()
    {
        CostFields.Runs = 0;
        await using var server = await Server();

        var (status, body) = await Send(server, "{ counted books(first: 50) { nodes { author { books { author { name } } } } } }", "{}", null);

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal(
            """{"errors":[{"message":"The maximum allowed field cost was exceeded.","extensions":{"code":"HC0047","fieldCost":1502,"maxFieldCost":1000}}]}""",
            body);
        Assert.Equal(0, CostFields.Runs);
    }

    [Fact]
    public async Task Beyond_the_limit_of_types_nothing_runs()
    {
        await using var server = await Server(costs => costs.MaxTypeCost = 21);

        var (status, body) = await Send(server, "{ books(first: 10) { nodes { author { name } } } }", "{}", "report");

        Assert.Equal(HttpStatusCode.BadRequest, status);
        var answer = JsonElement.Parse(body);
        Assert.Equal("HC0047", answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal(22, answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("typeCost").GetInt32());
        Assert.Equal(102, answer.GetProperty("extensions").GetProperty("operationCost").GetProperty("fieldCost").GetInt32());
    }

    [Fact]
    public async Task The_same_document_is_measured_by_the_variables_of_each_request()
    {
        await using var server = await Server();
        const string Document = "query($n: Int!) { books(first: $n) { nodes { author { name } } } }";

        var (small, _) = await Send(server, Document, """{"n":1}""", null);
        var (large, _) = await Send(server, Document, """{"n":2147483647}""", null);
        var (again, _) = await Send(server, Document, """{"n":2}""", null);

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.BadRequest, HttpStatusCode.OK], [small, large, again]);
    }

    [Fact]
    public async Task Is_reported_beside_the_answer_to_who_asks()
    {
        await using var server = await Server();

        var (_, body) = await Send(server, "{ books(first: 1) { nodes { title } } }", "{}", "report");
        var (_, silent) = await Send(server, "{ books(first: 1) { nodes { title } } }", "{}", null);

        Assert.Equal("""{"data":{"books":{"nodes":[{"title":"Book 0"}]}},"extensions":{"operationCost":{"fieldCost":2,"typeCost":3}}}""", body);
        Assert.DoesNotContain("extensions", silent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_only_reported_if_limits_are_not_enforced()
    {
        await using var server = await Server(costs => (costs.EnforceCostLimits, costs.MaxFieldCost) = (false, 1));

        var (status, body) = await Send(server, "{ books(first: 1) { nodes { title } } }", "{}", "report");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("\"data\"", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_request_may_have_limits_of_its_own()
    {
        var executor = await new ServiceCollection().AddGraphQL().AddQueryType<CostQuery>().AddCostAnalyzer().BuildRequestExecutorAsync();
        var request = OperationRequestBuilder.New().SetDocument("{ self { self { name } } }");

        var strict = await executor.ExecuteAsync(request.SetCostOptions(new RequestCostOptions(1, 100, true, false)).Build());
        var skipped = await executor.ExecuteAsync(request.SetCostOptions(new RequestCostOptions(1, 100, true, true)).Build());

        Assert.Equal("HC0047", Assert.Single(strict.Errors).Code);
        Assert.Empty(skipped.Errors);
    }

    [Fact]
    public async Task A_slicing_argument_can_be_required()
    {
        await using var server = await Server();

        var (status, body) = await Send(server, "{ sliced { title } }", "{}", null);
        var (both, _) = await Send(server, "{ sliced(first: 1, last: 1) { title } }", "{}", null);
        var (one, _) = await Send(server, "{ sliced(first: 1, last: null) { title } }", "{}", null);
        var (variable, _) = await Send(server, "query($n: Int) { sliced(first: $n) { title } }", """{"n":1}""", null);

        Assert.Equal([HttpStatusCode.BadRequest, HttpStatusCode.BadRequest, HttpStatusCode.OK, HttpStatusCode.OK], [status, both, one, variable]);
        Assert.Contains("HC0082", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stands_in_the_schema()
    {
        await using var server = await Server();

        var sdl = await server.Client.GetStringAsync(server.Url + "?sdl");

        Assert.Contains(
            "): BooksConnection @listSize(assumedSize: 50, slicingArguments: [\"first\", \"last\"], slicingArgumentDefaultValue: 10, "
            + "sizedFields: [\"edges\", \"nodes\"], requireOneSlicingArgument: false)\n",
            sdl,
            StringComparison.Ordinal);
        Assert.Contains("  author: Author @cost(weight: \"10\")\n", sdl, StringComparison.Ordinal);
        Assert.Contains("  dear(weighted: Int @cost(weight: \"7\")): Int! @cost(weight: \"75\")\n", sdl, StringComparison.Ordinal);
        Assert.Contains("directive @cost(", sdl, StringComparison.Ordinal);
    }

    private static Task<LibraryServer> Server(Action<CostOptions>? costs = null) => LibraryServer.Start(builder => builder
        .AddTypeExtension(typeof(CostFields)).AddType<Cheap>().AddType<Dear>().ModifyCostOptions(costs ?? (_ => { })));

    private static async Task<(HttpStatusCode Status, string Body)> Send(LibraryServer server, string document, string variables, string? cost)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, server.Url);
        request.Headers.Add("Accept", "application/graphql-response+json");
        if (cost is not null)
        {
            request.Headers.Add("GraphQL-Cost", cost);
        }

        request.Content = JsonContent.Create(new { query = document, variables = JsonElement.Parse(variables) });
        using var answer = await server.Client.SendAsync(request);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    public sealed class CostQuery
    {
        public string Name => "x";

        public CostQuery Self => new();
    }

    [InterfaceType("ThingWithCost")]
    public interface IThing
    {
        string Name { get; }
    }

    public sealed record Cheap(string Name) : IThing
    {
        public Cheap Child => this;
    }

    public sealed record Dear(string Name) : IThing
    {
        public Dear Child => this;

        public Task<int> GetSlowAsync() => Task.FromResult(1);
    }

    public sealed record FilterInput(string? Name, List<FilterInput>? And);

    [ExtendObjectType(OperationTypeNames.Query)]
    public static class CostFields
    {
        public static int Runs { get; set; }

        public static int Counted() => ++Runs;

        [ListSize(AssumedSize = 20, SlicingArguments = ["limit"], RequireOneSlicingArgument = false)]
        public static async Task<IReadOnlyList<Fixtures.Book>> GetTopAsync(Fixtures.LibraryData data, int? limit)
        {
            await Task.Yield();
            return [.. data.Books.Take(limit ?? 20)];
        }

        [ListSize(AssumedSize = 20, SlicingArguments = ["first", "last"])]
        public static IReadOnlyList<Fixtures.Book> Sliced(Fixtures.LibraryData data, int? first, int? last) => [.. data.Books.Take(first ?? last ?? 0)];

        [Cost(75)]
        public static int Dear([Cost(7)] int? weighted) => weighted ?? 0;

        public static IThing? Thing() => new Cheap("x");

        public static async Task<int> GetFilteredAsync(FilterInput? by)
        {
            await Task.Yield();
            return by?.And?.Count ?? 0;
        }
    }
}

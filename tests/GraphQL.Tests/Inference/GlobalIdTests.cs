using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;

namespace LivingNetworks.GraphQL.Tests.Inference;

/// <summary>Ids that name their type, and objects that are found again by them.</summary>
public sealed class GlobalIdTests
{
    private static readonly string Max = Id("Book:1");
    private static readonly string Hella = Id("Writer:2");

    [Fact]
    public async Task The_schema_has_the_interface_and_the_fields()
    {
        var schema = (await Executor()).Schema.Print();

        Assert.Contains("interface Node {\n  id: ID!\n}", schema.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("type Book implements Node {", schema, StringComparison.Ordinal);
        Assert.Contains("type Writer implements Node {", schema, StringComparison.Ordinal);
        Assert.Contains("): Node\n", schema.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("): [Node]!\n", schema.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_id_names_its_type_and_is_understood_again()
    {
        var executor = await Executor();

        Assert.Equal($$$$"""{"data":{"book":{"id":"{{{{Max}}}}","writerId":"{{{{Hella}}}}","seeAlso":["{{{{Max}}}}","{{{{Id("Book:3")}}}}"]}}}""", await Run(executor, "{ book { id writerId seeAlso } }"));
        Assert.Equal("""{"data":{"number":1,"numbers":"1,3","given":"2 and 1"}}""", await Run(
            executor, $$"""{ number(id: "{{Max}}") numbers(ids: ["{{Max}}", "{{Id("Book:3")}}"]) given(by: { writer: "{{Hella}}", any: "{{Max}}" }) }"""));
    }

    [Fact]
    public async Task Ids_in_variables_are_understood_too()
    {
        var result = await (await Executor()).ExecuteAsync(OperationRequestBuilder.New()
            .SetDocument("query($id: ID!, $ids: [ID!]!, $by: GivenInput!) { number(id: $id) numbers(ids: $ids) given(by: $by) }")
            .SetVariableValues(new Dictionary<string, object?> { ["id"] = Max, ["ids"] = new[] { Max }, ["by"] = new Dictionary<string, object?> { ["writer"] = Hella } })
            .Build());

        Assert.Equal("""{"data":{"number":1,"numbers":"1","given":"2 and "}}""", result.ToJson(indented: false));
    }

    [Theory]
    [InlineData("Writer:1", "The node id type name `Writer` does not match the expected type name `Book`.")]
    [InlineData("Book", "The node ID string has an invalid format.")]
    [InlineData(":1", "The node ID string has an invalid format.")]
    [InlineData("Book:x", "ID cannot represent the given value as Int32.")]
    public async Task An_id_of_another_type_or_none_is_refused(string id, string message) =>
        Assert.Equal(message, Assert.Single((await (await Executor()).ExecuteAsync($$"""{ number(id: "{{Id(id)}}") }""")).Errors).Message);

    [Theory]
    [InlineData("\"1\"")]
    [InlineData("1")]
    [InlineData("\"***\"")]
    public async Task What_is_no_global_id_is_refused(string id) => Assert.Equal(
        "The node ID string has an invalid format.", Assert.Single((await (await Executor()).ExecuteAsync($"{{ number(id: {id}) }}")).Errors).Message);

    [Fact]
    public async Task A_node_is_found_again_by_its_id_with_services_and_data_loaders()
    {
        var executor = await Executor();

        Assert.Equal(
            $$$$"""{"data":{"node":{"__typename":"Book","id":"{{{{Max}}}}","title":"Book 1"}}}""",
            await Run(executor, $$"""{ node(id: "{{Max}}") { __typename id ... on Book { title } } }"""));
        Assert.Equal(
            """{"data":{"node":{"name":"Writer 2 of the shop"}}}""", await Run(executor, $$"""{ node(id: "{{Hella}}") { ... on Writer { name } } }"""));
        Assert.Equal("""{"data":{"node":null}}""", await Run(executor, $$"""{ node(id: "{{Id("Book:99")}}") { id } }"""));
    }

    [Fact]
    public async Task Many_nodes_are_found_together_and_what_is_not_found_is_null()
    {
        var executor = await Executor();
        var books = Enumerable.Range(1, 5).Select(i => $"\"{Id($"Book:{i}")}\"");
        BookById.Batches = 0;

        var answer = JsonElement.Parse(await Run(executor, $$"""{ nodes(ids: [{{string.Join(',', books)}}, "{{Id("Stranger:1")}}", "{{Hella}}", "nonsense"]) { id } }"""));

        Assert.Equal(
            [.. Enumerable.Range(1, 5).Select(i => Id($"Book:{i}")), null, Hella, null],
            answer.GetProperty("data").GetProperty("nodes").EnumerateArray().Select(node => node.ValueKind == JsonValueKind.Null ? null : node.GetProperty("id").GetString()));
        Assert.Equal(1, BookById.Batches);
        Assert.Equal(
            ["There is no node resolver registered for type `Stranger`.", "The node ID string has an invalid format."],
            answer.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("message").GetString()));
    }

    [Fact]
    public async Task Too_many_nodes_at_once_are_refused()
    {
        var result = await (await Executor()).ExecuteAsync($"{{ nodes(ids: [{string.Join(',', Enumerable.Repeat($"\"{Max}\"", 51))}]) {{ id }} }}");

        Assert.Equal("HC0076", Assert.Single(result.Errors).Code);
    }

    [Fact]
    public async Task Without_it_ids_are_what_they_are()
    {
        var executor = await new ServiceCollection().AddGraphQL().AddQueryType<ShopQuery>().BuildRequestExecutorAsync();

        Assert.Equal("""{"data":{"number":1}}""", await Run(executor, "{ number(id: 1) }"));
        Assert.DoesNotContain("Node", executor.Schema.Print(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_node_that_cannot_be_found_stops_the_start() => Assert.Contains(
        "The node Lost has no method that finds it by its id; see [Node].",
        (await Assert.ThrowsAsync<SchemaException>(() => Builder().AddType<Lost>().BuildRequestExecutorAsync())).Problems);

    private static Task<IRequestExecutor> Executor() => Builder().BuildRequestExecutorAsync();

    private static IRequestExecutorBuilder Builder() => new ServiceCollection()
        .AddSingleton(new Shop("of the shop"))
        .AddGraphQL()
        .AddQueryType<ShopQuery>()
        .AddType<Writer>()
        .AddDataLoader<BookById>()
        .AddGlobalObjectIdentification();

    private static async Task<string> Run(IRequestExecutor executor, string document) => (await executor.ExecuteAsync(document)).ToJson(indented: false);

    private static string Id(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));

    public sealed record Shop(string Name);

    [Node]
    public sealed class Book
    {
        public int Id { get; init; }

        public string Title => $"Book {Id}";

        [ID<Writer>]
        public int WriterId => 2;

        [ID]
        public int[] SeeAlso => [1, 3];

        public static async Task<Book?> GetAsync(int id, BookById books) => await books.LoadAsync(id);
    }

    [Node(IdField = nameof(Number), NodeResolverType = typeof(Writers))]
    public sealed class Writer
    {
        public required string Number { get; init; }

        public required string Name { get; init; }
    }

    public sealed class Writers
    {
        [NodeResolver]
        public Writer Find(string number, Shop shop) => new() { Number = number, Name = $"Writer {number} {shop.Name}" };
    }

    [Node]
    public sealed class Lost
    {
        public int Id => 1;
    }

    public sealed record Given([property: ID<Writer>] int Writer, [property: ID] string? Any);

    [GraphQLName(OperationTypeNames.Query)]
    public sealed class ShopQuery
    {
        public Book GetBook() => new() { Id = 1 };

        public int GetNumber([ID<Book>] int id) => id;

        public string GetNumbers([ID<Book>] List<int> ids) => string.Join(',', ids);

        public string GetGiven(Given by) => $"{by.Writer} and {by.Any}";
    }

    public sealed class BookById(IBatchScheduler batchScheduler, DataLoaderOptions options) : BatchDataLoader<int, Book>(batchScheduler, options)
    {
        public static int Batches { get; set; }

        protected override async Task<IReadOnlyDictionary<int, Book>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
        {
            await Task.Yield();
            Batches++;
            return keys.Where(key => key < 50).ToDictionary(key => key, key => new Book { Id = key });
        }
    }
}

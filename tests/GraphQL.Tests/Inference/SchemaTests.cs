using System.Security.Claims;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace LivingNetworks.GraphQL.Tests.Inference;

public sealed class SchemaTests
{
    [Fact]
    public async Task A_schema_is_inferred_from_classes()
    {
        var schema = await Builder().BuildSchemaAsync();

        Assert.Equal(Expected, schema.Print());
        Assert.Equal(Expected, schema.ToString());
    }

    [Fact]
    public async Task Everything_that_is_inferred_can_be_asked()
    {
        var result = await (await Builder().BuildRequestExecutorAsync()).ExecuteAsync(OperationRequestBuilder.New()
            .SetDocument("""
                {
                  scalars { id number long text moment day time span guid uri money flag any }
                  lists { array list set nested map { key value } stream }
                  node { id ... on Leaf { size } }
                  echo(input: { name: "n", tags: ["a", "b"], kind: SECOND_ONE, when: "2026-01-02T03:04:05+02:00", nested: { name: "m" } })
                  none: echo(input: { name: "n" })
                  injected
                  state
                  ids(id: 3, guid: "11111111-2222-3333-4444-555555555555", many: ["1", 2])
                  defaults
                }
                """)
            .SetGlobalState("greeting", "hi")
            .SetUser(new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Name, "Ann")], "test")))
            .Build());

        Assert.Empty(result.Errors);
        Assert.Equal(
            """
            {"data":{"scalars":{"id":"5","number":1.5,"long":9007199254740993,"text":"t","moment":"2026-01-02T03:04:05.5Z","day":"2026-01-02","time":"09:30:00","span":"PT1H30M30S","guid":"11111111-2222-3333-4444-555555555555","uri":"https://example.org/a","money":12.50,"flag":true,"any":{"a":[1,null]}},"lists":{"array":[1,2],"list":["a",null],"set":["s"],"nested":[[1],[2,3]],"map":[{"key":"k","value":1}],"stream":[1,2]},"node":{"id":"7","size":3},"echo":"n a,b SecondOne 2026-01-02T03:04:05+02:00 m given","none":"n - First - - missing","injected":"Service Ann /injected True","state":"hi","ids":"3 11111111-2222-3333-4444-555555555555 1+2","defaults":"5 SecondOne - x"}}
            """.Trim(),
            result.ToJson(indented: false));
    }

    [Fact]
    public async Task A_field_that_extends_an_interface_reaches_every_type_that_has_it()
    {
        var result = await Builder().ExecuteRequestAsync("{ node { extended ... on Leaf { extended } } }");

        Assert.Empty(result.Errors);
        Assert.Contains("\"extended\":\"extended 7\"", result.ToJson(indented: false), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(typeof(WithChar), "Char")]
    [InlineData(typeof(WithTuple), "ValueTuple")]
    [InlineData(typeof(WithUnimplemented), "Unimplemented")]
    [InlineData(typeof(Empty), "no fields")]
    public async Task A_mistake_in_the_classes_is_told_when_the_schema_is_built(Type query, string part)
    {
        var exception = await Assert.ThrowsAsync<SchemaException>(() =>
            new ServiceCollection().AddGraphQL().AddQueryType(query).BuildSchemaAsync());

        Assert.Contains(part, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_extension_of_nothing_is_a_mistake()
    {
        var exception = await Assert.ThrowsAsync<SchemaException>(() => Builder().AddTypeExtension<Lost>().BuildSchemaAsync());

        Assert.Contains("Lost", Assert.Single(exception.Problems), StringComparison.Ordinal);
    }

    private static IRequestExecutorBuilder Builder() => new ServiceCollection()
        .AddSingleton(new Greeter("Service"))
        .AddGraphQL()
        .AddQueryType<Query>()
        .AddTypeExtension<MoreQueries>()
        .AddTypeExtension<NodeFields>()
        .AddType<Leaf>();

    private const string Expected = """"
        schema {
          query: Query
        }

        interface INode {
          id: ID!
          extended: String!
        }

        type KeyValuePairOfStringAndInt32 {
          key: String!
          value: Int!
        }

        type Leaf implements INode {
          id: ID!
          size: Int!
          extended: String!
        }

        type Lists {
          array: [Int!]!
          list: [String]!
          set: [String!]
          nested: [[Int!]!]!
          map: [KeyValuePairOfStringAndInt32!]!
          stream: [Int!]!
        }

        """
        The root.
        """
        type Query {
          echo(input: FilterInput!): String!
          injected: String!
          state: String
          ids(id: ID!, guid: ID!, many: [ID!]!): String!
          defaults(number: Int! = 5, kind: Kind! = SECOND_ONE, text: String, other: String! = "x"): String!
          scalars: Scalars!
          lists: Lists!
          node: INode
          old: Int! @deprecated(reason: "Use scalars.")
          more: String!
        }

        type Scalars {
          id: ID!
          number: Float!
          long: Long!
          text: String
          moment: DateTime!
          day: LocalDate!
          time: LocalTime!
          span: Duration!
          guid: UUID!
          uri: URI!
          money: Decimal!
          flag: Boolean!
          any: Any!
        }

        input FilterInput {
          name: String!
          tags: [String!]
          kind: Kind! = FIRST
          when: DateTime
          nested: FilterInput
          note: String
        }

        enum Kind {
          FIRST
          SECOND_ONE
        }

        scalar Any @specifiedBy(url: "https://scalars.graphql.org/chillicream/any.html")

        scalar DateTime @specifiedBy(url: "https://scalars.graphql.org/chillicream/date-time.html")

        scalar Decimal @specifiedBy(url: "https://scalars.graphql.org/chillicream/decimal.html")

        scalar Duration @specifiedBy(url: "https://scalars.graphql.org/chillicream/duration.html")

        scalar LocalDate @specifiedBy(url: "https://scalars.graphql.org/chillicream/local-date.html")

        scalar LocalTime @specifiedBy(url: "https://scalars.graphql.org/chillicream/local-time.html")

        scalar Long @specifiedBy(url: "https://scalars.graphql.org/chillicream/long.html")

        scalar URI @specifiedBy(url: "https://scalars.graphql.org/chillicream/uri.html")

        scalar UUID @specifiedBy(url: "https://scalars.graphql.org/chillicream/uuid.html")

        """";

    public sealed record Greeter(string Name);

    public enum Kind
    {
        First,
        SecondOne,
    }

    public sealed class Filter
    {
        public required string Name { get; init; }

        public string[]? Tags { get; init; }

        [DefaultValue(Kind.First)]
        public Kind Kind { get; init; }

        public DateTimeOffset? When { get; init; }

        public Filter? Nested { get; init; }

        public Optional<string?> Note { get; init; }

        public string Computed => Name;
    }

    [InterfaceType]
    public interface INode
    {
        [ID]
        int Id { get; }
    }

    public sealed record Leaf([property: ID] int Id, int Size) : INode;

    public sealed class Scalars
    {
        [ID]
        public int Id => 5;

        public double Number => 1.5;

        public long Long => 9007199254740993;

        public string? Text => "t";

        public DateTimeOffset Moment => new(2026, 1, 2, 3, 4, 5, 500, TimeSpan.Zero);

        public DateOnly Day => new(2026, 1, 2);

        public TimeOnly Time => new(9, 30);

        public TimeSpan Span => new(1, 30, 30);

        public Guid Guid => Guid.Parse("11111111-2222-3333-4444-555555555555");

        public Uri Uri => new("https://example.org/a");

        public decimal Money => 12.50m;

        public bool Flag => true;

        public JsonElement Any => JsonElement.Parse("""{"a":[1,null]}""");

        public object Hidden => new();

        [GraphQLIgnore]
        public string Ignored => "";
    }

    public sealed class Lists
    {
        public int[] Array => [1, 2];

        public List<string?> List => ["a", null];

        public IReadOnlySet<string>? Set => new HashSet<string> { "s" };

        public IEnumerable<int[]> Nested => [[1], [2, 3]];

        public Dictionary<string, int> Map => new() { ["k"] = 1 };

        public IAsyncEnumerable<int> Stream => Numbers();

        private static async IAsyncEnumerable<int> Numbers()
        {
            yield return 1;
            await Task.Yield();
            yield return 2;
        }
    }

    [GraphQLDescription("The root.")]
    public sealed class Query
    {
        public Scalars Scalars => new();

        public Lists Lists => new();

        public INode? Node => new Leaf(7, 3);

        [Obsolete("Use scalars.")]
        public int Old => 1;

        public string Echo(Filter input) => string.Join(
            ' ', input.Name, input.Tags is null ? "-" : string.Join(',', input.Tags), input.Kind,
            input.When?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture) ?? "-", input.Nested?.Name ?? "-",
            input.Nested is not null ? "given" : input.Note.HasValue ? "null" : "missing");

        public string Injected(
            Greeter greeter, [Service] IServiceProvider services, ClaimsPrincipal user, Path path, HttpContext? http, CancellationToken cancellationToken) =>
            $"{greeter.Name} {user.Identity!.Name} {path} {ReferenceEquals(services.GetService(typeof(Greeter)), greeter) && cancellationToken.CanBeCanceled && http is null}";

        public string? State([GlobalState] string? greeting) => greeting;

        public string Ids([ID] int id, [ID] Guid guid, [ID] List<int> many) => $"{id} {guid} {string.Join('+', many)}";

        public string Defaults(int number = 5, Kind kind = Kind.SecondOne, string? text = null, [DefaultValue("x")] string other = "y") =>
            $"{number} {kind} {text ?? "-"} {other}";

        public void Nothing()
        {
        }

        public Task Done() => Task.CompletedTask;

        public static string Static() => "";
    }

    [ExtendObjectType(OperationTypeNames.Query)]
    public sealed class MoreQueries
    {
        public string GetMore() => "more";
    }

    [ExtendObjectType(typeof(INode))]
    public sealed class NodeFields
    {
        public string Extended([Parent] INode node) => $"extended {node.Id}";
    }

    [ExtendObjectType("Nowhere")]
    public sealed class Lost
    {
        public string A => "";
    }

    public sealed class WithChar
    {
        public char Letter => 'a';
    }

    public sealed class WithTuple
    {
        public (int A, int B) Pair => (1, 2);
    }

    [InterfaceType]
    public interface IUnimplemented
    {
        string Name { get; }
    }

    public sealed class WithUnimplemented
    {
        public IUnimplemented? It => null;
    }

    public sealed class Empty;
}

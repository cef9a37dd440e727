using LivingNetworks.GraphQL.Tests.Fixtures;
using Microsoft.Extensions.DependencyInjection;

namespace LivingNetworks.GraphQL.Tests;

public sealed class MutationConventionTests
{
    [Theory]
    [InlineData(
        "mutation { addBook(input: { title: \"A\" }) { book { id title genre } errors { __typename } } }",
        """{"data":{"addBook":{"book":{"id":"25","title":"A","genre":"SCI_FI2"},"errors":null}}}""")]
    [InlineData(
        "mutation { addBook(input: { title: \"taken\" }) { book { id } errors { ... on Error { message } ... on TitleTakenError { title } } } }",
        """{"data":{"addBook":{"book":null,"errors":[{"message":"The title taken is taken.","title":"taken"}]}}}""")]
    [InlineData(
        "mutation { addBook(input: { title: \"lost\" }) { errors { __typename ... on BookNotFound { bookId message } } } }",
        """{"data":{"addBook":{"errors":[{"__typename":"BookNotFound","bookId":7,"message":"Lost"}]}}}""")]
    [InlineData("mutation { reset { int } }", """{"data":{"reset":{"int":3}}}""")]
    public async Task Gives_data_or_declared_errors(string document, string expected)
    {
        var executor = await Library.Executor();

        var result = await executor.ExecuteAsync(document);

        Assert.Equal(expected, result.ToJson(indented: false));
    }

    [Fact]
    public async Task Hides_an_exception_that_is_not_declared()
    {
        var executor = await Library.Executor();

        var result = await executor.ExecuteAsync("mutation { addBook(input: { title: \"broken\" }) { book { id } } }");

        var error = Assert.Single(result.Errors);
        Assert.Equal("Unexpected Execution Error", error.Message);
        Assert.DoesNotContain("secret", result.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_can_be_changed_and_what_follows_the_convention_already_is_left_alone()
    {
        var schema = (await new ServiceCollection().AddSingleton<LibraryData>().AddGraphQL()
            .AddQueryType<LibraryQuery>().AddMutationType<OwnMutation>().AddMutationConventions().BuildSchemaAsync()).Print();

        Assert.Contains("plain(a: Int!): Int!", schema, StringComparison.Ordinal);
        Assert.Contains("renamed(given: GivenInput!): Outcome!", schema, StringComparison.Ordinal);
        Assert.Contains("type Outcome {\n  it: Int\n  problems: [Problem!]\n}", schema, StringComparison.Ordinal);
        Assert.Contains("own(input: OwnInput!): OwnPayload!", schema, StringComparison.Ordinal);
        Assert.Contains("type OwnPayload {\n  text: String!\n}", schema, StringComparison.Ordinal);
        Assert.Contains("many: ManyPayload!", schema, StringComparison.Ordinal);
        Assert.Contains("type ManyPayload {\n  int: [Int!]\n}", schema, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_exceptions_at_once_are_several_errors()
    {
        var result = await new ServiceCollection().AddSingleton<LibraryData>().AddGraphQL()
            .AddQueryType<LibraryQuery>().AddMutationType<OwnMutation>().AddMutationConventions()
            .ExecuteRequestAsync("mutation { renamed(given: { a: 1, b: 2 }) { it problems { __typename } } }");

        Assert.Equal(
            """{"data":{"renamed":{"it":null,"problems":[{"__typename":"TitleTakenError"},{"__typename":"TitleTakenError"}]}}}""",
            result.ToJson(indented: false));
    }

    [GraphQLName(OperationTypeNames.Mutation)]
    public sealed class OwnMutation
    {
        [UseMutationConvention(Disable = true)]
        public int Plain(int a) => a;

        [Error<TitleTakenException>]
        [UseMutationConvention(
            InputTypeName = "GivenInput", InputArgumentName = "given", PayloadTypeName = "Outcome", PayloadFieldName = "it",
            PayloadErrorTypeName = "Problem", PayloadErrorsFieldName = "problems")]
        public int Renamed(int a, int b) => throw new AggregateException(new TitleTakenException($"{a}"), new TitleTakenException($"{b}"));

        public OwnPayload Own(OwnInput input) => new(input.Text);

        public List<int> Many() => [1];
    }

    public sealed record OwnInput(string Text);

    public sealed record OwnPayload(string Text);
}

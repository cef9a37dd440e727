using LivingNetworks.GraphQL.Tests.Fixtures;

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
}

using LivingNetworks.GraphQL.Tests.Fixtures;
using Microsoft.Extensions.DependencyInjection;

namespace LivingNetworks.GraphQL.Tests;

public sealed class PagingTests
{
    [Theory]
    [InlineData("", "0-9", true, false)]
    [InlineData("(first: 3)", "0-2", true, false)]
    [InlineData("(first: 3, after: \"Mg==\")", "3-5", true, true)]
    [InlineData("(first: 50)", "0-24", false, false)]
    [InlineData("(first: 3, after: \"MjQ=\")", "", false, true)]
    [InlineData("(first: 0)", "", true, false)]
    [InlineData("(last: 2)", "23-24", false, true)]
    [InlineData("(last: 2, before: \"NQ==\")", "3-4", true, true)]
    [InlineData("(last: 9, before: \"Mg==\")", "0-1", true, false)]
    [InlineData("(first: 4, last: 2)", "2-3", true, true)]
    [InlineData("(after: \"MQ==\", before: \"NA==\")", "2-3", true, true)]
    [InlineData("(after: \"OTk=\")", "", false, true)]
    public async Task A_page_is_what_the_cursors_say(string arguments, string expected, bool hasNext, bool hasPrevious)
    {
        var executor = await Library.Executor();

        var result = await executor.ExecuteAsync(
            $"{{ books{arguments} {{ totalCount nodes {{ id }} edges {{ cursor node {{ id }} }} pageInfo {{ hasNextPage hasPreviousPage startCursor endCursor }} }} }}");

        Assert.Empty(result.Errors);
        var books = System.Text.Json.JsonElement.Parse(result.ToJson()).GetProperty("data").GetProperty("books");
        var ids = books.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("id").GetString()!).ToList();
        var info = books.GetProperty("pageInfo");
        Assert.Equal(expected, ids.Count == 0 ? "" : $"{ids[0]}-{ids[^1]}");
        Assert.Equal(25, books.GetProperty("totalCount").GetInt32());
        Assert.Equal(hasNext, info.GetProperty("hasNextPage").GetBoolean());
        Assert.Equal(hasPrevious, info.GetProperty("hasPreviousPage").GetBoolean());
        var cursors = books.GetProperty("edges").EnumerateArray().Select(edge => edge.GetProperty("cursor").GetString()).ToList();
        Assert.Equal(cursors.FirstOrDefault(), info.GetProperty("startCursor").GetString());
        Assert.Equal(cursors.LastOrDefault(), info.GetProperty("endCursor").GetString());
    }

    [Theory]
    [InlineData("(first: 51)", "HC0051")]
    [InlineData("(last: 51)", "HC0051")]
    [InlineData("(first: -1)", "HC0079")]
    [InlineData("(after: \"?\")", "HC0078")]
    [InlineData("(before: \"LTE=\")", "HC0078")]
    public async Task A_page_that_cannot_be_is_an_error_of_the_field(string arguments, string code)
    {
        var result = await (await Library.Executor()).ExecuteAsync($"{{ books{arguments} {{ nodes {{ id }} }} }}");

        Assert.Equal(code, Assert.Single(result.Errors).Code);
        Assert.Contains("\"books\":null", result.ToJson(indented: false), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_query_and_a_connection_of_ones_own_are_paged_too()
    {
        var executor = await new ServiceCollection().AddGraphQL().AddQueryType<PagingQuery>().BuildRequestExecutorAsync();

        var result = await executor.ExecuteAsync(
            "{ query(first: 2, after: \"MQ==\") { nodes pageInfo { hasNextPage } } own(first: 2) { edges { cursor node } } async { nodes } none { nodes } required { nodes } }");

        Assert.Equal("HC0052", Assert.Single(result.Errors).Code);
        Assert.Contains(
            "\"data\":{\"query\":{\"nodes\":[2,3],\"pageInfo\":{\"hasNextPage\":true}},\"own\":{\"edges\":[{\"cursor\":\"c0\",\"node\":0},{\"cursor\":\"c1\",\"node\":1}]},"
            + "\"async\":{\"nodes\":[\"a\"]},\"none\":null,\"required\":null}",
            result.ToJson(indented: false),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Options_hold_for_every_list_and_an_attribute_for_its_own()
    {
        var schema = await new ServiceCollection().AddGraphQL().AddQueryType<PagingQuery>()
            .ModifyPagingOptions(options =>
            {
                options.IncludeTotalCount = true;
                options.AllowBackwardPagination = false;
            })
            .BuildSchemaAsync();

        Assert.Contains("type QueryConnection", schema.Print(), StringComparison.Ordinal);
        Assert.DoesNotContain("last:", schema.Print(), StringComparison.Ordinal);
        Assert.Equal(5, schema.Print().Split("totalCount: Int!").Length - 1);
        Assert.Contains("type NumberConnection", schema.Print(), StringComparison.Ordinal);
    }

    public sealed class PagingQuery
    {
        [UsePaging]
        public IQueryable<int> Query => Enumerable.Range(0, 9).AsQueryable();

        [UsePaging(ConnectionName = "Number")]
        public Connection<int> Own(int? first, string? after) => new(
            [.. Enumerable.Range(0, first ?? 3).Select(i => new Edge<int>(i, $"c{i}"))],
            new ConnectionPageInfo(hasNextPage: after is null, hasPreviousPage: false, "c0", null));

        [UsePaging]
        public async Task<IEnumerable<string>> GetAsync()
        {
            await Task.Yield();
            return ["a"];
        }

        [UsePaging]
        public List<string>? None => null;

        [UsePaging(RequirePagingBoundaries = true)]
        public List<string> Required => [];
    }
}

using System.Net;
using System.Text;
using System.Text.Json;
using LivingNetworks.GraphQL.Tests.Fixtures;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace LivingNetworks.GraphQL.Tests.Http;

/// <summary>Several operations in one request.</summary>
public sealed class BatchTests
{
    private const string Two = """[{"query":"{ hello }"},{"query":"query($n: String!) { hello(name: $n) }","variables":{"n":"two"}}]""";
    private const string Variables = """{"query":"query($n: String!) { hello(name: $n) }","variables":[{"n":"a"},{"n":"b"}]}""";

    [Theory]
    [InlineData(Two, "HC0009")]
    [InlineData(Variables, "HC0012")]
    public async Task Are_refused_unless_they_are_switched_on(string body, string code)
    {
        await using var server = await LibraryServer.Start(_ => { });

        var answer = await Post(server, body);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(code, await Code(answer));
    }

    [Theory]
    [InlineData(AllowedBatching.RequestBatching, Variables, "HC0012")]
    [InlineData(AllowedBatching.VariableBatching, Two, "HC0009")]
    public async Task Of_one_kind_do_not_allow_the_other(AllowedBatching allowed, string body, string code)
    {
        await using var server = await Server(allowed);

        var answer = await Post(server, body);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(code, await Code(answer));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("application/json")]
    [InlineData("application/graphql-response+json, application/json;q=0.9")]
    public async Task Of_requests_are_answered_with_a_list_in_the_same_order(string? accept)
    {
        await using var server = await Server(AllowedBatching.RequestBatching);

        var answer = await Post(server, Two, accept);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("application/json; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal(
            """[{"requestIndex":0,"data":{"hello":"Hello, world"}},{"requestIndex":1,"data":{"hello":"Hello, two"}}]""",
            await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Of_variables_run_one_document_with_each()
    {
        await using var server = await Server(AllowedBatching.All);

        var one = await (await Post(server, Variables)).Content.ReadAsStringAsync();
        var both = await (await Post(server, $$"""[{"query":"{ hello }"},{{Variables}}]""")).Content.ReadAsStringAsync();

        Assert.Equal("""[{"variableIndex":0,"data":{"hello":"Hello, a"}},{"variableIndex":1,"data":{"hello":"Hello, b"}}]""", one);
        Assert.Equal(
            """[{"requestIndex":0,"data":{"hello":"Hello, world"}},{"requestIndex":1,"variableIndex":0,"data":{"hello":"Hello, a"}},{"requestIndex":1,"variableIndex":1,"data":{"hello":"Hello, b"}}]""",
            both);
    }

    [Theory]
    [InlineData("application/jsonl", "application/jsonl; charset=utf-8", "{\"requestIndex\":0,\"data\":{\"hello\":\"Hello, world\"}}\n{\"requestIndex\":1,\"data\":{\"hello\":\"Hello, two\"}}\n")]
    [InlineData("text/event-stream", "text/event-stream; charset=utf-8", "event: next\ndata: {\"requestIndex\":0,\"data\":{\"hello\":\"Hello, world\"}}\n\nevent: next\ndata: {\"requestIndex\":1,\"data\":{\"hello\":\"Hello, two\"}}\n\nevent: complete\n\n")]
    [InlineData("multipart/mixed", "multipart/mixed; boundary=\"-\"", "\r\n---\r\nContent-Type: application/json; charset=utf-8\r\n\r\n{\"requestIndex\":0,\"data\":{\"hello\":\"Hello, world\"}}\r\n---\r\nContent-Type: application/json; charset=utf-8\r\n\r\n{\"requestIndex\":1,\"data\":{\"hello\":\"Hello, two\"}}\r\n-----\r\n")]
    public async Task Can_be_answered_as_a_stream(string accept, string contentType, string expected)
    {
        await using var server = await Server(AllowedBatching.RequestBatching);

        var answer = await Post(server, Two, accept);

        Assert.Equal(contentType, answer.Content.Headers.ContentType!.ToString());
        Assert.Equal(expected, await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("application/graphql-response+json")]
    [InlineData("text/html")]
    [InlineData("application/json;q=0")]
    public async Task Are_refused_when_no_form_for_them_is_accepted(string accept)
    {
        await using var server = await Server(AllowedBatching.All);

        var answer = await Post(server, Two, accept);

        Assert.Equal(HttpStatusCode.NotAcceptable, answer.StatusCode);
        Assert.Equal("HC0063", await Code(answer));
    }

    [Theory]
    [InlineData("""[{"query":"{ hello }"},{"query":"{ hello }"},{"query":"{ hello }"},{"query":"{ hello }"}]""", "HC0009")]
    [InlineData("""{"query":"query($n: String) { hello }","variables":[{},{},{},{}]}""", "HC0009")]
    [InlineData("""[{"query":"{ hello }","variables":[{},{}]},{"query":"{ hello }","variables":[{},{}]}]""", "HC0009")]
    [InlineData("[]", "HC0009")]
    [InlineData("""{"query":"{ hello }","variables":[]}""", "HC0009")]
    [InlineData("""[{"query":"{ hello }"},{"query":1}]""", "HC0012")]
    [InlineData("""[{"query":"{ hello }"},7]""", "HC0012")]
    [InlineData("""[[{"query":"{ hello }"}]]""", "HC0012")]
    [InlineData("""{"query":"{ hello }","variables":[{},7]}""", "HC0012")]
    public async Task That_are_too_large_empty_or_malformed_are_refused_as_a_whole(string body, string code)
    {
        await using var server = await LibraryServer.Start(builder => builder.ModifyServerOptions(options =>
        {
            options.Batching = AllowedBatching.All;
            options.MaxBatchSize = 3;
        }));

        var answer = await Post(server, body);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(code, await Code(answer));
    }

    [Fact]
    public async Task With_good_and_bad_operations_answer_each_for_itself()
    {
        await using var server = await Server(AllowedBatching.RequestBatching);

        var answer = await Post(server, """[{"query":"{ hello }"},{"query":"{ nothing }"},{"query":"{"},{"query":"mutation { reset { int } }"}]""");
        var results = JsonElement.Parse(await answer.Content.ReadAsStringAsync()).EnumerateArray().ToList();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("Hello, world", results[0].GetProperty("data").GetProperty("hello").GetString());
        Assert.False(results[1].TryGetProperty("data", out _));
        Assert.Equal("HC0011", results[2].GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal(3, results[3].GetProperty("data").GetProperty("reset").GetProperty("int").GetInt32());
    }

    [Fact]
    public async Task May_have_answers_larger_than_what_is_held_back()
    {
        await using var server = await Server(AllowedBatching.VariableBatching);
        var name = new string('x', 10_000);

        var answer = await Post(server, $$"""{"query":"query($n: String!) { hello(name: $n) }","variables":[{{string.Join(',', Enumerable.Repeat($$"""{"n":"{{name}}"}""", 50))}}]}""");
        var results = JsonElement.Parse(await answer.Content.ReadAsStringAsync()).EnumerateArray().ToList();

        Assert.Equal(50, results.Count);
        Assert.All(results, result => Assert.Equal(10_007, result.GetProperty("data").GetProperty("hello").GetString()!.Length));
    }

    [Fact]
    public async Task Pass_interceptors_and_limits_with_each_operation()
    {
        var seen = 0;
        await using var server = await LibraryServer.Start(builder => builder
            .AddMaxExecutionDepthRule(2)
            .AddHttpRequestInterceptor((context, executor, request, cancellationToken) =>
            {
                Interlocked.Increment(ref seen);
                return default;
            })
            .ModifyServerOptions(options => options.Batching = AllowedBatching.All));

        var answer = await Post(server, """[{"query":"{ hello }"},{"query":"{ books { nodes { id } } }"},{"query":"{ hello }"}]""");
        var results = JsonElement.Parse(await answer.Content.ReadAsStringAsync()).EnumerateArray().ToList();

        Assert.Equal(3, seen);
        Assert.True(results[0].TryGetProperty("data", out _));
        Assert.Equal(2, results[1].GetProperty("errors")[0].GetProperty("extensions").GetProperty("allowedExecutionDepth").GetInt32());
        Assert.True(results[2].TryGetProperty("data", out _));
    }

    [Fact]
    public async Task Run_one_operation_at_a_time_and_all_within_the_time_of_one()
    {
        Crowded.Highest = 0;
        await using var server = await LibraryServer.Start(builder => builder
            .AddTypeExtension<Crowded>()
            .ModifyRequestOptions(options => options.ExecutionTimeout = TimeSpan.FromSeconds(4))
            .ModifyServerOptions(options => options.Batching = AllowedBatching.All));

        var answer = await Post(server, $"[{string.Join(',', Enumerable.Repeat("""{"query":"{ slowly }"}""", 20))}]");
        var results = JsonElement.Parse(await answer.Content.ReadAsStringAsync()).EnumerateArray().ToList();

        Assert.Equal(20, results.Count);
        Assert.Equal(1, Crowded.Highest);
        Assert.True(results[0].TryGetProperty("data", out _));
        Assert.Equal("HC0045", results[^1].GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    private static Task<LibraryServer> Server(AllowedBatching batching) =>
        LibraryServer.Start(builder => builder.ModifyServerOptions(options => options.Batching = batching));

    private static async Task<HttpResponseMessage> Post(LibraryServer server, string body, string? accept = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, server.Url);
        request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        return await server.Client.SendAsync(request);
    }

    private static async Task<string?> Code(HttpResponseMessage answer) =>
        JsonElement.Parse(await answer.Content.ReadAsStringAsync()).GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString();

    [ExtendObjectType<LibraryQuery>]
    public sealed class Crowded
    {
        private static int _now;

        [GraphQLIgnore]
        public static int Highest { get; set; }

        public async Task<int> GetSlowlyAsync(CancellationToken cancellationToken)
        {
            Highest = Math.Max(Highest, Interlocked.Increment(ref _now));
            try
            {
                await Task.Delay(TimeSpan.FromMilliseconds(500), cancellationToken);
                return 1;
            }
            finally
            {
                Interlocked.Decrement(ref _now);
            }
        }
    }
}

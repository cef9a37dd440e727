using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using LivingNetworks.GraphQL.Tests.Fixtures;
using Microsoft.Extensions.DependencyInjection;

namespace LivingNetworks.GraphQL.Tests.Http;

/// <summary>Operations over server-sent events, one connection each.</summary>
public sealed class EventStreamTests
{
    private const string End = "event: complete\ndata:\n\n";

    [Theory]
    [InlineData("text/event-stream")]
    [InlineData("application/json, text/event-stream")]
    [InlineData("*/*")]
    [InlineData(null)]
    public async Task A_subscription_gives_an_event_per_result_and_then_its_end(string? accept)
    {
        await using var server = await Server();

        using var response = await Post(server, "subscription { count(to: 2) }", accept);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/event-stream; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.True(response.Headers.CacheControl!.NoCache);
        Assert.Equal(
            "event: next\ndata: {\"data\":{\"count\":1}}\n\nevent: next\ndata: {\"data\":{\"count\":2}}\n\n" + End,
            await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/graphql-response+json")]
    [InlineData("application/graphql-response+json, application/json;q=0.9, text/event-stream;q=0")]
    public async Task A_subscription_that_cannot_be_streamed_is_406_and_never_begins(string accept)
    {
        await using var server = await Server();

        using var response = await Post(server, "subscription { forever }", accept);

        Assert.Equal(HttpStatusCode.NotAcceptable, response.StatusCode);
        Assert.Contains("\"code\":\"HC0063\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(0, server.Services.GetRequiredService<Watch>().Running);
    }

    [Theory]
    [InlineData("{ hello }", "{\"data\":{\"hello\":\"Hello, world\"}}")]
    [InlineData("mutation { reset { int } }", "{\"data\":{\"reset\":{\"int\":3}}}")]
    public async Task Queries_and_mutations_come_as_an_event_to_who_accepts_nothing_else(string query, string result)
    {
        await using var server = await Server();

        using var response = await Post(server, query, "text/event-stream");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal($"event: next\ndata: {result}\n\n{End}", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_query_is_plain_JSON_to_who_accepts_that_as_well()
    {
        await using var server = await Server();

        using var response = await Post(server, "{ hello }", "application/graphql-response+json, application/json, text/event-stream, multipart/mixed");

        Assert.Equal("application/graphql-response+json; charset=utf-8", response.Content.Headers.ContentType!.ToString());
    }

    [Theory]
    [InlineData("{ nothing }", "nothing")]
    [InlineData("subscription { lentTo(reader: \"nobody\") { reader } }", "NO_READER")]
    [InlineData("subscription { closed }", "AUTH_NOT_AUTHENTICATED")]
    public async Task What_is_wrong_with_the_operation_is_told_as_an_event(string query, string expected)
    {
        await using var server = await Server();

        using var response = await Post(server, query, "text/event-stream");
        var body = await response.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.StartsWith("event: next\ndata: {\"errors\":[", body, StringComparison.Ordinal);
        Assert.Contains(expected, body, StringComparison.Ordinal);
        Assert.EndsWith(End, body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_request_is_400()
    {
        await using var server = await Server();
        using var request = new HttpRequestMessage(HttpMethod.Post, server.Url) { Content = JsonContent.Create(new { }) };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/event-stream"));

        using var response = await server.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("HC0012", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_subscription_with_GET_is_405_unless_it_is_allowed()
    {
        await using var closed = await Server();
        await using var open = await Server(options => options.AllowedGetOperations = AllowedGetOperations.Query | AllowedGetOperations.Subscription);

        using var refused = await Get(closed, "subscription{count(to:1)}", "text/event-stream");
        using var accepted = await Get(open, "subscription{count(to:1)}", "text/event-stream");
        using var notAcceptable = await Get(open, "subscription{count(to:1)}", "application/json");
        using var mutation = await Get(open, "mutation{reset{int}}", "text/event-stream");

        Assert.Equal(HttpStatusCode.MethodNotAllowed, refused.StatusCode);
        Assert.Equal("event: next\ndata: {\"data\":{\"count\":1}}\n\n" + End, await accepted.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.NotAcceptable, notAcceptable.StatusCode);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, mutation.StatusCode);
    }

    [Fact]
    public async Task A_quiet_stream_says_that_it_is_there_and_a_client_that_leaves_ends_the_source()
    {
        await using var server = await Server(options => options.EventStreamKeepAliveInterval = TimeSpan.FromMilliseconds(50));
        var watch = server.Services.GetRequiredService<Watch>();
        var response = await Post(server, "subscription { forever }", "text/event-stream");
        using (var reader = new StreamReader(await response.Content.ReadAsStreamAsync()))
        {
            string? line;
            do line = await reader.ReadLineAsync();
            while (line is ":" or ""); // on a slow machine it is quiet before the first as well
            Assert.Equal("event: next", line);
            foreach (var next in (string[])["data: {\"data\":{\"forever\":\"first\"}}", "", ":", "", ":", "", ":"]) Assert.Equal(next, await reader.ReadLineAsync());
            Assert.Equal(1, watch.Running);
        }

        response.Dispose();

        await watch.UntilRunning(0);
        await server.UntilNoneIsOpen();
    }

    [Fact]
    public async Task A_server_that_stops_ends_the_stream_without_calling_it_complete()
    {
        await using var server = await Server();
        using var response = await Post(server, "subscription { forever }", "text/event-stream");
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync());
        await reader.ReadLineAsync();

        var stopping = server.Stop();
        var rest = await reader.ReadToEndAsync();

        await stopping.WaitAsync(TimeSpan.FromSeconds(25));
        Assert.DoesNotContain("complete", rest, StringComparison.Ordinal);
        Assert.Equal(0, server.Services.GetRequiredService<Watch>().Running);
    }

    [Fact]
    public async Task More_subscriptions_than_allowed_on_the_server_are_503()
    {
        await using var server = await Server(options => options.MaxConcurrentSubscriptions = 1);
        using var first = await Post(server, "subscription { forever }", "text/event-stream");

        using var second = await Post(server, "subscription { forever }", "text/event-stream");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, second.StatusCode);
        Assert.NotNull(second.Headers.RetryAfter);
        Assert.Contains("\"code\":\"TOO_MANY_SUBSCRIPTIONS\"", await second.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_that_does_not_read_holds_its_source_up()
    {
        await using var server = await Server();
        var watch = server.Services.GetRequiredService<Watch>();
        using var response = await Post(server, "subscription { flooded }", "text/event-stream");
        await watch.UntilRunning(1);

        Assert.InRange(await watch.UntilHeldUp(), 1, 500);
    }

    private static Task<LibraryServer> Server(Action<GraphQLServerOptions>? modify = null) =>
        LibraryServer.Start(builder => builder.AddSubscriptions().ModifyServerOptions(modify ?? (_ => { })));

    private static Task<HttpResponseMessage> Post(LibraryServer server, string query, string? accept) =>
        Send(server, new HttpRequestMessage(HttpMethod.Post, server.Url) { Content = JsonContent.Create(new { query }) }, accept);

    private static Task<HttpResponseMessage> Get(LibraryServer server, string query, string accept) =>
        Send(server, new HttpRequestMessage(HttpMethod.Get, $"{server.Url}?query={Uri.EscapeDataString(query)}"), accept);

    private static async Task<HttpResponseMessage> Send(LibraryServer server, HttpRequestMessage request, string? accept)
    {
        using (request)
        {
            if (accept is not null) request.Headers.TryAddWithoutValidation("Accept", accept);
            return await server.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        }
    }
}

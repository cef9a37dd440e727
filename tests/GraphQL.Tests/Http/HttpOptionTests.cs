using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using LivingNetworks.GraphQL.Tests.Fixtures;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace LivingNetworks.GraphQL.Tests.Http;

public sealed class HttpOptionTests
{
    [Fact]
    public async Task An_interceptor_gives_state_to_resolvers_and_may_refuse()
    {
        await using var server = await Server(builder => builder
            .AddTypeExtension<HttpFields>()
            .AddHttpRequestInterceptor<FromHeader>()
            .AddHttpRequestInterceptor((context, executor, request, cancellationToken) => context.Request.Headers.ContainsKey("X-No")
                ? throw new GraphQLException(ErrorBuilder.New().SetMessage("No").SetCode("NO").Build())
                : default));

        var answer = await Send(server, "{ tenant path }", ("X-Tenant", "one"));
        var refused = await Send(server, "{ tenant }", ("X-No", "1"));

        Assert.Equal("""{"data":{"tenant":"one","path":"/graphql"}}""", await answer.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains("\"code\":\"NO\"", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_whole_request_that_is_refused_is_401()
    {
        await using var server = await Server(builder => builder.AddAuthorization().AddTypeExtension<HttpFields>());

        var answer = await Send(server, "{ hello closed }");
        var lenient = await Send(server, "{ hello closed }", ("Accept", "application/json"));

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal(HttpStatusCode.OK, lenient.StatusCode);
        Assert.DoesNotContain("\"data\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_operation_that_takes_too_long_is_500()
    {
        await using var server = await Server(builder => builder
            .AddTypeExtension<HttpFields>()
            .ModifyRequestOptions(options => options.ExecutionTimeout = TimeSpan.FromMilliseconds(50)));

        var answer = await Send(server, "{ slow }");

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Contains("HC0045", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_over_the_limit_is_400()
    {
        await using var server = await Server(builder => builder.Services.AddGraphQLServer(maxAllowedRequestSize: 1000));

        var answer = await Send(server, "{ hello } #" + new string('x', 2000));
        using var streamed = new HttpRequestMessage(HttpMethod.Post, server.Url);
        streamed.Headers.TransferEncodingChunked = true;
        streamed.Content = new StringContent("{\"query\":\"" + new string(' ', 200_000) + "{ hello }\"}", Encoding.UTF8, "application/json");
        var chunked = await server.Client.SendAsync(streamed);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("HC0010", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, chunked.StatusCode);
    }

    [Fact]
    public async Task Introspection_that_is_off_is_400_and_mutations_may_be_allowed_with_GET()
    {
        await using var server = await Server(builder => builder
            .DisableIntrospection()
            .ModifyServerOptions(options => options.AllowedGetOperations = AllowedGetOperations.QueryAndMutation));

        var introspection = await Send(server, "{ __schema { description } }");
        var mutation = await server.Client.GetStringAsync($"{server.Url}?query={Uri.EscapeDataString("mutation { reset { int } }")}");

        Assert.Equal(HttpStatusCode.BadRequest, introspection.StatusCode);
        Assert.Equal("""{"data":{"reset":{"int":3}}}""", mutation);
    }

    [Fact]
    public async Task Many_operations_at_once_each_get_their_own_answer()
    {
        await using var server = await Server(builder => { });
        const string document = "query($n: String!, $id: ID!) { hello(name: $n) book(id: $id) { id author { name books { author { name } } } } }";

        var answers = await Task.WhenAll(Enumerable.Range(0, 300).Select(async i =>
        {
            var answer = await server.Client.PostAsJsonAsync(server.Url, new { query = document, variables = new { n = $"n{i}", id = i % 25 } });
            return (i, Body: JsonElement.Parse(await answer.Content.ReadAsStringAsync()));
        }));

        foreach (var (i, body) in answers)
        {
            Assert.False(body.TryGetProperty("errors", out _), body.GetRawText());
            var data = body.GetProperty("data");
            Assert.Equal($"Hello, n{i}", data.GetProperty("hello").GetString());
            Assert.Equal($"{i % 25}", data.GetProperty("book").GetProperty("id").GetString());
            var author = data.GetProperty("book").GetProperty("author");
            Assert.Equal(i % 25 % 2 == 0 ? "Multatuli" : "Hella", author.GetProperty("name").GetString());
            Assert.All(
                author.GetProperty("books").EnumerateArray(),
                book => Assert.Equal(author.GetProperty("name").GetString(), book.GetProperty("author").GetProperty("name").GetString()));
        }
    }

    private static async Task<Disposing> Server(Action<IRequestExecutorBuilder> configure) => new(await LibraryServer.Start(configure));

    private static async Task<HttpResponseMessage> Send(Disposing server, string document, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, server.Url);
        request.Content = JsonContent.Create(new { query = document });
        request.Headers.TryAddWithoutValidation("Accept", "application/graphql-response+json");
        foreach (var (name, value) in headers)
        {
            request.Headers.Remove(name);
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await server.Client.SendAsync(request);
    }

    private sealed class Disposing(LibraryServer server) : IAsyncDisposable
    {
        public string Url => server.Url;

        public HttpClient Client => server.Client;

        public async ValueTask DisposeAsync() => await server.DisposeAsync();
    }

    [ExtendObjectType<LibraryQuery>]
    public sealed class HttpFields
    {
        public string? GetTenant([GlobalState] string? tenant) => tenant;

        public string GetPath(HttpContext context) => context.Request.Path;

        [Authorize(ApplyPolicy.Validation)]
        public string? Closed => "x";

        public async Task<string> GetSlowAsync(CancellationToken cancellationToken)
        {
            await Task.Delay(TimeSpan.FromSeconds(30), cancellationToken);
            return "";
        }
    }

    public sealed class FromHeader : DefaultHttpRequestInterceptor
    {
        public override ValueTask OnCreateAsync(
            HttpContext context, IRequestExecutor requestExecutor, OperationRequestBuilder requestBuilder, CancellationToken cancellationToken)
        {
            requestBuilder.SetGlobalState("tenant", context.Request.Headers["X-Tenant"].ToString());
            return base.OnCreateAsync(context, requestExecutor, requestBuilder, cancellationToken);
        }
    }
}

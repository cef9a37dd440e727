using System.Net;
using System.Text;
using System.Text.Json;

namespace LivingNetworks.GraphQL.Tests.Http;

public sealed class HttpTests(LibraryServer server) : IClassFixture<LibraryServer>
{
    private const string GraphQL = "application/graphql-response+json";
    private const string Json = "application/json";

    [Theory]
    [InlineData(null, Json)]
    [InlineData("*/*", Json)]
    [InlineData("application/*", Json)]
    [InlineData("*/*, application/graphql-response+json", GraphQL)]
    [InlineData("application/graphql-response+json, */*;q=0.9", GraphQL)]
    [InlineData(GraphQL, GraphQL)]
    [InlineData("application/graphql-response+json; charset=utf-8", GraphQL)]
    [InlineData(Json, Json)]
    [InlineData("application/json; charset=utf-8", Json)]
    [InlineData("application/json, application/graphql-response+json;q=0.5", Json)]
    [InlineData("application/json;q=0.5, application/graphql-response+json", GraphQL)]
    [InlineData("text/html,application/xhtml+xml,*/*;q=0.8", Json)]
    [InlineData("text/plain, application/json", Json)]
    public async Task The_media_type_is_the_one_that_is_accepted(string? accept, string expected)
    {
        var answer = await Post("""{"query":"{ hello }"}""", accept);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal($"{expected}; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal("""{"data":{"hello":"Hello, world"}}""", await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("application/json;q=0")]
    public async Task An_accept_without_a_supported_type_is_refused(string accept)
    {
        var answer = await Post("""{"query":"{ hello }"}""", accept);

        Assert.Equal(HttpStatusCode.NotAcceptable, answer.StatusCode);
        Assert.Equal("HC0063", await Code(answer));
    }

    [Theory]
    [InlineData("""{"query":"{"}""", "HC0011")]
    [InlineData("""{"query":"{ unknown }"}""", null)]
    [InlineData("""{"query":"query($a: Int!) { hello @include(if: true) } "}""", null)]
    [InlineData("""{"query":"query($a: String!) { hello(name: $a) }"}""", null)]
    [InlineData("""{"query":"query($a: String!) { hello(name: $a) }","variables":{"a":1}}""", null)]
    [InlineData("""{"query":"query A { hello } query B { hello }"}""", null)]
    [InlineData("""{"query":"query A { hello }","operationName":"B"}""", null)]
    [InlineData("""{"query":"fragment A on Query { hello }"}""", null)]
    public async Task An_operation_that_cannot_run_is_400_or_200_by_media_type_and_has_no_data(string body, string? code)
    {
        var answer = await Post(body, GraphQL);
        var lenient = await Post(body, Json);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(HttpStatusCode.OK, lenient.StatusCode);
        Assert.DoesNotContain("\"data\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        if (code is not null)
        {
            Assert.Equal(code, await Code(answer));
        }
    }

    [Theory]
    [InlineData("", "HC0012")]
    [InlineData("{", "HC0012")]
    [InlineData("no json", "HC0012")]
    [InlineData("""{"query":"{ hello(name: \"\ud800\") }"}""", "HC0012")]
    [InlineData("""{"query":"{ hello }","variables":{"\udc00":1}}""", "HC0012")]
    [InlineData("\"text\"", "HC0012")]
    [InlineData("null", "HC0012")]
    [InlineData("{}", "HC0012")]
    [InlineData("""{"query":null}""", "HC0012")]
    [InlineData("""{"query":""}""", "HC0012")]
    [InlineData("""{"query":1}""", "HC0012")]
    [InlineData("""{"query":"{ hello }"} {}""", "HC0012")]
    [InlineData("""{"query":"{ hello }","variables":[]}""", "HC0012")]
    [InlineData("""{"query":"{ hello }","variables":"x"}""", "HC0012")]
    [InlineData("""{"query":"{ hello }","operationName":1}""", "HC0012")]
    [InlineData("""{"query":"{ hello }","extensions":1}""", "HC0012")]
    [InlineData("""[{"query":"{ hello }"}]""", "HC0009")]
    [InlineData("[]", "HC0009")]
    public async Task A_body_that_cannot_be_read_is_400_for_both_media_types(string body, string code)
    {
        foreach (var accept in new[] { GraphQL, Json })
        {
            var answer = await Post(body, accept);

            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            Assert.Equal(code, await Code(answer));
        }
    }

    [Fact]
    public async Task Unknown_keys_of_a_request_do_not_matter()
    {
        var answer = await Post("""{"query":"{ hello }","unknown":1,"operationName":null,"variables":null,"extensions":null}""", null);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task An_error_of_a_field_is_200_with_data()
    {
        var answer = await Post("""{"query":"{ hello books(first: -1) { nodes { id } } }"}""", GraphQL);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var body = JsonElement.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Equal("Hello, world", body.GetProperty("data").GetProperty("hello").GetString());
        Assert.Equal("HC0079", await Code(answer));
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/graphql")]
    [InlineData("application/x-www-form-urlencoded")]
    public async Task Another_content_type_is_not_found(string contentType)
    {
        using var content = new StringContent("""{"query":"{ hello }"}""", Encoding.UTF8, contentType);

        var answer = await server.Client.PostAsync(server.Url, content);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData("PUT", "")]
    [InlineData("DELETE", "")]
    [InlineData("PATCH", "")]
    [InlineData("GET", "")]
    [InlineData("GET", "/nothing")]
    [InlineData("POST", "/nothing")]
    public async Task Another_method_or_path_is_not_found(string method, string path)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), server.Url + path);

        var answer = await server.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_query_can_be_sent_with_GET()
    {
        var query = Uri.EscapeDataString("query A($n: String!) { hello(name: $n) } query B { __typename }");
        var variables = Uri.EscapeDataString("""{"n":"GET"}""");

        var answer = await server.Client.GetStringAsync($"{server.Url}?query={query}&operationName=A&variables={variables}");

        Assert.Equal("""{"data":{"hello":"Hello, GET"}}""", answer);
    }

    [Theory]
    [InlineData("variables=x")]
    [InlineData("variables=[]")]
    [InlineData("extensions=1")]
    public async Task A_GET_with_wrong_parameters_is_400(string parameters)
    {
        var answer = await server.Client.GetAsync($"{server.Url}?query={{hello}}&{parameters}");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task A_mutation_cannot_be_sent_with_GET()
    {
        var answer = await server.Client.GetAsync($"{server.Url}?query={Uri.EscapeDataString("mutation { reset { int } }")}");

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Contains("The specified operation kind is not allowed.", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_schema_can_be_read()
    {
        var answer = await server.Client.GetAsync(server.Url + "?sdl");
        using var again = new HttpRequestMessage(HttpMethod.Get, server.Url + "?sdl");
        again.Headers.Add("If-None-Match", answer.Headers.ETag!.Tag);

        Assert.Equal("application/graphql; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.StartsWith("schema {", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotModified, (await server.Client.SendAsync(again)).StatusCode);
    }

    [Fact]
    public async Task Letters_outside_ASCII_arrive_as_they_are()
    {
        var answer = await Post("""{"query":"{ hello(name: \"é<>&😀\\n\\\"\") }"}""", null);

        Assert.Equal("Hello, é<>&😀\n\"", JsonElement.Parse(await answer.Content.ReadAsStringAsync()).GetProperty("data").GetProperty("hello").GetString());
        Assert.Contains("é<>&", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private async Task<HttpResponseMessage> Post(string body, string? accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, server.Url);
        request.Content = new StringContent(body, Encoding.UTF8, Json);
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        return await server.Client.SendAsync(request);
    }

    private static async Task<string?> Code(HttpResponseMessage answer) =>
        JsonElement.Parse(await answer.Content.ReadAsStringAsync()).GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString();
}

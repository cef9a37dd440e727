using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;

namespace LivingNetworks.GraphQL.Tests.Http;

/// <summary>Documents that callers need not send, because the server has them.</summary>
public sealed class PersistedOperationTests : IDisposable
{
    private const string Hello = "query Hello($n: String) { hello(name: $n) }";

    private readonly string _folder = Directory.CreateTempSubdirectory("graphql-documents-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task An_id_is_refused_where_nothing_is_stored()
    {
        await using var server = await LibraryServer.Start(_ => { });

        await Refused(server, new { id = "abc" }, "HC0015");
        var automatic = await Refused(server, new { extensions = Hash("{ hello }") }, "HC0015");

        Assert.Equal("PersistedQueryNotSupported", automatic);
    }

    [Theory]
    [InlineData("id")]
    [InlineData("documentId")]
    public async Task A_stored_document_runs_by_its_id(string key)
    {
        await File.WriteAllTextAsync(System.IO.Path.Combine(_folder, "hello-1.graphql"), Hello);
        await using var server = await Stored(_folder);

        var posted = await Post(server, new Dictionary<string, object> { [key] = "hello-1", ["variables"] = new { n = "stored" } });
        var asked = await server.Client.GetStringAsync($"{server.Url}?{key}=hello-1&variables={Uri.EscapeDataString("""{"n":"GET"}""")}");

        Assert.Equal(HttpStatusCode.OK, posted.StatusCode);
        Assert.Equal("""{"data":{"hello":"Hello, stored"}}""", await posted.Content.ReadAsStringAsync());
        Assert.Equal("""{"data":{"hello":"Hello, GET"}}""", asked);
    }

    [Fact]
    public async Task A_stored_document_has_an_address_of_its_own()
    {
        await File.WriteAllTextAsync(System.IO.Path.Combine(_folder, "both.graphql"), Hello + " query Other { __typename } mutation Reset { reset { int } }");
        await using var server = await Stored(_folder);
        var variables = Uri.EscapeDataString("""{"n":"GET"}""");

        var asked = await server.Client.GetStringAsync($"{server.Url}/persisted/both/Hello?variables={variables}");
        var posted = await server.Client.PostAsJsonAsync($"{server.Url}/persisted/both/Hello", new { variables = new { n = "POST" }, query = "{ __typename }" });
        var changed = await server.Client.PostAsJsonAsync($"{server.Url}/persisted/both/Reset", new { });

        Assert.Equal("""{"data":{"hello":"Hello, GET"}}""", asked);
        Assert.Equal("""{"data":{"hello":"Hello, POST"}}""", await posted.Content.ReadAsStringAsync());
        Assert.Equal("""{"data":{"reset":{"int":3}}}""", await changed.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("GET", "/graphql/persisted/both/Reset", HttpStatusCode.MethodNotAllowed)]
    [InlineData("GET", "/graphql/persisted/both", HttpStatusCode.BadRequest)]
    [InlineData("GET", "/graphql/persisted/none", HttpStatusCode.BadRequest)]
    [InlineData("GET", "/graphql/persisted/..%2Fboth", HttpStatusCode.BadRequest)]
    [InlineData("GET", "/graphql/persisted/both?variables=7", HttpStatusCode.BadRequest)]
    [InlineData("POST", "/graphql/persisted/both/Hello", HttpStatusCode.BadRequest)]
    [InlineData("DELETE", "/graphql/persisted/both/Hello", HttpStatusCode.NotFound)]
    [InlineData("GET", "/named/both/Hello", HttpStatusCode.OK)]
    [InlineData("GET", "/named/both", HttpStatusCode.NotFound)]
    public async Task An_address_that_does_not_fit_is_refused(string method, string address, HttpStatusCode status)
    {
        await File.WriteAllTextAsync(System.IO.Path.Combine(_folder, "both.graphql"), Hello + " mutation Reset { reset { int } }");
        await using var server = await Stored(_folder);
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(new Uri(server.Url), address));
        request.Headers.TryAddWithoutValidation("Accept", "application/graphql-response+json");

        var answer = await server.Client.SendAsync(request);

        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task An_operation_runs_even_if_its_document_cannot_be_kept()
    {
        await using var server = await LibraryServer.Start(builder => builder
            .UseAutomaticPersistedOperationPipeline()
            .AddFileSystemOperationDocumentStorage(System.IO.Path.Combine(_folder, "gone")));
        Directory.Delete(System.IO.Path.Combine(_folder, "gone"));

        var answer = JsonElement.Parse(await (await Post(server, new { query = Hello, extensions = Hash(Hello) })).Content.ReadAsStringAsync());

        Assert.True(answer.TryGetProperty("data", out _));
        Assert.False(answer.TryGetProperty("extensions", out _));
        await Refused(server, new { extensions = Hash(Hello) }, "HC0020");
    }

    [Fact]
    public async Task An_id_may_name_its_algorithm()
    {
        await File.WriteAllTextAsync(System.IO.Path.Combine(_folder, "sha256-0a1b.graphql"), Hello);
        await using var server = await Stored(_folder);

        Assert.Equal(HttpStatusCode.OK, (await Post(server, new { documentId = "sha256:0a1b" })).StatusCode);
    }

    [Fact]
    public async Task An_unknown_id_is_refused()
    {
        await using var server = await Stored(_folder);

        Assert.Equal("PersistedQueryNotFound", await Refused(server, new { id = "unknown" }, "HC0020"));
    }

    [Theory]
    [InlineData("../secret")]
    [InlineData("..")]
    [InlineData("a/b")]
    [InlineData("a\\b")]
    [InlineData("a.b")]
    [InlineData("a\0b")]
    [InlineData("é")]
    [InlineData(" ")]
    public async Task An_id_that_could_be_a_path_is_refused(string id)
    {
        await File.WriteAllTextAsync(_folder + "-secret.graphql", "{ hello }");
        await using var server = await Stored(_folder);

        await Refused(server, new { id }, "HC0009");
        await Refused(server, new { id = $"..{id}/{System.IO.Path.GetFileName(_folder)}-secret" }, "HC0009");
        await Refused(server, new { id = new string('a', 129) }, "HC0009");
        File.Delete(_folder + "-secret.graphql");
    }

    [Fact]
    public async Task A_document_that_is_sent_with_its_hash_is_known_by_the_hash_from_then_on()
    {
        await using var server = await Automatic();

        var first = await Refused(server, new { extensions = Hash(Hello) }, "HC0020");
        var second = await Post(server, new { query = Hello, variables = new { n = "1" }, extensions = Hash(Hello) });
        var third = await Post(server, new { variables = new { n = "2" }, extensions = Hash(Hello) });
        var asked = await server.Client.GetStringAsync($"{server.Url}?extensions={Uri.EscapeDataString(JsonSerializer.Serialize(Hash(Hello)))}");

        Assert.Equal("PersistedQueryNotFound", first);
        var stored = JsonElement.Parse(await second.Content.ReadAsStringAsync());
        Assert.Equal("Hello, 1", stored.GetProperty("data").GetProperty("hello").GetString());
        Assert.True(stored.GetProperty("extensions").GetProperty("persistedQuery").GetProperty("persisted").GetBoolean());
        Assert.Equal("""{"data":{"hello":"Hello, 2"}}""", await third.Content.ReadAsStringAsync());
        Assert.Contains("Hello, ", asked, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hash_that_is_not_that_of_the_document_is_refused_and_nothing_is_kept()
    {
        await using var server = await Automatic();
        var wrong = Hash("{ __typename }");

        var answer = await Refused(server, new { query = Hello, extensions = wrong }, "HC0009");
        await Refused(server, new { extensions = wrong }, "HC0020");
        await Post(server, new { query = "{ __typename }", extensions = wrong });
        await Refused(server, new { query = Hello, extensions = wrong }, "HC0009");

        Assert.Equal("provided sha does not match query", answer);
    }

    [Fact]
    public async Task A_document_that_is_not_valid_is_not_kept()
    {
        await using var server = await Automatic();

        var invalid = await Post(server, new { query = "{ nothing }", extensions = Hash("{ nothing }") });
        await Refused(server, new { extensions = Hash("{ nothing }") }, "HC0020");

        Assert.Equal(HttpStatusCode.BadRequest, invalid.StatusCode);
    }

    [Fact]
    public async Task The_storage_in_memory_is_bounded_and_the_oldest_go_first()
    {
        await using var server = await Automatic(options => options.MaxStoredDocuments = 3);
        var documents = Enumerable.Range(0, 5).Select(i => $"{{ h{i}: hello }}").ToArray();

        foreach (var document in documents)
        {
            await Post(server, new { query = document, extensions = Hash(document) });
        }

        await Refused(server, new { extensions = Hash(documents[0]) }, "HC0020");
        await Refused(server, new { extensions = Hash(documents[1]) }, "HC0020");
        Assert.Equal(HttpStatusCode.OK, (await Post(server, new { extensions = Hash(documents[2]) })).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await Post(server, new { extensions = Hash(documents[4]) })).StatusCode);
    }

    [Theory]
    [InlineData(2, long.MaxValue)]
    [InlineData(int.MaxValue, 30)]
    public async Task The_storage_in_files_is_bounded_and_then_takes_no_more(int documents, long bytes)
    {
        await using var server = await LibraryServer.Start(builder => builder
            .UseAutomaticPersistedOperationPipeline()
            .AddFileSystemOperationDocumentStorage(_folder)
            .ModifyRequestOptions(options => (options.PersistedOperations.MaxStoredDocuments, options.PersistedOperations.MaxStoredBytes) = (documents, bytes)));

        foreach (var document in Enumerable.Range(0, 5).Select(i => $"{{ h{i}: hello }}"))
        {
            Assert.Equal(HttpStatusCode.OK, (await Post(server, new { query = document, extensions = Hash(document) })).StatusCode);
        }

        Assert.Equal(2, Directory.GetFiles(_folder).Length);
        Assert.Equal(HttpStatusCode.OK, (await Post(server, new { extensions = Hash("{ h1: hello }") })).StatusCode);
        await Refused(server, new { extensions = Hash("{ h2: hello }") }, "HC0020");
    }

    [Theory]
    [InlineData("""{"%":"query Hello($n: String) { hello(name: $n) }"}""")]
    [InlineData("""{"format":"apollo-persisted-query-manifest","version":1,"operations":[{"id":"%","name":"Hello","type":"query","body":"query Hello($n: String) { hello(name: $n) }"}]}""")]
    public async Task With_a_manifest_only_its_documents_run(string manifest)
    {
        var id = Sha(Hello);
        await using var server = await Trusted(manifest.Replace("%", id, StringComparison.Ordinal));

        var trusted = await Post(server, new { id });
        var byHash = await Post(server, new { extensions = Hash(Hello) });
        await Refused(server, new { query = "{ __typename }" }, "HC0067");
        await Refused(server, new { query = Hello }, "HC0067");
        await Refused(server, new { query = "{ __typename }", extensions = Hash("{ __typename }") }, "HC0067");
        await Refused(server, new { id = "other" }, "HC0020");

        Assert.Contains("Hello, ", await trusted.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, byHash.StatusCode);
    }

    [Fact]
    public async Task A_document_of_the_manifest_may_be_sent_in_full_if_that_is_allowed()
    {
        await using var server = await Trusted($$"""{"{{Sha(Hello)}}":"{{Hello}}"}""", builder => builder
            .ModifyRequestOptions(options => options.PersistedOperations.AllowDocumentBody = true));

        Assert.Equal(HttpStatusCode.OK, (await Post(server, new { query = Hello })).StatusCode);
        await Refused(server, new { query = Hello + " " }, "HC0067");
    }

    [Fact]
    public async Task An_interceptor_may_let_a_caller_send_any_document_and_the_refusal_can_be_said_otherwise()
    {
        await using var server = await Trusted("{}", builder => builder
            .ModifyRequestOptions(options => options.PersistedOperations.OperationNotAllowedError = ErrorBuilder.New().SetMessage("Not that one.").SetCode("NOT_THAT").Build())
            .AddHttpRequestInterceptor((context, executor, request, cancellationToken) =>
            {
                if (context.Request.Headers.ContainsKey("X-Developer"))
                {
                    request.AllowNonPersistedOperation();
                }

                return default;
            }));

        Assert.Equal("Not that one.", await Refused(server, new { query = "{ hello }" }, "NOT_THAT"));
        server.Client.DefaultRequestHeaders.Add("X-Developer", "1");
        Assert.Equal(HttpStatusCode.OK, (await Post(server, new { query = "{ hello }" })).StatusCode);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Limits_hold_for_trusted_documents_unless_they_are_lifted(bool lifted)
    {
        const string deep = "{ books { nodes { author { name } } } }";
        await using var server = await Trusted($$"""{"deep":"{{deep}}","wrong":"{ nothing }"}""", builder => builder
            .AddMaxExecutionDepthRule(2)
            .ModifyRequestOptions(options => options.PersistedOperations.SkipPersistedDocumentValidation = lifted));

        Assert.Equal(lifted ? HttpStatusCode.OK : HttpStatusCode.BadRequest, (await Post(server, new { id = "deep" })).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await Post(server, new { id = "wrong" })).StatusCode);
    }

    [Theory]
    [InlineData("no json")]
    [InlineData("[]")]
    [InlineData("""{"../x":"{ hello }"}""")]
    [InlineData("""{"a":7}""")]
    [InlineData("""{"a":null}""")]
    [InlineData("""{"format":"apollo-persisted-query-manifest"}""")]
    public async Task A_manifest_that_cannot_be_read_stops_the_start(string manifest) =>
        await Assert.ThrowsAsync<SchemaException>(() => Trusted(manifest));

    [Fact]
    public async Task A_pipeline_without_a_storage_or_a_closed_graph_without_a_pipeline_stops_the_start()
    {
        await Assert.ThrowsAsync<SchemaException>(() => LibraryServer.Start(builder => builder.UsePersistedOperationPipeline()));
        await Assert.ThrowsAsync<SchemaException>(() => LibraryServer.Start(builder => builder
            .ModifyRequestOptions(options => options.PersistedOperations.OnlyAllowPersistedDocuments = true)));
        await Assert.ThrowsAsync<SchemaException>(() => Trusted("{}", builder => builder
            .AddFileSystemOperationDocumentStorage(System.IO.Path.Combine(_folder, "absent.json"))));
    }

    [Fact]
    public async Task Hashes_can_be_written_in_base64()
    {
        await using var server = await LibraryServer.Start(builder => builder
            .UseAutomaticPersistedOperationPipeline()
            .AddInMemoryOperationDocumentStorage()
            .AddSha256DocumentHashProvider());
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Hello))).TrimEnd('=').Replace('+', '-').Replace('/', '_');

        await Post(server, new { query = Hello, extensions = new { persistedQuery = new { version = 1, sha256Hash = hash } } });
        var known = await Post(server, new { extensions = new { persistedQuery = new { version = 1, sha256Hash = hash } } });

        Assert.Equal(HttpStatusCode.OK, known.StatusCode);
    }

    private static Task<LibraryServer> Stored(string folder) =>
        LibraryServer.Start(builder => builder.UsePersistedOperationPipeline().AddFileSystemOperationDocumentStorage(folder));

    private static Task<LibraryServer> Automatic(Action<PersistedOperationOptions>? configure = null) => LibraryServer.Start(builder => builder
        .UseAutomaticPersistedOperationPipeline()
        .AddInMemoryOperationDocumentStorage()
        .ModifyRequestOptions(options => configure?.Invoke(options.PersistedOperations)));

    private async Task<LibraryServer> Trusted(string manifest, Action<IRequestExecutorBuilder>? configure = null)
    {
        var file = System.IO.Path.Combine(_folder, "manifest.json");
        await File.WriteAllTextAsync(file, manifest);
        return await LibraryServer.Start(builder =>
        {
            builder
                .UsePersistedOperationPipeline()
                .AddFileSystemOperationDocumentStorage(file)
                .ModifyRequestOptions(options => options.PersistedOperations.OnlyAllowPersistedDocuments = true);
            configure?.Invoke(builder);
        });
    }

    private static async Task<HttpResponseMessage> Post(LibraryServer server, object body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, server.Url) { Content = JsonContent.Create(body) };
        request.Headers.TryAddWithoutValidation("Accept", "application/graphql-response+json");
        return await server.Client.SendAsync(request);
    }

    /// <summary>The message of the refusal.</summary>
    private static async Task<string?> Refused(LibraryServer server, object body, string code)
    {
        var answer = await Post(server, body);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var answered = JsonElement.Parse(text);
        Assert.False(answered.TryGetProperty("data", out _));
        Assert.Equal(code, answered.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        return answered.GetProperty("errors")[0].GetProperty("message").GetString();
    }

    private static object Hash(string document) => new { persistedQuery = new { version = 1, sha256Hash = Sha(document) } };

    private static string Sha(string document) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(document)));
}

using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using LivingNetworks.Testing;

namespace LivingNetworks.Gateway.Tests;

/// <summary>With a manifest of trusted documents, whoever is not signed in runs those and nothing else.</summary>
public sealed class TrustedDocumentsOnly : IDisposable
{
    private readonly string _manifest = Path.Combine(Path.GetTempPath(), $"ln-manifest-{Guid.NewGuid():N}.json");

    public void Dispose() => File.Delete(_manifest);

    [Fact]
    public async Task Are_run_for_somebody_unknown()
    {
        await using var gateway = await WithManifest();
        var trusted = await Ask(gateway, new { id = "kind" });
        var other = await Ask(gateway, new { query = "{ __typename }" });
        var introspection = await Ask(gateway, new { query = "{ __schema { description } }" });
        Assert.Equal("Query", trusted.GetProperty("data").GetProperty("__typename").GetString());
        Assert.Equal("HC0067", Code(other));
        Assert.False(other.TryGetProperty("data", out _));
        Assert.Equal("HC0067", Code(introspection));
    }

    [Fact]
    public async Task Do_not_bind_somebody_who_is_signed_in()
    {
        await using var gateway = await WithManifest();
        var answer = await Ask(gateway, new { query = "{ __typename }" }, TestTokens.For(Guid.NewGuid(), DateTimeOffset.UtcNow));
        Assert.Equal("Query", answer.GetProperty("data").GetProperty("__typename").GetString());
    }

    [Fact]
    public async Task Are_not_undone_by_a_token_that_is_not_valid()
    {
        await using var gateway = await WithManifest();
        Assert.Equal("HC0067", Code(await Ask(gateway, new { query = "{ __typename }" }, "a.b.c")));
    }

    [Fact]
    public async Task Are_off_without_the_setting()
    {
        await using var gateway = await RunningGateway.Start();
        Assert.Equal("Query", (await gateway.Ask("{ __typename }")).GetProperty("data").GetProperty("__typename").GetString());
        Assert.Equal("HC0015", Code(await Ask(gateway, new { id = "kind" })));
    }

    private async Task<RunningGateway> WithManifest()
    {
        await File.WriteAllTextAsync(_manifest, """{"kind":"{ __typename }"}""");
        return await RunningGateway.Start(new Dictionary<string, string?> { ["GraphQL:TrustedDocuments"] = _manifest });
    }

    private static async Task<JsonElement> Ask(RunningGateway gateway, object body, string? token = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(body) };
        if (token is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var response = await gateway.Http.SendAsync(request);
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
    }

    private static string? Code(JsonElement answer) => answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString();
}

using System.Net;
using System.Net.Http.Headers;
using System.Text;
using LivingNetworks.Testing;

namespace LivingNetworks.Hosting.Tests;

/// <summary>A token's signature is not checked at every request; whoever holds it must not notice the difference.</summary>
public sealed class Tokens_that_were_good : IAsyncLifetime
{
    /// <summary>Nobody has that shelf; who is not known is not even told that.</summary>
    private const HttpStatusCode Known = HttpStatusCode.NotFound;

    private static readonly HttpClient Http = new();

    private ServiceUnderTest<ShopDb> _shop = null!;

    public async Task InitializeAsync() => _shop = await Shop.Open();

    public async Task DisposeAsync() => await _shop.DisposeAsync();

    [Fact]
    public async Task Are_good_again_until_their_time_is_over()
    {
        var token = TestTokens.For(Guid.NewGuid(), _shop.Clock.GetUtcNow());
        Assert.Equal(Known, await Ask(token));
        _shop.Clock.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal(Known, await Ask(token));
        _shop.Clock.Advance(TimeSpan.FromMinutes(9));
        Assert.Equal(Known, await Ask(token));
        _shop.Clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal(HttpStatusCode.Unauthorized, await Ask(token));
    }

    [Fact]
    public async Task Let_nobody_in_with_a_changed_one()
    {
        var token = TestTokens.For(Guid.NewGuid(), _shop.Clock.GetUtcNow());
        Assert.Equal(Known, await Ask(token));

        var (head, payload, signature) = token.Split('.') is [var h, var p, var s] ? (h, p, s) : default;
        var other = TestTokens.For(Guid.NewGuid(), _shop.Clock.GetUtcNow()).Split('.');
        Assert.Equal(HttpStatusCode.Unauthorized, await Ask($"{head}.{other[1]}.{signature}"));
        Assert.Equal(HttpStatusCode.Unauthorized, await Ask($"{head}.{payload}.{other[2]}"));
        Assert.Equal(HttpStatusCode.Unauthorized, await Ask($"{head}.{payload}."));
        Assert.Equal(Known, await Ask(token));
    }

    private async Task<HttpStatusCode> Ask(string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(_shop.Address, "/queries/shelf-of")) { Content = new StringContent($"{{\"shelfId\":\"{Guid.NewGuid()}\"}}", Encoding.UTF8, "application/json") };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var answer = await Http.SendAsync(request);
        return answer.StatusCode;
    }
}

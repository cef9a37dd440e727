using System.Buffers.Text;
using System.Net;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Testing;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace LivingNetworks.Membership.Tests.Accounts;

/// <summary>Tokens that are not ours, or no longer: each is answered with 401.</summary>
public sealed class ForgedTokens : IAsyncLifetime
{
    private AccountsWorld _world = null!;
    private Tokens _tokens = null!;

    public async Task InitializeAsync()
    {
        _world = await AccountsWorld.Start();
        await _world.Register("anna@example.org");
        _tokens = await _world.SignedIn("anna@example.org");
    }

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task A_token_without_a_signature_is_refused()
    {
        var payload = _tokens.AccessToken.Split('.')[1];
        foreach (var alg in new[] { "none", "None", "NONE" })
        {
            var header = Encode($$"""{"alg":"{{alg}}","typ":"at+jwt"}""");
            Assert.Equal(HttpStatusCode.Unauthorized, await _world.MyAccountWith($"{header}.{payload}."));
        }
    }

    [Fact]
    public async Task A_token_signed_with_the_public_key_as_a_shared_secret_is_refused()
    {
        using var keys = JsonDocument.Parse(await _world.Http.GetStringAsync(new Uri("/.well-known/jwks.json", UriKind.Relative)));
        var jwk = keys.RootElement.GetProperty("keys")[0];
        var body = Encode($$"""{"alg":"HS256","typ":"at+jwt","kid":"{{jwk.GetProperty("kid").GetString()}}"}""") + "." + _tokens.AccessToken.Split('.')[1];
        foreach (var secret in new[] { jwk.GetRawText(), jwk.GetProperty("x").GetString()! })
        {
            var signature = Base64Url.EncodeToString(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.ASCII.GetBytes(body)));
            Assert.Equal(HttpStatusCode.Unauthorized, await _world.MyAccountWith($"{body}.{signature}"));
        }
    }

    [Fact]
    public async Task A_token_of_another_person_under_the_same_signature_is_refused()
    {
        var parts = _tokens.AccessToken.Split('.');
        var claims = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(parts[1])).Replace(AccountsWorld.PersonOf(_tokens).ToString(), Guid.NewGuid().ToString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Unauthorized, await _world.MyAccountWith($"{parts[0]}.{Encode(claims)}.{parts[2]}"));
    }

    [Fact]
    public async Task A_token_of_another_issuer_or_for_somebody_else_or_of_another_type_or_with_an_unknown_key_is_refused()
    {
        var me = AccountsWorld.PersonOf(_tokens);
        using var stranger = ECDsa.Create(ECCurve.NamedCurves.nistP256);

        Assert.Equal(HttpStatusCode.OK, await _world.MyAccountWith(Token(me, TestTokens.Key))); // what follows differs in one thing each
        Assert.Equal(HttpStatusCode.Unauthorized, await _world.MyAccountWith(Token(me, TestTokens.Key, issuer: "https://elsewhere.example")));
        Assert.Equal(HttpStatusCode.Unauthorized, await _world.MyAccountWith(Token(me, TestTokens.Key, audience: "elsewhere")));
        Assert.Equal(HttpStatusCode.Unauthorized, await _world.MyAccountWith(Token(me, TestTokens.Key, type: "JWT")));
        Assert.Equal(HttpStatusCode.Unauthorized, await _world.MyAccountWith(Token(me, new ECDsaSecurityKey(stranger) { KeyId = "test" })));
    }

    [Fact]
    public async Task A_token_is_refused_after_its_time_and_before_it()
    {
        _world.Clock.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal(HttpStatusCode.OK, await _world.MyAccountWith(_tokens.AccessToken));

        _world.Clock.Advance(TimeSpan.FromSeconds(31));
        Assert.Equal(HttpStatusCode.Unauthorized, await _world.MyAccountWith(_tokens.AccessToken));

        _world.Clock.Advance(TimeSpan.FromMinutes(-12));
        Assert.Equal(HttpStatusCode.Unauthorized, await _world.MyAccountWith(_tokens.AccessToken));
    }

    [Fact]
    public async Task A_refresh_token_is_no_access_token()
    {
        Assert.Equal(HttpStatusCode.Unauthorized, await _world.MyAccountWith(_tokens.RefreshToken));
    }

    private string Token(Guid person, ECDsaSecurityKey key, string issuer = TokenValidation.DefaultIssuer, string audience = TokenValidation.Audience, string type = TokenValidation.TokenType)
    {
        var now = _world.Clock.GetUtcNow().UtcDateTime;
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            TokenType = type,
            Issuer = issuer,
            Audience = audience,
            Subject = new ClaimsIdentity([new Claim("sub", person.ToString())]),
            IssuedAt = now,
            NotBefore = now,
            Expires = now.AddMinutes(10),
            SigningCredentials = new SigningCredentials(key, SecurityAlgorithms.EcdsaSha256),
        });
    }

    private static string Encode(string json) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json));
}

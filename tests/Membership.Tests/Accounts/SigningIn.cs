using System.Buffers.Binary;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Testing;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Tests.Accounts;

public sealed class SigningIn : IAsyncLifetime
{
    private AccountsWorld _world = null!;

    public async Task InitializeAsync() => _world = await AccountsWorld.Start();

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task Gives_tokens_with_which_the_service_knows_the_person()
    {
        await _world.Register("Anna@Example.org");

        var tokens = await _world.SignedIn("anna@example.org");

        Assert.Equal("Bearer", tokens.TokenType);
        Assert.Equal(600, tokens.ExpiresIn);
        Assert.Equal(HttpStatusCode.OK, await _world.MyAccountWith(tokens.AccessToken));
        var mine = await _world.Service.As(AccountsWorld.PersonOf(tokens)).Ask(new MyAccount());
        Assert.Equal(("Anna@Example.org", AccountState.Unconfirmed), (mine.Mail, mine.State));
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/x-www-form-urlencoded")]
    public async Task Takes_a_form_and_json(string mediaType)
    {
        await _world.Register("anna@example.org");
        var fields = new Dictionary<string, string> { ["grant_type"] = "password", ["username"] = "anna@example.org", ["password"] = AccountsWorld.GoodPassword };
        using HttpContent content = mediaType == "application/json" ? JsonContent.Create(fields) : new FormUrlEncodedContent(fields);

        // HttpClient would send JSON in chunks; a client that tells no length is refused as too large.
        await content.LoadIntoBufferAsync();
        using var answer = await _world.Http.PostAsync(SignInClient.TokenPath, content);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
        using var body = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Equal(["access_token", "token_type", "expires_in", "refresh_token"], body.RootElement.EnumerateObject().Select(p => p.Name));
    }

    [Fact]
    public async Task Says_who_and_never_what_one_may()
    {
        await _world.Register("anna@example.org");
        var tokens = await _world.SignedIn("anna@example.org");

        using var header = JsonDocument.Parse(System.Buffers.Text.Base64Url.DecodeFromChars(tokens.AccessToken.Split('.')[0]));
        using var claims = JsonDocument.Parse(System.Buffers.Text.Base64Url.DecodeFromChars(tokens.AccessToken.Split('.')[1]));

        // Seen red with a "name" claim added to the token.
        Assert.Equal(["aud", "exp", "iat", "iss", "jti", "nbf", "sid", "sub"], claims.RootElement.EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal));
        Assert.Equal(("ES256", "at+jwt"), (header.RootElement.GetProperty("alg").GetString(), header.RootElement.GetProperty("typ").GetString()));
        Assert.Equal(600, claims.RootElement.GetProperty("exp").GetInt64() - claims.RootElement.GetProperty("iat").GetInt64());
    }

    [Fact]
    public async Task Gives_one_answer_for_an_unknown_address_a_wrong_password_and_a_person_without_a_sign_in()
    {
        await _world.Register("anna@example.org");

        var unknown = await Answer("nobody@example.org", "een heel ander wachtwoord");
        var wrong = await Answer("anna@example.org", "een heel ander wachtwoord");
        var noAddress = await Answer("geen adres", "een heel ander wachtwoord");

        // Seen red with a refusal of its own for an unknown address.
        Assert.Equal((HttpStatusCode.BadRequest, unknown.Body), wrong);
        Assert.Equal(unknown, noAddress);
        using var body = JsonDocument.Parse(unknown.Body);
        Assert.Equal("invalid_grant", body.RootElement.GetProperty("error").GetString());
        Assert.Equal("account.sign-in-failed", body.RootElement.GetProperty("code").GetString());

        async Task<(HttpStatusCode Status, string Body)> Answer(string mail, string password)
        {
            using var answer = await _world.PostToken(("grant_type", "password"), ("username", mail), ("password", password));
            return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
        }
    }

    [Fact]
    public async Task Rests_after_five_wrong_passwords_even_for_the_right_one()
    {
        await _world.Register("anna@example.org");
        for (var i = 0; i < 5; i++) await _world.SignInRefused("anna@example.org", "een heel ander wachtwoord");

        await _world.SignInRefused("anna@example.org", AccountsWorld.GoodPassword);

        _world.Clock.Advance(TimeSpan.FromMinutes(5));
        await _world.SignedIn("anna@example.org");
    }

    [Fact]
    public async Task Rests_longer_each_time_but_never_longer_than_an_hour()
    {
        await _world.Register("anna@example.org");
        for (var i = 0; i < 5; i++) await _world.SignInRefused("anna@example.org", "een heel ander wachtwoord");
        _world.Clock.Advance(TimeSpan.FromMinutes(5));
        await _world.SignInRefused("anna@example.org", "een heel ander wachtwoord");

        _world.Clock.Advance(TimeSpan.FromMinutes(9));
        await _world.SignInRefused("anna@example.org", AccountsWorld.GoodPassword);

        _world.Clock.Advance(TimeSpan.FromMinutes(51));
        await _world.SignedIn("anna@example.org");
    }

    [Fact]
    public async Task Counts_guesses_side_by_side()
    {
        await _world.Register("anna@example.org");

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => _world.SignInRefused("anna@example.org", "een heel ander wachtwoord")));

        // Seen red when a guess that met another one was not looked at again: it was not counted.
        await _world.SignInRefused("anna@example.org", AccountsWorld.GoodPassword);
    }

    [Fact]
    public async Task Is_refused_for_a_while_after_twenty_attempts_from_one_address_for_known_and_unknown_alike()
    {
        await _world.Register("anna@example.org");
        foreach (var mail in new[] { "anna@example.org", "nobody@example.org" })
        {
            for (var i = 0; i < 20; i++) await _world.SignInRefused(mail, "een heel ander wachtwoord");
            using var answer = await _world.PostToken(("grant_type", "password"), ("username", mail), ("password", "een heel ander wachtwoord"));
            Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
            await _world.SignInRefused(mail, "een heel ander wachtwoord", "account.too-many-tries");
        }
    }

    [Theory]
    [InlineData("grant_type=password&username=a@example.org", 400, "invalid_request", "account.token-request-not-understood")]
    [InlineData("username=a@example.org&password=x", 400, "invalid_request", "account.token-request-not-understood")]
    [InlineData("grant_type=client_credentials", 400, "unsupported_grant_type", "account.grant-not-offered")]
    [InlineData("grant_type=refresh_token", 400, "invalid_request", "account.token-request-not-understood")]
    [InlineData("grant_type=password&username=a@example.org&username=b@example.org&password=x", 400, "invalid_request", "account.token-request-not-understood")]
    [InlineData("grant_type=refresh_token&refresh_token=never-given", 400, "invalid_grant", "account.sign-in-ended")]
    public async Task Is_refused_when_the_request_is_not_right(string form, int status, string error, string code)
    {
        using var content = new StringContent(form, System.Text.Encoding.ASCII, "application/x-www-form-urlencoded");
        using var answer = await _world.Http.PostAsync(SignInClient.TokenPath, content);

        Assert.Equal(status, (int)answer.StatusCode);
        using var body = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Equal((error, code), (body.RootElement.GetProperty("error").GetString(), body.RootElement.GetProperty("code").GetString()));
    }

    [Theory]
    [InlineData("{\"grant_type\":\"password\",\"grant_type\":\"refresh_token\"}")]
    [InlineData("{\"grant_type\":{\"a\":1}}")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{")]
    [InlineData("{\"grant_type\":null}")]
    [InlineData("{\"grant_type\":\"password\",\"username\":\"\\ud800\",\"password\":\"x\"}")]
    public async Task Is_refused_when_the_json_is_odd(string json)
    {
        using var content = new StringContent(json, System.Text.Encoding.UTF8, "application/json");
        using var answer = await _world.Http.PostAsync(SignInClient.TokenPath, content);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Is_refused_when_the_request_is_too_large()
    {
        using var answer = await _world.PostToken(("grant_type", "password"), ("username", new string('a', 20_000)), ("password", "x"));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    /// <summary>Red once: the iterations of production left at the hasher's own default, and the account not saved after it was kept anew.</summary>
    [Fact]
    public async Task Keeps_a_password_anew_that_was_kept_with_less_work_than_OWASP_advises()
    {
        await _world.Register("anna@example.org");
        var before = await IterationsOf("anna@example.org");
        await using var production = await AccountsWorld.Twin(_world, dataFolder: null, keepsPasswordsAsInProduction: true);

        await production.SignInRefused("anna@example.org", "een heel andere zin dan die");
        var afterWrong = await IterationsOf("anna@example.org");
        await production.SignedIn("anna@example.org");
        var after = await IterationsOf("anna@example.org");
        await production.SignedIn("anna@example.org");

        Assert.Equal((AccountsWorld.FewIterations, AccountsWorld.FewIterations, 210_000), (before, afterWrong, after));
    }

    [Fact]
    public async Task Is_not_offered_by_get()
    {
        using var answer = await _world.Http.GetAsync(new Uri(SignInClient.TokenPath, UriKind.Relative));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }

    /// <summary>As ASP.NET Core Identity keeps them, version 3: a marker, the function, and then the iterations, each in four bytes.</summary>
    private async Task<int> IterationsOf(string mail)
    {
        await using var db = _world.Database();
        var hash = await db.Set<Account>().Where(a => a.SignInName == mail).Select(a => a.PasswordHash).SingleAsync();
        return BinaryPrimitives.ReadInt32BigEndian(Convert.FromBase64String(hash!).AsSpan(5));
    }
}

using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using LivingNetworks.Gateway;
using LivingNetworks.Hosting;
using LivingNetworks.Membership;
using LivingNetworks.Messaging;
using LivingNetworks.Sessions;
using LivingNetworks.Testing;
using LivingNetworks.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LivingNetworks.Standalone.Tests.Access;

/// <summary>Gateway, membership, sessions and dashboard as they run, in one process, with a clock that can be moved on: for everything about getting in that
/// happens between them.</summary>
public sealed partial class AccessWorld : IAsyncLifetime
{
    public const string Collection = "Getting in through the gateway";

    public const string Password = "zeven eenden op een rij";

    private readonly string _folder = Directory.CreateTempSubdirectory("ln-access-").FullName;
    private readonly Dictionary<string, string?> _addresses = [];
    private readonly List<WebApplication> _apps = [];
    private readonly InProcessBus _bus = new("membership", "sessions");
    private int _people;

    public MovableClock Clock { get; } = new();

    /// <summary>Speaks to the gateway and keeps no cookie.</summary>
    public HttpClient Http { get; private set; } = null!;

    /// <summary>Speaks to the gateway as another host on the way would: nothing is followed, nothing kept.</summary>
    public Uri Address => Http.BaseAddress!;

    public async Task InitializeAsync()
    {
        var gateway = $"http://localhost:{FreePorts.ForProgram()}";
        _addresses["services:gateway:http:0"] = _addresses["Identity:WebAddress"] = gateway;
        var membership = MembershipService.Build([], Configure);
        await membership.PrepareDatabase<Membership.Data.MembershipDb>();
        await Run(membership, "membership");
        var sessions = SessionsService.Build([], Configure);
        await sessions.PrepareDatabase<Sessions.Data.SessionsDb>();
        await Run(sessions, "sessions");

        foreach (var away in new[] { "learninglog", "assessment" }) _addresses[$"services:{away}:http:0"] = "http://127.0.0.1:9";
        await Run(WebSite.Build([], Configure), "web");
        await Run(GatewayApp.Build([], builder =>
        {
            Configure(builder);
            builder.WebHost.UseUrls(gateway);
        }), "gateway");
        Http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri(gateway) };
    }

    public async Task DisposeAsync()
    {
        Http.Dispose();
        foreach (var app in Enumerable.Reverse(_apps))
        {
            await app.StopAsync();
            await app.DisposeAsync();
        }

        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Somebody new with a proved address, not signed in.</summary>
    public async Task<string> Confirmed(string name = "Aicha Benali")
    {
        var mail = await Newcomer(name);
        await Data(null, "mutation($input: ConfirmMailInput!) { confirmMail(input: $input) { mail } }", new { commandId = Guid.NewGuid(), code = await CodeTo(mail, 1), password = Password });
        return mail;
    }

    /// <summary>Somebody new who can sign in.</summary>
    public async Task<string> Newcomer(string name = "Aicha Benali")
    {
        var mail = $"mens{Interlocked.Increment(ref _people)}@example.org";
        await Data(null, "mutation($input: RegisterAccountInput!) { registerAccount(input: $input) { mail } }", new { commandId = Guid.NewGuid(), mail, password = Password, displayName = name, language = "nl" });
        return mail;
    }

    /// <summary>Signs in with the form, as a browser does, and returns the cookie.</summary>
    public async Task<string> Browser(string mail, string userAgent = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0")
    {
        using var answer = await Form("/sign-in", [new("mail", mail), new("password", Password)], userAgent: userAgent);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        return CookieOf(answer) ?? throw new InvalidOperationException($"No cookie, but {answer.Headers.Location}");
    }

    /// <summary>Signs in as a program does.</summary>
    public async Task<JsonElement> Program(string mail) => await Token([new("grant_type", "password"), new("username", mail), new("password", Password)], HttpStatusCode.OK);

    public async Task<JsonElement> Token(KeyValuePair<string, string>[] fields, HttpStatusCode expected)
    {
        using var form = new FormUrlEncodedContent(fields);
        using var answer = await Http.PostAsync(new Uri("/connect/token", UriKind.Relative), form);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(expected == answer.StatusCode, text);
        return JsonDocument.Parse(text).RootElement;
    }

    public async Task<HttpResponseMessage> Form(string path, KeyValuePair<string, string>[] fields, string? cookie = null, string? origin = null, string? userAgent = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent(fields) };
        request.Headers.Add("Origin", origin ?? Address.GetLeftPart(UriPartial.Authority));
        if (cookie is not null) request.Headers.Add("Cookie", cookie);
        if (userAgent is not null) request.Headers.TryAddWithoutValidation("User-Agent", userAgent);
        return await Http.SendAsync(request);
    }

    public async Task<HttpResponseMessage> Get(string path, string? cookie = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (cookie is not null) request.Headers.Add("Cookie", cookie);
        return await Http.SendAsync(request);
    }

    /// <summary>Asks the graph with a cookie, a bearer token (all that does not begin as a cookie) or neither; an input where the query has one.</summary>
    public async Task<JsonElement> Ask(string? who, string query, object? input = null)
    {
        using var answer = await Post(who, query, input);
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
    }

    public async Task<HttpResponseMessage> Post(string? who, string query, object? input = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent(JsonSerializer.Serialize(new { query, variables = input is null ? null : new { input } }), Encoding.UTF8, "application/json"),
        };
        request.Headers.Add("GraphQL-Preflight", "1");
        if (who?.StartsWith("ln-session=", StringComparison.Ordinal) == true) request.Headers.Add("Cookie", who);
        else if (who is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", who);
        return await Http.SendAsync(request);
    }

    /// <summary>Asks and expects data without errors.</summary>
    public async Task<JsonElement> Data(string? who, string query, object? input = null)
    {
        var answer = await Ask(who, query, input);
        Assert.False(answer.TryGetProperty("errors", out _), answer.GetRawText());
        return answer.GetProperty("data");
    }

    /// <summary>Asks and expects one refusal by code.</summary>
    public async Task Refused(string? who, string code, string query, object? input = null)
    {
        var answer = await Ask(who, query, input);
        Assert.True(answer.TryGetProperty("errors", out var errors), answer.GetRawText());
        Assert.Equal(code, errors[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    /// <summary>A personal access token with some scopes, until a year from now or an earlier day.</summary>
    public async Task<(Guid Id, string Secret)> AccessToken(string who, string scopes, int days = 30)
    {
        var made = (await Data(who, "mutation($input: MakeAccessTokenInput!) { makeAccessToken(input: $input) { secret token { id } } }", new
        {
            commandId = Guid.NewGuid(), name = "rekenblad", scopes = scopes.Split(' '), endsOn = DateOnly.FromDateTime(Clock.GetUtcNow().UtcDateTime).AddDays(days).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        })).GetProperty("makeAccessToken");
        return (made.GetProperty("token").GetProperty("id").GetGuid(), made.GetProperty("secret").GetString()!);
    }

    public async Task Revoke(string who, Guid token) =>
        await Data(who, "mutation($input: RevokeAccessTokenInput!) { revokeAccessToken(input: $input) { tokens { id } } }", new { commandId = Guid.NewGuid(), tokenId = token });

    /// <summary>The code in the newest of so many letters to an address.</summary>
    public async Task<string> CodeTo(string mail, int letters)
    {
        for (var i = 0; i < 1_200; i++)
        {
            var mails = Letters.To(_folder, mail);
            if (mails.Count == letters) return CodeLink().Match(mails[^1]).Groups[1].Value;
            await Task.Delay(50);
        }

        throw new InvalidOperationException($"There were never {letters} letters to {mail}.");
    }

    /// <summary>The session cookie that an answer sets; null where it sets none.</summary>
    public static string? CookieOf(HttpResponseMessage answer) =>
        answer.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies.FirstOrDefault(c => c.StartsWith("ln-session=", StringComparison.Ordinal))?.Split(';')[0] : null;

    private void Configure(WebApplicationBuilder builder)
    {
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.SetMinimumLevel(LogLevel.Error);
        builder.Configuration.AddInMemoryCollection(_addresses);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["Data:Folder"] = _folder, ["Database:MigrateOnStart"] = "true" });
        builder.Services.AddSingleton<TimeProvider>(Clock);
        builder.Services.AddSingleton(_bus);
    }

    private async Task Run(WebApplication app, string name)
    {
        _apps.Add(app);
        await app.StartAsync();
        _addresses[$"services:{name}:http:0"] = app.Urls.First();
    }

    [GeneratedRegex(@"/account/\w+#([A-Za-z0-9_-]+)")]
    private static partial Regex CodeLink();
}

/// <summary>The real time, and later when a test says so.</summary>
public sealed class MovableClock : TimeProvider
{
    private long _ahead;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow().AddTicks(Interlocked.Read(ref _ahead));

    public void Advance(TimeSpan by) => Interlocked.Add(ref _ahead, by.Ticks);
}

[CollectionDefinition(AccessWorld.Collection, DisableParallelization = true)]
public sealed class AccessWorlds : ICollectionFixture<AccessWorld>;

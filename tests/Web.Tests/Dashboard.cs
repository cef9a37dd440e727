using System.Collections.Concurrent;
using System.Security.Claims;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace LivingNetworks.Web.Tests;

/// <summary>The dashboard on a free port, in front of a gateway that gives the answers in Answers/ by the name of the operation.</summary>
public sealed partial class Dashboard : IAsyncLifetime
{
    /// <summary>What the gateway does for somebody without a session.</summary>
    private static readonly string[] Open = ["RegisterAccount", "ClaimAccount", "ConfirmMail", "AskSignInLink", "AskRecovery", "RecoverAccount", "SignInOffers"];

    private readonly ConcurrentDictionary<string, string> _answers = new();
    private WebApplication _gateway = default!;
    private WebApplication _web = default!;

    public static readonly Guid Network = new("0190a1b2-0000-7000-8000-000000000001");

    /// <summary>How many of the next requests the gateway sheds.</summary>
    public int ShedNext { get; set; }

    /// <summary>Every request that reached the gateway.</summary>
    public ConcurrentQueue<GatewayRequest> Asked { get; } = [];

    public HttpClient Browser { get; private set; } = default!;

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _gateway = builder.Build();
        _gateway.MapPost("/graphql", Answer);
        _gateway.MapGet("/sign-in/organisation/question", (HttpContext http) =>
            _answers.TryGetValue("question", out var question) && http.Request.Headers.Cookie.ToString().Contains("ln-organisation=", StringComparison.Ordinal) ? Results.Text(question, "application/json") : Results.NotFound());
        await _gateway.StartAsync();

        _web = WebSite.Build(["--urls=http://127.0.0.1:0", $"--services:gateway:http:0={_gateway.Urls.First()}"]);
        await _web.StartAsync();
        Browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri(_web.Urls.First()) };
    }

    /// <summary>Lets the gateway give another answer to one operation.</summary>
    public void Answers(string operation, string json) => _answers[operation] = json;

    /// <summary>The page as the server draws it for a visitor with a session.</summary>
    public async Task<IHtmlDocument> Page(string path, string language = "nl")
    {
        using var response = await Get(path, $"ln-session=abc; ln-lang={language}");
        var html = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, $"{path} answered {(int)response.StatusCode}: {html}");
        return new HtmlParser().ParseDocument(html);
    }

    /// <summary>Does something as the circuit of a visitor with a session would, and returns what reached the gateway for it.</summary>
    public async Task<IReadOnlyList<GatewayRequest>> Do<TClient>(Func<TClient, Task> change) where TClient : notnull
    {
        await using var circuit = _web.Services.CreateAsyncScope();
        Arrives(circuit, hasSession: true);
        var before = Asked.Count;
        await change(circuit.ServiceProvider.GetRequiredService<TClient>());
        return [.. Asked.Skip(before)];
    }

    /// <summary>One component as the circuit of a visitor has it, to fill in and to send.</summary>
    public async Task<OnePart> Part<TComponent>(bool hasSession, string address, params (string Name, object Value)[] parameters) where TComponent : IComponent
    {
        var circuit = _web.Services.CreateAsyncScope();
        Arrives(circuit, hasSession);
        var part = new OnePart(circuit, Browser.BaseAddress!, address);
        await part.Show<TComponent>(parameters);
        return part;
    }

    private static void Arrives(AsyncServiceScope circuit, bool hasSession)
    {
        var visitor = new ClaimsPrincipal(hasSession ? new ClaimsIdentity([new Claim("cookie", "ln-session=abc")], "test") : new ClaimsIdentity());
        ((IHostEnvironmentAuthenticationStateProvider)circuit.ServiceProvider.GetRequiredService<AuthenticationStateProvider>())
            .SetAuthenticationState(Task.FromResult(new AuthenticationState(visitor)));
    }

    public Task<HttpResponseMessage> Get(string path, string? cookies = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (cookies is not null) request.Headers.Add("Cookie", cookies);
        return Browser.SendAsync(request);
    }

    public async Task DisposeAsync()
    {
        Browser.Dispose();
        await _web.DisposeAsync();
        await _gateway.DisposeAsync();
    }

    private async Task Answer(HttpContext context)
    {
        using var body = await JsonDocument.ParseAsync(context.Request.Body);
        var operation = OperationName().Match(body.RootElement.GetProperty("query").GetString()!).Groups[1].Value;
        var headers = context.Request.Headers;
        Asked.Enqueue(new GatewayRequest(
            operation, headers.Cookie.ToString(), headers.AcceptLanguage.ToString(), headers["GraphQL-Preflight"].ToString(),
            body.RootElement.TryGetProperty("variables", out var variables) ? variables.Clone() : default));

        context.Response.ContentType = "application/graphql-response+json";
        if (ShedNext > 0)
        {
            ShedNext--;
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            context.Response.Headers.RetryAfter = "0";
            await context.Response.WriteAsync("""{ "errors": [ { "message": "Het is nu even druk.", "extensions": { "code": "SERVICE_BUSY" } } ] }""");
            return;
        }

        await context.Response.WriteAsync(
            !Open.Contains(operation) && !headers.Cookie.ToString().Contains("ln-session=", StringComparison.Ordinal)
                ? """{ "errors": [ { "message": "Meld je aan.", "extensions": { "code": "AUTH_NOT_AUTHENTICATED" } } ] }"""
                : _answers.TryGetValue(operation, out var given)
                    ? given
                    : await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Answers", operation + ".json")));
    }

    [GeneratedRegex(@"(?:query|mutation)\s+(\w+)")]
    private static partial Regex OperationName();
}

/// <summary>What the gateway saw of one request.</summary>
public sealed record GatewayRequest(string Operation, string Cookie, string Language, string Preflight, JsonElement Variables);

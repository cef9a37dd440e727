using System.Net;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace LivingNetworks.Gateway.Tests;

/// <summary>A gateway with one place and next to no queue, before services that answer when a test says so.</summary>
public sealed class WhenItIsBusy : IAsyncLifetime
{
    private const string Question = """{"query":"{ instruments { code } }"}""";

    private readonly TaskCompletionSource _reached = new();
    private readonly TaskCompletionSource _go = new();
    private readonly List<string> _asked = [];
    private WebApplication _services = null!;
    private RunningGateway _gateway = null!;

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        _services = builder.Build();
        _services.Run(async http =>
        {
            lock (_asked) _asked.Add(http.Request.Path);
            if (http.Request.Path == "/slow" || http.Request.Path == "/queries/instruments")
            {
                _reached.TrySetResult();
                await _go.Task;
            }

            if (http.Request.Path.StartsWithSegments("/queries")) await http.Response.WriteAsync("[]");
            else await http.Response.WriteAsync("a page");
        });
        await _services.StartAsync();
        var settings = new[] { "membership", "sessions", "learninglog", "assessment", "web" }.ToDictionary(s => $"services:{s}:http:0", _ => (string?)_services.Urls.First());
        settings["Overload:Places"] = "1";
        settings["Overload:Queue"] = "1"; // the place of one who was answered is free a moment later
        settings["Overload:LongestWait"] = "00:00:00.3";
        _gateway = await RunningGateway.Start(settings);
    }

    public async Task DisposeAsync()
    {
        _go.TrySetResult();
        await _gateway.DisposeAsync();
        await _services.DisposeAsync();
    }

    [Theory]
    [InlineData("nl", "Het is nu even druk")]
    [InlineData("en", "It is busy right now")]
    public async Task A_question_too_many_is_asked_to_come_back_and_answered_as_soon_as_there_is_room(string language, string words)
    {
        var first = Graph(Question, language);
        await _reached.Task.WaitAsync(TimeSpan.FromSeconds(30));

        using var shed = await Graph("""{"query":"mutation { submitAnswers(input: { ticket: \"x\", answers: [] }) { roundId } }"}""", language);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, shed.StatusCode);
        Assert.InRange(shed.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 3);
        var error = JsonElement.Parse(await shed.Content.ReadAsStringAsync()).GetProperty("errors")[0];
        Assert.StartsWith(words, error.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal("SERVICE_BUSY", error.GetProperty("extensions").GetProperty("code").GetString());
        lock (_asked) Assert.DoesNotContain(_asked, path => path.StartsWith("/commands", StringComparison.Ordinal));

        _go.SetResult();
        using (var answered = await first) Assert.Equal(HttpStatusCode.OK, answered.StatusCode);
        using var next = await Graph(Question, language);
        Assert.Equal(HttpStatusCode.OK, next.StatusCode);
    }

    /// <summary>A page that is being made asks the graph through this gateway: with the same places it would wait for itself.</summary>
    [Fact]
    public async Task Pages_have_room_of_their_own_and_say_by_themselves_that_they_try_again()
    {
        var page = _gateway.Http.GetAsync(new Uri("/slow", UriKind.Relative));
        await _reached.Task.WaitAsync(TimeSpan.FromSeconds(30));
        using (var asked = await Graph("""{"query":"{ __typename }"}""")) Assert.Equal(HttpStatusCode.OK, asked.StatusCode);

        using var request = new HttpRequestMessage(HttpMethod.Get, "/networks") { Headers = { { "Accept", "text/html" }, { "Accept-Language", "en" } } };
        using var shed = await _gateway.Http.SendAsync(request);
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "text/html"), (shed.StatusCode, shed.Content.Headers.ContentType?.MediaType));
        var html = await shed.Content.ReadAsStringAsync();
        Assert.Contains("It is busy right now", html, StringComparison.Ordinal);
        Assert.Contains($"http-equiv=\"refresh\" content=\"{shed.Headers.RetryAfter}\"", html, StringComparison.Ordinal);
        using (var script = await _gateway.Http.GetAsync(new Uri("/app.js", UriKind.Relative)))
        {
            Assert.Equal((HttpStatusCode.ServiceUnavailable, Problem.MediaType), (script.StatusCode, script.Content.Headers.ContentType?.MediaType));
        }

        _go.SetResult();
        using var whole = await page;
        Assert.Equal("a page", await whole.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Health_is_told_all_the_same()
    {
        var first = Graph(Question);
        await _reached.Task.WaitAsync(TimeSpan.FromSeconds(30));
        foreach (var probe in new[] { "/health", "/alive" })
        {
            using var answer = await _gateway.Http.GetAsync(new Uri(probe, UriKind.Relative));
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }

        _go.SetResult();
        (await first).Dispose();
    }

    /// <summary>Who speaks slowly is heard before taking a place.</summary>
    [Fact]
    public async Task Nobody_holds_a_place_by_sending_slowly()
    {
        using var slow = new System.Net.Sockets.TcpClient();
        await slow.ConnectAsync(IPAddress.Loopback, _gateway.Http.BaseAddress!.Port);
        await slow.GetStream().WriteAsync(Encoding.ASCII.GetBytes("POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"));
        for (var i = 0; i < 20; i++)
        {
            using var answer = await Graph("""{"query":"{ __typename }"}""");
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }

    /// <summary>Red once: with the place kept until the stream ends, nobody else was answered while somebody followed a network.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Who_follows_something_holds_no_place(bool bySocket)
    {
        var (network, person) = (Guid.NewGuid(), Guid.NewGuid());
        var services = new ServicesToFollow { Settings = { ["Overload:Places"] = "1", ["Overload:Queue"] = "1", ["Overload:LongestWait"] = "00:00:00.3" } };
        await services.InitializeAsync();
        services.Seen[(network, person)] = Viewpoint.Participant;
        try
        {
            if (bySocket)
            {
                using var socket = new ClientWebSocket();
                socket.Options.AddSubProtocol("graphql-transport-ws");
                await socket.ConnectAsync(new Uri(services.Gateway.Graph.Replace("http", "ws", StringComparison.Ordinal)), CancellationToken.None);
                await OthersAreAnswered();
            }
            else
            {
                using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = $"subscription {{ networkChanged(networkId: \"{network}\") {{ part }} }}" }) };
                request.Headers.Authorization = new("Bearer", TestTokens.For(person, DateTimeOffset.UtcNow));
                request.Headers.Accept.ParseAdd("text/event-stream");
                using var stream = await services.Gateway.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
                Assert.Equal("text/event-stream", stream.Content.Headers.ContentType?.MediaType);
                await OthersAreAnswered();
            }
        }
        finally
        {
            await services.DisposeAsync();
        }

        async Task OthersAreAnswered() => Assert.Equal("Query", (await services.Gateway.Ask("{ __typename }")).GetProperty("data").GetProperty("__typename").GetString());
    }

    [Fact]
    public async Task A_service_that_is_busy_gives_a_null_field_with_the_same_code()
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        await using var busy = builder.Build();
        busy.Run(http =>
        {
            http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return http.Response.WriteAsJsonAsync(Problem.Of(CommonRefusals.TooBusy, "nl"), Wire.Json, Problem.MediaType);
        });
        await busy.StartAsync();
        await using var gateway = await RunningGateway.Start(new Dictionary<string, string?> { ["services:assessment:http:0"] = busy.Urls.First() });

        var answer = await gateway.Ask("{ instruments { code } __typename }");

        Assert.Equal("Query", answer.GetProperty("data").GetProperty("__typename").GetString());
        Assert.Equal("SERVICE_BUSY", answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    private Task<HttpResponseMessage> Graph(string body, string language = "nl")
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.AcceptLanguage.ParseAdd(language);
        return _gateway.Http.SendAsync(request);
    }
}

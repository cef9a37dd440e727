using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using LivingNetworks.Testing;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace LivingNetworks.Gateway.Tests;

/// <summary>The real gateway on a free port; the services behind it are wherever a test says, by default nowhere.</summary>
public sealed class RunningGateway : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly string _folder;

    private RunningGateway(WebApplication app, string folder)
    {
        (_app, _folder) = (app, folder);
        Http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri(app.Urls.First()) };
    }

    public HttpClient Http { get; }

    public IServiceProvider Services => _app.Services;

    public string Graph => _app.Urls.First() + "/graphql";

    public static async Task<RunningGateway> Start(IReadOnlyDictionary<string, string?>? services = null)
    {
        var folder = Directory.CreateTempSubdirectory("ln-gateway-").FullName;
        var nowhere = new[] { "membership", "sessions", "learninglog", "assessment", "web" }.ToDictionary(s => $"services:{s}:http:0", _ => (string?)"http://127.0.0.1:9");
        var app = GatewayApp.Build([], builder =>
        {
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            builder.Logging.SetMinimumLevel(LogLevel.Error);
            builder.Configuration.AddInMemoryCollection(nowhere);
            builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["Data:Folder"] = folder });
            if (services is not null) builder.Configuration.AddInMemoryCollection(services);
            builder.Services.PostConfigure<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme, options =>
            {
                options.Configuration = new OpenIdConnectConfiguration();
                options.ConfigurationManager = null;
                options.TokenValidationParameters.IssuerSigningKey = TestTokens.Key;
            });
        });
        await app.StartAsync();
        return new RunningGateway(app, folder);
    }

    public async Task<JsonElement> Ask(string query, string language = "nl")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(JsonSerializer.Serialize(new { query }), Encoding.UTF8, "application/json") };
        request.Headers.AcceptLanguage.Add(new StringWithQualityHeaderValue(language));
        using var response = await Http.SendAsync(request);
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}

using LivingNetworks.GraphQL.Tests.Fixtures;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LivingNetworks.GraphQL.Tests.Http;

/// <summary>The library behind a real server on this machine.</summary>
public sealed class LibraryServer : IAsyncLifetime
{
    private WebApplication _app = null!;

    public HttpClient Client { get; } = new();

    public string Url { get; private set; } = "";

    public IServiceProvider Services => _app.Services;

    public static async Task<LibraryServer> Start(Action<IRequestExecutorBuilder> configure)
    {
        var server = new LibraryServer();
        await server.InitializeAsync(configure);
        return server;
    }

    public Task InitializeAsync() => InitializeAsync(_ => { });

    public Task Stop() => _app.StopAsync();

    /// <summary>A subscription is closed a moment after its source has ended.</summary>
    public async Task UntilNoneIsOpen()
    {
        var executor = (RequestExecutor)Services.GetRequiredService<IRequestExecutor>();
        for (var i = 0; executor.OpenSubscriptions > 0; i++)
        {
            Assert.True(i < 6_000, $"{executor.OpenSubscriptions} subscriptions are open.");
            await Task.Delay(10);
        }
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    private async Task InitializeAsync(Action<IRequestExecutorBuilder> configure)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Development" });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        configure(Library.AddTo(builder.Services));
        _app = builder.Build();
        _app.UseWebSockets();
        _app.MapGraphQL();
        _app.MapGraphQLHttp("/only-http");
        _app.MapGraphQLWebSocket("/only-sockets");
        _app.MapGraphQLPersistedOperations();
        _app.MapGraphQLPersistedOperations("/named", requireOperationName: true);
        await _app.StartAsync();
        Url = _app.Urls.Single() + "/graphql";
    }
}

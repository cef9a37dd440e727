using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Testing;
using MassTransit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LivingNetworks.Messaging.Tests;

/// <summary>One service on the bus, as a process has it: its host, and a database that outlives the host.</summary>
public sealed class Member : IAsyncDisposable
{
    private readonly WebApplication _app;

    private Member(WebApplication app) => _app = app;

    public IServiceProvider Services => _app.Services;

    public HttpClient Http => new() { BaseAddress = new Uri(_app.Urls.First()) };

    /// <summary>Starts a service. A bus or a broker, whichever is given; with neither it is alone. Returns when it is connected, unless told otherwise.</summary>
    public static async Task<Member> Start(
        string name, TestDatabase database, Reactions<TalkDb> reactions, InProcessBus? bus = null, string? broker = null, Dictionary<string, string?>? settings = null,
        bool connected = true)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        if (Environment.GetEnvironmentVariable("TEST_LOG") is not null) builder.Logging.AddConsole().SetMinimumLevel(LogLevel.Information);
        builder.Logging.AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Error);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["ConnectionStrings:TalkDb"] = database.Connection,
            ["ConnectionStrings:messaging"] = broker,
            ["Messaging:Poll"] = "00:00:00.5",
            ["Messaging:LongestPause"] = "00:00:01",
            ["Messaging:Retries:0"] = "00:00:00.02",
            ["Messaging:Retries:1"] = "00:00:00.05",
        });
        if (settings is not null) builder.Configuration.AddInMemoryCollection(settings);
        if (bus is not null) builder.Services.AddSingleton(bus);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.AddServiceDatabase<TalkDb, SqliteTalkDb, SqlServerTalkDb>("TalkDb");
        builder.AddMessaging(name, reactions);
        builder.AddServiceDefaults();
        var app = builder.Build();
        app.MapDefaultEndpoints();
        var member = new Member(app);
        await member.InDatabase(db => db.Database.EnsureCreatedAsync());
        await app.StartAsync();
        if (broker is not null && connected) await app.Services.GetRequiredService<IBusControl>().WaitForHealthStatus(BusHealthStatus.Healthy, TimeSpan.FromSeconds(30));
        return member;
    }

    /// <summary>Says words, each saved with its event.</summary>
    public Task Say(params WordSaid[] words) => InDatabase(async db =>
    {
        foreach (var word in words) db.Outbox.Add(OutboxMessage.For(word, AudienceLevel.Inside, null, DateTimeOffset.UnixEpoch));
        return await db.SaveChangesAsync();
    });

    public Task<List<Note>> Notes() => InDatabase(db => db.Notes.AsNoTracking().OrderBy(n => n.Id).ToListAsync());

    public Task<int> Waiting() => InDatabase(db => db.Outbox.CountAsync(o => o.SentAt == null));

    public async Task<T> InDatabase<T>(Func<TalkDb, Task<T>> use)
    {
        await using var scope = _app.Services.CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<TalkDb>());
    }

    public IErrorQueues ErrorQueues => _app.Services.GetRequiredService<IErrorQueues>();

    public async Task<long> Errors() => (await ErrorQueues.List(CancellationToken.None)).Sum(q => q.Count);

    /// <summary>Leaves without saying goodbye: nothing in flight is awaited longer than the patience given.</summary>
    public async Task Kill(TimeSpan patience = default)
    {
        using var at = new CancellationTokenSource(patience);
        try
        {
            await _app.StopAsync(at.Token);
        }
        catch (OperationCanceledException)
        {
            // That is what a kill is.
        }

        await _app.DisposeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}

/// <summary>Waits for what must become true.</summary>
public static class Eventually
{
    public static async Task Equal<T>(T expected, Func<Task<T>> actual, int seconds = 60)
    {
        var end = DateTime.UtcNow.AddSeconds(seconds);
        var seen = await actual();
        while (!EqualityComparer<T>.Default.Equals(expected, seen) && DateTime.UtcNow < end)
        {
            await Task.Delay(25);
            seen = await actual();
        }

        Assert.Equal(expected, seen);
    }
}

using System.Collections.Concurrent;
using LivingNetworks.Testing;
using MassTransit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LivingNetworks.Messaging.Tests;

[Collection(RabbitMq.Collection)]
public sealed class Events_over_RabbitMQ(RabbitMq broker) : Events_on_a_bus
{
    /// <summary>Queues outlive a test, so every test has names of its own.</summary>
    private readonly string _run = Guid.NewGuid().ToString("N")[..6];

    protected override TimeSpan Patience => TimeSpan.FromSeconds(8);

    [RabbitMqFact]
    public Task They_arrive_once_and_in_the_order_of_their_stream() => Arrive_once_and_in_the_order_of_their_stream();

    [RabbitMqFact]
    public Task They_are_answered_with_an_event_saved_with_the_reaction() => Are_answered_with_an_event_saved_with_the_reaction();

    [RabbitMqFact]
    public Task They_are_applied_once_when_they_come_again() => Are_applied_once_when_they_come_again();

    [RabbitMqFact]
    public Task They_are_sent_once_and_in_order_by_two_replicas() => Are_sent_once_and_in_order_by_two_replicas();

    [RabbitMqFact]
    public Task They_wait_in_the_error_queue_after_some_tries_and_can_be_replayed() => Wait_in_the_error_queue_after_some_tries_and_can_be_replayed();

    [RabbitMqFact]
    public Task They_keep_their_trace_when_they_are_replayed() => Keep_their_trace_when_they_are_replayed();

    [RabbitMqFact]
    public Task They_wait_for_a_database_that_cannot_save_just_now() => Wait_for_a_database_that_cannot_save_just_now();

    [RabbitMqFact]
    public Task They_survive_a_listener_killed_in_the_middle() => Survive_a_listener_killed_in_the_middle();

    [RabbitMqFact]
    public Task They_survive_a_speaker_killed_in_the_middle() => Survive_a_speaker_killed_in_the_middle();

    [RabbitMqFact]
    public async Task They_wait_for_a_listener_that_starts_for_the_first_time()
    {
        using var speakers = new TestDatabase();
        using var listeners = new TestDatabase();
        await using var speaker = await Join("speaker", speakers, new Reactions<TalkDb>(), new() { ["Messaging:WaitFor"] = $"listener-{_run}" });
        await speaker.Say(new WordSaid(Guid.NewGuid(), 1));
        await Task.Delay(1000);
        Assert.Equal(1, await speaker.Waiting()); // red once: without WaitFor the broker confirms and drops it

        await using var listener = await Join("listener", listeners, new Listening().Reactions);

        await Eventually.Equal(1, async () => (await listener.Notes()).Count);
    }

    /// <summary>Commands do not feel a broker that stops; what they said arrives when it is back, once.</summary>
    [RabbitMqFact]
    public async Task They_arrive_after_the_broker_was_stopped_and_killed()
    {
        using var speakers = new TestDatabase();
        using var listeners = new TestDatabase();
        await using var listener = await Join("listener", listeners, new Listening().Reactions);
        await using var speaker = await Join("speaker", speakers, new Reactions<TalkDb>(), new() { ["Messaging:Confirm"] = "00:00:02", ["Messaging:Lease"] = "00:00:05" });
        var network = Guid.NewGuid();
        await Say(1, 20);
        await Eventually.Equal(20, async () => (await listener.Notes()).Count);

        await broker.Stop();
        await Say(21, 40);
        using var http = speaker.Http;
        using var health = await http.GetAsync(new Uri("/health", UriKind.Relative));
        Assert.Equal(System.Net.HttpStatusCode.OK, health.StatusCode);
        Assert.Contains("Degraded", await health.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(20, await speaker.Waiting());
        await broker.Start();
        await Say(41, 60);
        await Eventually.Equal(60, async () => (await listener.Notes()).Count);

        await broker.Kill();
        await Say(61, 80);
        await broker.Start();
        await Eventually.Equal(80, async () => (await listener.Notes()).Count);
        await Eventually.Equal(0, speaker.Waiting);
        Assert.Equal(Enumerable.Range(1, 80), (await listener.Notes()).Select(n => n.Number));

        async Task Say(int from, int to)
        {
            for (var number = from; number <= to; number++) await speaker.Say(new WordSaid(network, number));
        }
    }

    /// <summary>MassTransit does not always come back to a broker after its connection was cut, here for certain: it is stopped.</summary>
    [RabbitMqFact]
    public async Task They_are_heard_again_though_the_bus_stays_away_from_a_broker_that_answers()
    {
        using var speakers = new TestDatabase();
        using var listeners = new TestDatabase();
        await using var speaker = await Join("speaker", speakers, new Reactions<TalkDb>());
        await using var listener = await Join("listener", listeners, new Listening().Reactions);

        await listener.Services.GetRequiredService<IBusControl>().StopAsync();
        await speaker.Say(new WordSaid(Guid.NewGuid(), 1));

        await Eventually.Equal(1, async () => (await listener.Notes()).Count, seconds: 120);
    }

    /// <summary>Seen after the broker was killed: a service heard, was healthy, and everything it said waited for ever.</summary>
    [RabbitMqFact]
    public async Task They_are_said_though_nothing_arrives_any_more_on_a_bus_that_is_healthy()
    {
        using var speakers = new TestDatabase();
        using var listeners = new TestDatabase();
        using var line = new LosesWhatIsPublished(broker.Connection);
        await using var listener = await Join("listener", listeners, new Listening().Reactions);
        await using var speaker = await Member.Start(
            $"speaker-{_run}", speakers, new Reactions<TalkDb>(), broker: line.Connection, settings: new() { ["Messaging:Confirm"] = "00:00:01", ["Messaging:Lease"] = "00:00:05" });
        var network = Guid.NewGuid();
        await speaker.Say(new WordSaid(network, 1));
        await Eventually.Equal(1, async () => (await listener.Notes()).Count);

        line.Begin();
        await speaker.Say(new WordSaid(network, 2));

        using var http = speaker.Http;
        await Eventually.Equal(true, async () => (await http.GetStringAsync(new Uri("/health", UriKind.Relative))).Contains("confirms nothing", StringComparison.Ordinal), seconds: 60);
        await Eventually.Equal(2, async () => (await listener.Notes()).Count, seconds: 120);
        await Eventually.Equal(false, async () => (await http.GetStringAsync(new Uri("/health", UriKind.Relative))).Contains("Degraded", StringComparison.Ordinal));
        await Eventually.Equal(0, speaker.Waiting);
        Assert.True(line.Lost > 0, "Nothing was lost on the way.");
    }

    /// <summary>A broker that is out of memory or disk is there, takes connections, and lets everything that is said wait.</summary>
    [RabbitMqFact]
    public async Task They_wait_while_the_broker_is_full_and_the_health_says_so()
    {
        using var speakers = new TestDatabase();
        using var listeners = new TestDatabase();
        await using var listener = await Join("listener", listeners, new Listening().Reactions);
        await using var speaker = await Join("speaker", speakers, new Reactions<TalkDb>(), new() { ["Messaging:Confirm"] = "00:00:01", ["Messaging:Lease"] = "00:00:05" });
        using var http = speaker.Http;
        var network = Guid.NewGuid();
        await speaker.Say(new WordSaid(network, 1));
        await Eventually.Equal(1, async () => (await listener.Notes()).Count);

        await broker.RunOutOfMemory();
        try
        {
            await speaker.Say(new WordSaid(network, 2));
            await Eventually.Equal(true, async () => (await Health()).Contains("confirms nothing", StringComparison.Ordinal));
            Assert.Equal(1, await speaker.Waiting());
            Assert.Single(await listener.Notes());
        }
        finally
        {
            await broker.HaveMemoryAgain();
        }

        await Eventually.Equal(2, async () => (await listener.Notes()).Count);
        await Eventually.Equal(0, speaker.Waiting);
        await Eventually.Equal(false, async () => (await Health()).Contains("Degraded", StringComparison.Ordinal));

        Task<string> Health() => http.GetStringAsync(new Uri("/health", UriKind.Relative));
    }

    [RabbitMqFact]
    public async Task A_service_starts_and_serves_without_a_broker()
    {
        using var database = new TestDatabase();
        await using var speaker = await Member.Start("speaker", database, new Listening().Reactions, broker: "amqp://guest:guest@127.0.0.1:9", connected: false);
        await speaker.Say(new WordSaid(Guid.NewGuid(), 1));
        using var http = speaker.Http;
        using var health = await http.GetAsync(new Uri("/health", UriKind.Relative));
        Assert.Equal(System.Net.HttpStatusCode.OK, health.StatusCode);
        Assert.Contains("Degraded", await health.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(1, await speaker.Waiting());
    }

    [RabbitMqFact]
    public async Task They_are_heard_by_every_replica_that_follows_and_by_none_that_left()
    {
        using var speakers = new TestDatabase();
        await using var speaker = await Join("speaker", speakers, new Reactions<TalkDb>());
        var network = Guid.NewGuid();
        var (first, second) = (new ConcurrentBag<Guid>(), new ConcurrentBag<Guid>());
        await using var stays = await Follow(network, first);
        var leaves = await Follow(network, second);

        await speaker.Say(new WordSaid(network, 1));
        await Eventually.Equal(1, () => Task.FromResult(first.Count));
        await Eventually.Equal(1, () => Task.FromResult(second.Count));
        await leaves.DisposeAsync();
        await speaker.Say(new WordSaid(network, 2));
        await Eventually.Equal(2, () => Task.FromResult(first.Count));
        await using var comesBack = await Follow(network, second); // what was said meanwhile did not wait: no queue is kept for who is away
        await speaker.Say(new WordSaid(network, 3));

        await Eventually.Equal(3, () => Task.FromResult(first.Count));
        await Eventually.Equal(2, () => Task.FromResult(second.Count));
        Assert.Equal(3, first.Distinct().Count());
    }

    /// <summary>Red once: while the broker's word was no longer waited for when a service stopped.</summary>
    [RabbitMqFact]
    public async Task They_are_said_once_though_who_says_them_is_stopped_and_another_goes_on()
    {
        const int Words = 400;
        using var speakers = new TestDatabase();
        var (network, heard) = (Guid.NewGuid(), new ConcurrentBag<Guid>());
        await using var follower = await Follow(network, heard);
        var first = await Join("speaker", speakers, new Reactions<TalkDb>());
        for (var tenth = 0; tenth < 10; tenth++) await first.Say([.. Enumerable.Range(tenth * Words / 10, Words / 10).Select(number => new WordSaid(network, number))]);
        while (heard.IsEmpty) await Task.Delay(5);
        await first.DisposeAsync();
        Assert.True(heard.Count < Words, "All had been said before it was stopped.");

        await using var second = await Join("speaker", speakers, new Reactions<TalkDb>());

        await Eventually.Equal(0, second.Waiting);
        await Eventually.Equal(Words, () => Task.FromResult(heard.Distinct().Count()));
        Assert.Equal(Words, heard.Count);
    }

    /// <summary>A process that only follows; hears the ids of what is said in a network.</summary>
    private async Task<WebApplication> Follow(Guid network, ConcurrentBag<Guid> heard)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["ConnectionStrings:messaging"] = broker.Connection });
        builder.AddEventFeed((_, message, _) =>
        {
            if (message.Body.Contains(network.ToString(), StringComparison.Ordinal)) heard.Add(message.EventId);
            return Task.CompletedTask;
        });
        var app = builder.Build();
        await app.StartAsync();
        await app.Services.GetRequiredService<IBusControl>().WaitForHealthStatus(BusHealthStatus.Healthy, TimeSpan.FromSeconds(30));
        return app;
    }

    protected override Task<Member> Join(string name, TestDatabase database, Reactions<TalkDb> reactions, Dictionary<string, string?>? settings = null) =>
        Member.Start($"{name}-{_run}", database, reactions, broker: broker.Connection, settings: settings);
}

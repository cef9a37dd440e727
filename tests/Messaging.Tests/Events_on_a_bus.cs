using System.Collections.Concurrent;
using System.Diagnostics;
using LivingNetworks.Audience;
using LivingNetworks.Testing;
using Microsoft.Data.Sqlite;

namespace LivingNetworks.Messaging.Tests;

/// <summary>What must hold on every bus; run on the in-process one here and on RabbitMQ beside it.</summary>
public abstract class Events_on_a_bus
{
    /// <summary>Starts a member on the bus of the test.</summary>
    protected abstract Task<Member> Join(string name, TestDatabase database, Reactions<TalkDb> reactions, Dictionary<string, string?>? settings = null);

    /// <summary>How long a listener that is being killed may still close its connection: a broker keeps what it gave to an open one, and
    /// only the end of the whole process closes it otherwise. The tests of whole processes kill for real.</summary>
    protected virtual TimeSpan Patience => TimeSpan.Zero;

    protected async Task Arrive_once_and_in_the_order_of_their_stream()
    {
        using var speakers = new TestDatabase();
        using var listeners = new TestDatabase();
        var listening = new Listening();
        await using var listener = await Join("listener", listeners, listening.Reactions);
        await using var speaker = await Join("speaker", speakers, new Reactions<TalkDb>());
        var networks = Enumerable.Range(0, 5).Select(_ => Guid.NewGuid()).ToArray();

        for (var number = 1; number <= 40; number++) await speaker.Say([.. networks.Select(n => new WordSaid(n, number))]);

        await Eventually.Equal(200, async () => (await listener.Notes()).Count);
        await Eventually.Equal(0, speaker.Waiting);
        foreach (var heard in (await listener.Notes()).GroupBy(n => n.NetworkId))
        {
            Assert.Equal(Enumerable.Range(1, 40), heard.Select(n => n.Number));
        }
    }

    protected async Task Are_answered_with_an_event_saved_with_the_reaction()
    {
        using var speakers = new TestDatabase();
        using var answerers = new TestDatabase();
        await using var answerer = await Join("answerer", answerers, Listening.Answering);
        await using var speaker = await Join("speaker", speakers, new Listening().Reactions);
        var network = Guid.NewGuid();

        await speaker.InDatabase(async db =>
        {
            db.Outbox.Add(OutboxMessage.For(new QuestionAsked(network), AudienceLevel.Inside, null, DateTimeOffset.UnixEpoch));
            return await db.SaveChangesAsync();
        });

        await Eventually.Equal(42, async () => (await speaker.Notes()).SingleOrDefault()?.Number ?? 0);
    }

    /// <summary>Red once: with the inbox taken out of Inbox.Apply, every word is noted twice.</summary>
    protected async Task Are_applied_once_when_they_come_again()
    {
        using var speakers = new TestDatabase();
        using var listeners = new TestDatabase();
        await using var listener = await Join("listener", listeners, new Listening().Reactions);
        await using var speaker = await Join("speaker", speakers, new Reactions<TalkDb>());
        var network = Guid.NewGuid();
        await speaker.Say([.. Enumerable.Range(1, 10).Select(n => new WordSaid(network, n))]);
        await Eventually.Equal(10, async () => (await listener.Notes()).Count);
        await Eventually.Equal(0, speaker.Waiting);

        // What happens when the process is killed after the broker confirmed and before the row was marked.
        await speaker.InDatabase(db => TestSql.MarkUnsent(db));
        await speaker.Say(new WordSaid(network, 11));

        await Eventually.Equal(0, speaker.Waiting);
        await Eventually.Equal(11, async () => (await listener.Notes()).Count);
        await Task.Delay(300); // a second application would come now
        Assert.Equal(Enumerable.Range(1, 11), (await listener.Notes()).Select(n => n.Number));
    }

    /// <summary>Red once: with OutboxClaim taking rows whoever holds them, rows are claimed twice as often.</summary>
    protected async Task Are_sent_once_and_in_order_by_two_replicas()
    {
        using var speakers = new TestDatabase();
        using var listeners = new TestDatabase();
        var listening = new Listening();
        await using var listener = await Join("listener", listeners, listening.Reactions);
        var few = new Dictionary<string, string?> { ["Messaging:Batch"] = "7" };
        await using var one = await Join("speaker", speakers, new Reactions<TalkDb>(), few);
        await using var two = await Join("speaker", speakers, new Reactions<TalkDb>(), few);
        var networks = Enumerable.Range(0, 6).Select(_ => Guid.NewGuid()).ToArray();

        await Task.WhenAll(
            Speak(one, networks[..3]),
            Speak(two, networks[3..]));

        await Eventually.Equal(180, async () => (await listener.Notes()).Count);
        await Eventually.Equal(0, one.Waiting);
        foreach (var heard in (await listener.Notes()).GroupBy(n => n.NetworkId))
        {
            Assert.Equal(Enumerable.Range(1, 30), heard.Select(n => n.Number));
        }

        Assert.Equal(180, await one.InDatabase(TestSql.Attempts));
    }

    protected async Task Wait_in_the_error_queue_after_some_tries_and_can_be_replayed()
    {
        using var speakers = new TestDatabase();
        using var listeners = new TestDatabase();
        var listening = new Listening { Fails = word => word.Number == 2 };
        await using var listener = await Join("listener", listeners, listening.Reactions);
        await using var speaker = await Join("speaker", speakers, new Reactions<TalkDb>());
        using var http = listener.Http;
        var network = Guid.NewGuid();
        Assert.Contains("\"Healthy\"", await Health(http), StringComparison.OrdinalIgnoreCase);

        await speaker.Say(new WordSaid(network, 1), new WordSaid(network, 2), new WordSaid(network, 3));

        await Eventually.Equal(1, listener.Errors);
        await Eventually.Equal("1,3", async () => string.Join(",", (await listener.Notes()).Select(n => n.Number)));
        var health = await Health(http);
        Assert.Contains("Degraded", health, StringComparison.Ordinal);
        Assert.Contains("1 events wait in listener", health, StringComparison.Ordinal);

        Assert.Equal(1, await listener.ErrorQueues.Replay(CancellationToken.None)); // the cause is still there
        await Eventually.Equal(1, listener.Errors);
        Assert.Equal(2, (await listener.Notes()).Count);

        listening.Fails = _ => false;
        Assert.Equal(1, await listener.ErrorQueues.Replay(CancellationToken.None));

        await Eventually.Equal("1,3,2", async () => string.Join(",", (await listener.Notes()).Select(n => n.Number)));
        await Eventually.Equal(0, listener.Errors);
    }

    /// <summary>Red once: while the one process parked an event without its trace.</summary>
    protected async Task Keep_their_trace_when_they_are_replayed()
    {
        var traces = new ConcurrentQueue<ActivityTraceId>();
        using var tracing = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "LivingNetworks.Messaging",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
        };
        ActivitySource.AddActivityListener(tracing);
        using var speakers = new TestDatabase();
        using var listeners = new TestDatabase();
        var listening = new Listening
        {
            Fails = _ => true,
            Meanwhile = (_, _) =>
            {
                traces.Enqueue(Activity.Current?.TraceId ?? default);
                return Task.CompletedTask;
            },
        };
        await using var listener = await Join("listener", listeners, listening.Reactions);
        await using var speaker = await Join("speaker", speakers, new Reactions<TalkDb>());
        ActivityTraceId asked;
        using (var request = new Activity("request").SetIdFormat(ActivityIdFormat.W3C).Start())
        {
            asked = request.TraceId;
            await speaker.Say(new WordSaid(Guid.NewGuid(), 1));
        }

        await Eventually.Equal(1, listener.Errors);
        listening.Fails = _ => false;
        using (new Activity("replay").SetIdFormat(ActivityIdFormat.W3C).Start()) await listener.ErrorQueues.Replay(CancellationToken.None);
        await Eventually.Equal(1, async () => (await listener.Notes()).Count);

        Assert.Equal([asked], traces);
    }

    /// <summary>Red once: while an event went to the error queue when its changes met a full disk.</summary>
    protected async Task Wait_for_a_database_that_cannot_save_just_now()
    {
        using var speakers = new TestDatabase();
        using var listeners = new TestDatabase();
        var full = 8; // more often than anything else is tried
        var listening = new Listening { Meanwhile = (_, _) => Interlocked.Decrement(ref full) >= 0 ? throw new SqliteException("database or disk is full", 13) : Task.CompletedTask };
        await using var listener = await Join("listener", listeners, listening.Reactions);
        await using var speaker = await Join("speaker", speakers, new Reactions<TalkDb>());

        await speaker.Say(new WordSaid(Guid.NewGuid(), 1));

        await Eventually.Equal((1, 0L), async () => ((await listener.Notes()).Count, await listener.Errors()));
        Assert.True(full < 0, "The database was never full.");
    }

    protected async Task Survive_a_listener_killed_in_the_middle()
    {
        using var speakers = new TestDatabase();
        using var listeners = new TestDatabase();
        await using var speaker = await Join("speaker", speakers, new Reactions<TalkDb>(), new() { ["Messaging:Lease"] = "00:00:04" });
        var reached = new TaskCompletionSource();
        var hanging = new Listening
        {
            Meanwhile = async (word, stop) =>
            {
                if (word.Number != 5) return;
                reached.TrySetResult();
                await Task.Delay(Timeout.Infinite, stop);
            },
        };
        var first = await Join("listener", listeners, hanging.Reactions);
        var network = Guid.NewGuid();
        await speaker.Say([.. Enumerable.Range(1, 20).Select(n => new WordSaid(network, n))]);
        await reached.Task.WaitAsync(TimeSpan.FromMinutes(1));

        await first.Kill(Patience);
        await using var second = await Join("listener", listeners, new Listening().Reactions);

        await Eventually.Equal((20, 0L), async () => ((await second.Notes()).Count, await second.Errors()));
        // A broker gives back what a dead listener held after what it had not handed out yet: listeners tolerate any order.
        Assert.Equal(Enumerable.Range(1, 20), (await second.Notes()).Select(n => n.Number).Order());
        await Eventually.Equal(0, speaker.Waiting);
    }

    protected async Task Survive_a_speaker_killed_in_the_middle()
    {
        using var speakers = new TestDatabase();
        using var listeners = new TestDatabase();
        var slow = new Listening { Meanwhile = (_, stop) => Task.Delay(10, stop) };
        await using var listener = await Join("listener", listeners, slow.Reactions);
        var soon = new Dictionary<string, string?> { ["Messaging:Lease"] = "00:00:02" };
        var first = await Join("speaker", speakers, new Reactions<TalkDb>(), soon);
        var network = Guid.NewGuid();
        await first.Say([.. Enumerable.Range(1, 60).Select(n => new WordSaid(network, n))]);
        await Eventually.Equal(true, async () => (await listener.Notes()).Count > 3);

        await first.Kill();
        await using var second = await Join("speaker", speakers, new Reactions<TalkDb>(), soon);

        await Eventually.Equal(0, second.Waiting);
        await Eventually.Equal(60, async () => (await listener.Notes()).Count);
        Assert.Equal(Enumerable.Range(1, 60), (await listener.Notes()).Select(n => n.Number));
    }

    private static async Task Speak(Member speaker, Guid[] networks)
    {
        for (var number = 1; number <= 30; number++) await speaker.Say([.. networks.Select(n => new WordSaid(n, number))]);
    }

    private static async Task<string> Health(HttpClient http)
    {
        using var answer = await http.GetAsync(new Uri("/health", UriKind.Relative));
        Assert.Equal(System.Net.HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }
}

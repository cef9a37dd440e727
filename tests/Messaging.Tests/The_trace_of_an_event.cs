using System.Collections.Concurrent;
using System.Diagnostics;
using LivingNetworks.Audience;
using LivingNetworks.ServiceDefaults;
using LivingNetworks.Testing;
using OpenTelemetry.Trace;

namespace LivingNetworks.Messaging.Tests;

public sealed class The_trace_of_an_event : IDisposable
{
    private readonly ConcurrentQueue<Activity> _spans = new();
    private readonly ActivityListener _listener;

    public The_trace_of_an_event()
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "LivingNetworks.Messaging",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = _spans.Enqueue,
        };
        ActivitySource.AddActivityListener(_listener);
    }

    public void Dispose() => _listener.Dispose();

    [Fact]
    public async Task Goes_on_to_the_answer_of_the_answer_though_it_is_sent_after_a_restart()
    {
        using var speakers = new TestDatabase();
        using var answerers = new TestDatabase();
        var network = Guid.NewGuid();
        ActivityTraceId trace;
        await using (var alone = await Member.Start("speaker", speakers, new Listening().Reactions))
        {
            using var request = new Activity("request").SetIdFormat(ActivityIdFormat.W3C).Start();
            trace = request.TraceId;
            await alone.InDatabase(async db =>
            {
                db.Outbox.Add(OutboxMessage.For(new QuestionAsked(network), AudienceLevel.Inside, null, DateTimeOffset.UnixEpoch));
                return await db.SaveChangesAsync();
            });
        }

        var bus = new InProcessBus("speaker", "answerer");
        await using var answerer = await Member.Start("answerer", answerers, Listening.Answering, bus);
        await using var speaker = await Member.Start("speaker", speakers, new Listening().Reactions, bus);
        await Eventually.Equal(42, async () => (await speaker.Notes()).SingleOrDefault()?.Number ?? 0);
        await Eventually.Equal(0, answerer.Waiting);

        // Asking, hearing the question, answering, hearing the answer: each the child of the one before.
        var spans = _spans.Where(s => s.TraceId == trace).OrderBy(s => s.StartTimeUtc).ToList();
        var asked = Assert.Single(spans, s => s.OperationName.StartsWith("publish", StringComparison.Ordinal) && s.OperationName.EndsWith("question-asked", StringComparison.Ordinal));
        var heard = Assert.Single(spans, s => s.ParentSpanId == asked.SpanId);
        var answered = Assert.Single(spans, s => s.ParentSpanId == heard.SpanId);
        var applied = Assert.Single(spans, s => s.ParentSpanId == answered.SpanId);
        Assert.Equal([ActivityKind.Producer, ActivityKind.Consumer, ActivityKind.Producer, ActivityKind.Consumer], [asked.Kind, heard.Kind, answered.Kind, applied.Kind]);
        Assert.Equal("answerer", heard.GetTagItem("messaging.destination.name"));
        Assert.Equal("speaker", applied.GetTagItem("messaging.destination.name"));
    }

    [Fact]
    public async Task Says_of_a_failure_its_kind_and_not_its_words()
    {
        using var speakers = new TestDatabase();
        using var listeners = new TestDatabase();
        var bus = new InProcessBus("speaker", "listener");
        await using var listener = await Member.Start("listener", listeners, new Listening { Fails = _ => true }.Reactions, bus);
        await using var speaker = await Member.Start("speaker", speakers, new Reactions<TalkDb>(), bus);
        var network = Guid.NewGuid();
        using (var request = new Activity("request").SetIdFormat(ActivityIdFormat.W3C).Start())
        {
            await speaker.Say(new WordSaid(network, 1));
            await Eventually.Equal(1, listener.Errors);
            var tries = _spans.Where(s => s.TraceId == request.TraceId && s.Kind == ActivityKind.Consumer).ToList();
            Assert.Equal(3, tries.Count);
            Assert.All(tries, t =>
            {
                Assert.Equal((ActivityStatusCode.Error, "InvalidOperationException"), (t.Status, t.GetTagItem("error.type")));
                Assert.Null(t.StatusDescription);
                Assert.DoesNotContain(t.TagObjects, tag => $"{tag.Value}".Contains("told to fail", StringComparison.Ordinal));
                Assert.Empty(t.Events);
            });
        }
    }

    [Theory]
    [InlineData("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00")]
    [InlineData("00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01", null)]
    [InlineData("00-00000000000000000000000000000000-b7ad6b7169203331-01", null)]
    [InlineData("|oud.formaat.", null)]
    [InlineData("", null)]
    public void Takes_from_outside_which_trace_it_is_and_no_more(string sent, string? taken)
    {
        var headers = new Dictionary<string, string> { ["traceparent"] = sent, ["tracestate"] = "a=b", ["baggage"] = "c=d", ["Request-Id"] = $"|{new string('x', 600)}." };
        void Get(object? carrier, string name, out string? value, out IEnumerable<string>? values) => (value, values) = (headers.GetValueOrDefault(name), null);
        var incoming = new IncomingTrace(isPublic: true);

        incoming.ExtractTraceIdAndState(headers, Get, out var trace, out var state);

        Assert.Equal(taken, trace);
        Assert.Null(state);
        Assert.Null(incoming.ExtractBaggage(headers, Get));
    }

    [Fact]
    public void Is_kept_by_our_share_whatever_id_and_flag_somebody_chose()
    {
        var sampler = new SamplerOfThePublic(0.1);
        bool IsKept(string id) => sampler.ShouldSample(new SamplingParameters(
            new ActivityContext(ActivityTraceId.CreateFromString(id), ActivitySpanId.CreateRandom(), ActivityTraceFlags.Recorded, isRemote: true),
            ActivityTraceId.CreateFromString(id), "GET", ActivityKind.Server)).Decision == SamplingDecision.RecordAndSample;

        var chosen = Enumerable.Range(1, 5000).Select(n => n.ToString("x32", System.Globalization.CultureInfo.InvariantCulture)).ToList();

        Assert.InRange(chosen.Count(IsKept), 350, 650);
        Assert.Equal(chosen.Where(IsKept), chosen.Where(IsKept)); // a second request of one trace is decided alike
    }
}

using System.Diagnostics;
using System.Net;
using Xunit.Abstractions;

namespace LivingNetworks.SystemTests.Processes;

/// <summary>What processes tell a collector about a command, from the browser's request to its last effect in another service.</summary>
[Collection(RunningSystem.Collection)]
public sealed class OneTraceToTheLastEffect(RunningSystem system, ITestOutputHelper output)
{
    private const int Answers = 2;
    private const int Asks = 3;
    private const int Sends = 4;
    private const int Hears = 5;

    /// <summary>Everything that spans, figures and logs may be told by. Whoever adds one thinks of who could learn what from it.</summary>
    private static readonly HashSet<string> Known =
    [
        "http.request.method", "http.response.status_code", "http.route", "url.scheme", "url.path", "url.full", "error.type",
        "network.protocol.name", "network.protocol.version", "network.transport", "network.type", "network.peer.address", "server.address", "server.port", "http.connection.state",
        "messaging.system", "messaging.destination.name", "messaging.operation.name", "messaging.operation.type", "messaging.message.id",
        "livingnetworks.event.type", "livingnetworks.service", "livingnetworks.refusal.code", "livingnetworks.round.state", "livingnetworks.overload.reason", "livingnetworks.overload.way",
        "graphql.operation.type", "livingnetworks.graphql.refused", "gc.heap.generation", "aspnetcore.request.is_unhandled", "cpu.mode", "kestrel.endpoint.name", "aspnetcore.user.is_authenticated",
        "exception.type", "exception.message", "exception.stacktrace",
    ];

    /// <summary>The browser says which trace it is and that it is not to be kept: the first is taken over, the second is not.</summary>
    [ProcessFact]
    public Task Leads_from_the_browser_through_gateway_service_and_broker_to_every_other_service() => system.Telling(output, async () =>
    {
        var facilitator = await system.Register("Spoor");
        using var browser = new Activity("browser").SetIdFormat(ActivityIdFormat.W3C).Start();
        await facilitator.Do("lightSpark", new { name = "Met een spoor", desire = "Terugvinden wat er gebeurde.", asFacilitator = true });
        browser.Stop();

        var trace = browser.TraceId.ToHexString();
        IReadOnlyList<Span> Spans() => [.. system.Collector.Spans.Where(s => s.Trace == trace)];
        string[] others = ["LivingNetworks.Sessions", "LivingNetworks.LearningLog", "LivingNetworks.Assessment"];
        var spans = await Waiting.For("the trace", () => Task.FromResult(Spans()), all => others.All(o => all.Any(s => s.Service == o && s.Kind == Hears)));

        var gateway = Assert.Single(spans, s => s.Service == "LivingNetworks.Gateway" && s.Kind == Answers);
        Assert.NotEqual("", gateway.Parent);
        Assert.DoesNotContain(spans, s => s.Id == gateway.Parent); // the browser's
        Assert.Equal(("POST", "200"), (gateway.Attributes["http.request.method"], gateway.Attributes["http.response.status_code"]));
        Assert.StartsWith("/graphql", gateway.Attributes["http.route"], StringComparison.Ordinal);

        var call = Assert.Single(spans, s => s.Kind == Asks && s.Attributes["url.full"].EndsWith("/commands/light-spark", StringComparison.Ordinal));
        Assert.Equal(("LivingNetworks.Gateway", gateway.Id), (call.Service, call.Parent));
        var service = Assert.Single(spans, s => s.Parent == call.Id);
        Assert.Equal(("LivingNetworks.Membership", Answers, "/commands/light-spark"), (service.Service, service.Kind, service.Attributes["http.route"]));

        var sent = spans.Where(s => s.Parent == service.Id && s.Kind == Sends).ToList();
        Assert.NotEmpty(sent);
        Assert.All(sent, s => Assert.Equal(
            ("LivingNetworks.Membership", "rabbitmq", "livingnetworks.events", "send"),
            (s.Service, s.Attributes["messaging.system"], s.Attributes["messaging.destination.name"], s.Attributes["messaging.operation.type"])));
        foreach (var other in others)
        {
            var heard = spans.Where(s => s.Service == other && s.Kind == Hears).ToList();
            Assert.All(heard, h => Assert.Contains(sent, s => s.Id == h.Parent && s.Attributes["messaging.message.id"] == h.Attributes["messaging.message.id"]));
        }

        Assert.All(spans, s => Assert.Equal("", s.State));
    });

    /// <summary>An answer to a questionnaire is in no trace and no figure: it would stand beside what the same person did at that moment.</summary>
    [ProcessFact]
    public Task Does_not_follow_an_answer_to_a_questionnaire() => system.Telling(output, async () =>
    {
        using var browser = new Activity("browser").SetIdFormat(ActivityIdFormat.W3C).Start();
        (await system.Anybody.Try("submitAnswers", new { ticket = "nergens", answers = new[] { new { item = "VIT01", value = 3 } } }, "roundId")).IsRefused("assessment.ticket-not-valid");
        (await system.Anybody.Ask("""{ instrument(code: "VIT") { items { code } } }""")).Whole();
        browser.Stop();

        var trace = browser.TraceId.ToHexString();
        await Waiting.Until("the question beside it", () => Task.FromResult(
            system.Collector.Spans.Any(s => s.Trace == trace && s.Service == "LivingNetworks.Assessment" && s.Kind == Answers)));
        await Waiting.Until("a further export", MetricsComeAgain());
        Assert.False(system.Collector.Holds("submit-answers"));
        Assert.False(system.Collector.Holds("assessment.ticket-not-valid"));
    });

    [ProcessFact]
    public Task Holds_no_name_no_address_no_words_and_no_token() => system.Telling(output, async () =>
    {
        var mark = $"woord{Guid.NewGuid():N}";
        var person = await system.Register(mark);
        var network = await person.Do("lightSpark", new { name = $"Net{mark}", desire = $"Wens{mark}", asFacilitator = true });
        (await person.Try("lightSpark", new { name = "", desire = $"Leeg{mark}", asFacilitator = true }, "id")).IsRefused("field.empty");
        await system.Anybody.Ask($"query Vraag{mark} {{ network(id: \"{network.Id()}\") {{ name }} }}");
        using (var secret = new HttpRequestMessage(HttpMethod.Get, $"/feeds/geheim{mark}/mijn.ics?zoek=vraag{mark}"))
        {
            secret.Headers.TryAddWithoutValidation("User-Agent", $"browser{mark}");
            secret.Headers.TryAddWithoutValidation("baggage", $"wie={mark}");
            secret.Headers.TryAddWithoutValidation("tracestate", $"ander={mark}");
            secret.Headers.TryAddWithoutValidation("traceparent", $"00-{new string('a', 32)}-{new string('b', 16)}-01");
            using var answer = await system.Send(secret);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }

        using (var old = new HttpRequestMessage(HttpMethod.Get, $"/pad{mark}") { Headers = { { "Request-Id", $"|{mark}{new string('x', 600)}." } } }) (await system.Send(old)).Dispose();
        await Waiting.Until("the spans of it", () => Task.FromResult(system.Collector.Spans.Any(s => s.Trace == new string('a', 32))));
        await Waiting.Until("a further export", MetricsComeAgain());

        Assert.False(system.Collector.Holds(mark));
        Assert.False(system.Collector.Holds(RunningSystem.Password));
        Assert.False(system.Collector.Holds("@example.org"));
        Assert.False(system.Collector.Holds("eyJ"), "a token was exported");
        Assert.NotEmpty(system.Collector.Logs);
        // The attributes of our own lines of log are checked by what stands in them; those of others are not sent.
        var keys = system.Collector.Spans.SelectMany(s => s.Attributes.Keys).Concat(system.Collector.Points.SelectMany(p => p.Attributes.Keys)).ToHashSet();
        Assert.Empty(keys.Except(Known));
        Assert.DoesNotContain(system.Collector.Points.SelectMany(p => p.Attributes.Values), value => Guid.TryParse(value, out _));
    });

    [ProcessFact]
    public Task Comes_with_figures_of_outbox_queues_refusals_costs_and_rounds() => system.Telling(output, async () =>
    {
        var network = await NetworkOfPeople.Spark(system, "Met cijfers");
        (await network.Facilitator.Try("lightSpark", new { name = "", desire = "Zonder naam", asFacilitator = true }, "id")).IsRefused("field.empty");

        await Told("livingnetworks.refusals", "{refusal}", p => p.Service == "LivingNetworks.Membership" && p.Attributes["livingnetworks.refusal.code"] == "field.empty" && p.Value >= 1);
        await Told("livingnetworks.graphql.field_cost", "{cost}", p => p.Attributes["graphql.operation.type"] == "mutation" && p.Attributes["livingnetworks.graphql.refused"] == "false" && p.Value / p.Count is >= 10 and < 10_000);
        await Told("livingnetworks.consumer.lag", "s", p => p.Service == "LivingNetworks.Sessions" && p.Attributes["messaging.destination.name"] == "sessions" && p.Count > 0 && p.Value / p.Count < 90);
        await Told("messaging.client.sent.messages", "{message}", p => p.Service == "LivingNetworks.Membership" && p.Value >= 3);
        await Told("messaging.process.duration", "s", p => p.Service == "LivingNetworks.LearningLog" && p.Count > 0);
        await Told("livingnetworks.outbox.messages", "{message}", p => p.Attributes["livingnetworks.service"] == "membership" && p.Value == 0);
        await Told("livingnetworks.outbox.age", "s", p => p.Attributes["livingnetworks.service"] == "membership" && p.Value == 0);
        await Told("livingnetworks.queue.messages", "{message}", p => p.Attributes["messaging.destination.name"] == "sessions" && p.Value >= 0);
        await Told("livingnetworks.error_queue.messages", "{message}", p => p.Attributes["messaging.destination.name"] == "sessions_error" && p.Value == 0);
        await Told("livingnetworks.rounds", "{round}", p => p.Attributes["livingnetworks.round.state"] == "open" && p.Value >= 0);
        await Told("http.server.request.duration", "s", p => p.Service == "LivingNetworks.Gateway" && p.Attributes["http.route"].StartsWith("/graphql", StringComparison.Ordinal));

        var readme = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "aspire", "README.md"));
        Assert.All(system.Collector.Points.Select(p => p.Name).Where(n => n.StartsWith("livingnetworks.", StringComparison.Ordinal) || n.StartsWith("messaging.", StringComparison.Ordinal)).Distinct(), name =>
            Assert.Contains($"`{name}`", readme, StringComparison.Ordinal));
    });

    private Task Told(string name, string unit, Func<Point, bool> sensibly) => Waiting.Until(name, () =>
        Task.FromResult(system.Collector.Points.Any(p => p.Name == name && p.Unit == unit && sensibly(p))));

    /// <summary>Whether every process has exported its figures since, so that what it had to say is here.</summary>
    private Func<Task<bool>> MetricsComeAgain()
    {
        var before = system.Collector.Points.Count;
        return () => Task.FromResult(system.Collector.Points.Skip(before).Select(p => p.Service).Distinct().Count() >= 6);
    }
}

using System.Security.Claims;
using System.Text.Json;
using LivingNetworks.GraphQL.Subscriptions;
using LivingNetworks.GraphQL.Tests.Fixtures;
using Microsoft.Extensions.DependencyInjection;

namespace LivingNetworks.GraphQL.Tests.Subscriptions;

/// <summary>Subscriptions in process: what their sources can be, one result per event, and how they end.</summary>
public sealed class SubscriptionTests : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly IRequestExecutor _executor;
    private readonly ITopicEventSender _sender;
    private readonly Watch _watch;

    public SubscriptionTests()
    {
        var services = new ServiceCollection();
        Library.AddTo(services).AddSubscriptions().ModifyServerOptions(options => options.MaxConcurrentSubscriptions = 3);
        _services = services.BuildServiceProvider();
        _executor = _services.GetRequiredService<IRequestExecutor>();
        _sender = _services.GetRequiredService<ITopicEventSender>();
        _watch = _services.GetRequiredService<Watch>();
    }

    private int Listeners => _services.GetRequiredService<InMemoryTopics>().Listeners;

    private int Open => ((RequestExecutor)_executor).OpenSubscriptions;

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    [Fact]
    public void The_schema_has_the_fields_and_not_their_sources()
    {
        var printed = _executor.Schema.Print();

        Assert.Contains("  count(to: Int!, pause: Int! = 0): Int!", printed, StringComparison.Ordinal);
        Assert.Contains("  bookReturned(bookId: Int!): String!", printed, StringComparison.Ordinal);
        Assert.Contains("  lentTo(reader: String!): Loan!", printed, StringComparison.Ordinal);
        Assert.DoesNotContain("countTo", printed, StringComparison.Ordinal);
        Assert.DoesNotContain("loansOf", printed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_async_enumerable_gives_one_result_per_event_and_ends_the_subscription_when_it_ends()
    {
        var results = await All("subscription { count(to: 3) }");

        Assert.Equal(["""{"data":{"count":1}}""", """{"data":{"count":2}}""", """{"data":{"count":3}}"""], results);
        Assert.Equal(0, _watch.Running);
        Assert.Equal(0, Open);
    }

    [Fact]
    public async Task A_topic_is_named_for_the_method_and_hears_only_its_own_messages()
    {
        await using var results = Start("subscription { onLent { reader author { name } } }");
        var first = results.MoveNextAsync();
        await UntilListening(1);
        await _sender.SendAsync("else", new Loan(1, "ann"));
        await _sender.SendAsync(nameof(LibrarySubscription.OnLent), new Loan(1, "bob"));
        Assert.True(await first);
        Assert.Equal("""{"data":{"onLent":{"reader":"bob","author":{"name":"Hella"}}}}""", results.Current.ToJson(indented: false));

        await _sender.SendAsync(nameof(LibrarySubscription.OnLent), new Loan(2, "cid"));
        await _sender.CompleteAsync(nameof(LibrarySubscription.OnLent));
        Assert.True(await results.MoveNextAsync());
        Assert.Equal("""{"data":{"onLent":{"reader":"cid","author":{"name":"Multatuli"}}}}""", results.Current.ToJson(indented: false));
        Assert.False(await results.MoveNextAsync());
        Assert.Equal(0, Listeners);
    }

    [Fact]
    public async Task A_topic_may_hold_the_values_of_arguments()
    {
        await using var results = Start("subscription { bookReturned(bookId: 7) }");
        var first = results.MoveNextAsync();
        await UntilListening(1);
        await _sender.SendAsync("returned-8", new Loan(8, "ann"));
        await _sender.SendAsync("returned-7", new Loan(7, "bob"));

        Assert.True(await first);
        Assert.Equal("""{"data":{"bookReturned":"7 by bob"}}""", results.Current.ToJson(indented: false));
    }

    [Fact]
    public async Task A_message_type_may_be_named_without_a_parameter()
    {
        await using var results = Start("subscription { closing }");
        var first = results.MoveNextAsync();
        await UntilListening(1);
        await Assert.ThrowsAsync<InvalidMessageTypeException>(async () => await _sender.SendAsync("Closing", "text"));
        await _sender.SendAsync("Closing", 5);

        Assert.True(await first);
        Assert.Equal("""{"data":{"closing":"closing"}}""", results.Current.ToJson(indented: false));
    }

    [Fact]
    public async Task An_observable_is_heard_until_nobody_waits_any_more()
    {
        var results = Start("subscription { observed }");
        var first = results.MoveNextAsync();
        while (_watch.Numbers.Observers == 0) await Task.Delay(5);
        _watch.Numbers.Tell(observer => observer.OnNext(41));
        Assert.True(await first);
        Assert.Equal("""{"data":{"observed":41}}""", results.Current.ToJson(indented: false));

        await results.DisposeAsync();

        Assert.Equal(0, _watch.Numbers.Observers);
        Assert.Equal(0, Open);
    }

    [Fact]
    public async Task An_observable_that_fails_ends_the_subscription_with_an_error_that_tells_nothing()
    {
        await using var results = Start("subscription { observed }");
        var first = results.MoveNextAsync();
        while (_watch.Numbers.Observers == 0) await Task.Delay(5);
        _watch.Numbers.Tell(observer => observer.OnError(new InvalidOperationException("secret")));

        Assert.True(await first);
        Assert.Equal(
            """{"errors":[{"message":"Unexpected Execution Error","locations":[{"line":1,"column":16}],"path":["observed"]}]}""",
            results.Current.ToJson(indented: false));
        Assert.False(await results.MoveNextAsync());
    }

    [Fact]
    public async Task A_source_that_fails_later_ends_the_subscription_with_an_error()
    {
        var results = await All("subscription { failing }");

        Assert.Equal(2, results.Count);
        Assert.Equal("""{"data":{"failing":1}}""", results[0]);
        Assert.Contains("Unexpected Execution Error", results[1], StringComparison.Ordinal);
        Assert.DoesNotContain("secret", results[1], StringComparison.Ordinal);
        Assert.DoesNotContain("\"data\"", results[1], StringComparison.Ordinal);
        Assert.Equal(0, Open);
    }

    [Fact]
    public async Task A_source_that_is_refused_is_an_error_of_the_request()
    {
        var results = await All("subscription ($who: String!) { lentTo(reader: $who) { reader } }", """{ "who": "nobody" }""");

        Assert.Equal(
            ["""{"errors":[{"message":"There is no such reader.","locations":[{"line":1,"column":32}],"path":["lentTo"],"extensions":{"code":"NO_READER"}}]}"""],
            results);
        Assert.Equal(0, Open);
    }

    [Fact]
    public async Task An_error_of_one_event_leaves_the_others_alone()
    {
        await using var results = Start("subscription { lentTo(reader: \"all\") { reader strict } }");
        var first = results.MoveNextAsync();
        await UntilListening(1);
        await _sender.SendAsync("of-all", new Loan(1, "broken"));
        await _sender.SendAsync("of-all", new Loan(1, "whole"));

        Assert.True(await first);
        Assert.Equal(["lentTo", "strict"], results.Current.Errors[0].Path!.ToList().Select(part => part.ToString()));
        Assert.Contains("\"data\":null", results.Current.ToJson(indented: false), StringComparison.Ordinal);
        Assert.True(await results.MoveNextAsync());
        Assert.Equal("""{"data":{"lentTo":{"reader":"whole","strict":"whole"}}}""", results.Current.ToJson(indented: false));
    }

    [Fact]
    public async Task Every_event_has_services_state_and_data_loaders_of_its_own()
    {
        var numbers = (await All("subscription { scopeNumbers(to: 3) { number state } }"))
            .ConvertAll(result => JsonElement.Parse(result).GetProperty("data").GetProperty("scopeNumbers"));

        Assert.Equal(3, numbers.Select(one => one.GetProperty("number").GetInt32()).Distinct().Count());
        Assert.All(numbers, one => Assert.Equal(1, one.GetProperty("state").GetInt32()));

        await using var loans = Start("subscription { onLent { author { name } } }");
        var next = loans.MoveNextAsync();
        await UntilListening(1);
        await _sender.SendAsync("OnLent", new Loan(1, "ann"));
        await next;
        await _sender.SendAsync("OnLent", new Loan(1, "ann"));
        await loans.MoveNextAsync();
        Assert.Equal(2, _services.GetRequiredService<LibraryData>().AuthorBatches.Count); // asked again: nothing is remembered from event to event
    }

    [Fact]
    public async Task Who_stops_waiting_frees_everything()
    {
        using var cancellation = new CancellationTokenSource();
        await using var results = Start("subscription { forever }", cancellation.Token);
        Assert.True(await results.MoveNextAsync());
        var second = results.MoveNextAsync();
        Assert.Equal(1, _watch.Running);
        Assert.Equal(1, Open);

        await cancellation.CancelAsync();

        Assert.False(await second);
        Assert.Equal(0, _watch.Running);
        Assert.Equal(0, Open);
    }

    [Fact]
    public async Task Who_leaves_a_topic_is_not_kept()
    {
        using var cancellation = new CancellationTokenSource();
        await using var results = Start("subscription { onLent { reader } }", cancellation.Token);
        var first = results.MoveNextAsync();
        await UntilListening(1);

        await cancellation.CancelAsync();

        Assert.False(await first);
        Assert.Equal(0, Listeners);
    }

    [Fact]
    public async Task A_slow_subscriber_loses_the_oldest_messages_and_no_memory_grows()
    {
        await using var results = Start("subscription { onLent { reader } }");
        var first = results.MoveNextAsync();
        await UntilListening(1);
        await _sender.SendAsync("OnLent", new Loan(0, "first"));
        Assert.True(await first);
        for (var i = 0; i < 1000; i++) await _sender.SendAsync("OnLent", new Loan(0, $"{i}"));
        await _sender.CompleteAsync("OnLent");

        var rest = new List<string>();
        while (await results.MoveNextAsync()) rest.Add(results.Current.ToJson(indented: false));

        Assert.Equal(64, rest.Count);
        Assert.Contains("\"936\"", rest[0], StringComparison.Ordinal);
        Assert.Contains("\"999\"", rest[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(TopicBufferFullMode.DropWrite, "0,1")]
    [InlineData(TopicBufferFullMode.DropNewest, "0,3")]
    [InlineData(TopicBufferFullMode.DropOldest, "2,3")]
    public async Task What_is_dropped_is_an_option(TopicBufferFullMode mode, string kept)
    {
        var topics = new InMemoryTopics(new SubscriptionOptions { TopicBufferCapacity = 2, TopicBufferFullMode = mode, TopicPrefix = "p:" });
        await using var stream = await topics.SubscribeAsync<int>("topic");
        for (var i = 0; i < 4; i++) await topics.SendAsync("topic", i);
        await topics.CompleteAsync("topic");

        var heard = new List<int>();
        await foreach (var number in stream.ReadEventsAsync()) heard.Add(number);

        Assert.Equal(kept, string.Join(',', heard));
    }

    [Fact]
    public async Task More_subscriptions_than_allowed_are_refused_until_one_ends()
    {
        var open = Enumerable.Range(0, 3).Select(_ => Start("subscription { forever }")).ToList();
        foreach (var results in open) Assert.True(await results.MoveNextAsync());

        var refused = Assert.Single(await All("subscription { forever }"));
        await open[0].DisposeAsync();
        var accepted = await All("subscription { count(to: 1) }");

        Assert.Contains("\"code\":\"TOO_MANY_SUBSCRIPTIONS\"", refused, StringComparison.Ordinal);
        Assert.Single(accepted);
        foreach (var results in open.Skip(1)) await results.DisposeAsync();
        Assert.Equal(0, Open);
    }

    [Fact]
    public async Task Who_may_not_have_the_field_gets_no_source()
    {
        var refused = Assert.Single(await All("subscription { closed }"));
        var user = new ClaimsPrincipal(new ClaimsIdentity([new Claim("sub", "1")], "test"));
        await using var results = _executor
            .SubscribeAsync(OperationRequestBuilder.New().SetDocument("subscription { closed }").SetUser(user).Build()).GetAsyncEnumerator();

        Assert.Contains("\"code\":\"AUTH_NOT_AUTHENTICATED\"", refused, StringComparison.Ordinal);
        Assert.DoesNotContain("\"data\"", refused, StringComparison.Ordinal);
        Assert.Equal(0, _watch.Running);
        Assert.True(await results.MoveNextAsync());
        Assert.Equal("""{"data":{"closed":"first"}}""", results.Current.ToJson(indented: false));
    }

    [Theory]
    [InlineData("subscription { forever closing }", "only one top level field")]
    [InlineData("subscription { __typename }", "introspection")]
    [InlineData("subscription ($a: Boolean!) { forever @skip(if: $a) }", "@skip")]
    [InlineData("subscription { ...F @include(if: true) } fragment F on Subscription { forever }", "@include")]
    [InlineData("subscription { nothing }", "nothing")]
    public async Task What_the_specification_refuses_never_begins(string document, string message)
    {
        var refused = Assert.Single(await All(document));

        Assert.Contains(message, refused, StringComparison.Ordinal);
        Assert.Equal(0, Open);
    }

    [Fact]
    public async Task A_subscription_has_no_single_result_and_a_query_has_no_stream()
    {
        var single = await _executor.ExecuteAsync("subscription { forever }");
        var query = Assert.Single(await All("{ hello }"));

        Assert.Contains("NEEDS_STREAM", single.ToJson(), StringComparison.Ordinal);
        Assert.Equal("""{"data":{"hello":"Hello, world"}}""", query);
        Assert.Equal(0, _watch.Running);
    }

    [Fact]
    public async Task A_wrong_subscription_class_stops_the_start()
    {
        var exception = await Assert.ThrowsAsync<SchemaException>(() => Library.AddTo(new ServiceCollection())
            .AddSubscriptionType<Wrong>().BuildSchemaAsync());

        Assert.Equal(
            [
                "Wrong.Plain: a field of the subscription type needs Subscribe.",
                "Wrong.NoType: nothing says of which type the messages are; mark a parameter with EventMessage.",
                "Wrong.NoSource: there is no public method Gone.",
                "Wrong.NoArgument: the topic names the argument x, which the field does not have.",
                "Wrong.NoStream: Once must give an IAsyncEnumerable<T>, an IObservable<T> or an ISourceStream<T>.",
            ],
            exception.Problems);
    }

    private IAsyncEnumerator<OperationResult> Start(string document, CancellationToken cancellationToken = default) =>
        _executor.SubscribeAsync(OperationRequestBuilder.New().SetDocument(document).Build(), cancellationToken).GetAsyncEnumerator(CancellationToken.None);

    private async Task<List<string>> All(string document, string variables = "{}")
    {
        var results = new List<string>();
        var request = OperationRequestBuilder.New().SetDocument(document).SetVariableValues(variables).Build();
        await foreach (var result in _executor.SubscribeAsync(request)) results.Add(result.ToJson(indented: false));
        return results;
    }

    private async Task UntilListening(int count)
    {
        for (var i = 0; Listeners != count; i++)
        {
            Assert.True(i < 6_000, $"{Listeners} listen, and not {count}.");
            await Task.Delay(10);
        }
    }

    [GraphQLName("Wrong")]
    public sealed class Wrong
    {
        public string Plain() => "";

        [Subscribe]
        public string NoType() => "";

        [Subscribe(With = "Gone")]
        public string NoSource() => "";

        [Subscribe]
        [Topic("a-{x}")]
        public string NoArgument([EventMessage] string message) => message;

        [Subscribe(With = nameof(Once))]
        public string NoStream([EventMessage] string message) => message;

        public string Once() => "";
    }
}

using LivingNetworks.GraphQL.Tests.Fixtures;
using Microsoft.Extensions.DependencyInjection;

namespace LivingNetworks.GraphQL.Tests.Subscriptions;

/// <summary>Sources that do not hear of the end, come too late or fail while they are freed: nobody waits for them, and none is forgotten.</summary>
public sealed class StubbornSourceTests : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly RequestExecutor _executor;
    private RequestExecutorOptions _options = null!;
    private readonly Patience _patience = new();

    public StubbornSourceTests()
    {
        var services = new ServiceCollection();
        services.AddSingleton(_patience);
        services.AddGraphQL().AddQueryType<LibraryQuery>().AddTypeExtension<BookFields>().AddTypeExtension(typeof(AuthorFields))
            .AddDataLoader<AuthorById>().AddDataLoader<BooksByAuthor>()
            .AddSubscriptionType<StubbornSubscription>()
            .ModifyRequestOptions(options => _options = options);
        services.AddSingleton<LibraryData>();
        _services = services.BuildServiceProvider();
        _executor = (RequestExecutor)_services.GetRequiredService<IRequestExecutor>();
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    [Fact]
    public async Task One_that_does_not_hear_of_the_end_counts_until_it_ends()
    {
        using var cancellation = new CancellationTokenSource();
        await using (var results = Start("subscription { deaf }", cancellation.Token))
        {
            Assert.True(await results.MoveNextAsync());
            var second = results.MoveNextAsync();
            await cancellation.CancelAsync();
            Assert.False(await second);
        }

        Assert.Equal(1, _executor.OpenSubscriptions);
        Assert.False(_patience.IsDisposed);
        _patience.Over.SetResult();
        await UntilNoneIsOpen();
        Assert.True(_patience.IsDisposed);
    }

    [Fact]
    public async Task One_that_comes_too_late_is_an_error_of_time_and_freed_when_it_comes()
    {
        _options.ExecutionTimeout = TimeSpan.FromMilliseconds(200);
        await using var results = Start("subscription { late }");

        Assert.True(await results.MoveNextAsync());
        Assert.Contains("\"code\":\"HC0045\"", results.Current.ToJson(indented: false), StringComparison.Ordinal);
        Assert.False(await results.MoveNextAsync());
        _patience.Over.SetResult();

        await UntilNoneIsOpen();
        Assert.True(_patience.IsDisposed);
    }

    [Fact]
    public async Task One_that_fails_while_it_is_freed_is_freed_all_the_same()
    {
        await using (var results = Start("subscription { failsAtTheEnd }"))
        {
            Assert.True(await results.MoveNextAsync());
        }

        Assert.Equal(0, _executor.OpenSubscriptions);
    }

    private IAsyncEnumerator<OperationResult> Start(string document, CancellationToken cancellationToken = default) =>
        _executor.SubscribeAsync(OperationRequestBuilder.New().SetDocument(document).Build(), cancellationToken).GetAsyncEnumerator(CancellationToken.None);

    private async Task UntilNoneIsOpen()
    {
        for (var i = 0; _executor.OpenSubscriptions > 0; i++)
        {
            Assert.True(i < 6_000, "A subscription is still open.");
            await Task.Delay(10);
        }
    }

    public sealed class Patience
    {
        public TaskCompletionSource Over { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public bool IsDisposed { get; set; }
    }

    [GraphQLName(OperationTypeNames.Subscription)]
    public sealed class StubbornSubscription
    {
        public async IAsyncEnumerable<int> CountDeaf(Patience patience)
        {
            try
            {
                yield return 1;
                await patience.Over.Task;
                yield return 2;
            }
            finally
            {
                patience.IsDisposed = true;
            }
        }

        [Subscribe(With = nameof(CountDeaf))]
        public int Deaf([EventMessage] int number) => number;

        public async Task<ISourceStream<int>> CountLate(Patience patience)
        {
            await patience.Over.Task;
            return new Source(() => patience.IsDisposed = true);
        }

        [Subscribe(With = nameof(CountLate))]
        public int Late([EventMessage] int number) => number;

        public ISourceStream<int> CountAndFail() => new Source(() => throw new InvalidOperationException("secret"));

        [Subscribe(With = nameof(CountAndFail))]
        public int FailsAtTheEnd([EventMessage] int number) => number;
    }

    private sealed class Source(Action dispose) : ISourceStream<int>
    {
        public IAsyncEnumerable<int> ReadEventsAsync() => new[] { 1, 2, 3 }.ToAsyncEnumerable();

        IAsyncEnumerable<object?> ISourceStream.ReadEventsAsync() => new object?[] { 1, 2, 3 }.ToAsyncEnumerable();

        public ValueTask DisposeAsync()
        {
            dispose();
            return default;
        }
    }
}

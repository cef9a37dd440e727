using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using LivingNetworks.GraphQL;
using Microsoft.Extensions.DependencyInjection;

namespace LivingNetworks.GraphQL.Tests.Fixtures;

/// <summary>What the tests of subscriptions look at from outside.</summary>
public sealed class Watch
{
    private int _running;

    /// <summary>How many sources have begun and not ended.</summary>
    public int Running => Volatile.Read(ref _running);

    public ConcurrentQueue<int> Scopes { get; } = [];

    public TestObservable<int> Numbers { get; } = new();

    public void Begin() => Interlocked.Increment(ref _running);

    public void End() => Interlocked.Decrement(ref _running);

    public async Task UntilRunning(int count)
    {
        for (var i = 0; Running != count; i++)
        {
            Assert.True(i < 6_000, $"{Running} sources run, and not {count}.");
            await Task.Delay(10);
        }
    }

    /// <summary>The source is held up: it has told something, and for a while, however slow the machine, nothing more. How often it told.</summary>
    public async Task<int> UntilHeldUp()
    {
        var (before, still) = (0, 0);
        while (before == 0 || still < 10)
        {
            await Task.Delay(30);
            (before, still) = (Scopes.Count, Scopes.Count == before ? still + 1 : 0);
        }

        return before;
    }
}

public sealed class TestObservable<T> : IObservable<T>
{
    private readonly List<IObserver<T>> _observers = [];
    private readonly Lock _lock = new();

    public int Observers
    {
        get
        {
            lock (_lock)
            {
                return _observers.Count;
            }
        }
    }

    public IDisposable Subscribe(IObserver<T> observer)
    {
        lock (_lock)
        {
            _observers.Add(observer);
        }

        return new Leaving(this, observer);
    }

    public void Tell(Action<IObserver<T>> tell)
    {
        IObserver<T>[] observers;
        lock (_lock)
        {
            observers = [.. _observers];
        }

        Array.ForEach(observers, tell);
    }

    private sealed class Leaving(TestObservable<T> from, IObserver<T> observer) : IDisposable
    {
        public void Dispose()
        {
            lock (from._lock)
            {
                from._observers.Remove(observer);
            }
        }
    }
}

/// <summary>A service of which each scope has its own.</summary>
public sealed class Scoped
{
    private static int _last;

    public int Number { get; } = Interlocked.Increment(ref _last);
}

public sealed record Loan(int BookId, string Reader)
{
    public async Task<Author?> GetAuthor(AuthorById authors, LibraryData data) => await authors.LoadAsync(data.Books[BookId].AuthorId);

    public string Strict(string? reader = null) => Reader == "broken" ? throw new InvalidOperationException("secret") : Reader + reader;
}

[GraphQLName(OperationTypeNames.Subscription)]
public sealed class LibrarySubscription
{
    [Subscribe]
    public Loan OnLent([EventMessage] Loan loan) => loan;

    [Subscribe]
    [Topic("returned-{bookId}")]
    public string BookReturned([EventMessage] Loan loan, int bookId) => $"{bookId} by {loan.Reader}";

    [Subscribe(MessageType = typeof(int))]
    [Topic]
    public string Closing() => "closing";

    public async IAsyncEnumerable<int> CountTo(Watch watch, int to, int pause = 0, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        watch.Begin();
        try
        {
            for (var i = 1; i <= to; i++)
            {
                await Task.Delay(pause, cancellationToken);
                yield return i;
            }
        }
        finally
        {
            watch.End();
        }
    }

    [Subscribe(With = nameof(CountTo))]
    public int Count([EventMessage] int number, int to) => number > to ? throw new InvalidOperationException("more than asked for") : number;

    public async IAsyncEnumerable<string> Endless(Watch watch, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        watch.Begin();
        try
        {
            yield return "first";
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }
        finally
        {
            watch.End();
        }
    }

    [Subscribe(With = nameof(Endless))]
    public string Forever([EventMessage] string message) => message;

    public IAsyncEnumerable<string> Flood(Watch watch, CancellationToken cancellationToken) => Flooding(watch, cancellationToken);

    /// <summary>As much as anybody takes.</summary>
    [Subscribe(With = nameof(Flood))]
    public string Flooded([EventMessage] string message) => message;

    public static IObservable<int> Observe(Watch watch) => watch.Numbers;

    [Subscribe(With = nameof(Observe))]
    public int? Observed([EventMessage] int number) => number;

    public static async ValueTask<ISourceStream<Loan>> LoansOf(ITopicEventReceiver receiver, string reader, CancellationToken cancellationToken)
    {
        await Task.Yield();
        return reader == "nobody"
            ? throw new GraphQLException(ErrorBuilder.New().SetMessage("There is no such reader.").SetCode("NO_READER").Build())
            : await receiver.SubscribeAsync<Loan>("of-" + reader, cancellationToken);
    }

    [Subscribe(With = nameof(LoansOf))]
    public Loan LentTo([EventMessage] Loan loan, string reader) => loan;

    public static async IAsyncEnumerable<int> FailAfterOne()
    {
        yield return 1;
        await Task.Yield();
        throw new InvalidOperationException("secret");
    }

    [Subscribe(With = nameof(FailAfterOne))]
    public int Failing([EventMessage] int number) => number;

    [Subscribe(With = nameof(Endless))]
    [Authorize]
    public string Closed([EventMessage] string message) => message;

    [Subscribe(With = nameof(CountTo))]
    public ScopeNumbers ScopeNumbers([EventMessage] int number, [Service] Watch watch) => new();

    private static async IAsyncEnumerable<string> Flooding(Watch watch, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        watch.Begin();
        try
        {
            while (true)
            {
                cancellationToken.ThrowIfCancellationRequested();
                await Task.Yield();
                watch.Scopes.Enqueue(1);
                yield return new string('x', 100_000);
            }
        }
        finally
        {
            watch.End();
        }
    }
}

public sealed class ScopeNumbers
{
    /// <summary>Which scope gave the service.</summary>
    public Task<int> Number(Scoped scoped) => Task.FromResult(scoped.Number);

    /// <summary>How often something was asked for in this event.</summary>
    public int State(IResolverContext context)
    {
        var times = context.ContextData.TryGetValue("times", out var known) ? (int)known! + 1 : 1;
        context.ContextData["times"] = times;
        return times;
    }
}

[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class LendMutation
{
    public async Task<Loan> Lend(ITopicEventSender sender, int bookId, string reader, CancellationToken cancellationToken)
    {
        var loan = new Loan(bookId, reader);
        await sender.SendAsync(nameof(LibrarySubscription.OnLent), loan, cancellationToken);
        return loan;
    }
}

public static class Subscribing
{
    public static IRequestExecutorBuilder AddSubscriptions(this IRequestExecutorBuilder builder)
    {
        builder.Services.AddSingleton<Watch>().AddScoped<Scoped>().AddAuthorization();
        return builder.AddSubscriptionType<LibrarySubscription>().AddTypeExtension<LendMutation>().AddInMemorySubscriptions();
    }
}

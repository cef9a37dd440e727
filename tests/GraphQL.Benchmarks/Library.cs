namespace LivingNetworks.GraphQL.Benchmarks;

/// <summary>A graph of the usual shape: an object, a page of 25 below it, somebody behind each of these, and lists of small objects.</summary>
public sealed class Query
{
    private static readonly Shelf Shelf = new(
        Guid.NewGuid(), "Poetry", Tone.Calm, DateTimeOffset.UnixEpoch, [.. Enumerable.Range(0, 25).Select(i => new Book(Guid.NewGuid(), $"Book {i} \u2013 \"quoted\"", i, i % 12, ["water", "clay"]))]);

    public Task<Shelf> GetShelf(Guid id) => Task.FromResult(Shelf with { Id = id });
}

public enum Tone
{
    Calm,
    Lively,
}

public sealed record Shelf(Guid Id, string Name, Tone Tone, DateTimeOffset Since, IReadOnlyList<Book> Books);

public sealed record Book(Guid Id, string Title, int Pages, int AuthorId, IReadOnlyList<string> Themes);

public sealed record Author(int Id, string Name);

[ExtendObjectType<Book>]
public sealed class BookNode
{
    public async Task<Author?> Author([Parent] Book book, AuthorById authors, CancellationToken stop) => await authors.LoadAsync(book.AuthorId, stop);
}

public sealed class AuthorById(IBatchScheduler scheduler, DataLoaderOptions options) : BatchDataLoader<int, Author>(scheduler, options)
{
    private static readonly Dictionary<int, Author> Authors = Enumerable.Range(0, 12).ToDictionary(i => i, i => new Author(i, $"Author {i}"));

    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<int, Author>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await Task.Yield(); // as a database or a service would
        return Authors;
    }
}

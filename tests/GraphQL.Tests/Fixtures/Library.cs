using LivingNetworks.GraphQL;
using Microsoft.Extensions.DependencyInjection;

namespace LivingNetworks.GraphQL.Tests.Fixtures;

public sealed record Author(int Id, string Name)
{
    public List<string?> Nicknames { get; init; } = [];
}

public enum Genre
{
    Fiction,
    Non_fiction,
    SciFi2,
}

public sealed class Book
{
    [ID]
    public int Id { get; init; }

    public required string Title { get; init; }

    public string? Subtitle { get; init; }

    public Genre Genre { get; init; }

    [GraphQLIgnore]
    public int AuthorId { get; init; }
}

public sealed class LibraryData
{
    public List<Author> Authors { get; } = [new(1, "Multatuli"), new(2, "Hella") { Nicknames = ["Hel", null] }];

    public List<Book> Books { get; } =
    [
        .. Enumerable.Range(0, 25).Select(i => new Book { Id = i, Title = $"Book {i}", AuthorId = (i % 2) + 1, Genre = (Genre)(i % 3) }),
    ];

    public List<int[]> AuthorBatches { get; } = [];
}

public sealed class AuthorById(LibraryData data, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : BatchDataLoader<int, Author>(batchScheduler, options)
{
    protected override async Task<IReadOnlyDictionary<int, Author>> LoadBatchAsync(
        IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await Task.Yield();
        data.AuthorBatches.Add([.. keys]);
        return data.Authors.Where(author => keys.Contains(author.Id)).ToDictionary(author => author.Id);
    }
}

public sealed class BooksByAuthor(LibraryData data, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : GroupedDataLoader<int, Book>(batchScheduler, options)
{
    protected override Task<ILookup<int, Book>> LoadGroupedBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken) =>
        Task.FromResult(data.Books.Where(book => keys.Contains(book.AuthorId)).ToLookup(book => book.AuthorId));
}

[GraphQLName(OperationTypeNames.Query)]
public sealed class LibraryQuery
{
    public string Hello(string name = "world") => $"Hello, {name}";

    [UsePaging(IncludeTotalCount = true)]
    public IEnumerable<Book> GetBooks(LibraryData data) => data.Books;

    public Book? GetBook(LibraryData data, [ID] int id) => data.Books.Find(book => book.Id == id);
}

[ExtendObjectType<Book>]
public sealed class BookFields
{
    public Task<Author?> GetAuthorAsync([Parent] Book book, AuthorById authors, CancellationToken cancellationToken) =>
        authors.LoadAsync(book.AuthorId, cancellationToken);
}

[ExtendObjectType(typeof(Author))]
public static class AuthorFields
{
    public static async Task<IEnumerable<Book>> GetBooks([Parent] Author author, BooksByAuthor books) => (await books.LoadAsync(author.Id))!;
}

public sealed class TitleTakenException(string title) : Exception($"The title {title} is taken.")
{
    public string Title { get; } = title;
}

public sealed record BookNotFound(string Message, int BookId)
{
    public static BookNotFound CreateErrorFrom(KeyNotFoundException exception) => new(exception.Message, 7);
}

[GraphQLName(OperationTypeNames.Mutation)]
public sealed class LibraryMutation
{
    [Error<TitleTakenException>]
    [Error(typeof(BookNotFound))]
    public Book AddBook(LibraryData data, string title, Genre genre = Genre.SciFi2) => title switch
    {
        "taken" => throw new TitleTakenException(title),
        "lost" => throw new KeyNotFoundException("Lost"),
        "broken" => throw new InvalidOperationException("secret"),
        _ => new Book { Id = data.Books.Count, Title = title, Genre = genre, AuthorId = 1 },
    };

    public int Reset() => 3;
}

public static class Library
{
    public static IRequestExecutorBuilder AddTo(IServiceCollection services) => services
        .AddSingleton<LibraryData>()
        .AddGraphQLServer()
        .AddQueryType<LibraryQuery>()
        .AddMutationType<LibraryMutation>()
        .AddTypeExtension<BookFields>()
        .AddTypeExtension(typeof(AuthorFields))
        .AddDataLoader<AuthorById>()
        .AddDataLoader<BooksByAuthor>()
        .AddMutationConventions();

    public static Task<IRequestExecutor> Executor() => AddTo(new ServiceCollection()).BuildRequestExecutorAsync();
}

using LivingNetworks.GraphQL.Tests.Fixtures;
using Microsoft.Extensions.DependencyInjection;

namespace LivingNetworks.GraphQL.Tests.Execution;

public sealed class DataLoaderTests
{
    private static readonly List<int[]> _numbers = [];

    [Fact]
    public async Task One_level_is_one_batch_without_duplicates()
    {
        await using var services = Services();
        var executor = services.GetRequiredService<IRequestExecutor>();
        var data = services.GetRequiredService<LibraryData>();

        var result = await executor.ExecuteAsync("{ books(first: 20) { nodes { title author { name } } } }");

        Assert.Empty(result.Errors);
        Assert.Equal([1, 2], Assert.Single(data.AuthorBatches));
    }

    [Fact]
    public async Task The_whole_operation_shares_a_batch()
    {
        await using var services = Services();
        var executor = services.GetRequiredService<IRequestExecutor>();
        var data = services.GetRequiredService<LibraryData>();

        await executor.ExecuteAsync(
            "{ a: book(id: 0) { author { name } } b: book(id: 1) { author { name } } books(first: 4) { nodes { author { name } } } }");

        Assert.Equal([1, 2], Assert.Single(data.AuthorBatches));
    }

    [Fact]
    public async Task A_deeper_level_of_the_same_keys_is_not_loaded_again_but_another_operation_loads_anew()
    {
        await using var services = Services();
        var executor = services.GetRequiredService<IRequestExecutor>();
        var data = services.GetRequiredService<LibraryData>();
        const string document = "{ books(first: 2) { nodes { author { books { author { books { author { name } } } } } } } }";

        var first = await executor.ExecuteAsync(document);
        await executor.ExecuteAsync(document);

        Assert.Empty(first.Errors);
        Assert.Equal(2, data.AuthorBatches.Count);
    }

    [Fact]
    public async Task A_resolver_that_awaits_one_load_after_another_keeps_the_levels_together()
    {
        _numbers.Clear();
        var executor = await new ServiceCollection().AddGraphQL()
            .AddQueryType<ChainQuery>().AddDataLoader<Doubled>().BuildRequestExecutorAsync();

        var result = await executor.ExecuteAsync("{ all { quadrupled } late { quadrupled } missing }");

        Assert.Equal(
            """{"data":{"all":[{"quadrupled":4},{"quadrupled":8},{"quadrupled":12}],"late":{"quadrupled":4},"missing":null}}""",
            result.ToJson(indented: false));
        Assert.Equal([1, 2, 3, 100], _numbers[0].Order());
        Assert.Equal([4, 6], _numbers[1].Order()); // 2 is known from the first batch
        Assert.Equal(2, _numbers.Count);
    }

    [Fact]
    public async Task A_batch_that_fails_is_an_error_of_each_field_that_waits()
    {
        var executor = await new ServiceCollection().AddGraphQL()
            .AddQueryType<ChainQuery>().AddDataLoader<Doubled>().BuildRequestExecutorAsync();

        var result = await executor.ExecuteAsync("{ a: fails b: fails }");

        Assert.Equal(["/a", "/b"], result.Errors.Select(error => error.Path!.Print()).Order(StringComparer.Ordinal));
        Assert.All(result.Errors, error => Assert.Equal("Unexpected Execution Error", error.Message));
    }

    [Fact]
    public async Task A_batch_is_no_larger_than_the_limit()
    {
        var dispatcher = new BatchDispatcher();
        var loader = new Limited(dispatcher, new DataLoaderOptions { MaxBatchSize = 3 });

        dispatcher.Enter();
        var loading = loader.LoadAsync([1, 2, 3, 4, 5, 1]);
        dispatcher.Exit();

        Assert.Equal([1, 2, 3, 4, 5, 1], await loading);
        Assert.Equal([3, 2], loader.Sizes);
    }

    [Fact]
    public async Task A_required_key_that_is_missing_is_an_error_and_a_group_without_values_is_empty()
    {
        var dispatcher = new BatchDispatcher();
        var loader = new Limited(dispatcher, new DataLoaderOptions());

        await Assert.ThrowsAsync<KeyNotFoundException>(() => loader.LoadRequiredAsync(-1));
        Assert.Empty((await new Groups(dispatcher, new DataLoaderOptions()).LoadAsync(1))!);
    }

    [Fact]
    public async Task A_set_cache_entry_is_used_until_it_is_removed()
    {
        var loader = new Limited(new BatchDispatcher(), new DataLoaderOptions());

        loader.SetCacheEntry(1, 99);
        Assert.Equal(99, await loader.LoadAsync(1));
        loader.RemoveCacheEntry(1);

        Assert.Equal(1, await loader.LoadAsync(1));
    }

    private static ServiceProvider Services()
    {
        var services = new ServiceCollection();
        Library.AddTo(services);
        return services.BuildServiceProvider();
    }

    public sealed class Doubled(IBatchScheduler scheduler, DataLoaderOptions options) : BatchDataLoader<int, int?>(scheduler, options)
    {
        protected override async Task<IReadOnlyDictionary<int, int?>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
        {
            await Task.Delay(1, cancellationToken);
            lock (_numbers)
            {
                _numbers.Add([.. keys]);
            }

            return keys.Contains(-1) ? throw new InvalidOperationException() : keys.Where(key => key < 100).ToDictionary(key => key, key => (int?)(key * 2));
        }
    }

    public sealed record Number(int Value)
    {
        public async Task<int?> GetQuadrupledAsync(Doubled doubled) => await doubled.LoadAsync((await doubled.LoadAsync(Value))!.Value);
    }

    public sealed class ChainQuery
    {
        public List<Number> All => [new Number(1), new Number(2), new Number(3)];

        public Number Late => new(1);

        public Task<int?> Missing(Doubled doubled) => doubled.LoadAsync(100);

        public Task<int?> Fails(Doubled doubled) => doubled.LoadAsync(-1);
    }

    private sealed class Limited(IBatchScheduler scheduler, DataLoaderOptions options) : BatchDataLoader<int, int?>(scheduler, options)
    {
        public List<int> Sizes { get; } = [];

        protected override Task<IReadOnlyDictionary<int, int?>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
        {
            Sizes.Add(keys.Count);
            return Task.FromResult<IReadOnlyDictionary<int, int?>>(keys.Where(key => key > 0).ToDictionary(key => key, key => (int?)key));
        }
    }

    private sealed class Groups(IBatchScheduler scheduler, DataLoaderOptions options) : GroupedDataLoader<int, string>(scheduler, options)
    {
        protected override Task<ILookup<int, string>> LoadGroupedBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken) =>
            Task.FromResult(Array.Empty<string>().ToLookup(text => text.Length));
    }
}

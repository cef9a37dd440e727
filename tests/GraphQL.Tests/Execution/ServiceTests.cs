using Microsoft.Extensions.DependencyInjection;

namespace LivingNetworks.GraphQL.Tests.Execution;

public sealed class ServiceTests
{
    [Fact]
    public async Task Query_resolvers_that_wait_have_scopes_of_their_own_and_mutations_share_that_of_the_request()
    {
        var executor = await Builder().BuildRequestExecutorAsync();

        var query = await executor.ExecuteAsync("{ a: scoped b: scoped }");
        var mutation = await executor.ExecuteAsync("mutation { a: scoped b: scoped }");

        Assert.Equal("""{"data":{"a":1,"b":2}}""", query.ToJson(indented: false));
        Assert.Equal("""{"data":{"a":3,"b":3}}""", mutation.ToJson(indented: false));
    }

    [Fact]
    public async Task A_scope_of_a_resolver_ends_with_it()
    {
        var counter = new Counter();
        var executor = await Builder(counter).BuildRequestExecutorAsync();

        await executor.ExecuteAsync("{ a: scoped b: scoped }");

        Assert.Equal(2, counter.Disposed);
    }

    [Fact]
    public async Task Services_come_by_key_by_constructor_and_from_the_context()
    {
        var result = await Builder().ExecuteRequestAsync("{ keyed fromContext constructed }");

        Assert.Equal("""{"data":{"keyed":"special","fromContext":true,"constructed":true}}""", result.ToJson(indented: false));
    }

    [Fact]
    public async Task A_service_may_take_a_data_loader_of_the_operation()
    {
        var result = await Builder().AddDataLoader<DataLoaderTests.Doubled>().AddTypeExtension<LoadedFields>().ExecuteRequestAsync("{ loaded }");

        Assert.Equal("""{"data":{"loaded":10}}""", result.ToJson(indented: false));
    }

    private static IRequestExecutorBuilder Builder(Counter? counter = null)
    {
        var services = new ServiceCollection();
        services.AddSingleton(counter ?? new Counter());
        services.AddScoped<Scoped>();
        services.AddScoped<Loading>();
        services.AddKeyedSingleton("special", new Named("special"));
        return services.AddGraphQL().AddQueryType<ServiceQuery>().AddMutationType<ServiceMutation>().AddTypeExtension<ConstructedFields>();
    }

    public sealed class Counter
    {
        public int Made { get; set; }

        private int _disposed;

        public int Disposed => _disposed;

        public void Count() => Interlocked.Increment(ref _disposed);
    }

    public sealed class Scoped(Counter counter) : IDisposable
    {
        public int Number { get; } = ++counter.Made;

        public void Dispose() => counter.Count();
    }

    public sealed record Named(string Name);

    public sealed class Loading(DataLoaderTests.Doubled doubled)
    {
        public Task<int?> Load() => doubled.LoadAsync(5);
    }

    public sealed class ServiceQuery
    {
        public async Task<int> GetScopedAsync(Scoped scoped)
        {
            await Task.Yield();
            return scoped.Number;
        }

        public string GetKeyed([Service("special")] Named named) => named.Name;

        public bool GetFromContext(IResolverContext context) => context.Service<Counter>() == context.RequestServices.GetRequiredService<Counter>();
    }

    public sealed class ServiceMutation
    {
        public async Task<int> ScopedAsync(Scoped scoped)
        {
            await Task.Yield();
            return scoped.Number;
        }
    }

    [ExtendObjectType<ServiceQuery>]
    public sealed class ConstructedFields(Counter counter)
    {
        public bool Constructed() => counter is not null;
    }

    [ExtendObjectType<ServiceQuery>]
    public sealed class LoadedFields
    {
        public Task<int?> GetLoaded(Loading loading) => loading.Load();
    }
}

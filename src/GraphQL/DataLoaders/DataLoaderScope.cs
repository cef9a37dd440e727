using Microsoft.Extensions.DependencyInjection;

namespace LivingNetworks.GraphQL;

/// <summary>The data loaders that the schema knows.</summary>
internal sealed class DataLoaderRegistry
{
    private readonly Dictionary<Type, Func<IServiceProvider, object>> _factories = [];

    public IEnumerable<Type> Types => _factories.Keys;

    public void Add(Type service, Type implementation)
    {
        var create = ActivatorUtilities.CreateFactory(implementation, []);
        _factories[service] = services => create(services, []);
        _factories.TryAdd(implementation, _factories[service]);
    }

    public void Add(Type service, Func<IServiceProvider, object> factory) => _factories[service] = factory;

    public bool Contains(Type type) => _factories.ContainsKey(type);

    public object? Create(Type type, IServiceProvider services) =>
        _factories.TryGetValue(type, out var factory) ? factory(services) : null;
}

/// <summary>The data loaders of one operation, made when first asked for.</summary>
internal sealed class DataLoaderScope(DataLoaderRegistry registry, IServiceProvider services)
{
    private readonly Dictionary<Type, object> _loaders = [];
    private readonly Lock _lock = new();
    private readonly DataLoaderOptions _options = new();

    public BatchDispatcher Dispatcher { get; } = new();

    public object Get(Type type) => TryGet(type)
        ?? throw new InvalidOperationException($"The data loader {type.Name} is not registered; see AddDataLoader.");

    public object? TryGet(Type type)
    {
        lock (_lock)
        {
            if (!_loaders.TryGetValue(type, out var loader) && registry.Contains(type))
            {
                _loaders[type] = loader = registry.Create(type, new LoaderServices(this, services))!;
            }

            return loader;
        }
    }

    // A data loader takes the scheduler of the operation, other data loaders of it, and anything of the request.
    private sealed class LoaderServices(DataLoaderScope scope, IServiceProvider services) : IServiceProvider
    {
        public object? GetService(Type serviceType) =>
            serviceType == typeof(IBatchScheduler) ? scope.Dispatcher
            : serviceType == typeof(DataLoaderOptions) ? scope._options
            : scope.TryGet(serviceType) ?? services.GetService(serviceType);
    }
}

using LivingNetworks.GraphQL;
using LivingNetworks.GraphQL.Descriptors;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds types to a graph.</summary>
public static class RequestExecutorBuilderTypes
{
    /// <summary>Adds the query type.</summary>
    public static IRequestExecutorBuilder AddQueryType<T>(this IRequestExecutorBuilder builder)
        where T : class => builder.AddQueryType(typeof(T));

    /// <summary>Adds the query type and says how it appears.</summary>
    public static IRequestExecutorBuilder AddQueryType<T>(this IRequestExecutorBuilder builder, Action<IObjectTypeDescriptor<T>> configure)
        where T : class =>
        builder.Configure(configuration => configure(new ObjectTypeDescriptor<T>(configuration.Description(typeof(T))))).AddQueryType<T>();

    /// <summary>Adds a query type that has only the fields of its extensions.</summary>
    public static IRequestExecutorBuilder AddQueryType(this IRequestExecutorBuilder builder) =>
        builder.Configure(configuration => configuration.QueryTypes.Add(null));

    /// <summary>Adds the query type.</summary>
    public static IRequestExecutorBuilder AddQueryType(this IRequestExecutorBuilder builder, Type type) =>
        builder.Configure(configuration => configuration.QueryTypes.Add(configuration.Resolve(type, out _)));

    /// <summary>Adds the mutation type.</summary>
    public static IRequestExecutorBuilder AddMutationType<T>(this IRequestExecutorBuilder builder)
        where T : class => builder.AddMutationType(typeof(T));

    /// <summary>Adds the mutation type and says how it appears.</summary>
    public static IRequestExecutorBuilder AddMutationType<T>(this IRequestExecutorBuilder builder, Action<IObjectTypeDescriptor<T>> configure)
        where T : class =>
        builder.Configure(configuration => configure(new ObjectTypeDescriptor<T>(configuration.Description(typeof(T))))).AddMutationType<T>();

    /// <summary>Adds a mutation type that has only the fields of its extensions.</summary>
    public static IRequestExecutorBuilder AddMutationType(this IRequestExecutorBuilder builder) =>
        builder.Configure(configuration => configuration.MutationTypes.Add(null));

    /// <summary>Adds the mutation type.</summary>
    public static IRequestExecutorBuilder AddMutationType(this IRequestExecutorBuilder builder, Type type) =>
        builder.Configure(configuration => configuration.MutationTypes.Add(configuration.Resolve(type, out _)));

    /// <summary>Adds a type that no field leads to by itself, such as one of an interface; or a type extension.</summary>
    public static IRequestExecutorBuilder AddType<T>(this IRequestExecutorBuilder builder) => builder.AddType(typeof(T));

    /// <summary>Adds a type that no field leads to by itself, such as one of an interface; or a type extension.</summary>
    public static IRequestExecutorBuilder AddType(this IRequestExecutorBuilder builder, Type type) =>
        builder.Configure(configuration => configuration.Add(type));

    /// <summary>Adds types.</summary>
    public static IRequestExecutorBuilder AddTypes(this IRequestExecutorBuilder builder, params Type[] types) =>
        builder.Configure(configuration => Array.ForEach(types, configuration.Add));

    /// <summary>Adds an object type.</summary>
    public static IRequestExecutorBuilder AddObjectType<T>(this IRequestExecutorBuilder builder) => builder.AddType<T>();

    /// <summary>Adds an object type and says how it appears.</summary>
    public static IRequestExecutorBuilder AddObjectType<T>(this IRequestExecutorBuilder builder, Action<IObjectTypeDescriptor<T>> configure) =>
        builder.Configure(configuration =>
        {
            configure(new ObjectTypeDescriptor<T>(configuration.Description(typeof(T))));
            configuration.Types.Add(typeof(T));
        });

    /// <summary>Adds an enum type and says how it appears.</summary>
    public static IRequestExecutorBuilder AddEnumType<T>(this IRequestExecutorBuilder builder, Action<IEnumTypeDescriptor<T>> configure) =>
        builder.Configure(configuration =>
        {
            configure(new EnumTypeDescriptor<T>(configuration.Description(typeof(T))));
            configuration.Types.Add(typeof(T));
        });

    /// <summary>Adds an input object type.</summary>
    public static IRequestExecutorBuilder AddInputObjectType<T>(this IRequestExecutorBuilder builder) => builder.AddInputObjectType<T>(_ => { });

    /// <summary>Adds an input object type and says how it appears.</summary>
    public static IRequestExecutorBuilder AddInputObjectType<T>(
        this IRequestExecutorBuilder builder, Action<IInputObjectTypeDescriptor<T>> configure) =>
        builder.Configure(configuration =>
        {
            configure(new InputObjectTypeDescriptor<T>(configuration.Description(typeof(T), isInput: true)));
            configuration.InputTypes.Add(typeof(T));
        });

    /// <summary>Adds an interface type.</summary>
    public static IRequestExecutorBuilder AddInterfaceType<T>(this IRequestExecutorBuilder builder) => builder.AddType<T>();

    /// <summary>Adds a union type.</summary>
    public static IRequestExecutorBuilder AddUnionType<T>(this IRequestExecutorBuilder builder) => builder.AddType<T>();

    /// <summary>Adds an enum type.</summary>
    public static IRequestExecutorBuilder AddEnumType<T>(this IRequestExecutorBuilder builder) => builder.AddType<T>();

    /// <summary>Adds fields to another type; see <see cref="ExtendObjectTypeAttribute"/>.</summary>
    public static IRequestExecutorBuilder AddTypeExtension<T>(this IRequestExecutorBuilder builder) => builder.AddTypeExtension(typeof(T));

    /// <summary>Adds fields to another type; for static classes.</summary>
    public static IRequestExecutorBuilder AddTypeExtension(this IRequestExecutorBuilder builder, Type extension) =>
        builder.Configure(configuration =>
        {
            if (configuration.Resolve(extension, out var kind) == extension && kind is null)
            {
                configuration.Extensions.Add(extension);
            }
        });

    /// <summary>Gives a C# type the scalar of a marker, such as <see cref="IdType"/>.</summary>
    public static IRequestExecutorBuilder BindRuntimeType<TRuntime, TSchema>(this IRequestExecutorBuilder builder) =>
        builder.Configure(configuration => configuration.BoundTypes[typeof(TRuntime)] = typeof(TSchema));

    /// <summary>Makes every id name its type too, so that it is unique in the graph, and lets nodes be found again by it.</summary>
    public static IRequestExecutorBuilder AddGlobalObjectIdentification(this IRequestExecutorBuilder builder) =>
        builder.AddGlobalObjectIdentification(_ => { });

    /// <summary>Makes every id name its type too, so that it is unique in the graph.</summary>
    public static IRequestExecutorBuilder AddGlobalObjectIdentification(this IRequestExecutorBuilder builder, bool registerNodeInterface) =>
        builder.AddGlobalObjectIdentification(options => options.RegisterNodeInterface = registerNodeInterface);

    /// <summary>Makes every id name its type too, so that it is unique in the graph, and lets nodes be found again by it.</summary>
    public static IRequestExecutorBuilder AddGlobalObjectIdentification(
        this IRequestExecutorBuilder builder, Action<GlobalObjectIdentificationOptions> configure) =>
        builder.Configure(configuration => configure(configuration.GlobalIds ??= new GlobalObjectIdentificationOptions()));

    /// <summary>Adds a data loader.</summary>
    public static IRequestExecutorBuilder AddDataLoader<T>(this IRequestExecutorBuilder builder)
        where T : class, IDataLoader => builder.AddDataLoader<T, T>();

    /// <summary>Adds a data loader under the type by which it is asked for.</summary>
    public static IRequestExecutorBuilder AddDataLoader<TService, TImplementation>(this IRequestExecutorBuilder builder)
        where TService : class, IDataLoader
        where TImplementation : class, TService
    {
        builder.Configure(configuration => configuration.DataLoaders.Add(typeof(TService), typeof(TImplementation)));
        builder.Services.AddScoped(FromOperation<TService>);
        return builder;
    }

    /// <summary>Adds a data loader that is made by a function.</summary>
    public static IRequestExecutorBuilder AddDataLoader<T>(this IRequestExecutorBuilder builder, Func<IServiceProvider, T> factory)
        where T : class, IDataLoader
    {
        builder.Configure(configuration => configuration.DataLoaders.Add(typeof(T), factory));
        builder.Services.AddScoped(FromOperation<T>);
        return builder;
    }

    internal static IRequestExecutorBuilder Configure(this IRequestExecutorBuilder builder, Action<SchemaConfiguration> configure)
    {
        configure(GraphQLServiceCollectionExtensions.Builder(builder).Configuration);
        return builder;
    }

    private static T FromOperation<T>(IServiceProvider services)
        where T : class =>
        services.GetRequiredService<CurrentDataLoaders>().Scope?.Get(typeof(T)) as T
        ?? throw new InvalidOperationException($"The data loader {typeof(T).Name} belongs to an operation; none runs in this scope.");
}

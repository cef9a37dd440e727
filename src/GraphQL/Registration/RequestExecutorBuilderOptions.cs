using LivingNetworks.GraphQL;
using LivingNetworks.GraphQL.Validation;
using Microsoft.AspNetCore.Http;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Sets how a graph behaves.</summary>
public static class RequestExecutorBuilderOptions
{
    /// <summary>Adds a filter that sees every error before it is written.</summary>
    public static IRequestExecutorBuilder AddErrorFilter(this IRequestExecutorBuilder builder, Func<IError, IError> filter) =>
        builder.Configure(configuration => configuration.ErrorFilters.Add(_ => new ErrorFilter(filter)));

    /// <summary>Adds a filter that sees every error before it is written.</summary>
    public static IRequestExecutorBuilder AddErrorFilter<T>(this IRequestExecutorBuilder builder)
        where T : class, IErrorFilter =>
        builder.Configure(configuration => configuration.ErrorFilters.Add(services => ActivatorUtilities.CreateInstance<T>(services)));

    /// <summary>Adds a filter that sees every error before it is written.</summary>
    public static IRequestExecutorBuilder AddErrorFilter<T>(this IRequestExecutorBuilder builder, Func<IServiceProvider, T> factory)
        where T : class, IErrorFilter =>
        builder.Configure(configuration => configuration.ErrorFilters.Add(factory));

    /// <summary>Adds authorization by <see cref="AuthorizeAttribute"/>.</summary>
    public static IRequestExecutorBuilder AddAuthorization(this IRequestExecutorBuilder builder)
    {
        builder.Services.AddAuthorization();
        return builder;
    }

    /// <summary>Adds authorization by <see cref="AuthorizeAttribute"/>, with policies.</summary>
    public static IRequestExecutorBuilder AddAuthorization(
        this IRequestExecutorBuilder builder, Action<Microsoft.AspNetCore.Authorization.AuthorizationOptions> configure)
    {
        builder.Services.AddAuthorization(configure);
        return builder;
    }

    /// <summary>Gives mutations one input argument and a payload with data and errors.</summary>
    public static IRequestExecutorBuilder AddMutationConventions(this IRequestExecutorBuilder builder, bool applyToAllMutations = true) =>
        builder.AddMutationConventions(new MutationConventionOptions { ApplyToAllMutations = applyToAllMutations });

    /// <summary>Gives mutations one input argument and a payload with data and errors.</summary>
    public static IRequestExecutorBuilder AddMutationConventions(this IRequestExecutorBuilder builder, MutationConventionOptions options) =>
        builder.Configure(configuration => configuration.MutationConventions = options);

    /// <summary>Sets how the schema is built.</summary>
    public static IRequestExecutorBuilder ModifyOptions(this IRequestExecutorBuilder builder, Action<SchemaOptions> modify) =>
        builder.Configure(configuration => modify(configuration.SchemaOptions));

    /// <summary>Sets how requests are run.</summary>
    public static IRequestExecutorBuilder ModifyRequestOptions(this IRequestExecutorBuilder builder, Action<RequestExecutorOptions> modify) =>
        builder.Configure(configuration => modify(configuration.RequestOptions));

    /// <summary>Sets how the HTTP endpoint behaves.</summary>
    public static IRequestExecutorBuilder ModifyServerOptions(this IRequestExecutorBuilder builder, Action<GraphQLServerOptions> modify) =>
        builder.Configure(configuration => modify(configuration.ServerOptions));

    /// <summary>Sets how lists are paged.</summary>
    public static IRequestExecutorBuilder ModifyPagingOptions(this IRequestExecutorBuilder builder, Action<PagingOptions> modify) =>
        builder.Configure(configuration => modify(configuration.PagingOptions));

    /// <summary>Computes the cost of every operation before it runs, and refuses those that cost too much.</summary>
    public static IRequestExecutorBuilder AddCostAnalyzer(this IRequestExecutorBuilder builder) =>
        builder.Configure(configuration => configuration.AnalyzesCosts = true);

    /// <summary>Sets what operations may cost.</summary>
    public static IRequestExecutorBuilder ModifyCostOptions(this IRequestExecutorBuilder builder, Action<CostOptions> modify) =>
        builder.Configure(configuration => modify(configuration.CostOptions));

    /// <summary>Adds an interceptor of HTTP requests.</summary>
    public static IRequestExecutorBuilder AddHttpRequestInterceptor<T>(this IRequestExecutorBuilder builder)
        where T : class, IHttpRequestInterceptor =>
        builder.Configure(configuration => configuration.ServerOptions.Interceptors.Add(
            context => ActivatorUtilities.GetServiceOrCreateInstance<T>(context.RequestServices)));

    /// <summary>Adds an interceptor of HTTP requests.</summary>
    public static IRequestExecutorBuilder AddHttpRequestInterceptor(
        this IRequestExecutorBuilder builder, Func<HttpContext, IRequestExecutor, OperationRequestBuilder, CancellationToken, ValueTask> interceptor)
    {
        var added = new HttpRequestInterceptor(interceptor);
        return builder.Configure(configuration => configuration.ServerOptions.Interceptors.Add(_ => added));
    }

    /// <summary>Refuses introspection, or allows it.</summary>
    public static IRequestExecutorBuilder DisableIntrospection(this IRequestExecutorBuilder builder, bool disable = true) =>
        builder.Configure(configuration => configuration.DisableIntrospection = _ => disable);

    /// <summary>Limits how deep the fields of an operation may be nested.</summary>
    public static IRequestExecutorBuilder AddMaxExecutionDepthRule(
        this IRequestExecutorBuilder builder, int maxAllowedExecutionDepth, bool skipIntrospectionFields = false) =>
        builder.Configure(configuration => configuration.DepthLimit = new DepthLimit(maxAllowedExecutionDepth, skipIntrospectionFields));

    /// <summary>Limits how often a field may occur below itself.</summary>
    public static IRequestExecutorBuilder AddMaxAllowedFieldCycleDepthRule(
        this IRequestExecutorBuilder builder,
        ushort? defaultCycleLimit = 3,
        (SchemaCoordinate Coordinate, ushort MaxAllowed)[]? coordinateCycleLimits = null)
    {
        var limit = new FieldCycleLimit(
            defaultCycleLimit, (coordinateCycleLimits ?? []).ToDictionary(pair => pair.Coordinate, pair => (int)pair.MaxAllowed));
        return builder.Configure(configuration => configuration.CycleLimit = _ => limit);
    }

    /// <summary>Takes away the limit of how often a field may occur below itself.</summary>
    public static IRequestExecutorBuilder RemoveMaxAllowedFieldCycleDepthRule(this IRequestExecutorBuilder builder) =>
        builder.Configure(configuration => configuration.CycleLimit = _ => null);

    /// <summary>Limits how deep introspection may go: into wrapped types, and how often a list may occur inside itself.</summary>
    public static IRequestExecutorBuilder SetIntrospectionAllowedDepth(
        this IRequestExecutorBuilder builder, ushort maxAllowedOfTypeDepth, ushort maxAllowedListRecursiveDepth) =>
        builder.ModifyRequestOptions(options =>
        {
            options.MaxIntrospectionOfType = maxAllowedOfTypeDepth;
            options.MaxIntrospectionListRecursion = maxAllowedListRecursiveDepth;
        });

    /// <summary>Limits how many comparisons the check that fields can be merged may take.</summary>
    public static IRequestExecutorBuilder SetMaxAllowedFieldMergeComparisons(this IRequestExecutorBuilder builder, int maxComparisons) =>
        builder.ModifyRequestOptions(options => options.MaxMergeComparisons = maxComparisons);

    /// <summary>Limits how many validation errors are reported.</summary>
    public static IRequestExecutorBuilder SetMaxAllowedValidationErrors(this IRequestExecutorBuilder builder, int maxErrors) =>
        builder.Configure(configuration => configuration.RequestOptions.MaxValidationErrors = maxErrors);

    /// <summary>Builds the graph now and gives its executor.</summary>
    public static Task<IRequestExecutor> BuildRequestExecutorAsync(this IRequestExecutorBuilder builder) =>
        Task.FromResult(builder.Services.BuildServiceProvider().GetRequiredService<IRequestExecutor>());

    /// <summary>Builds the graph now and gives its schema.</summary>
    public static async Task<ISchema> BuildSchemaAsync(this IRequestExecutorBuilder builder) =>
        (await builder.BuildRequestExecutorAsync()).Schema;

    /// <summary>Builds the graph now and runs a document.</summary>
    public static async Task<OperationResult> ExecuteRequestAsync(
        this IRequestExecutorBuilder builder, string document, CancellationToken cancellationToken = default) =>
        await (await builder.BuildRequestExecutorAsync()).ExecuteAsync(document, cancellationToken);

    private sealed class HttpRequestInterceptor(
        Func<HttpContext, IRequestExecutor, OperationRequestBuilder, CancellationToken, ValueTask> interceptor) : IHttpRequestInterceptor
    {
        public ValueTask OnCreateAsync(
            HttpContext context, IRequestExecutor requestExecutor, OperationRequestBuilder requestBuilder, CancellationToken cancellationToken) =>
            interceptor(context, requestExecutor, requestBuilder, cancellationToken);
    }

    private sealed class ErrorFilter(Func<IError, IError> filter) : IErrorFilter
    {
        public IError OnError(IError error) => filter(error);
    }
}

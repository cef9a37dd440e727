namespace LivingNetworks.Gateway.Schema;

/// <summary>With <c>GraphQL:TrustedDocuments</c> set to a manifest of documents, callers who are not signed in run those and nothing else.</summary>
/// <remarks>Over a WebSocket it is <see cref="SignIn.SocketSignIn"/> that lets callers who are signed in run others: a graph has one interceptor of sessions.</remarks>
internal static class TrustedDocuments
{
    public static IRequestExecutorBuilder AddTrustedDocuments(this IRequestExecutorBuilder schema, IConfiguration configuration)
    {
        if (configuration["GraphQL:TrustedDocuments"] is not { Length: > 0 } manifest) return schema;
        return schema
            .UsePersistedOperationPipeline()
            .AddFileSystemOperationDocumentStorage(manifest)
            .ModifyRequestOptions(options => options.PersistedOperations.OnlyAllowPersistedDocuments = true)
            .AddHttpRequestInterceptor((http, executor, request, stop) =>
            {
                if (http.User.Identity is { IsAuthenticated: true }) request.AllowNonPersistedOperation();
                return ValueTask.CompletedTask;
            });
    }
}

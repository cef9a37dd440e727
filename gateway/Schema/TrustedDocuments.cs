using System.Security.Claims;

namespace LivingNetworks.Gateway.Schema;

/// <summary>With <c>GraphQL:TrustedDocuments</c> set to a manifest of documents, callers who are not signed in run those and nothing else.</summary>
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
                AllowWhoeverIsSignedIn(http.User, request);
                return ValueTask.CompletedTask;
            })
            .AddSocketSessionInterceptor<OverWebSocket>();
    }

    private static void AllowWhoeverIsSignedIn(ClaimsPrincipal caller, OperationRequestBuilder request)
    {
        if (caller.Identity is { IsAuthenticated: true }) request.AllowNonPersistedOperation();
    }

    private sealed class OverWebSocket : DefaultSocketSessionInterceptor
    {
        public override ValueTask OnRequestAsync(ISocketSession session, string operationSessionId, OperationRequestBuilder requestBuilder, CancellationToken cancellationToken = default)
        {
            AllowWhoeverIsSignedIn(session.Connection.HttpContext.User, requestBuilder);
            return base.OnRequestAsync(session, operationSessionId, requestBuilder, cancellationToken);
        }
    }
}

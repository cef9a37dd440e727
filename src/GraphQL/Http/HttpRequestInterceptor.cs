using Microsoft.AspNetCore.Http;

namespace LivingNetworks.GraphQL;

/// <summary>Sees every HTTP request before its operation runs, and may add state to it or refuse it with a <see cref="GraphQLException"/>.</summary>
public interface IHttpRequestInterceptor
{
    /// <summary>Called once per request.</summary>
    ValueTask OnCreateAsync(
        HttpContext context, IRequestExecutor requestExecutor, OperationRequestBuilder requestBuilder, CancellationToken cancellationToken);
}

/// <summary>Changes nothing; a base for interceptors.</summary>
public class DefaultHttpRequestInterceptor : IHttpRequestInterceptor
{
    /// <inheritdoc />
    public virtual ValueTask OnCreateAsync(
        HttpContext context, IRequestExecutor requestExecutor, OperationRequestBuilder requestBuilder, CancellationToken cancellationToken) =>
        default;
}

using Microsoft.AspNetCore.Http;

namespace LivingNetworks.GraphQL.Http;

/// <summary>The context of a request where resolvers, and the operations of a WebSocket, read it beside each other.</summary>
internal static class SharedContext
{
    /// <summary>Lets the context look up its parts now: it does so at the first use of each after its features changed, and two at once can find nothing there.</summary>
    public static void Settle(HttpContext context)
    {
        _ = context.RequestServices;
        _ = context.User; // may add a feature, so the parts with features of their own come after it
        _ = context.Request.Headers;
        _ = context.Connection.RemoteIpAddress;
    }
}

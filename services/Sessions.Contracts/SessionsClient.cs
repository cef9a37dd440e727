using LivingNetworks.Hosting;

namespace LivingNetworks.Sessions.Contracts;

/// <summary>Speaks to the sessions service.</summary>
public sealed class SessionsClient(HttpClient http) : ServiceClient(http);

using LivingNetworks.Hosting;

namespace LivingNetworks.Gateway.Clients;

/// <summary>Speaks to assessment without saying for whom: answers travel with a ticket and no sign-in.</summary>
public sealed class AnswersClient(HttpClient http) : ServiceClient(http);

using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Speaks to the membership service.</summary>
public sealed class MembershipClient(HttpClient http) : ServiceClient(http);

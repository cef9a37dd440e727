using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>The caller's ties with organisations, and what the caller told them.</summary>
public sealed record MyOrganisations : IQuery<MyOrganisationsView>;

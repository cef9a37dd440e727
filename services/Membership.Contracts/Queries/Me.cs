using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Who the caller is and where they belong.</summary>
public sealed record Me : IQuery<MeView>;

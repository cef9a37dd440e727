using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>What the caller is asked to carry outward, carries now, or carried; newest first.</summary>
public sealed record MyAmbassadorships : IQuery<IReadOnlyList<MyAmbassadorshipView>>;

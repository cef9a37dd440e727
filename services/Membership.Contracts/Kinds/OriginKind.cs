namespace LivingNetworks.Membership.Contracts;

/// <summary>The five origins of a network; they may overlap.</summary>
public enum OriginKind
{
    Imposed,
    Ambition,
    Inspiration,
    Likeness,
    Bundling,
}

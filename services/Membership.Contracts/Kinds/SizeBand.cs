namespace LivingNetworks.Membership.Contracts;

/// <summary>Roughly how large an organisation is.</summary>
public enum SizeBand
{
    Small,
    Medium,
    Large,
}

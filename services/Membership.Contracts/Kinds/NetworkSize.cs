namespace LivingNetworks.Membership.Contracts;

/// <summary>Roughly how many people take part in a network.</summary>
public enum NetworkSize
{
    Starting,
    Advised,
    Large,
    VeryLarge,
}

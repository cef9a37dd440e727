namespace LivingNetworks.Membership.Contracts;

/// <summary>How widely a network works.</summary>
public enum NetworkScale
{
    Local,
    Regional,
    National,
    International,
}

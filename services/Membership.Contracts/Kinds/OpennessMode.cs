namespace LivingNetworks.Membership.Contracts;

/// <summary>How far the doors are open: quiet work, chosen showing, or open from the start.</summary>
public enum OpennessMode
{
    Brooding,
    Selective,
    Open,
}

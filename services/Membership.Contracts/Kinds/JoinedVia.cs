namespace LivingNetworks.Membership.Contracts;

/// <summary>How somebody came to the network.</summary>
public enum JoinedVia
{
    Initiator,
    Invitation,
    Import,
}

namespace LivingNetworks.Membership.Contracts;

/// <summary>The circles outside the network with which one agrees what may be told.</summary>
public enum OuterCircle
{
    Colleagues,
    Managers,
    Constituency,
    Council,
    Press,
    LinkedNetwork,
}

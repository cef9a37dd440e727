namespace LivingNetworks.Membership.Contracts;

/// <summary>What a group is busy with.</summary>
public enum GroupFocus
{
    Content,
    Process,
    Communication,
    Other,
}

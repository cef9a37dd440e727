namespace LivingNetworks.Membership.Contracts;

/// <summary>What newcomers may read of what was said inside before they came.</summary>
public enum HistoryForNewcomers
{
    None,
    Summary,
    All,
}

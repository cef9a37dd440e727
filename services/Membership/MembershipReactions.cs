using LivingNetworks.Membership.Data;
using LivingNetworks.Messaging;

namespace LivingNetworks.Membership;

/// <summary>What this service does when others speak.</summary>
public static class MembershipReactions
{
    /// <summary>Every event it listens to.</summary>
    public static readonly Reactions<MembershipDb> All = new();
}

namespace LivingNetworks.Membership.Contracts;

/// <summary>How somebody likes to be reached.</summary>
public enum Channel
{
    Call,
    Visit,
    Mail,
    Message,
}

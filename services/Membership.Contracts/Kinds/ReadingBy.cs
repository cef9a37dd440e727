namespace LivingNetworks.Membership.Contracts;

/// <summary>Who made a reading of the phases.</summary>
public enum ReadingBy
{
    Group,
    Facilitator,
}

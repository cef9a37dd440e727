namespace LivingNetworks.Membership.Contracts;

/// <summary>How precisely a date is known.</summary>
public enum DatePrecision
{
    Day,
    Month,
    Season,
    Year,
}

namespace LivingNetworks.Membership.Contracts;

/// <summary>The kinds of statements.</summary>
public enum StatementKind
{
    Desire,
    Urgency,
    Drive,
    Expectation,
}

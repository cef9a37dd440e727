namespace LivingNetworks.Membership.Contracts;

/// <summary>The form in which a living learning network works.</summary>
public enum NetworkForm
{
    LearningCommunity,
    LearningNetwork,
    OrganisationNetwork,
}

namespace LivingNetworks.Membership.Contracts;

/// <summary>How a network governs itself.</summary>
public enum Governance
{
    SelfOrganised,
    LeadOrganisation,
    AdministrativeBody,
}
